from __future__ import annotations

import re
import time
from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.engine.groups.changes import Obstacle
from leercyclus.engine.groups.check import broken_rules
from leercyclus.engine.groups.instance import Bound, Group, Instance, Person, Pin
from leercyclus.engine.groups.obstacles import obstacles, relax
from leercyclus.engine.groups.verified import verified
from tests.engine.groups.instances import FOLDER, STANDARD, people_of, read, small, standard, tables

INFEASIBLE = FOLDER.parent / "infeasible"
EXPECTED = {
    "aldermen": [
        ("bounds", 0, "Allow one group with more: r0g0."),
        ("bounds", 1, "Allow one group with more: r1g0."),
    ],
    "chain": [("together", 0, "Do not ask these people to sit together any more: p0005 – p0009.")],
    "five_apart": [
        ("apart", 0, "Let these people share a group after all: p0001 – p0005. Or add groups: 1."),
    ],
    "fixed_seats_apart": [("pins", 1, "Give no fixed seat in round 2 to: p0007.")],
    "full_workshop": [("pins", 1, "Give no fixed seat in round 2 to: p0003.")],
    "heads": [("bounds", 3, "Allow one group without: r3g7.")],
    "heads_together": [("bounds", 0, "Do not ask these people to sit together any more: p0001 – p0002.")],
    "language": [("language", 0, "Let these people share a group after all: p0003 – p0000.")],
    "line_of_bosses": [
        ("boss", 0, "Let these people share a group after all: p0000 – p0004. Or add groups: 1."),
    ],
    "own_people": [("partner", 0, "Let these people share a group after all: p0000 – p0001, p0000 – p0002.")],
    "sizes": [("size", 3, "Allow smaller groups in round 4, from 4: r3g5, r3g6, r3g7.")],
    "two_aldermen": [
        (
            "together",
            0,
            (
                "Do not ask them to sit together any more (p0000 – p0003), or allow in every round one group where "
                "they do fit (rounds: 1, 2, 3). The first changes least."
            ),
        )
    ],
}


def infeasible(name: str) -> Instance:
    return verified(read(INFEASIBLE / f"{name}.json"))


def told(found: tuple[Obstacle, ...]) -> list[tuple[str, int, str]]:
    return [(one.kind, one.round, one.relaxation.say("en")) for one in found]


@pytest.mark.parametrize("name", EXPECTED)
def test_an_instance_without_a_plan_says_which_rule_and_the_smallest_change(name: str) -> None:
    assert told(obstacles(infeasible(name))) == EXPECTED[name]


def test_every_instance_without_a_plan_is_told_of_and_tested() -> None:
    text = (INFEASIBLE / "README.md").read_text(encoding="utf-8")
    files = {path.stem for path in INFEASIBLE.glob("*.json")}
    assert files == set(re.findall(r"^\| (\w+)\.json", text, re.MULTILINE)) == {*EXPECTED, "three_pairs"}


def test_too_few_heads_are_told_with_the_round_and_its_number_in_the_file() -> None:
    (found,) = obstacles(infeasible("heads"))
    assert found.say("en") == (
        "In round 4 (number 3 in the file) there are 7 people with level ‘department head’ for 8 groups that each need "
        "at least 1. Allow one group without: r3g7."
    )
    assert found.say("nl") == (
        "In ronde 4 (nummer 3 in het bestand) zijn 7 mensen met level ‘department head’. Er zijn 8 groepen die er elk "
        "minstens 1 nodig hebben. Laat één groep zonder toe: r3g7."
    )


@pytest.mark.parametrize("name", STANDARD)
def test_the_standard_instances_have_no_obstacles(name: str) -> None:
    assert obstacles(standard(name)) == ()


