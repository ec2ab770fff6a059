"""What is asked about the groups of a day."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm
from leercyclus.web.seating.models import Mixing
from leercyclus.web.seating.question_bridge import MIXED_BY

MOST_AT_A_TABLE = 20
MOST_SEED = 1_000_000
NUMBER = {"class": "utrecht-textbox utrecht-textbox--html-input lc-getalveld"}
BY = {"municipality": _("municipality"), "level": _("level"), "department": _("department")}


class RulesForm(HouseForm):
    """How the groups are made."""

    smallest = forms.IntegerField(
        label=_("Smallest table"), widget=forms.NumberInput(NUMBER), min_value=2, max_value=MOST_AT_A_TABLE
    )
    largest = forms.IntegerField(
        label=_("Largest table"),
        widget=forms.NumberInput(NUMBER),
        min_value=2,
        max_value=MOST_AT_A_TABLE,
        help_text=_("People at one table. Four to six talk best."),
    )
    mixed_by = forms.MultipleChoiceField(
        label=_("Mix every group by"),
        choices=[(one, BY[one]) for one in MIXED_BY],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    preference = forms.ChoiceField(
        label=_("What counts most"), choices=Mixing.Preference.choices, widget=forms.RadioSelect
    )
    partners_apart = forms.BooleanField(
        label=_("Outside partners do not sit with officials of the municipality that they come with"),
        required=False,
        help_text=_("They come to meet the others. In large workshops this may not fit; then leave it off."),
    )
    seed = forms.IntegerField(
        label=_("Start number"),
        widget=forms.NumberInput(NUMBER),
        min_value=1,
        max_value=MOST_SEED,
        template_name="seating/unfolded_field.html",  # type: ignore[call-arg]  # the stubs are behind Django
        help_text=_("The same number gives the same plans; another number tries other ones."),
    )

    def clean(self) -> dict[str, Any]:
        """Compare the two sizes."""
        given = super().clean() or {}
        smallest, largest = given.get("smallest"), given.get("largest")
        if smallest and largest and smallest > largest:
            self.add_error("largest", _("The largest table is smaller than the smallest. Make it at least as large."))
        return given
