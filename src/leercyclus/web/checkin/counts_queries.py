"""Count who is there, who is still to come, who did not come and who walked in."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.checkin.models import Presence
from leercyclus.web.guests.counts_queries import seen_counts

State = Presence.State


@dataclass(frozen=True, slots=True)
class PresenceCounts:
    """How many people of a day stand where.

    Attributes:
        expected: everybody who said yes or walked in, whatever was seen of them.
        here, absent, left: what was seen last.
        walked_in: how many of all were on no list.
    """

    expected: int
    here: int
    absent: int
    left: int
    walked_in: int

    @property
    def to_come(self) -> int:
        """Count those of whom nothing was seen yet."""
        return self.expected - self.here - self.absent - self.left


def presence_counts(day: UUID) -> PresenceCounts:
    """Count who is there on a day; one query."""
    found = seen_counts(day)

    def of(state: str) -> int:
        return found.get((state, False), 0) + found.get((state, True), 0)

    return PresenceCounts(
        expected=sum(found.values()),
        here=of(State.HERE),
        absent=of(State.ABSENT),
        left=of(State.LEFT),
        walked_in=sum(count for (_, is_walk_in), count in found.items() if is_walk_in),
    )
