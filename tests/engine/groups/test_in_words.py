from __future__ import annotations

from dataclasses import replace

import pytest

from leercyclus.engine.groups.in_words import say_meeting, say_plan
from leercyclus.engine.groups.instance import Instance
from leercyclus.engine.groups.measures import measure, meetings
from leercyclus.engine.groups.result import Bounds, Plan
from tests.engine.groups.instances import dealt, standard
from tests.engine.groups.test_measures import DAY, SEATS


def plan_of(instance: Instance, bounds: Bounds, **reached: int) -> Plan:
    seats = dealt(instance, 1)
    return Plan(seats, replace(measure(instance, seats), **reached), bounds, bounds)


ART40 = plan_of(standard("art40"), Bounds(320, 256, 0, None), pairs=318, cross=254, spread_dev=6)


def test_a_plan_says_what_it_reaches_beside_what_no_plan_can_pass() -> None:
    said = [reason.say("en") for reason in say_plan(standard("art40"), ART40)]
    assert said[0] == "318 of at most 320 pairs meet; 254 of at most 256 from different municipalities."
    assert "6 seats are off a perfectly even spread." in said


@pytest.mark.parametrize(
    ("off", "least", "sentence"),
    [
        (1, 0, "1 plaats wijkt af van een volmaakt gelijke spreiding."),
        (2, 2, "2 plaatsen wijken af van een volmaakt gelijke spreiding. Minder kan niet: dat is bewezen."),
        (6, 2, "6 plaatsen wijken af van een volmaakt gelijke spreiding. Minder dan 2 kan niet: dat is bewezen."),
    ],
)
def test_the_least_that_is_off_the_spread_is_told_where_it_is_more_than_nothing(
    off: int, least: int, sentence: str
) -> None:
    plan = plan_of(standard("art40"), Bounds(320, 256, least, None), spread_dev=off)
    assert sentence in [reason.say("nl") for reason in say_plan(standard("art40"), plan)]


def test_a_plan_speaks_dutch() -> None:
    said = [reason.say("nl") for reason in say_plan(standard("art40"), ART40)]
    assert said[0] == (
        "318 van hoogstens 320 paren ontmoeten elkaar; 254 van hoogstens 256 uit verschillende gemeenten."
    )


def test_a_plan_at_its_bounds_says_that_no_plan_reaches_more() -> None:
    plan = replace(ART40, measures=replace(ART40.measures, pairs=320, cross=256, spread_dev=0, repeats=0))
    said = [reason.say("en") for reason in say_plan(standard("art40"), plan)]
    assert said[:2] == [
        "320 pairs meet; 256 of them from different municipalities. No plan reaches more: that is proven.",
        "Nobody meets anybody twice.",
    ]
    assert "The spread is perfectly even." in said


def test_a_proof_for_the_spread_of_the_plan_is_told_where_it_says_more() -> None:
    plan = replace(ART40, at_spread=Bounds(318, 254, 0, None))
    said = [reason.say("en") for reason in say_plan(standard("art40"), plan)]
    assert (
        "With a spread this even no plan reaches more than 318 pairs, or more than 254 from different municipalities."
        in said
    )


def test_wishes_are_told_beside_their_ceiling() -> None:
    plan = plan_of(DAY, Bounds(6, 4, 0, 0.75))
    plan = replace(plan, measures=replace(plan.measures, wishes=0.6))
    said = [reason.say("en") for reason in say_plan(DAY, plan)]
    assert (
        "Of the workshop wishes 60% was granted. No plan reaches more than 75%; this is 80% of what can be had." in said
    )


def test_a_rule_that_gave_way_because_it_was_asked_is_told() -> None:
    below = replace(DAY.people[1], reports_to="a")
    asked = replace(DAY, people=(DAY.people[0], below, *DAY.people[2:]), together=(("a", "b"),))
    said = [reason.say("en") for reason in say_plan(asked, plan_of(asked, Bounds(6, 4, 0, None)))]
    assert said[-1] == "a and b sit together because that was asked, though one is the boss of the other."


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (
            "a",
            (
                "Anna meets 2 people: b, Carla. 1 of them from another municipality. In more than one round: Carla. "
                "Workshops: 1, of own choice: 1. d, who was hoped for, is not among them."
            ),
        ),
        ("d", "d meets one person: b. Workshops: 1, of own choice: 0."),
    ],
)
def test_somebody_hears_whom_to_meet(person: str, expected: str) -> None:
    said = say_meeting(DAY, person, meetings(DAY, SEATS)[person], names={"a": "Anna", "c": "Carla"})
    assert said.say("en") == expected
