from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest

from leercyclus.engine.groups.check import broken_rules
from leercyclus.engine.groups.instance import Instance, Person
from leercyclus.engine.groups.rules import ban_matrix, banned_pairs, together_units, waived_pairs
from tests.engine.groups.instances import small, standard, tables


def day(*people: Person, **rules: object) -> Instance:
    return small(people, tables(0, 2, 1, 9), tables(1, 2, 1, 9), **rules)


def someone(name: str, city: str = "Zwolle", level: str = "policy officer", **more: object) -> Person:
    return replace(Person(name, {"municipality": city, "level": level}), **more)  # type: ignore[arg-type]


def test_a_pair_that_was_given_is_banned_in_the_order_of_the_ids() -> None:
    assert banned_pairs(day(someone("b"), someone("a"), apart=(("b", "a"),))) == {("a", "b"): "apart"}


def test_a_boss_is_kept_from_everybody_below_however_many_steps() -> None:
    people = (someone("a"), someone("b", reports_to="a"), someone("c", reports_to="b"), someone("d", reports_to="a"))
    assert banned_pairs(day(*people)) == dict.fromkeys([("a", "b"), ("a", "c"), ("b", "c"), ("a", "d")], "boss")


def test_bosses_in_a_circle_do_not_hang() -> None:
    people = (someone("a", reports_to="b"), someone("b", reports_to="a"))
    assert banned_pairs(day(*people)) == {("a", "b"): "boss"}


@pytest.mark.parametrize(
    "word", ["partner", "Partner", "maatschappelijke partner", "Externe Partner", "ketenpartner", "outside partner"]
)
def test_a_partner_stays_away_from_its_own_municipality_only(word: str) -> None:
    people = (someone("a", level=word), someone("b"), someone("c", level="partner"), someone("d", city="Breda"))
    assert banned_pairs(day(*people)) == {("a", "b"): "partner", ("b", "c"): "partner"}


def test_a_business_partner_is_staff() -> None:
    people = (someone("a", level="HR business partner"), someone("b"))
    assert banned_pairs(day(*people)) == {}
    seats = ((("a", "b"),),)
    assert [one.kind for one in broken_rules(day(*people), seats) if one.kind == "partner"] == []


def test_partners_may_sit_with_their_own_municipality_when_that_is_said() -> None:
    assert banned_pairs(day(someone("a", level="partner"), someone("b"), partners_apart=False)) == {}


def test_who_speaks_no_dutch_sits_only_with_who_speaks_english() -> None:
    people = (
        someone("a", languages=frozenset({"en"})),
        someone("b"),
        someone("c", languages=frozenset({"nl"})),
        someone("d", languages=frozenset({"nl", "en"})),
        someone("e", languages=frozenset({"nl", "de"})),
    )
    assert banned_pairs(day(*people)) == dict.fromkeys([("a", "b"), ("a", "c"), ("a", "e")], "language")


def test_who_are_never_there_together_need_no_ban() -> None:
    people = (someone("a", present=frozenset({0})), someone("b", present=frozenset({1})))
    assert banned_pairs(day(*people, apart=(("a", "b"),))) == {}


def test_together_that_was_asked_wins_from_a_rule_that_only_follows() -> None:
    people = (someone("a"), someone("b", reports_to="a"), someone("c"))
    asked = day(*people, together=(("a", "c"), ("c", "b")))
    assert (banned_pairs(asked), waived_pairs(asked)) == ({}, {("a", "b"): "boss"})


def test_together_does_not_win_from_apart() -> None:
    asked = day(someone("a"), someone("b"), together=(("a", "b"),), apart=(("a", "b"),))
    assert (banned_pairs(asked), waived_pairs(asked)) == ({("a", "b"): "apart"}, {})


def test_a_pair_that_was_allowed_is_free_of_rules_that_follow_and_not_of_apart() -> None:
    people = (someone("a"), someone("b", reports_to="a"), someone("c"))
    asked = day(*people, apart=(("a", "c"),), allowed=(("b", "a"), ("a", "c")))
    assert banned_pairs(asked) == {("a", "c"): "apart"}


def test_units_hold_only_who_are_present_in_the_round() -> None:
    people = (someone("a"), someone("b", present=frozenset({0})), someone("c"))
    asked = day(*people, together=(("a", "b"), ("c", "b")))
    assert together_units(asked) == together_units(asked, 0) == (("a", "b", "c"),)
    assert together_units(asked, 1) == ()


def test_the_matrix_says_the_same_as_the_pairs() -> None:
    instance = standard("conf400c")
    ids = [person.id for person in instance.people]
    matrix = ban_matrix(instance)
    named = {tuple(sorted((ids[one], ids[other]))) for one, other in np.argwhere(matrix)}
    assert named == set(banned_pairs(instance))
    assert (matrix == matrix.T).all()
    assert not matrix.diagonal().any()


def test_two_thousand_people_are_quick() -> None:
    cities = [f"city {number % 13}" for number in range(2000)]
    people = tuple(
        someone(f"p{number}", city, "partner" if number % 9 == 0 else "alderman") for number, city in enumerate(cities)
    )
    start = time.process_time()
    ban_matrix(day(*people))
    assert time.process_time() - start < 2
