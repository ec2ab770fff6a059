"""Who looks along at ninety days: a colleague from the list, or a name with an address."""

from __future__ import annotations

from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.circles.named import Named
from leercyclus.web.design.colleague_forms import ColleagueForm


class ObserverForm(ColleagueForm):
    """A second observer."""

    person = forms.ChoiceField(
        label=_("A colleague"),
        required=False,
        error_messages={"invalid_choice": _("Expected a colleague from the list. Choose one.")},
    )
    even_boss = forms.BooleanField(label=_("Ask this colleague even if it is my boss"), required=False)

    @property
    def chosen(self) -> UUID | Named:
        """Give who was chosen."""
        data = self.cleaned_data
        return UUID(data["person"]) if data["person"] else Named(data["name"], data["address"])
