"""Who looks along at ninety days: a colleague from the list, or a name with an address."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.web.circles.named import Named
from leercyclus.web.design.colleague_forms import ColleagueForm

NOBODY = "niemand"
"""Chosen instead of a colleague, it takes the choice of before away."""


class ObserverForm(ColleagueForm):
    """A second observer."""

    person = forms.ChoiceField(
        label=_("A colleague"),
        required=False,
        error_messages={"invalid_choice": _("Expected a colleague from the list. Choose one.")},
    )
    even_boss = forms.BooleanField(label=_("Ask this colleague even though that one stands above me"), required=False)

    def __init__(self, *args: Any, has_one: bool = False, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Offer nobody too, where somebody was chosen before."""
        others = [(NOBODY, gettext("nobody looks along"))] if has_one else []
        super().__init__(*args, others=others, **kwargs)

    @property
    def chosen(self) -> UUID | Named:
        """Give who was chosen."""
        data = self.cleaned_data
        return UUID(data["person"]) if data["person"] else Named(data["name"], data["address"])
