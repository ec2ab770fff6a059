"""What is on now: the programme by the clock, with what a host began, ended or made longer by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Phase(StrEnum):
    """Where a part of the programme stands."""

    PAST = "past"
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Planned:
    """A part as it was planned: `first` is the minute since midnight at which it begins."""

    slot: UUID
    first: int
    minutes: int


@dataclass(frozen=True, slots=True)
class ByHand:
    """What a host did with a part: the minutes since midnight at which it was begun and ended; None for the clock."""

    began: int | None = None
    ended: int | None = None
    extra: int = 0


@dataclass(frozen=True, slots=True)
class Timed:
    """A part as it runs.

    Attributes:
        slot: which.
        first, last: the minutes since midnight at which it begins and ends, as far as can be told now.
        late: so many minutes after the plan it begins; never below 0.
        phase: where it stands.
    """

    slot: UUID
    first: int
    last: int
    late: int
    phase: Phase


AS_PLANNED = ByHand()


def timed(parts: Sequence[Planned], by_hand: Mapping[UUID, ByHand], minute: int) -> tuple[Timed, ...]:
    """Tell of every part when it is and where it stands.

    A part that was begun or ended by hand is when that was done. One that is made longer, begins late or is still on
    pushes the parts after it, until a pause between two parts takes the delay up; nothing ever begins before its time
    by itself. A part that a host began and did not end goes on past its time, for nobody said that it is over, until
    the next part is begun.

    Args:
        parts: in the order of the clock; those at the same time (workshops beside visits) are pushed alike.
        by_hand: by slot.
        minute: now, since midnight; below 0 for a day to come, above 1439 for one that is past.

    Examples:
        >>> a, b = UUID(int=1), UUID(int=2)
        >>> late = timed([Planned(a, 540, 30), Planned(b, 570, 30)], {a: ByHand(extra=10)}, 575)
        >>> [(one.first, one.last, one.phase.value) for one in late]
        [(540, 580, 'now'), (580, 610, 'later')]
    """
    found: list[Timed] = []
    for number, part in enumerate(parts):
        hand = by_hand.get(part.slot, AS_PLANNED)
        busy = max((one.last for one, before in zip(found, parts, strict=False) if _is_before(before, part)), default=0)
        first = hand.began if hand.began is not None else max(part.first, busy)
        last = max(first, hand.ended) if hand.ended is not None else first + part.minutes + hand.extra
        goes_on = hand.began is not None and hand.ended is None and not _is_followed(parts[number + 1 :], by_hand)
        if goes_on and last <= minute:
            last = minute + 1
        found.append(Timed(part.slot, first, last, max(0, first - part.first), _phase(first, last, minute)))
    return tuple(found)


def begun_of(parts: Sequence[Timed]) -> frozenset[UUID]:
    """Give the parts that have begun or are over: who sits where in them stands fast."""
    return frozenset(one.slot for one in parts if one.phase is not Phase.LATER)


def _is_before(one: Planned, other: Planned) -> bool:
    """Tell whether a part was planned to be over when another begins."""
    return one.first + one.minutes <= other.first


def _is_followed(after: Sequence[Planned], by_hand: Mapping[UUID, ByHand]) -> bool:
    return any(by_hand.get(one.slot, AS_PLANNED).began is not None for one in after)


def _phase(first: int, last: int, minute: int) -> Phase:
    if last <= minute:
        return Phase.PAST
    return Phase.NOW if first <= minute else Phase.LATER
