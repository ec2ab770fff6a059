"""The forms to found a circle, change it, and give it a next cycle."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.circles.named import Named
from leercyclus.web.design.forms import HouseForm

JULY, LAST_DAY = 7, 9
SHORTEST = 6
"""How many months a proposed cycle lasts at least."""


def usual_period(today: date) -> tuple[str, date, date]:
    """Propose a cycle: from the first of next month to the first 9 July that is at least six months later.

    Examples:
        >>> usual_period(date(2026, 11, 26))
        ('2026-2027', datetime.date(2026, 12, 1), datetime.date(2027, 7, 9))
        >>> usual_period(date(2026, 12, 5))
        ('2027', datetime.date(2027, 1, 1), datetime.date(2027, 7, 9))
    """
    begins = date(today.year + today.month // 12, today.month % 12 + 1, 1)
    ends = date(begins.year + (begins.month + SHORTEST > JULY), JULY, LAST_DAY)
    name = str(begins.year) if begins.year == ends.year else f"{begins.year}-{ends.year}"
    return name, begins, ends


class CircleForm(HouseForm):
    """What a circle is called and what it is for."""

    name = forms.CharField(label=_("Name of the circle"), max_length=120)
    purpose = forms.CharField(
        label=_("What is it for?"),
        help_text=_("One or two sentences. The municipalities that you invite read this first."),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class CycleForm(HouseForm):
    """A period in which a circle goes round once."""

    cycle_name = forms.CharField(
        label=_("Name of the cycle"),
        help_text=_("A cycle is the period in which everyone receives once."),
        max_length=80,
    )
    begins = forms.DateField(label=_("First day"))
    ends = forms.DateField(label=_("Last day"))

    def clean(self) -> dict[str, Any]:
        """Check that the cycle begins before it ends."""
        cleaned = super().clean() or {}
        begins, ends = cleaned.get("begins"), cleaned.get("ends")
        if begins and ends and begins >= ends:
            self.add_error("ends", _("The last day has to come after the first one. Choose a later day."))
        return cleaned

    @property
    def period(self) -> tuple[str, date, date]:
        """Give name, first and last day of what was filled in."""
        return self.cleaned_data["cycle_name"], self.cleaned_data["begins"], self.cleaned_data["ends"]


class FoundForm(CircleForm, CycleForm):
    """A circle with its first cycle, and who runs it."""

    own = forms.ChoiceField(label=_("Which municipality is yours?"))
    second_name = forms.CharField(
        label=_("The second coordinator: name"),
        help_text=_("There are two from the start, so that nothing waits for one person. Either can do everything."),
        max_length=120,
    )
    second_address = forms.EmailField(label=_("The second coordinator: mail address"), max_length=254)
    second_code = forms.ChoiceField(label=_("The second coordinator works for"))
    field_order = (
        "name",
        "purpose",
        "own",
        "cycle_name",
        "begins",
        "ends",
        "second_name",
        "second_address",
        "second_code",
    )

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - as Django has it
        own: Sequence[tuple[str, str]],
        compared: Sequence[tuple[str, str]],
        own_address: str = "",
        **kwargs: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        """Offer the municipalities that can be one's own, and all that were compared; each as (code, name)."""
        super().__init__(*args, **kwargs)
        self.own_address = own_address
        for name, choices in (("own", own), ("second_code", compared)):
            field = self.fields[name]
            if isinstance(field, forms.ChoiceField):
                field.choices = list(choices)

    def clean_second_address(self) -> str:
        """Check that the second coordinator is somebody else."""
        address = str(self.cleaned_data["second_address"]).lower()
        if address == self.own_address.lower():
            raise forms.ValidationError(_("This is your own address. Name somebody else: two coordinators are needed."))
        return address

    @property
    def second(self) -> Named:
        """Give who runs the circle too."""
        data = self.cleaned_data
        return Named(data["second_name"], data["second_address"], data["second_code"])
