"""A figure before and after."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm
from leercyclus.web.landing.measure_actions import Figures

DIGITS, PLACES = 14, 2


class NumberField(forms.DecimalField):
    """A number as a Dutch or an English reader writes it: 12,5 or 12.5."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Take a comma as well as a point; the keyboard of a phone shows numbers."""
        super().__init__(max_digits=DIGITS, decimal_places=PLACES, localize=True, **kwargs)
        self.widget.attrs["inputmode"] = "decimal"


class MeasureForm(HouseForm):
    """What changed in a number."""

    what = forms.CharField(
        label=_("What do you count?"), max_length=120, help_text=_("Such as: share of social return.")
    )
    unit = forms.CharField(label=_("In what?"), max_length=40, help_text=_("Such as: %, days, letters."))
    before = NumberField(label=_("Before"))
    before_on = forms.DateField(label=_("Counted on"), widget=forms.DateInput)
    after = NumberField(label=_("After"))
    after_to = NumberField(label=_("up to"), required=False, help_text=_("Only for a range: from 5 up to 50."))
    after_on = forms.DateField(label=_("Counted on"), widget=forms.DateInput)

    @property
    def figures(self) -> Figures:
        """Give what was filled in."""
        names = ("what", "unit", "before", "before_on", "after", "after_on", "after_to")
        return Figures(**{name: self.cleaned_data[name] for name in names})
