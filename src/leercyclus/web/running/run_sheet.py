"""The programme as a host runs it: when each part is by the clock and by hand, and what can be done to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from uuid import UUID


@dataclass(frozen=True, slots=True)
class RunPart:
    """One part of the programme on the run sheet.

    Attributes:
        slot: which.
        title: in the language of the page.
        kind: a word of `days.models.Slot.Kind`.
        begins, ends: the clock, as far as can be told now.
        minutes: how long it takes in all.
        late: minutes after the plan.
        extra: minutes longer by hand.
        is_past, is_now: where it stands; else it is to come.
        is_next: whether it is the first to come.
        room: where; empty where that is not known.
        leader: who leads it; empty where nobody does.
        groups: so many tables, workshops or visits; 0 for none.
        version: of what was done to it by hand; 0 for nothing.
        undoes: what would be taken back: 'ended', 'longer' or 'begun'; empty for nothing.
        may_end, may_begin, may_extend: what can be done to it.
    """

    slot: UUID
    title: str
    kind: str
    begins: time
    ends: time
    minutes: int
    late: int
    extra: int
    is_past: bool
    is_now: bool
    is_next: bool
    room: str
    leader: str
    groups: int
    version: int
    undoes: str
    may_end: bool
    may_begin: bool
    may_extend: bool
