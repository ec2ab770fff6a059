"""A plan is read for its question, and written with a list for every group."""

from __future__ import annotations

import json

import pytest

from leercyclus.engine.groups.instance import Group, Instance, Person
from leercyclus.engine.groups.measures import measure
from leercyclus.engine.groups.result import Bounds, Plan
from leercyclus.engine.reasons import BadInput
from leercyclus.formats.groups import read_plan, write_front, write_plan

GROUPS = (Group("a", 0, 3), Group("b", 0, 3))
DAY = Instance(
    people=tuple(Person(one, {"city": one[0]}) for one in ("z1", "z2", "e1")), rounds=(GROUPS, GROUPS), cross="city"
)
SEATS = ((("z1", "e1"), ("z2",)), (("z1", "z2", "e1"), ()))


def problems(raw: object) -> list[str]:
    with pytest.raises(BadInput) as refused:
        read_plan(json.dumps(raw).encode(), "plan.json", DAY)
    return refused.value.say("en")


def test_what_is_written_reads_back_the_same() -> None:
    assert read_plan(write_plan(DAY, SEATS), "plan.json", DAY) == SEATS


def test_a_plan_holds_its_rounds_and_nothing_else() -> None:
    assert json.loads(write_plan(DAY, SEATS)) == {"rounds": [[["z1", "e1"], ["z2"]], [["z1", "z2", "e1"], []]]}


def test_groups_that_were_left_out_are_written_as_empty_lists() -> None:
    assert json.loads(write_plan(DAY, ((("z1",),), ()))) == {"rounds": [[["z1"], []], [[], []]]}


@pytest.mark.parametrize(
    ("rounds", "sentence"),
    [
        ([], "plan.json: expected 2 rounds, as in the question, got 0."),
        ([[["z1"]], [[], []]], "`rounds[0]`: expected 2 groups, empty ones included, got 1."),
        (
            [[["z1", "z3"], []], [[], []]],
            "`rounds[0][0][1]`: expected somebody of the question, got ‘z3’.",
        ),
        ([[["z1"], ["z1"]], [[], []]], "`rounds[0][1][0]`: ‘z1’ already sits in `rounds[0][0][0]` in this round."),
        ([[["z1"], [3]], [[], []]], "`rounds[0][1][0]`: expected a text between quotes, got 3."),
        ([[["z1"], "z2"], [[], []]], "`rounds[0][1]`: expected a list between [ and ]"),
    ],
)
def test_a_plan_that_does_not_fit_its_question_is_told_with_its_place(rounds: object, sentence: str) -> None:
    said = problems({"rounds": rounds})
    assert len(said) == 1
    assert said[0].startswith(sentence)


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        ({"plans": []}, "plan.json holds more than one plan: it is a file of --front."),
        ({"people": [], "rounds": []}, "plan.json is a question (with ‘people’), no plan."),
        ([], "`plan.json`: expected a part between { and }, got []."),
        ({}, "`plan.json`: ‘rounds’ is missing."),
    ],
)
def test_another_file_is_told_for_what_it_is(raw: object, sentence: str) -> None:
    assert problems(raw)[0].startswith(sentence)


def test_a_front_holds_every_plan_with_what_it_reaches_and_both_bounds() -> None:
    plan = Plan(SEATS, measure(DAY, SEATS), Bounds(3, 2, 0, None), Bounds(2, 1, 0, None))
    (written,) = json.loads(write_front(DAY, [plan]))["plans"]
    assert written["rounds"] == [[["z1", "e1"], ["z2"]], [["z1", "z2", "e1"], []]]
    assert (written["pairs"], written["cross"], written["spread_dev"]) == (3, 2, 0)
    at_spread = {"pairs": 2, "cross": 1, "spread_dev": 0, "wishes": None}
    assert written["bounds"] == {"pairs": 3, "cross": 2, "spread_dev": 0, "wishes": None, "at_spread": at_spread}
