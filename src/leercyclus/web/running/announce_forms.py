"""What the host types to tell people something."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from leercyclus.web.design.forms import HouseForm
from leercyclus.web.running.announce_actions import MOST_SIGNS
from leercyclus.web.running.audience_queries import Audience
from leercyclus.web.running.told import Seat

ALL = "all"


class AnnounceForm(HouseForm):
    """One message: what, and to whom."""

    text = forms.CharField(
        label=_("Your message"),
        help_text=_("At most 280 characters. It stands on the phones within ten seconds. Put no names in it."),
        max_length=MOST_SIGNS,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    to = forms.ChoiceField(label=_("To whom"), initial=ALL)

    def __init__(self, *args: Any, audiences: Sequence[Audience], **kwargs: Any) -> None:  # noqa: ANN401 - as Django has it
        super().__init__(*args, **kwargs)
        field = self.fields["to"]
        if isinstance(field, forms.ChoiceField):
            groups = [(one.title, [(group.key, group.name) for group in one.groups]) for one in audiences]
            field.choices = [(ALL, _("Everybody")), *groups]

    @property
    def seat(self) -> Seat | None:
        """Give the group that was chosen; None for everybody."""
        if self.cleaned_data["to"] == ALL:
            return None
        slot, _point, seat = self.cleaned_data["to"].partition(".")
        return UUID(slot), int(seat) if seat.isdecimal() else UUID(seat)
