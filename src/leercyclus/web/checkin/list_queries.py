"""Read the list of the door: who comes to a day, and what was seen of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from django.utils import timezone

from leercyclus.formats.names import plain
from leercyclus.web.checkin.asked import Asked, read_asked
from leercyclus.web.checkin.counts_queries import PresenceCounts, presence_counts
from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.presence_queries import Seen, said_on
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.guests.coming_queries import Coming, coming
from leercyclus.web.people.levels import Level
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.pulse_queries import pulse_of
from leercyclus.web.running.rules import may_run_day
from leercyclus.web.seating.drawn_queries import level_letter

NOTHING_SEEN = Seen(Presence.State.UNSEEN, is_walk_in=False, arrived=None, left=None)


@dataclass(frozen=True, slots=True)
class CheckInRow:
    """Somebody on the list of the door.

    Attributes:
        registration: id.
        name: of the person.
        what: the post, or else the level; where: the department, or the organisation of a partner.
        municipality: its name; `place` its place in the circle, for its mark; `letter` of the level, to stand in it.
        state: a word of `Presence.State`; 'unseen' of whom nothing was seen.
        is_walk_in: whether the person was on no list.
        arrived, left: the clock.
        said_by: the name of who said last what was seen.
        words: all that can be searched, plain.
        is_shown: whether the row fits what is asked for.
    """

    registration: UUID
    name: str
    what: str
    where: str
    municipality: str
    place: int
    letter: str
    state: str
    is_walk_in: bool
    arrived: time | None
    left: time | None
    said_by: str
    words: str
    is_shown: bool = True


@dataclass(frozen=True, slots=True)
class CheckInList:
    """The list of the door, whole: a phone hides what is not asked for and can search without a connection.

    Attributes:
        rows: everybody, by name.
        counts: of all.
        asked: what is looked for.
        pulse: the number of the day when it was read.
        now: when it was read.
        may_check_in: whether who reads may tap.
        is_over: whether the day is: of whom nothing was seen nothing was entered, and nobody is still to come.
    """

    rows: tuple[CheckInRow, ...]
    counts: PresenceCounts
    asked: Asked
    pulse: int
    now: datetime
    may_check_in: bool
    is_over: bool

    @property
    def shown(self) -> int:
        """Count the rows that are asked for."""
        return sum(one.is_shown for one in self.rows)

    @property
    def milliseconds(self) -> str:
        """Write the clock of the server as a phone counts: milliseconds since 1970, without a mark in between."""
        return str(int(self.now.timestamp() * 1000))

    @property
    def mark(self) -> str:
        """Write the pulse as the mark of what was read, for `ETag`."""
        return f'"{self.pulse}"'


def check_in_rows(day: UUID, asked: Asked | None = None, *, only: UUID | None = None) -> tuple[CheckInRow, ...]:
    """List who comes to a day with what was seen, by name; `only` for one registration of them; six queries."""
    seen = said_on(day)
    look = asked or Asked()
    rows = [
        _row(one, seen.get(one.registration, NOTHING_SEEN), look) for one in coming(day, with_absent=True, only=only)
    ]
    return tuple(sorted(rows, key=lambda one: (one.name.casefold(), one.registration)))


def check_in_list(actor: Actor, facts: DayFacts, given: Mapping[str, str]) -> CheckInList:
    """Read the list of the door for `checkin/list.html`; seven queries.

    Args:
        actor: who reads.
        facts: of the day.
        given: the question of the address: `staat`, `q` and `net`.
    """
    asked = read_asked(given)
    pulse = pulse_of(facts.id)  # before the rows: what changes in between is fetched again, and never missed
    rows = check_in_rows(facts.id, asked)
    may = may_run_day(actor, facts)
    return CheckInList(rows, counts_of(rows), asked, pulse, timezone.now(), may, facts.is_over)


def tapped(actor: Actor, facts: DayFacts, registration: UUID) -> CheckInList:
    """Read what a tap gives, for `checkin/tapped.html`: one row, and the counts of all; eight queries."""
    pulse = pulse_of(facts.id)
    asked = read_asked({"net": str(registration)})
    rows = check_in_rows(facts.id, asked, only=registration)
    may = may_run_day(actor, facts)
    return CheckInList(rows, presence_counts(facts.id), asked, pulse, timezone.now(), may, facts.is_over)


def counts_of(rows: tuple[CheckInRow, ...]) -> PresenceCounts:
    """Count the rows of a list."""

    def of(state: str) -> int:
        return sum(one.state == state for one in rows)

    return PresenceCounts(
        expected=len(rows),
        here=of(Presence.State.HERE),
        absent=of(Presence.State.ABSENT),
        left=of(Presence.State.LEFT),
        walked_in=sum(one.is_walk_in for one in rows),
    )


def _row(one: Coming, seen: Seen, asked: Asked) -> CheckInRow:
    where = one.workplace if one.is_partner else one.department
    level = Level.PARTNER.value if one.is_partner else one.level
    what = one.title or (str(Level.PARTNER.label) if one.is_partner else one.level_label)
    words = plain(f"{one.name} {what} {where} {one.department} {one.municipality}")
    return CheckInRow(
        registration=one.registration,
        name=one.name,
        what="" if what and plain(what) in plain(one.name) else what,
        where=where,
        municipality=one.municipality,
        place=one.place,
        letter=level_letter(level),
        state=seen.state,
        is_walk_in=seen.is_walk_in,
        arrived=seen.arrived,
        left=seen.left,
        said_by=seen.by,
        words=words,
        is_shown=asked.fits(one.registration, seen.state, words, is_walk_in=seen.is_walk_in),
    )
