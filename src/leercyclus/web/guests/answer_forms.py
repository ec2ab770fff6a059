"""Who comes instead of somebody: a colleague from the list, or somebody new."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.web.circles.named import Named
from leercyclus.web.design.forms import HouseForm
from leercyclus.web.guests.answer_deputy import NamedDeputy
from leercyclus.web.guests.answer_queries import Colleague
from leercyclus.web.people.levels import Level

LONGEST_NAME = 120


class DeputyForm(HouseForm):
    """A deputy."""

    deputy = forms.ChoiceField(label=_("A colleague"), required=False)
    name = forms.CharField(label=_("Name of somebody else"), max_length=LONGEST_NAME, required=False)
    address = forms.EmailField(label=_("Mail address"), max_length=254, required=False)
    level = forms.ChoiceField(label=_("Level"), required=False, choices=[("", "–"), *Level.choices])
    department = forms.CharField(label=_("Department"), max_length=LONGEST_NAME, required=False)

    def __init__(self, *args: Any, colleagues: Sequence[Colleague], **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Offer the colleagues who can come instead."""
        super().__init__(*args, **kwargs)
        field = self.fields["deputy"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - it is declared above
        field.choices = [
            ("", gettext("somebody who is not in this list")),
            *((str(one.person), one.label) for one in colleagues),
        ]
        field.error_messages["invalid_choice"] = gettext(
            "Expected a colleague who was not asked yet. Choose one from the list."
        )

    def clean(self) -> dict[str, Any]:
        """Ask for one of the two: a colleague, or a name with an address."""
        cleaned = super().clean() or {}
        if self.errors or cleaned.get("deputy"):
            return cleaned
        for name in ("name", "address"):
            if not cleaned.get(name):
                self.add_error(name, gettext("Choose a colleague above, or fill in both a name and a mail address."))
        return cleaned

    @property
    def chosen(self) -> UUID | Named:
        """Give who comes instead."""
        data = self.cleaned_data
        if data["deputy"]:
            return UUID(data["deputy"])
        return NamedDeputy(data["name"], data["address"], level=data["level"], department=data["department"])
