"""Who reads of whom, on the day, how many are there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from leercyclus.web.checkin.rules import FEWEST_COUNTED, are_enough_to_count, counted_for
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.people.roles import VISITOR, Actor, Held, Role

HOST, MEMBER, OTHER = uuid4(), uuid4(), uuid4()
CIRCLE = CircleFacts(uuid4(), frozenset({HOST, MEMBER}), frozenset())
DAY = DayFacts(uuid4(), CIRCLE, HOST, date(2027, 3, 18), is_published=True, is_today=True)


def coordinator(organisation: object, role: Role = Role.MUNICIPALITY_COORDINATOR) -> Actor:
    return Actor(uuid4(), (Held(role, organisation=organisation),), frozenset({organisation}))  # type: ignore[arg-type]


def test_who_coordinates_for_a_member_reads_of_the_own_municipality_alone() -> None:
    assert counted_for(coordinator(MEMBER), DAY) == {MEMBER}


@pytest.mark.parametrize(
    "actor",
    [
        VISITOR,
        coordinator(OTHER),
        coordinator(MEMBER, Role.PARTICIPANT),
        coordinator(MEMBER, Role.MUNICIPAL_SECRETARY),
        replace(coordinator(MEMBER), by_link=True),
    ],
)
def test_nobody_else_reads_counts(actor: Actor) -> None:
    assert counted_for(actor, DAY) == frozenset()


def test_who_runs_the_day_has_the_board_and_no_counts_beside_it() -> None:
    assert counted_for(coordinator(HOST), DAY) == frozenset()


@pytest.mark.parametrize("day", [replace(DAY, is_today=False), replace(DAY, is_published=False)])
def test_there_are_counts_on_the_day_itself_only(day: DayFacts) -> None:
    assert counted_for(coordinator(MEMBER), day) == frozenset()


def test_of_few_people_nothing_is_counted() -> None:
    assert not are_enough_to_count(FEWEST_COUNTED - 1)
    assert are_enough_to_count(FEWEST_COUNTED)
