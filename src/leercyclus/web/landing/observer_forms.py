"""Who looks along at ninety days: a colleague from the list, or a name with an address."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.web.circles.named import Named
from leercyclus.web.design.forms import HouseForm
from leercyclus.web.landing.colleagues_queries import Colleague

LONGEST_NAME = 120


class ObserverForm(HouseForm):
    """A second observer."""

    person = forms.ChoiceField(label=_("A colleague"), required=False)
    name = forms.CharField(label=_("Name of somebody else"), max_length=LONGEST_NAME, required=False)
    address = forms.EmailField(label=_("Mail address"), max_length=254, required=False)
    even_boss = forms.BooleanField(label=_("Ask this colleague even if it is my boss"), required=False)

    def __init__(self, *args: Any, colleagues: Sequence[Colleague], **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Offer the colleagues who can be asked."""
        super().__init__(*args, **kwargs)
        field = self.fields["person"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - it is declared above
        field.choices = [
            ("", gettext("somebody who is not in this list")),
            *((str(one.person), one.label) for one in colleagues),
        ]
        field.error_messages["invalid_choice"] = gettext("Expected a colleague from the list. Choose one.")

    def clean(self) -> dict[str, Any]:
        """Ask for one of the two: a colleague, or a name with an address."""
        cleaned = super().clean() or {}
        if self.errors or cleaned.get("person"):
            return cleaned
        for name in ("name", "address"):
            if not cleaned.get(name):
                self.add_error(name, gettext("Choose a colleague above, or fill in both a name and a mail address."))
        return cleaned

    @property
    def chosen(self) -> UUID | Named:
        """Give who was chosen."""
        data = self.cleaned_data
        return UUID(data["person"]) if data["person"] else Named(data["name"], data["address"])