TWO = people_of(["Zwolle", "Breda"] * 3, ["alderman"] * 2 + ["policy officer"] * 4)
MANY: list[tuple[Instance, str, str]] = [
    (
        small(TWO, tables(0, 2, 2, 2)),
        "In round 1 (number 0 in the file) there are 6 people. The 2 groups have room for at most 4 together.",
        "Allow larger groups in round 1, up to 3: r0g0, r0g1.",
    ),
    (
        small(TWO, tables(0, 2, 3), bounds=(Bound("level", "alderman", 1, 3), Bound("level", "alderman", 0, 0))),
        (
            "In round 1 (number 0 in the file) the limits on level ‘alderman’ ask for at least 1 and at most 0 people "
            "a group."
        ),
        "Lift the limit on level ‘alderman’ in round 1 in r0g0, r0g1.",
    ),
    (
        small(
            TWO,
            (Group("r0g0", 1, 1), Group("r0g1", 5, 5)),
            bounds=(Bound("level", "alderman", 1), Bound("level", "policy officer", 1)),
        ),
        (
            "In round 1 (number 0 in the file) group r0g0 needs at least 2 people for their level "
            "(alderman, policy officer). It has room for 1."
        ),
        "Lift the limit on level ‘alderman’ in round 1 in r0g0.",
    ),
    (
        small(TWO, tables(0, 3, 2), together=(("p0000", "p0003"), ("p0003", "p0005"))),
        "p0000, p0003, p0005 have to sit together in round 1 (number 0 in the file), but fit in no group.",
        "Do not ask these people to sit together any more: p0003 – p0005.",
    ),
    (
        small(TWO, tables(0, 2, 3), together=(("p0000", "p0001"),), bounds=(Bound("level", "alderman", 0, 1),)),
        (
            "p0000, p0001 have to sit together in round 1 (number 0 in the file). With level ‘alderman’ they are 2; "
            "a group may hold at most 1."
        ),
        "Lift the limit on level ‘alderman’ in round 1 in r0g0.",
    ),
    (
        small(
            TWO,
            tables(0, 2, 3),
            together=(("p0000", "p0003"),),
            pins=(Pin("p0000", 0, "r0g0"), Pin("p0003", 0, "r0g1")),
        ),
        (
            "p0000, p0003 have to sit together in round 1 (number 0 in the file), but have fixed seats in different "
            "groups: r0g0, r0g1."
        ),
        "Give no fixed seat in round 1 to: p0003.",
    ),
    (
        small(
            TWO,
            tables(0, 2, 3),
            bounds=(Bound("level", "alderman", 0, 1),),
            pins=(Pin("p0000", 0, "r0g0"), Pin("p0001", 0, "r0g0")),
        ),
        (
            "In round 1 (number 0 in the file) 2 people with level ‘alderman’ belong in group r0g0, by fixed seats. "
            "At most 1 may."
        ),
        "Lift the limit on level ‘alderman’ in round 1 in r0g0.",
    ),
    (
        small(TWO, tables(0, 1, 6), apart=(("p0000", "p0003"), ("p0003", "p0004"))),
        (
            "In round 1 (number 0 in the file) there is one group. Pairs that may not sit together there: 2. "
            "Pairs that were asked to be apart: 2."
        ),
        "Let these people share a group after all: p0000 – p0003, p0003 – p0004.",
    ),
]


@pytest.mark.parametrize(("instance", "reason", "relaxation"), MANY)
def test_an_obstacle_is_told_with_what_would_help(instance: Instance, reason: str, relaxation: str) -> None:
    (found,) = obstacles(verified(instance))
    assert (found.reason.say("en"), found.relaxation.say("en")) == (reason, relaxation)
    assert found.say("nl")


def test_two_thousand_people_are_looked_at_in_seconds() -> None:
    levels = ["alderman" if number % 10 == 0 else "policy officer" for number in range(2000)]
    people = people_of([f"city {number % 13}" for number in range(2000)], levels)
    rounds = [tables(number, 250, 8) for number in range(6)]
    instance = small(people, *rounds, together=(("p0000", "p0010"),), bounds=(Bound("level", "alderman", 0, 1),))
    start = time.process_time()
    assert [one.kind for one in obstacles(instance)] == ["together"]
    assert time.process_time() - start < 6


