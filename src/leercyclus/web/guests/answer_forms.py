"""Who comes instead of somebody: a colleague from the list, or somebody new."""

from __future__ import annotations

from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.circles.named import Named
from leercyclus.web.design.colleague_forms import LONGEST_NAME, ColleagueForm
from leercyclus.web.guests.answer_deputy import NamedDeputy
from leercyclus.web.people.levels import Level


class DeputyForm(ColleagueForm):
    """A deputy."""

    CHOICE = "deputy"

    deputy = forms.ChoiceField(
        label=_("A colleague"),
        required=False,
        error_messages={"invalid_choice": _("Expected a colleague who was not asked yet. Choose one from the list.")},
    )
    level = forms.ChoiceField(label=_("Level"), required=False, choices=[("", "–"), *Level.choices])
    department = forms.CharField(label=_("Department"), max_length=LONGEST_NAME, required=False)

    @property
    def chosen(self) -> UUID | Named:
        """Give who comes instead."""
        data = self.cleaned_data
        if data["deputy"]:
            return UUID(data["deputy"])
        return NamedDeputy(data["name"], data["address"], level=data["level"], department=data["department"])
