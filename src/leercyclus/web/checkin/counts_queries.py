"""Count who is there, who is still to come, who did not come and who walked in."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.rules import are_enough_to_count, counted_for
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.guests.counts_queries import seen_counts
from leercyclus.web.people.roles import Actor

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

    @property
    def is_begun(self) -> bool:
        """Tell whether a host said of anybody what was seen."""
        return self.to_come < self.expected

    @property
    def reckoned_with(self) -> int:
        """Count those who are there or may still come."""
        return self.here + self.to_come


def own_counts(actor: Actor, day: DayFacts) -> PresenceCounts | None:
    """Count, on the day, the people of the municipalities that somebody coordinates; at most one query.

    Returns:
        the counts; None for who may read none, and where so few come that a count would name somebody.
    """
    own = counted_for(actor, day)
    found = presence_counts(day.id, own) if own else None
    return found if found and are_enough_to_count(found.expected) else None


def presence_counts(day: UUID, organisations: Collection[UUID] | None = None) -> PresenceCounts:
    """Count who is there on a day, of all or of who comes along with some municipalities; one query."""
    return _counted(seen_counts([day], organisations)[day])


def there_today(days: Collection[DayFacts]) -> dict[UUID, PresenceCounts]:
    """Count by day who is there, of those that are published, today, and of which a host said something.

    One query, none where no day is today.
    """
    today = [one.id for one in days if one.is_today and one.is_published]
    counts = {day: _counted(found) for day, found in seen_counts(today).items()} if today else {}
    return {day: one for day, one in counts.items() if one.is_begun}


def _counted(found: Mapping[tuple[str, bool], int]) -> PresenceCounts:
    def of(state: str) -> int:
        return found.get((state, False), 0) + found.get((state, True), 0)

    return PresenceCounts(
        expected=sum(found.values()),
        here=of(State.HERE),
        absent=of(State.ABSENT),
        left=of(State.LEFT),
        walked_in=sum(count for (_, is_walk_in), count in found.items() if is_walk_in),
    )
