"""Who carries a lesson on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm
from leercyclus.web.landing.colleagues_queries import Colleague


class OwnerForm(HouseForm):
    """A colleague at home."""

    person = forms.ChoiceField(
        label=_("Who carries it on?"),
        error_messages={
            "required": _("Expected somebody who carries the lesson on. Choose somebody from the list."),
            "invalid_choice": _("Expected a colleague from the list. Choose one."),
        },
    )

    def __init__(self, *args: Any, colleagues: Sequence[Colleague], **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Offer the colleagues."""
        super().__init__(*args, **kwargs)
        field = self.fields["person"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - it is declared above
        field.choices = [("", "–"), *((str(one.person), one.label) for one in colleagues)]

    @property
    def chosen(self) -> UUID:
        """Give who was chosen."""
        return UUID(self.cleaned_data["person"])
