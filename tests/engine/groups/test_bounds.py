from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.engine.groups import bounds as module
from leercyclus.engine.groups.bounds import bounds, bounds_along, bounds_at
from leercyclus.engine.groups.check import broken_rules
from leercyclus.engine.groups.instance import Bound, Group, Instance, Person, Pin, Seats
from leercyclus.engine.groups.measures import measure
from leercyclus.engine.groups.meeting_bounds import fewest_together, most_meetings
from leercyclus.engine.groups.result import Bounds

NEARLY = 1e-9


def seatings(ids: tuple[str, ...], groups: tuple[Group, ...]) -> Iterator[tuple[tuple[str, ...], ...]]:
    """Give every way to seat people in the groups of a round."""
    if not groups:
        if not ids:
            yield ()
        return
    first, rest = groups[0], groups[1:]
    for size in range(first.smallest, min(first.largest, len(ids)) + 1):
        for chosen in combinations(ids, size):
            left = tuple(one for one in ids if one not in chosen)
            for others in seatings(left, rest):
                yield (chosen, *others)


def plans(instance: Instance) -> Iterator[Seats]:
    """Give every plan that keeps the rules."""
    empty: list[tuple[tuple[str, ...], ...]] = [tuple(() for _ in groups) for groups in instance.rounds]
    by_round = []
    for number, groups in enumerate(instance.rounds):
        here = tuple(one.id for one in instance.present(number))
        alone = [(seats, (*empty[:number], seats, *empty[number + 1 :])) for seats in seatings(here, groups)]
        by_round.append(
            [seats for seats, plan in alone if all(one.round != number for one in broken_rules(instance, plan))]
        )
    yield from product(*by_round)


def person(number: int, town: str = "", level: str = "officer") -> Person:
    return Person(f"p{number}", {"town": town or f"t{number}", "level": level})


def day(people: tuple[Person, ...], *, groups: int, smallest: int, largest: int, rounds: int) -> Instance:
    tables = tuple(Group(f"g{number}", smallest, largest) for number in range(groups))
    return Instance(people, (tables,) * rounds, cross="town", diversify=("town", "level"))


@st.composite
def days(draw: st.DrawFn) -> Instance:
    """Six people in two or three groups over two rounds, with a rule here and there."""
    people = tuple(
        replace(
            person(number, draw(st.sampled_from("AB")), draw(st.sampled_from(["alderman", "officer", "coach"]))),
            present=draw(st.sampled_from([None, None, None, frozenset({0}), frozenset({1})])),
            wishes=draw(st.sampled_from([(), ("red",), ("blue", "red"), ("red", "blue")])),
        )
        for number in range(6)
    )
    sizes = draw(st.sampled_from([(2, 3, 3), (2, 2, 4), (3, 1, 2)]))
    themes = draw(st.sampled_from([("", "", ""), ("red", "blue", ""), ("red", "", "red")]))
    tables = tuple(Group(f"g{number}", sizes[1] - 1, sizes[2], themes[number]) for number in range(sizes[0]))
    pairs = st.lists(st.sampled_from(list(combinations([one.id for one in people], 2))), max_size=1)
    return Instance(
        people,
        (tables, tables),
        cross="town",
        diversify=("town", "level"),
        apart=tuple(draw(pairs)),
        together=tuple(draw(pairs)),
        bounds=draw(st.sampled_from([(), (Bound("level", "alderman", at_most=1),), (Bound("town", "A", at_least=1),)])),
        pins=draw(st.sampled_from([(), (Pin("p0", 0, "g0"),)])) if people[0].present is None else (),
    )


