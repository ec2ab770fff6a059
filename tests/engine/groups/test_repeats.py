"""Nobody gets a theme twice that is once; where somebody must, that is proven and told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.engine.groups.changes import Again
from leercyclus.engine.groups.check import broken_rules
from leercyclus.engine.groups.instance import Group, Instance, Pin, Seats
from leercyclus.engine.groups.obstacles import obstacles, relax
from leercyclus.engine.groups.repair import repair
from leercyclus.engine.groups.result import Infeasible
from leercyclus.engine.groups.solve import solve
from leercyclus.engine.groups.verified import verified
from leercyclus.engine.reasons import BadInput
from tests.engine.groups.instances import people_of, small, tables

PEOPLE = people_of(["Zwolle", "Enschede", "Dordrecht"] * 4, ["policy", "head", "front line", "policy"] * 3)


def workshops(number: int, themes: str, smallest: int = 0, largest: int = 12) -> tuple[Group, ...]:
    return tuple(Group(f"r{number}{theme}", smallest, largest, theme) for theme in themes)


def day(*themes: str, largest: int = 12, once: str = "abcdef") -> Instance:
    rounds = tuple(workshops(number, each, largest=largest) for number, each in enumerate(themes))
    given_ = tuple(theme for theme in once if any(theme in each for each in themes))
    return replace(small(PEOPLE, *rounds), once=given_)


def most_often(instance: Instance, seats: Seats) -> int:
    """Count how often somebody gets the same theme, at most."""
    found: dict[tuple[str, str], int] = {}
    for groups, given_ in zip(instance.rounds, seats, strict=True):
        for group, ids in zip(groups, given_, strict=True):
            for one in ids:
                found[one, group.theme] = found.get((one, group.theme), 0) + 1
    return max(found.values())


@pytest.mark.parametrize("seed", range(4))
def test_nobody_gets_the_same_theme_twice(seed: int) -> None:
    instance = day("abc", "abc", "bca", largest=5)
    seats = solve(instance, seed=seed + 1, steps=4000).plan.seats
    assert most_often(instance, seats) == 1
    assert broken_rules(instance, seats) == ()


def test_wishes_do_not_buy_a_second_seat_at_the_same_theme() -> None:
    instance = day("abc", "abc", largest=12)
    wishing = replace(instance, people=tuple(replace(one, wishes=("a",)) for one in PEOPLE), wish_weight=10)
    assert most_often(wishing, solve(wishing, steps=4000).plan.seats) == 1
    free = replace(wishing, once=())
    assert most_often(free, solve(free, steps=4000).plan.seats) == 2


def test_who_gets_a_theme_again_is_told_by_the_checker_with_both_rounds() -> None:
    instance = replace(day("ab", "ab"), people=PEOPLE[:2])
    one, other = (each.id for each in PEOPLE[:2])
    (told,) = broken_rules(instance, (((one,), (other,)), ((one, other), ())))
    assert (told.kind, told.round) == ("once", 1)
    assert told.reason.say("en") == f"{one} gets a in round 2, and had it already in round 1."


def test_more_rounds_than_themes_is_proven_and_the_fewest_themes_may_be_given_again() -> None:
    instance = day("ab", "ab", "abc", "ab")
    (obstacle,) = obstacles(instance)
    assert obstacle.kind == "once"
    assert obstacle.changes == (Again("a"),)
    assert "That is proven" in obstacle.reason.say("en")
    assert obstacle.relaxation.say("en") == "Allow somebody to get the same in two rounds: a."
    after = relax(instance, [obstacle])
    assert after.once == ("b", "c")
    assert broken_rules(after, solve(after, steps=4000).plan.seats) == ()


def test_too_few_seats_elsewhere_are_counted() -> None:
    rounds = (workshops(0, "a") + workshops(0, "b", largest=3), workshops(1, "a", 10) + workshops(1, "c"))
    instance = replace(small(PEOPLE, *rounds), once=("a", "b"))
    (obstacle,) = obstacles(instance)
    assert obstacle.changes == (Again("a"),)


def test_a_fixed_seat_at_the_same_theme_gives_way() -> None:
    instance = replace(day("abc", "abc"), pins=(Pin("p0001", 1, "r1b"), Pin("p0001", 0, "r0b")))
    (obstacle,) = obstacles(instance)
    assert obstacle.reason.say("en").startswith("p0001 has a fixed seat at b twice: in round 2")
    assert relax(instance, [obstacle]).pins == (Pin("p0001", 0, "r0b"),)


@settings(max_examples=25, deadline=None)
@given(
    themes=st.lists(st.sets(st.sampled_from("abcd"), min_size=1).map(sorted).map("".join), min_size=2, max_size=3),
    largest=st.integers(3, 12),
    seed=st.integers(1, 1000),
)
def test_there_is_a_plan_or_a_proof_that_somebody_gets_a_theme_again(
    themes: list[str], largest: int, seed: int
) -> None:
    instance = day(*themes, largest=max(largest, 12 // min(map(len, themes)) + 1))
    found = obstacles(instance)
    after = relax(instance, found)
    assert all(one.kind == "once" for one in found)
    assert broken_rules(after, solve(after, seed=seed, steps=4000).plan.seats) == ()
    if found:
        with pytest.raises(Infeasible):
            solve(instance, seed=seed, steps=500)


def test_a_plan_is_mended_so_that_nobody_gets_a_theme_again() -> None:
    free = day("abc", "abc", largest=6, once="")
    seats = solve(free, steps=2000).plan.seats
    now = replace(free, once=("a", "b", "c"))
    mended = repair(now, seats, from_round=0).plan.seats
    assert broken_rules(now, mended) == ()


def test_a_theme_of_no_group_cannot_be_once() -> None:
    with pytest.raises(BadInput) as refused:
        verified(replace(small(PEOPLE, tables(0, 3, 4)), once=("a",)))
    assert "Expected under what nobody gets twice the theme of a group, got ‘a’." in " ".join(refused.value.say("en"))
