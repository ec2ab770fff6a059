"""Whom to ask, as it is ticked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm


class InviteForm(HouseForm):
    """The people who are ticked; the page draws the boxes itself, each with its reason."""

    wie = forms.MultipleChoiceField(
        label=_("whom to ask"),
        error_messages={
            "required": _("Expected at least one person, nobody is ticked. Tick whom you want to ask."),
            "invalid_choice": _("Somebody who is ticked was asked meanwhile, or left. Look at the list again."),
        },
    )

    def __init__(self, *args: Any, people: Sequence[UUID], **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        """Fill the form; only `people` can be ticked."""
        super().__init__(*args, **kwargs)
        field = self.fields["wie"]
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 - for the type checker
        field.choices = [(str(one), "") for one in people]

    @property
    def ticked(self) -> frozenset[str]:
        """Give the ids that were ticked when the form was sent, or before its owner had to sign in again."""
        return frozenset(map(str, self["wie"].value() or ()))

    @property
    def people(self) -> list[UUID]:
        """Give who is to be asked."""
        return [UUID(one) for one in self.cleaned_data["wie"]]
