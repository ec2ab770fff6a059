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
NOBODY = "niemand"
"""Chosen instead of a colleague, it takes the choice of before away."""


class ObserverForm(HouseForm):
    """A second observer."""

    person = forms.ChoiceField(label=_("A colleague"), required=False)
    name = forms.CharField(label=_("Name of somebody else"), max_length=LONGEST_NAME, required=False)
    address = forms.EmailField(label=_("Mail address"), max_length=254, required=False)
    even_boss = forms.BooleanField(label=_("Ask this colleague even though that one stands above me"), required=False)

    def __init__(self, *args: Any, colleagues: Sequence[Colleague], has_one: bool = False, **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Offer the colleagues who can be asked, and nobody where somebody was chosen before."""
        super().__init__(*args, **kwargs)
        field = self.fields["person"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - it is declared above
        field.choices = [
            ("", gettext("somebody who is not in this list")),
            *([(NOBODY, gettext("nobody looks along"))] if has_one else []),
            *((str(one.person), one.label) for one in colleagues),
        ]
        field.error_messages["invalid_choice"] = gettext("Expected a colleague from the list. Choose one.")

    def clean(self) -> dict[str, Any]:
        """Ask for one of the two: a colleague, or a name with an address."""
        cleaned = super().clean() or {}
        if self.errors or cleaned.get("person"):
            return cleaned
        missing = [name for name in ("name", "address") if not cleaned.get(name)]
        said = gettext("Choose a colleague above, or fill in both a name and a mail address.")
        if missing:
            # Where nothing was chosen it is said at the top, where one looks first.
            self.add_error("person" if len(missing) > 1 else missing[0], said)
        return cleaned

    @property
    def chosen(self) -> UUID | Named:
        """Give who was chosen."""
        data = self.cleaned_data
        return UUID(data["person"]) if data["person"] else Named(data["name"], data["address"])
