"""Read once, for all phones of a day, everything that stands on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from leercyclus.engine.reasons import Language
from leercyclus.web.attending.moments import kept_for
from leercyclus.web.days.day_queries import WholeDay, whole_day
from leercyclus.web.guests.coming_queries import Coming, coming
from leercyclus.web.guests.own_queries import registered_on
from leercyclus.web.running.clock import ByHand
from leercyclus.web.running.messages_queries import told_on
from leercyclus.web.running.now_queries import by_hand_of
from leercyclus.web.running.pulse_queries import pulse_of
from leercyclus.web.running.told import Told
from leercyclus.web.seating.plan_queries import PlacedGroup, placed, published_plan

PULSE_SECONDS = 1
"""A pulse is read from the database at most once in so many seconds, however many phones ask."""
KEPT_SECONDS = 20
"""What changed without the pulse being counted up is on the phones after so many seconds all the same."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A day as phones show it.

    Attributes:
        whole: programme, rooms, workshops and visits.
        people: who comes.
        registered: every registration, of who does not come too.
        groups: by registration, the groups of the version that holds in which somebody sits.
        version: its number; 0 while none were published.
        by_hand: by part, what a host did.
        told: the messages that hold, the newest first.
        pulse: the number that it was read at; it shows this and perhaps already more.
    """

    whole: WholeDay
    people: tuple[Coming, ...]
    registered: frozenset[UUID]
    groups: Mapping[UUID, tuple[PlacedGroup, ...]]
    version: int
    by_hand: Mapping[UUID, ByHand]
    told: tuple[Told, ...]
    pulse: int

    def groups_of(self, registration: UUID | None) -> tuple[PlacedGroup, ...]:
        """Give the groups in which somebody sits, round by round; none for nobody."""
        return self.groups.get(registration, ()) if registration else ()


def snapshot_of(day: UUID, language: Language) -> Snapshot:
    """Give a day that is there as it is now; one query when nothing changed since it was last read, else fifteen."""
    return snapshot_at(day, pulse_of(day), language)


def quick_pulse(day: UUID) -> int:
    """Give the pulse of a day as it was at most a second ago; mostly no query."""
    return kept_for(PULSE_SECONDS, ("pulse", day), lambda: pulse_of(day), is_before_good=True)


def snapshot_at(day: UUID, pulse: int, language: Language) -> Snapshot:
    """Give a day that is there as it was at a pulse that was read before, or as it was later."""
    return kept_for(KEPT_SECONDS, ("snapshot", day, language), lambda: _read(day, pulse), version=pulse)


def _read(day: UUID, pulse: int) -> Snapshot:
    plan = published_plan(day)
    return Snapshot(
        whole=whole_day(day),
        people=coming(day),
        registered=registered_on(day),
        groups=_by_registration(placed(plan) if plan else ()),
        version=(plan.number or 0) if plan else 0,
        by_hand=by_hand_of(day),
        told=told_on(day),
        pulse=pulse,
    )


def _by_registration(groups: Iterable[PlacedGroup]) -> dict[UUID, tuple[PlacedGroup, ...]]:
    found: dict[UUID, list[PlacedGroup]] = {}
    for group in groups:
        for one in group.people:
            found.setdefault(one, []).append(group)
    return {one: tuple(mine) for one, mine in found.items()}