def chance_day(seed: int) -> Instance:
    """Make a day of five or six people with so many rules that often no plan exists."""
    chance = np.random.default_rng(seed)
    count, groups, rounds = (
        int(chance.integers(5, 7)),
        int(chance.choice([1, 2, 3], p=[0.1, 0.5, 0.4])),
        int(chance.integers(1, 3)),
    )
    spoken = [frozenset(words) for words in ((), ("en",), ("nl", "en"))]
    people = tuple(
        Person(
            f"p{number}",
            {
                "municipality": str(chance.choice(["Zwolle", "Breda"])),
                "level": str(chance.choice(["alderman", "officer", "partner"], p=[0.4, 0.5, 0.1])),
            },
            present=frozenset({0}) if chance.random() < 0.1 else None,
            reports_to=f"p{chance.integers(number)}" if number and chance.random() < 0.15 else None,
            languages=spoken[int(chance.choice(3, p=[0.8, 0.05, 0.15]))],
        )
        for number in range(count)
    )

    def some_pairs(share: float) -> tuple[tuple[str, str], ...]:
        return tuple(
            (f"p{one}", f"p{other}") for other in range(count) for one in range(other) if chance.random() < share
        )

    low = int(chance.integers(0, count // groups + 1 + (chance.random() < 0.2)))
    high = max(low, -(-count // groups) + int(chance.integers(-1, 3)))
    shapes = [tables(number, groups, low, high) for number in range(rounds)]
    bounds = [Bound("level", "alderman", 0, 1), Bound("level", "officer", 1), Bound("level", "alderman", 1, 2)]
    pins = tuple(
        Pin(f"p{person}", number, f"r{number}g{chance.integers(groups)}")
        for number in range(rounds)
        for person in range(count)
        if chance.random() < 0.1
    )
    chosen = tuple(bound for bound in bounds if chance.random() < 0.25)
    return verified(small(people, *shapes, apart=some_pairs(0.1), together=some_pairs(0.06), bounds=chosen, pins=pins))


def has_plan(instance: Instance, number: int) -> bool:
    """Try every way to seat the people of a round."""
    here, groups = [one.id for one in instance.present(number)], len(instance.rounds[number])
    people = tuple(replace(one, present=frozenset({0} if one.id in here else ())) for one in instance.people)
    alone = replace(
        instance,
        people=people,
        rounds=(instance.rounds[number],),
        pins=tuple(replace(pin, round=0) for pin in instance.pins if pin.round == number),
    )
    return any(
        not broken_rules(
            alone, (tuple(tuple(one for one, at in zip(here, seat, strict=True) if at == k) for k in range(groups)),)
        )
        for seat in product(range(groups), repeat=len(here))
    )


@settings(max_examples=200, deadline=None)
@given(seed=st.integers(0, 100_000))
def test_with_all_changes_made_no_obstacle_is_left(seed: int) -> None:
    instance = chance_day(seed)
    assert obstacles(relax(instance, obstacles(instance))) == ()


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 100_000))
def test_every_obstacle_is_a_proof_once_those_before_it_are_taken_away(seed: int) -> None:
    left = chance_day(seed)
    for obstacle in obstacles(left):
        assert not has_plan(left, obstacle.round)
        left = relax(left, [obstacle])


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("five_apart", "Paren die apart zitten omdat dat is gevraagd: 10."),
        ("line_of_bosses", "Paren van een leidinggevende met een medewerker: 10."),
        ("fixed_seats_apart", "De reden: "),
    ],
)
def test_what_keeps_people_apart_is_told(name: str, sentence: str) -> None:
    assert sentence in obstacles(infeasible(name))[0].reason.say("nl")
