from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from leercyclus.engine.groups.instance import Bound, Group, Instance, Person, Pin
from leercyclus.engine.groups.verified import verified
from leercyclus.engine.reasons import BadInput
from tests.engine.groups.instances import STANDARD, people_of, small, standard, tables

GOOD = small(people_of(["Zwolle", "Breda", "Zwolle"], ["alderman", "policy officer", "partner"]), tables(0, 2, 1, 2))
FIRST, *_ = GOOD.people


def with_first(**changes: Any) -> Instance:  # noqa: ANN401
    return replace(GOOD, people=(replace(FIRST, **changes), *GOOD.people[1:]))


def said(instance: Instance) -> list[str]:
    with pytest.raises(BadInput) as caught:
        verified(instance)
    assert all(caught.value.say("nl"))
    return caught.value.say("en")


@pytest.mark.parametrize("name", STANDARD)
def test_the_standard_instances_make_sense(name: str) -> None:
    assert verified(standard(name)) is standard(name)


WRONG: list[tuple[Instance, str]] = [
    (replace(GOOD, people=()), "Expected people, got nobody. Put at least one person on the list."),
    (
        replace(GOOD, rounds=()),
        "Expected one or more rounds, got none. Say how many rounds there are, with their groups.",
    ),
    (
        replace(GOOD, rounds=(*GOOD.rounds, ())),
        "Expected one or more groups in round 2 (number 1 in the file), got none. Add a group, or leave the round out.",
    ),
    (
        replace(GOOD, people=(*GOOD.people, FIRST)),
        "Expected every name once. ‘p0000’ is on the list 2 times. Give everybody a name of their own.",
    ),
    (
        replace(GOOD, rounds=((Group("r0g0", 1, 2), Group("r0g0", 1, 2)),)),
        (
            "Expected every group once in round 1 (number 0 in the file). ‘r0g0’ is there 2 times. "
            "Give every group a name of its own."
        ),
    ),
    (
        with_first(attributes={"level": "alderman"}),
        (
            "Expected ‘municipality’ for everybody. Without it are: p0000 (1 in all). "
            "Fill it in, or do not mix by ‘municipality’."
        ),
    ),
    (
        replace(GOOD, bounds=(Bound("levels", "alderman", 1),)),
        "Expected for a limit per group something that is known of people, got ‘levels’. Did you mean level?",
    ),
    (
        replace(GOOD, apart=(("p0000", "p001"),)),
        "Expected under ‘apart’ somebody on the list, got ‘p001’. Did you mean p0001, p0002, p0000?",
    ),
    (
        replace(GOOD, together=(("p0000", "Jan"),)),
        "Expected under ‘together’ somebody on the list, got ‘Jan’. The table knows p0000, p0001, p0002, for example.",
    ),
    (
        with_first(reports_to="Jan"),
        (
            "Expected as the boss of p0000 somebody on the list, got ‘Jan’. "
            "The table knows p0000, p0001, p0002, for example."
        ),
    ),
    (
        with_first(hope="Jan"),
        (
            "Expected as the hope of p0000 somebody on the list, got ‘Jan’. "
            "The table knows p0000, p0001, p0002, for example."
        ),
    ),
    (
        with_first(hope="p0000"),
        "Expected somebody else whom p0000 hopes to meet, got p0000. Fill in another, or leave it empty.",
    ),
    (
        replace(GOOD, together=(("p0000", "p0000"),)),
        "Expected under ‘together’ two people, got ‘p0000’ twice. Fill in the other one, or remove this.",
    ),
    (
        replace(GOOD, rounds=((Group("r0g0", 3, 2),),)),
        (
            "Expected for group r0g0 in round 1 (number 0 in the file) a smallest size of zero or more and a largest "
            "that is not smaller, got 3 to 2. Correct these sizes."
        ),
    ),
    (
        replace(GOOD, bounds=(Bound("level", "alderman", 2, 1),)),
        (
            "Expected for the limit on level ‘alderman’ at least zero, and a highest number that is not smaller, "
            "got at least 2 and at most 1. Correct these numbers."
        ),
    ),
    (
        with_first(present=frozenset({0, 7})),
        "Expected for p0000 numbers of rounds from 0 to 0, got 7. Correct the number.",
    ),
    (
        replace(GOOD, pins=(Pin("p0000", 1, "r1g0"),)),
        "Expected for the fixed seat of p0000 the number of a round from 0 to 0, got 1. Correct the number.",
    ),
    (
        replace(GOOD, pins=(Pin("p0000", 0, "r0g9"),)),
        (
            "Expected for the fixed seat of p0000 a group of round 1 (number 0 in the file), got ‘r0g9’. "
            "Did you mean r0g1, r0g0?"
        ),
    ),
    (
        replace(GOOD, pins=(Pin("p0000", 0, "r0g0"), Pin("p0000", 0, "r0g1"))),
        "Expected at most one fixed seat for p0000 in round 1 (number 0 in the file), got r0g0, r0g1. Choose one.",
    ),
    (
        with_first(reports_to="p0000"),
        "Expected a boss who does not work under the own staff, got p0000, all round. Remove the boss of one of them.",
    ),
]


@pytest.mark.parametrize(("instance", "expected"), WRONG)
def test_a_problem_gets_one_sentence(instance: Instance, expected: str) -> None:
    assert said(instance) == [expected]


def test_a_circle_of_bosses_is_told_once() -> None:
    under = {"p0000": "p0001", "p0001": "p0000", "p0002": "p0000"}
    people = tuple(replace(one, reports_to=under[one.id]) for one in GOOD.people)
    (sentence,) = said(replace(GOOD, people=people))
    assert "p0000, p0001, all round" in sentence


def test_all_problems_are_told_at_once() -> None:
    wrong = replace(with_first(hope="Jan", reports_to="Piet"), apart=(("p0000", "p0000"),))
    assert len(said(wrong)) == 3


def test_people_without_a_value_are_counted_and_the_first_are_named() -> None:
    people = tuple(Person(f"p{number}", {"municipality": "Zwolle"}) for number in range(50))
    (sentence,) = said(small(people, tables(0, 1, 50)))
    assert sentence.startswith("Expected ‘level’ for everybody. Without it are: p0, p1, p2, p3, p4 (50 in all).")
