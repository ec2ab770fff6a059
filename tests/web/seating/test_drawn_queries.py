from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.guests.models import Registration
from leercyclus.web.seating.drawn_queries import changed_seats, drawn_rounds, level_letter, seats_of
from leercyclus.web.seating.models import Plan
from tests.cast import Cast
from tests.fixed import fixed

DAY = fixed("day")


def plans() -> tuple[Plan, Plan]:
    return Plan.objects.get(pk=fixed("plan-published")), Plan.objects.get(pk=fixed("plan-proposed"))


def test_a_plan_is_drawn_in_the_order_of_the_clock_with_everybody_at_a_table(cast: Cast) -> None:
    people, plan = coming(DAY), plans()[0]
    with CaptureQueriesContext(connection) as queries:
        rounds = drawn_rounds(plan, people)

    assert len(queries) <= 6
    assert [one.begins for one in rounds] == ["09:30", "10:45", "13:00", "14:30"]
    assert (rounds[0].title, rounds[3].title) == ("Ronde 1", "Ronde 2")
    assert [one.table for one in rounds[0].groups] == [1, 2]
    assert [(one.title, one.room) for one in rounds[1].groups] == [
        ("Begrijpelijke brieven", "Kamer 2"),
        ("Afval scheiden", "Raadzaal"),
    ]
    assert [one.room for one in rounds[2].groups] == ["Bij de hoofdingang"] * 2
    assert {seat.name for group in rounds[0].groups for seat in group.people} == {one.name for one in people}


def test_who_no_longer_comes_has_a_seat_without_a_name(cast: Cast) -> None:
    Registration.objects.filter(pk=fixed("registration-host")).update(state="no")

    rounds = drawn_rounds(plans()[0], coming(DAY))

    gone = [seat for group in rounds[0].groups for seat in group.people if not seat.comes]
    assert [seat.registration for seat in gone] == [fixed("registration-host")]
    assert "host" not in gone[0].name


def test_seats_that_changed_are_marked(cast: Cast) -> None:
    published, proposed = plans()

    rounds = drawn_rounds(proposed, coming(DAY), before=published)

    assert all(seat.changed for group in rounds[0].groups for seat in group.people)
    assert not any(seat.changed for group in drawn_rounds(proposed, coming(DAY))[0].groups for seat in group.people)
    assert changed_seats(published, published) == frozenset()
    assert seats_of(published)[fixed("registration-participant")][fixed("slot-round-1")] == 2


@pytest.mark.parametrize("level", ["alderman", "secretary", "head", "policy", "front_line", "partner"])
def test_every_level_has_a_letter_of_its_own(level: str) -> None:
    assert len(level_letter(level)) == 1
    assert level_letter("") == ""


def test_who_leads_stands_first_and_is_marked(cast: Cast) -> None:
    letters = drawn_rounds(plans()[0], coming(DAY))[1].groups[0]

    assert letters.people[0].registration == fixed("registration-session_leader")
    assert [one.leads for one in letters.people] == [True] + [False] * (len(letters.people) - 1)
    assert seats_of(plans()[0])[fixed("registration-session_leader")][fixed("slot-workshops")] == letters.offer
