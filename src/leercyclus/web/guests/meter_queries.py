"""Read the delegation meters of a day, one a municipality."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leercyclus.web.circles.member_queries import Member, members_of
from leercyclus.web.guests.guests_queries import GuestRow
from leercyclus.web.guests.meter import ABOVE_DEPARTMENTS, Asked, Known, Meter, measure
from leercyclus.web.guests.meter_words import meter_sentences, waits_for
from leercyclus.web.people.departments_queries import Desk, desks_on
from leercyclus.web.people.levels import Level


@dataclass(frozen=True, slots=True)
class MemberMeter:
    """The meter of one member.

    Attributes:
        organisation: the municipality; `name` is its name, and `place` its place in the circle from 0, for its mark.
        meter: what was measured.
        sentences: what is missing and who comes alone, in the language of the page.
        waits: how many answers are open, as a sentence; empty where none is.
        people: who was asked, those whose invitation was taken back too.
    """

    organisation: UUID
    name: str
    place: int
    meter: Meter
    sentences: tuple[str, ...]
    waits: str
    people: tuple[GuestRow, ...]

    def column(self) -> list[tuple[str, tuple[str, ...], int, int, int]]:
        """Give the rows with dots: label, dots, how many come, are asked for by the host, are open."""
        labels = {**{level.value: str(level.label) for level in Level}, "": ""}
        return [(labels[row.level], row.dots, row.comes, row.wanted, row.open) for row in self.meter.rows if row.dots]


def meters_of(
    circle: UUID,
    guests: Sequence[GuestRow],
    organisations: Collection[UUID],
    *,
    on: date,
    wanted: Mapping[str, int],
    topics: Sequence[str],
) -> tuple[MemberMeter, ...]:
    """Measure the delegations of members, in the order of the circle; two queries, however many there are.

    Args:
        circle: of the day.
        guests: who was asked of these members.
        organisations: the members to be measured.
        on: the date of the day.
        wanted: by level how many the host asks of every municipality.
        topics: of the day.
    """
    desks = desks_on(organisations, on)
    found = []
    for member in members_of(circle):
        if member.organisation in organisations:
            people = tuple(one for one in guests if one.organisation == member.organisation)
            found.append(_measured(member, people, desks.get(member.organisation, ()), wanted, topics))
    return tuple(found)


def _measured(
    member: Member,
    people: tuple[GuestRow, ...],
    desks: Sequence[Desk],
    wanted: Mapping[str, int],
    topics: Sequence[str],
) -> MemberMeter:
    asked = [_asked(one) for one in people if one.comes or one.is_open]
    meter = measure(asked, wanted, topics, _known(desks))
    return MemberMeter(
        member.organisation, member.name, member.place, meter, meter_sentences(meter), waits_for(meter), people
    )


def _known(desks: Sequence[Desk]) -> list[Known]:
    """Give the departments below the board: the executive and the secretary are asked for by level."""
    return [Known(one.department, one.topics) for one in desks if one.level not in ABOVE_DEPARTMENTS]


def _asked(one: GuestRow) -> Asked:
    return Asked(comes=one.comes, level=one.level, department=one.department, topics=one.topics, partner=one.workplace)
