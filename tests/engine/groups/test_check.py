from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.engine.groups.check import broken_rules, frozen_rounds_changed
from leercyclus.engine.groups.instance import Bound, Group, Instance, Person, Pin, Seats
from leercyclus.engine.groups.rules import banned_pairs
from tests.engine.groups.instances import dealt, scored, small, standard, tables

SHARED = {"shape", "unknown", "seated", "size", "apart", "together", "bounds", "pins"}


def someone(name: str, city: str = "Zwolle", level: str = "policy officer", **more: Any) -> Person:  # noqa: ANN401
    return replace(Person(name, {"municipality": city, "level": level}), **more)


def kinds(instance: Instance, seats: Seats) -> dict[str, int]:
    found: Counter[str] = Counter()
    for one in broken_rules(instance, seats):
        found[one.kind] += one.count
    return dict(found)


def day(*people: Person, **rules: Any) -> Instance:  # noqa: ANN401
    return small(people, tables(0, 2, 0, 3), **rules)


PAIR = (someone("a"), someone("b"))


def spoiled(instance: Instance, seed: int, swaps: int) -> tuple[Instance, Seats]:
    """Add rules by chance to an instance and deal a plan that breaks a good many, in its shape too."""
    chance = np.random.default_rng(seed)
    ids = [person.id for person in instance.people]
    pairs = [(str(one), str(other)) for one, other in (chance.choice(ids, 2, replace=False) for _ in range(20))]
    pins = [
        Pin(str(chance.choice(ids)), number, groups[int(chance.integers(len(groups)))].id)
        for number, groups in enumerate(instance.rounds)
    ]
    spoilt = replace(
        instance, apart=(*instance.apart, *pairs[:10]), together=(*instance.together, *pairs[10:]), pins=tuple(pins)
    )
    rounds = [[list(group) for group in groups] for groups in dealt(instance, seed)]
    for _ in range(swaps):
        groups = rounds[int(chance.integers(len(rounds)))]
        from_group, to_group = (groups[int(chance.integers(len(groups)))] for _ in range(2))
        match int(chance.integers(6)):
            case 0:
                to_group.append(str(chance.choice(ids)))
            case 1:
                to_group.append("nobody")
            case 2:
                groups.append([str(chance.choice(ids))])
            case 3:
                groups.pop()
            case _ if from_group:
                to_group.append(from_group.pop())
    if swaps > 8:
        rounds.append([])
    return spoilt, tuple(tuple(tuple(group) for group in groups) for groups in rounds)


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 10_000), swaps=st.integers(0, 12), name=st.sampled_from(["art40", "art40c", "net18"]))
def test_the_counts_are_those_of_the_independent_scorer(seed: int, swaps: int, name: str) -> None:
    instance, seats = spoiled(standard(name), seed, swaps)
    ours = {kind: count for kind, count in kinds(instance, seats).items() if kind in SHARED}
    assert ours == scored(instance, seats)["by_kind"]


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_the_pairs_that_are_wrong_are_those_that_the_rules_ban(seed: int) -> None:
    chance = np.random.default_rng(seed)
    spoken = [frozenset(words) for words in ((), ("nl",), ("en",), ("nl", "en"), ("de",))]
    people = tuple(
        someone(
            f"p{number}",
            str(chance.choice(["Zwolle", "Breda"])),
            str(chance.choice(["alderman", "partner", "Ketenpartner"])),
            reports_to=f"p{chance.integers(number)}" if number and chance.random() < 0.4 else None,
            languages=spoken[int(chance.choice(5, p=[0.6, 0.1, 0.1, 0.1, 0.1]))],
        )
        for number in range(9)
    )
    instance = small(people, tables(0, 3, 3), apart=(("p0", "p1"),), together=(("p2", "p3"), ("p3", "p4")))
    seats = dealt(instance, seed)
    named = {
        tuple(sorted(str(one.reason.figures[key]) for key in ("one", "other")))
        for one in broken_rules(instance, seats)
        if one.kind in {"apart", "boss", "partner", "language"}
    }
    at_one_table = {(one, other) for group in seats[0] for one in group for other in group}
    assert named == {pair for pair in banned_pairs(instance) if pair in at_one_table}


