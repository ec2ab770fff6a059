"""The rooms and leaders of all parts of a programme in one form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django import forms
from django.forms.boundfield import BoundField
from django.http import QueryDict
from django.utils.translation import gettext

from leercyclus.web.days.models import Room, Slot
from leercyclus.web.days.slots_actions import Change, Given
from leercyclus.web.design.forms import HouseForm

Choices = Sequence[tuple[str, str]]
NAMES = ("room", "leader")


@dataclass(frozen=True, slots=True)
class Line:
    """A slot as a line of the form.

    Attributes:
        slot: the row.
        title: what it is called.
        proposed: the room that stands there until somebody chooses; None where the slot has one, or there is a choice.
    """

    slot: Slot
    title: str
    proposed: Room | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A line with its two fields, to be drawn."""

    line: Line
    room: BoundField
    leader: BoundField


class SlotsForm(HouseForm):
    """A room and a leader for every slot, beside what was seen of it."""

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - as Django has it
        lines: Sequence[Line],
        rooms: Choices,
        people: Choices,
        parked: QueryDict | None = None,
        **kwargs: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        """Fill the form; rooms and people as (id, words)."""
        super().__init__(*args, parked=parked, **kwargs)
        self.lines = tuple(lines)
        for line in self.lines:
            words = {"part": line.title}
            proposed = line.proposed.pk if line.proposed else None
            now = {"room": line.slot.room_id or proposed, "leader": line.slot.leader_id}
            for name, label, nothing, choices in (
                ("room", gettext("Room for ‘%(part)s’") % words, gettext("no room yet"), rooms),
                ("leader", gettext("Who leads ‘%(part)s’?") % words, gettext("nobody yet"), people),
            ):
                self._put(line, name, forms.ChoiceField(label=label, required=False), str(now[name] or ""), parked)
                self.fields[_name(name, line)].choices = [("", nothing), *choices]  # type: ignore[attr-defined]
            for name in NAMES:
                seen = str(getattr(line.slot, f"{name}_id") or "")
                hidden = forms.CharField(widget=forms.HiddenInput, required=False)
                self._put(line, f"seen_{name}", hidden, seen, parked)

    def _put(self, line: Line, name: str, field: forms.Field, text: str, parked: QueryDict | None) -> None:
        key = _name(name, line)
        self.fields[key] = field
        self.initial[key] = text if parked is None else parked.get(key, text)
        self._dress(key, field)

    @property
    def drawn(self) -> list[Drawn]:
        """Give the lines with their fields, in the order of the clock."""
        return [Drawn(one, self[_name("room", one)], self[_name("leader", one)]) for one in self.lines]

    @property
    def changes(self) -> dict[UUID, Change]:
        """Give what was seen and what is wanted, by the id of a slot; call it when the form is valid."""
        return {
            one.slot.pk: Change(
                Given(*(self._id(f"seen_{name}", one) for name in NAMES)),
                Given(*(self._id(name, one) for name in NAMES)),
            )
            for one in self.lines
        }

    def _id(self, name: str, line: Line) -> UUID | None:
        text = self.cleaned_data[_name(name, line)]
        try:
            return UUID(text)
        except ValueError:
            return None

    def look_again(self, slots: Sequence[Slot]) -> None:
        """Take the slots as they are now for what was seen; what nobody touched here becomes as it is now.

        Args:
            slots: of the day, read after a conflict was told.
        """
        data = self.data.copy()  # type: ignore[attr-defined]
        rows = {one.pk: one for one in slots}
        for line in self.lines:
            for name in NAMES if line.slot.pk in rows else ():
                key, seen = _name(name, line), _name(f"seen_{name}", line)
                now = str(getattr(rows[line.slot.pk], f"{name}_id") or "")
                if data.get(key) == data.get(seen):
                    data[key] = now
                data[seen] = now
        self.data = data


def _name(name: str, line: Line) -> str:
    return f"{name}_{line.slot.pk.hex}"
