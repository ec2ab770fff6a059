"""What is typed into a slot of a programme."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from leercyclus.web.days.models import Room, Slot
from leercyclus.web.days.slot_actions import SlotFields
from leercyclus.web.design.forms import HouseForm

MOST_MINUTES = 600
LONGEST = 280


class SlotForm(HouseForm):
    """What happens, from when, how long, where, and who leads it."""

    kind = forms.ChoiceField(label=_("What is it?"), choices=Slot.Kind.choices)
    title = forms.CharField(
        label=_("Title"), max_length=120, required=False, help_text=_("Without one, it is called what it is.")
    )
    begins = forms.TimeField(label=_("Begins at"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))
    minutes = forms.IntegerField(
        label=_("How many minutes?"),
        min_value=1,
        max_value=MOST_MINUTES,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )
    shift = forms.BooleanField(label=_("Shift what follows"), required=False)
    room = forms.ChoiceField(label=_("Room"), required=False)
    leader = forms.ChoiceField(label=_("Who leads it?"), required=False)
    question = forms.CharField(
        label=_("Question for the tables"),
        max_length=LONGEST,
        required=False,
        help_text=_("It stands on the card of every table."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    note = forms.CharField(
        label=_("Note"),
        max_length=LONGEST,
        required=False,
        help_text=_("Everybody who sees the programme reads it."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    plenary_reason = forms.CharField(
        label=_("Why is more than half an hour of listening together needed?"),
        max_length=LONGEST,
        required=False,
        help_text=_("Only where all plenary parts together last longer than half an hour."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - as Django has it
        rooms: Sequence[tuple[str, str]],
        people: Sequence[tuple[str, str]],
        asks_reason: bool,
        proposed: Room | None = None,
        **kwargs: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        """Fill the form; rooms and people as (id, words); `asks_reason` of a day that was published.

        `proposed` is the room that stands there until somebody chooses.
        """
        super().__init__(*args, **kwargs)
        if proposed:
            self.initial["room"] = self.initial.get("room") or str(proposed.pk)
            said = gettext("Proposed: %(room)s is the only room that is large enough for everybody.")
            self.fields["room"].help_text = said % {"room": proposed.name}
            self._dress("room", self.fields["room"])
        for name, nothing, choices in (
            ("room", gettext("no room yet"), rooms),
            ("leader", gettext("nobody yet"), people),
        ):
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)  # noqa: S101 - it is declared above
            field.choices = [("", nothing), *choices]
        if not asks_reason:
            del self.fields["plenary_reason"]

    @property
    def draft(self) -> SlotFields:
        """Give what was typed, as the action takes it."""
        given = self.cleaned_data
        return SlotFields(
            kind=given["kind"],
            title=given["title"],
            begins=given["begins"],
            minutes=given["minutes"],
            room=UUID(given["room"]) if given["room"] else None,
            leader=UUID(given["leader"]) if given["leader"] else None,
            question=given["question"],
            note=given["note"],
        )


def filled_from(slot: Slot) -> dict[str, object]:
    """Give what the form of a slot begins with."""
    return {
        **{name: getattr(slot, name) for name in ("kind", "title", "begins", "minutes", "question", "note", "version")},
        "room": str(slot.room_id or ""),
        "leader": str(slot.leader_id or ""),
        "shift": True,
    }