@pytest.mark.parametrize(
    ("instance", "seats", "expected"),
    [
        (day(*PAIR), (("a",), ("b",)), {}),
        (day(*PAIR), (("a", "b"), ()), {}),
        (day(*PAIR), (("a",), ()), {"seated": 1}),
        (day(*PAIR), (("a", "b"), ("b",)), {"seated": 1}),
        (day(someone("a"), someone("b", present=frozenset())), (("a", "b"), ()), {"seated": 1}),
        (day(*PAIR), (("a", "b", "c"), ()), {"unknown": 1}),
        (day(*PAIR), (("a", "b"), (), ("c",)), {"shape": 1}),
        (small(PAIR, tables(0, 1, 3)), (("a", "b"),), {"size": 1}),
        (day(*PAIR, apart=(("b", "a"),)), (("a", "b"), ()), {"apart": 1}),
        (day(*PAIR, together=(("b", "a"),)), (("a",), ("b",)), {"together": 1}),
        (day(*PAIR, pins=(Pin("a", 0, "r0g1"),)), (("a", "b"), ()), {"pins": 1}),
        (day(someone("a", reports_to="b"), someone("b")), (("a", "b"), ()), {"boss": 1}),
        (day(someone("a", level="partner"), someone("b")), (("a", "b"), ()), {"partner": 1}),
        (day(someone("a", languages=frozenset({"en"})), someone("b")), (("a", "b"), ()), {"language": 1}),
        (day(*PAIR, bounds=(Bound("level", "policy officer", 1, 1),)), (("a", "b"), ()), {"bounds": 2}),
    ],
)
def test_every_rule_is_seen(instance: Instance, seats: tuple[tuple[str, ...], ...], expected: dict[str, int]) -> None:
    assert kinds(instance, (seats,)) == expected


def test_a_group_that_is_free_of_a_bound_does_not_break_it() -> None:
    groups = (Group("r0g0", 0, 3), Group("r0g1", 0, 3, free=frozenset({("level", "alderman")})))
    instance = small((someone("a", level="alderman"),), groups, bounds=(Bound("level", "alderman", 1),))
    assert kinds(instance, ((("a",), ()),)) == {}


def test_who_was_asked_to_sit_with_the_boss_breaks_nothing() -> None:
    people = (someone("a", reports_to="b"), someone("b"))
    assert kinds(day(*people, together=(("a", "b"),)), ((("a", "b"), ()),)) == {}


def test_who_was_allowed_to_sit_with_the_boss_breaks_nothing() -> None:
    people = (someone("a", reports_to="b"), someone("b"))
    assert kinds(day(*people, allowed=(("b", "a"),)), ((("a", "b"), ()),)) == {}


def test_a_boss_two_steps_up_counts() -> None:
    people = (someone("a", reports_to="b"), someone("b", reports_to="c", present=frozenset()), someone("c"))
    assert kinds(day(*people), ((("a", "c"), ()),)) == {"boss": 1}


def test_the_sentence_names_the_round_from_one() -> None:
    (broken,) = broken_rules(day(*PAIR, apart=(("a", "b"),)), ((("a", "b"), ()),))
    assert broken.reason.say("en") == "a and b sit together in round 1, in group r0g0. They were asked to be apart."
    assert broken.reason.say("nl") == "a en b zitten samen in ronde 1, in groep r0g0. Gevraagd is: niet bij elkaar."


def test_a_round_of_the_past_may_be_written_in_another_order_but_not_changed() -> None:
    before = ((("a", "b"), ("c",)), (("a",), ("b", "c")), (("a",), ("b", "c")))
    after = ((("b", "a"), ("c",)), (("b",), ("a", "c")), (("c",), ("b", "a")))
    assert [one.round for one in frozen_rounds_changed(before, after, 2)] == [1]


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10_000), from_round=st.integers(0, 4))
def test_changed_rounds_are_counted_as_the_scorer_counts(seed: int, from_round: int) -> None:
    instance = standard("art40")
    before, after = dealt(instance, 1), dealt(instance, seed)
    mixed = tuple(
        old if (seed >> number) & 1 else new for number, (old, new) in enumerate(zip(before, after, strict=True))
    )
    theirs = scored(instance, mixed, before, from_round)["by_kind"].get("frozen", 0)
    assert len(frozen_rounds_changed(before, mixed, from_round)) == theirs
