"""What is asked about organisations."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy

from leercyclus.web.design.forms import HouseForm
from leercyclus.web.municipalities.register_queries import certain
from leercyclus.web.municipalities.snapshot import current_figures


class MunicipalityForm(HouseForm):
    """Which municipality is added."""

    municipality = forms.CharField(label=gettext_lazy("Name or code of the municipality"), max_length=80)

    def clean_municipality(self) -> str:
        """Give the code of the municipality that is meant beyond doubt."""
        asked = self.cleaned_data["municipality"]
        code = certain(current_figures().register, asked)
        if code is None:
            said = gettext("Expected the name of a municipality or its code, got “%(asked)s”. Look it up in the list.")
            raise ValidationError(said % {"asked": asked})
        return code


class TakeoverForm(HouseForm):
    """In which municipality another one goes on, and from which day."""

    kept = forms.ChoiceField(label=gettext_lazy("Goes on in"))
    day = forms.DateField(
        label=gettext_lazy("First day of the new municipality"),
        help_text=gettext_lazy("Usually January 1. Do this on that day or later."),
        widget=forms.DateInput,
    )

    def __init__(self, *args: Any, successors: list[tuple[str, str]], **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the list of municipalities that exist."""
        super().__init__(*args, **kwargs)
        field = self.fields["kept"]
        if isinstance(field, forms.ChoiceField):
            field.choices = successors

    def clean_day(self) -> date:
        """Check that the day has come: a fact of the future cannot be moved yet."""
        day: date = self.cleaned_data["day"]
        if day > timezone.localdate():
            raise ValidationError(gettext("Expected today or a day before. Come back on the day itself."))
        return day
