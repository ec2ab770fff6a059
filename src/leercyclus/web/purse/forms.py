"""The forms of the closed purse: what a circle agrees, and what is put right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm
from leercyclus.web.purse.correction_actions import Right
from leercyclus.web.purse.models import Correction
from leercyclus.web.purse.terms_actions import Agreement

MOST_HOURS = 99_999


def _number(**kwargs: Any) -> forms.DecimalField:  # noqa: ANN401 - what Django's field takes
    """Give a field for a number with a decimal comma or point."""
    return forms.DecimalField(localize=True, widget=forms.TextInput(attrs={"inputmode": "decimal"}), **kwargs)


class TermsForm(HouseForm):
    """What a circle agrees about giving and taking."""

    tolerance_hours = _number(
        label=_("What is the tolerance, in hours?"),
        help_text=_("As long as no balance goes beyond it, the purse is even. Forty is five people for a day."),
        min_value=0,
        max_value=MOST_HOURS,
        decimal_places=1,
    )
    euros_an_hour = _number(
        label=_("What does an hour stand for, in euros? (for comparison)"),
        help_text=_("No money changes hands. Leave it empty and no amount stands anywhere."),
        min_value=0.01,
        max_value=9_999,
        decimal_places=2,
        required=False,
    )
    euros_source = forms.CharField(
        label=_("Where does that amount come from?"),
        help_text=_("For example the hourly rate in your own handbook on costs, with its year."),
        max_length=200,
        required=False,
    )
    grams_a_km = _number(
        label=_("How many grams of CO2 does one person make in a kilometre?"),
        help_text=_("Leave it empty and CO2 stands nowhere."),
        min_value=0,
        max_value=9_999,
        decimal_places=1,
        required=False,
    )
    grams_source = forms.CharField(
        label=_("Whose figure of CO2 is it?"),
        help_text=_("For example the list that your own municipality uses, with its year."),
        max_length=200,
        required=False,
    )

    @property
    def agreement(self) -> Agreement:
        """Give what was filled in."""
        data = self.cleaned_data
        sources = data["grams_source"], data["euros_source"]
        return Agreement(data["tolerance_hours"], data["euros_an_hour"], data["grams_a_km"], *sources)


class CorrectionForm(HouseForm):
    """What is put right, with the reason."""

    giver = forms.ChoiceField(label=_("Who gave?"))
    taker = forms.ChoiceField(label=_("Who received?"))
    kind = forms.ChoiceField(label=_("What?"), choices=Correction.Kind.choices)
    amount = _number(
        label=_("How much?"),
        help_text=_("With a minus before it when something has to go off: -7.5 takes seven and a half off."),
        min_value=-MOST_HOURS,
        max_value=MOST_HOURS,
        decimal_places=1,
    )
    hours = _number(
        label=_("Which hours go with it?"),
        help_text=_("They become a line of their own, with the same reason. Empty for none."),
        min_value=-MOST_HOURS,
        max_value=MOST_HOURS,
        decimal_places=1,
        required=False,
    )
    on = forms.DateField(label=_("On which date was it?"), widget=forms.DateInput())
    why = forms.CharField(
        label=_("Why?"),
        help_text=_("Everybody in the circle reads it, and it never goes away. Name no people."),
        max_length=280,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    corrects = forms.UUIDField(required=False, widget=forms.HiddenInput)
    day = forms.UUIDField(required=False, widget=forms.HiddenInput)

    field_order = ("giver", "taker", "kind", "amount", "hours", "on", "why")

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - as Django has it
        sides: Sequence[tuple[UUID, str]],
        **kwargs: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        """Offer the municipalities between whom something can be put right."""
        super().__init__(*args, **kwargs)
        for name in ("giver", "taker"):
            field = self.fields[name]
            if isinstance(field, forms.ChoiceField):
                choices = [(str(id_), said) for id_, said in sides]
                field.choices = [("", gettext("choose a municipality")), *choices]

    @property
    def right(self) -> Right:
        """Give what was filled in."""
        data = self.cleaned_data
        sides = UUID(data["giver"]), UUID(data["taker"])
        about = data["corrects"], data["day"], data["hours"]
        return Right(*sides, data["kind"], data["amount"], data["on"], data["why"], *about)
