from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.engine.groups.choice import ENOUGH, HOPE, MOST_PLANS, WITHIN, Found, choose, found, merge, thin
from leercyclus.engine.groups.instance import Group, Person
from leercyclus.engine.groups.result import Measures
from tests.engine.groups.instances import dealt, small, standard, tables


def plan(off: int, met: float, granted: float = 0.0) -> Found:
    return Found((), Measures(0, 0, off, 0, 0, 0, None, None, 0, 0), met, granted)


PLANS = st.lists(st.builds(plan, st.integers(0, 12), st.integers(80, 120), st.integers(0, 9)), min_size=1, max_size=30)


def spreads(plans: list[Found]) -> list[int]:
    return [one.off for one in plans]


def test_a_meeting_across_counts_one_and_another_less() -> None:
    people = tuple(Person(name, {"municipality": city, "level": "a"}) for name, city in zip("abc", "ZZB", strict=True))
    made = found(small(people, tables(0, 1, 3)), ((("a", "b", "c"),),))
    assert round(made.met - 2, 9) == WITHIN


def test_a_hope_that_comes_true_counts_more_than_a_meeting() -> None:
    people = (
        Person("a", {"municipality": "Z", "level": "a"}, hope="b"),
        Person("b", {"municipality": "B", "level": "a"}),
    )
    assert found(small(people, tables(0, 1, 2)), ((("a", "b"),),)).met == 1 + HOPE


def test_wishes_are_counted_in_first_wishes() -> None:
    about = {"municipality": "Z", "level": "a"}
    people = (Person("a", about, wishes=("care",)), Person("b", about, wishes=("money", "care")), Person("c", about))
    made = found(small(people, (Group("g", 3, 3, "care"),)), ((("a", "b", "c"),),))
    assert round(made.granted, 9) == 1.6


def test_a_plan_that_another_beats_is_left_out() -> None:
    assert spreads(merge([plan(3, 90), plan(2, 95), plan(5, 99), plan(2, 94)])) == [2, 5]


def test_of_equal_plans_one_stays() -> None:
    assert len(merge([plan(2, 95), plan(2, 95)])) == 1


@settings(deadline=None)
@given(PLANS)
def test_what_is_kept_gains_with_every_seat_off(plans: list[Found]) -> None:
    kept = merge(plans)
    assert spreads(kept) == sorted(set(spreads(kept)))
    assert [one.rest for one in kept] == sorted({one.rest for one in kept})


@settings(deadline=None)
@given(PLANS)
def test_every_plan_is_kept_or_beaten_by_a_kept_one(plans: list[Found]) -> None:
    kept = merge(plans)
    assert all(any(best.off <= one.off and best.rest >= one.rest - 1e-6 for best in kept) for one in plans)


@settings(deadline=None)
@given(PLANS)
def test_meetings_takes_the_most_meetings_and_spread_the_most_even(plans: list[Found]) -> None:
    assert choose(plans, "meetings").met == max(one.met for one in plans)
    assert choose(plans, "spread").off == min(spreads(plans))


@settings(deadline=None)
@given(PLANS)
def test_balance_is_the_most_even_that_keeps_nearly_all_meetings(plans: list[Found]) -> None:
    enough = ENOUGH * max(one.met for one in plans)
    chosen = choose(plans, "balance")
    assert chosen.met >= enough
    assert chosen.off == min(one.off for one in plans if one.met >= enough)


def test_of_equal_meetings_the_most_even_is_taken() -> None:
    assert choose([plan(5, 100), plan(3, 100)], "meetings").off == 3


def test_of_equal_spread_the_most_meetings_and_wishes_are_taken() -> None:
    plans = [plan(0, 90, 2), plan(0, 92), plan(0, 91, 9)]
    assert choose(plans, "spread") is plans[2]


@settings(deadline=None)
@given(PLANS, st.data())
def test_a_thinned_choice_keeps_both_ends_and_the_chosen_one_in_order(plans: list[Found], data: st.DataObject) -> None:
    kept = merge(plans)
    chosen = data.draw(st.sampled_from(kept))
    few = thin(kept, chosen)
    assert len(few) == min(MOST_PLANS, len(kept))
    assert {id(kept[0]), id(chosen), id(kept[-1])} <= {id(one) for one in few} <= {id(one) for one in kept}
    assert spreads(few) == sorted(spreads(few))


def test_a_choice_keeps_the_plans_with_the_great_steps() -> None:
    plans = [plan(off, met) for off, met in enumerate([80, 81, 100, 101, 120, 121, 140, 141])]
    assert spreads(thin(plans, plans[0])) == [0, 2, 4, 6, 7]


def test_the_plan_is_measured_as_it_is() -> None:
    made = found(standard("art40"), dealt(standard("art40"), 1))
    assert made.off == made.measures.spread_dev
    assert made.granted == 0
