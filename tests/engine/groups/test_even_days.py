from __future__ import annotations

from dataclasses import replace
from itertools import combinations, combinations_with_replacement

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.engine.groups.bounds import bounds_at
from leercyclus.engine.groups.even_days import even_meetings, even_rounds, most_in_even_rounds
from leercyclus.engine.groups.instance import Group, Instance, Person
from leercyclus.engine.groups.measures import measure
from leercyclus.engine.groups.meeting_bounds import read_day


def day(levels: str, *, size: int = 2, rounds: int = 3) -> Instance:
    people = tuple(Person(f"p{number}", {"town": f"t{number}", "level": level}) for number, level in enumerate(levels))
    tables = tuple(Group(f"g{number}", size, size) for number in range(len(levels) // size))
    return Instance(people, (tables,) * rounds, cross="town", diversify=("level",))


def reached(instance: Instance) -> int:
    """Give the most pairs of all plans of even rounds, by trying them all."""
    ways = even_rounds(instance)
    assert ways is not None
    first, second = np.triu_indices(ways.shape[1], 1)
    meets = ways[:, first] == ways[:, second]
    plans = combinations_with_replacement(meets, len(instance.rounds))
    return max((int(np.logical_or.reduce(plan).sum()) for plan in plans), default=0)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from("abcd"), min_size=6, max_size=6), st.integers(3, 4))
def test_no_even_plan_beats_the_bound_of_an_even_spread(levels: list[str], rounds: int) -> None:
    instance = day("".join(levels), rounds=rounds)
    plain, searched = bounds_at(instance, 0), bounds_at(instance, 0, seconds=20)
    assert reached(instance) <= searched.pairs <= plain.pairs


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000))
def test_the_search_never_denies_what_a_plan_reaches(seed: int) -> None:
    instance = day("abcdef")
    chance = np.random.default_rng(seed)
    ways = even_rounds(instance)
    assert ways is not None
    some = ways[chance.random(len(ways)) < 0.4]
    count = np.triu(chance.random((6, 6)) < 0.8, 1)
    count |= count.T
    first, second = np.triu_indices(6, 1)
    meets = (some[:, first] == some[:, second]) & count[first, second]
    best = max((int(np.logical_or.reduce(plan).sum()) for plan in combinations_with_replacement(meets, 3)), default=0)
    assert best <= most_in_even_rounds(instance, some, count, 20.0) <= meets.any(axis=0).sum()


def test_every_even_round_is_listed_once() -> None:
    instance = day("aabbcc")
    ways = even_rounds(instance)
    assert ways is not None
    tables = {
        frozenset(frozenset(f"p{person}" for person in np.flatnonzero(way == group)) for group in range(3))
        for way in ways
    }
    assert len(tables) == len(ways) == 8  # of 15 ways to make three pairs, those without two people of one level
    for parts in tables:
        seats = tuple(tuple(sorted(part)) for part in parts)
        assert measure(replace(instance, rounds=instance.rounds[:1]), (seats,)).spread_dev == 0


def test_mixed_pairs_can_all_meet_in_an_even_spread() -> None:
    """Two levels of three over three pairs, each pair mixed: nine mixed pairs, met in three rounds of three."""
    instance = day("aaabbb", rounds=3)
    assert even_meetings(instance, read_day(instance), 20.0) == (9, 9)
    assert reached(instance) == 9


def test_late_people_and_large_days_are_not_searched() -> None:
    instance = day("abcdef")
    late = replace(instance.people[0], present=frozenset({1, 2}))
    assert even_rounds(replace(instance, people=(late, *instance.people[1:]))) is None
    assert even_rounds(day("abcd" * 10, size=5)) is None


def test_without_time_the_bound_is_that_of_counting() -> None:
    instance = day("aabbcd", rounds=4)
    found = even_meetings(instance, read_day(instance), -1.0)
    assert found is not None
    assert found[0] >= reached(instance)
    assert len(list(combinations(range(6), 2))) - 2 >= found[0]
