from __future__ import annotations

import pytest

from leercyclus.web.people.roles import Actor
from leercyclus.web.seating.by_hand_queries import by_hand, undone
from leercyclus.web.seating.change_actions import move, swap
from leercyclus.web.seating.drawn_queries import seats_of
from leercyclus.web.seating.ground_queries import ground_of
from leercyclus.web.seating.models import Mixing, Pin, Plan, Tie
from leercyclus.web.seating.repair_bridge import mended_plan
from tests.cast import Cast
from tests.fixed import fixed

DAY, PUBLISHED = fixed("day"), fixed("plan-published")
ROUND = fixed("slot-round-1")
HOST, CONTROLLER = fixed("registration-host"), fixed("registration-controller")


def coordinator(cast: Cast) -> Actor:
    return Actor(cast.people["circle_coordinator"].pk)


def mended(plan: Plan) -> Plan:
    new = mended_plan(ground_of(DAY), plan)
    new.save()
    return new


@pytest.fixture
def by_two(cast: Cast) -> Plan:
    """Let the published plan be one of which no rule asks anything but the sizes."""
    Mixing.objects.create(day_id=DAY, smallest=3, largest=5, partners_apart=False)
    Tie.objects.all().delete()
    Pin.objects.all().delete()
    return Plan.objects.get(pk=PUBLISHED)


def test_a_seat_that_was_given_by_hand_is_known_as_long_as_it_holds(cast: Cast, by_two: Plan) -> None:
    assert by_hand(by_two) == {}
    table = 3 - int(str(seats_of(by_two)[HOST][ROUND]))
    first = move(actor=coordinator(cast), plan=PUBLISHED, registration=HOST, slot=ROUND, table=table)
    again = mended(first)

    assert by_hand(first) == by_hand(again) == {(HOST, ROUND): table}
    assert undone(first, again) == frozenset()
    assert undone(first, by_two) == {(HOST, ROUND)}
    back = move(actor=coordinator(cast), plan=again.pk, registration=HOST, slot=ROUND, table=3 - table)
    assert by_hand(back) == {(HOST, ROUND): 3 - table}


def test_mending_keeps_seats_given_by_hand_and_moves_another_where_a_rule_asks_it(cast: Cast, by_two: Plan) -> None:
    seats = seats_of(by_two)
    Tie.objects.create(
        day_id=DAY, kind="apart", one_id=min(HOST, CONTROLLER), other_id=max(HOST, CONTROLLER), id=fixed("apart")
    )
    assert seats[HOST][ROUND] != seats[CONTROLLER][ROUND]
    other = next(one for one in seats if seats[one][ROUND] == seats[HOST][ROUND] and one != HOST)
    changed = swap(actor=coordinator(cast), plan=PUBLISHED, slot=ROUND, one=CONTROLLER, other=other, anyway=True)
    new = mended(changed)

    now = seats_of(new)
    assert now[CONTROLLER][ROUND] == seats[HOST][ROUND] != now[HOST][ROUND]
    assert now[other][ROUND] == seats[CONTROLLER][ROUND]
    assert undone(changed, new) == frozenset()