@settings(max_examples=20, deadline=None)
@given(days())
def test_no_plan_beats_its_bounds(instance: Instance) -> None:
    whole = bounds(instance)
    every = list(plans(instance))
    at: dict[int, Bounds] = {}
    for seats in every[:: 1 + len(every) // 200]:
        reached = measure(instance, seats)
        spread = reached.spread_dev
        limit = at[spread] = at.get(spread) or bounds_at(instance, spread, whole=whole)
        assert reached.pairs <= limit.pairs <= whole.pairs
        assert reached.cross <= limit.cross <= whole.cross
        assert reached.spread_dev >= whole.spread_dev
        assert (reached.wishes or 0.0) <= (1.0 if whole.wishes is None else whole.wishes + NEARLY)


@settings(max_examples=20, deadline=None)
@given(days(), st.sampled_from(["apart", "together", "pin", "bound"]), st.integers(0, 9))
def test_a_rule_more_never_improves_the_bounds(instance: Instance, rule: str, spread: int) -> None:
    more = {
        "apart": replace(instance, apart=(*instance.apart, ("p1", "p4"))),
        "together": replace(instance, together=(*instance.together, ("p2", "p5"))),
        "pin": replace(instance, pins=(*instance.pins, Pin("p3", 1, "g1"))),
        "bound": replace(instance, bounds=(*instance.bounds, Bound("level", "officer", at_most=2))),
    }[rule]
    for before, after in [(bounds(instance), bounds(more)), (bounds_at(instance, spread), bounds_at(more, spread))]:
        assert after.pairs <= before.pairs
        assert after.cross <= before.cross
        assert after.spread_dev >= before.spread_dev
        assert (after.wishes or 0.0) <= (before.wishes or 0.0) + NEARLY


@settings(max_examples=20, deadline=None)
@given(days())
def test_without_rules_some_plan_meets_the_ceiling_of_wishes(instance: Instance) -> None:
    free = replace(instance, apart=(), together=(), bounds=(), pins=(), partners_apart=False)
    best: dict[int, float] = {0: 0.0}
    for number, groups in enumerate(free.rounds):
        first = replace(
            free, rounds=(groups,), people=tuple(replace(one, present=None) for one in free.present(number))
        )
        every = [
            (sum(len(ids) for ids, group in zip(seats, groups, strict=True) if group.theme), measure(first, (seats,)))
            for seats in seatings(tuple(one.id for one in first.people), groups)
        ]
        step: dict[int, float] = {}
        for (seats_so_far, worth), (themed, reached) in product(best.items(), every):
            total = worth + themed * (reached.wishes or 0.0)
            step[seats_so_far + themed] = max(step.get(seats_so_far + themed, 0.0), total)
        best = step
    if best and free.rounds[0][0].theme:
        assert bounds(free).wishes == pytest.approx(max(worth / max(1, seats) for seats, worth in best.items()))


def test_three_aldermen_over_three_groups_never_meet_in_an_even_spread() -> None:
    people = tuple(person(number, level="alderman" if number < 3 else f"level {number}") for number in range(9))
    instance = day(people, groups=3, smallest=3, largest=3, rounds=4)
    assert bounds(instance).pairs == 36
    assert bounds_at(instance, 0).pairs == 33
    assert bounds_at(instance, 2).pairs == 34
    assert bounds_at(instance, 4).pairs == 36


@pytest.mark.parametrize("spread", [0, 3, 8])
def test_more_room_in_the_spread_never_lowers_a_bound(spread: int) -> None:
    people = tuple(person(number, level="abc"[number % 3]) for number in range(9))
    instance = day(people, groups=3, smallest=3, largest=3, rounds=4)
    assert bounds_at(instance, spread).pairs <= bounds_at(instance, spread + 1).pairs


@settings(max_examples=20, deadline=None)
@given(days(), st.lists(st.integers(0, 9), max_size=9))
def test_the_bounds_along_some_spreads_are_those_of_each_by_itself(instance: Instance, spreads: list[int]) -> None:
    assert bounds_along(instance, spreads) == {spread: bounds_at(instance, spread) for spread in spreads}


def test_where_the_most_even_spread_leaves_all_room_nothing_more_is_proven(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def count(instance: Instance, spread_dev: int, **given: Any) -> Bounds:  # noqa: ANN401 - whatever is handed on
        asked.append(spread_dev)
        return bounds_at(instance, spread_dev, **given)

    monkeypatch.setattr(module, "bounds_at", count)
    instance = day(tuple(map(person, range(6))), groups=2, smallest=3, largest=3, rounds=2)
    assert set(bounds_along(instance, range(9)).values()) == {bounds(instance)}
    assert asked == [0]


def test_two_of_a_rare_level_who_sit_together_are_off_the_spread_in_every_round() -> None:
    people = tuple(person(number, level="alderman" if number < 2 else "officer") for number in range(9))
    instance = replace(day(people, groups=3, smallest=3, largest=3, rounds=4), together=(("p0", "p1"),))
    assert bounds(instance).spread_dev == 4
    assert bounds(instance).pairs == 36 - 3


def test_a_bound_below_the_share_is_off_the_spread() -> None:
    people = tuple(person(number, level="alderman" if number < 6 else "officer") for number in range(9))
    instance = replace(
        day(people, groups=3, smallest=3, largest=3, rounds=1), bounds=(Bound("level", "alderman", at_least=3),)
    )
    assert bounds(instance).spread_dev >= 3


def test_no_sizes_that_fit_give_no_meetings() -> None:
    people = tuple(person(number) for number in range(9))
    instance = day(people, groups=3, smallest=4, largest=5, rounds=2)
    assert (bounds(instance).pairs, bounds(instance).cross) == (0, 0)


@given(st.integers(0, 12), st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=4))
def test_most_meetings_is_the_best_of_all_sizes(people: int, limits: list[tuple[int, int]]) -> None:
    groups = tuple(Group(f"g{number}", low, low + more) for number, (low, more) in enumerate(limits))
    every = product(*(range(group.smallest, group.largest + 1) for group in groups))
    expected = [sum(size * (size - 1) // 2 for size in sizes) for sizes in every if sum(sizes) == people]
    assert most_meetings(people, groups) == max(expected, default=None)


@given(st.integers(0, 12), st.integers(1, 4))
def test_fewest_together_is_the_evenest_spread(people: int, groups: int) -> None:
    every = product(range(people + 1), repeat=groups)
    expected = min(sum(size * (size - 1) // 2 for size in sizes) for sizes in every if sum(sizes) == people)
    assert fewest_together(people, groups) == expected
