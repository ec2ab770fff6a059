from __future__ import annotations

import numpy as np
import pytest

from benchmarks.groups import front, golfers, repairs, standard
from benchmarks.groups.days import standard as day_of
from benchmarks.groups.days import without
from benchmarks.groups.greedy import Shuffle, greedy
from leercyclus.engine.groups.golfer import golfer
from leercyclus.engine.groups.measures import measure
from leercyclus.engine.groups.repair import repair


@pytest.mark.parametrize("name", ["art40", "art40c", "net18", "mix120c"])
def test_the_greedy_shuffle_seats_everybody_in_groups_of_the_right_size(name: str) -> None:
    day = day_of(name)
    broken = day.score(greedy(day.instance, 0.01)[0])["by_kind"]
    assert not broken.keys() & {"shape", "unknown", "seated", "size"}


def test_the_greedy_shuffle_keeps_other_rules_where_there_is_room() -> None:
    day = day_of("mix120c")
    seats = greedy(day.instance, 0.01)[0]
    assert day.score(seats)["violations"] <= 1


def test_the_greedy_shuffle_counts_what_its_plan_is_worth() -> None:
    instance = day_of("art40").instance
    seats, worth = Shuffle(instance).deal(np.random.default_rng(1))
    measures = measure(instance, seats)
    assert worth == measures.pairs + measures.cross


def test_the_same_seed_deals_the_same_plan() -> None:
    instance = day_of("art40").instance
    plans = [Shuffle(instance).deal(np.random.default_rng(5)) for _ in range(2)]
    assert plans[0] == plans[1]


def test_a_plan_reaches_a_target_only_in_all_three() -> None:
    day = day_of("art40")
    measures = measure(day.instance, greedy(day.instance, 0.01)[0])
    own = (measures.pairs, measures.cross, measures.spread_dev)
    assert front.reaches(measures, own)
    for place, worse in enumerate((1, 1, -1)):
        target = list(own)
        target[place] += worse
        assert not front.reaches(measures, (target[0], target[1], target[2]))


def test_a_repair_is_scored_against_the_day_as_it_has_become() -> None:
    day = day_of("art40")
    seats = greedy(day.instance, 0.01)[0]
    absent = repairs.chosen(day.instance, 3)
    mended = repair(day.instance, seats, from_round=repairs.FROM_ROUND, absent=absent)
    now = without(day, mended.instance, absent, repairs.FROM_ROUND)
    score = now.score(mended.plan.seats, seats, repairs.FROM_ROUND)
    assert score["violations"] == 0
    assert score["moved"] == len(mended.moves)


def test_a_schedule_without_repeats_has_none() -> None:
    schedule = golfer(5, 3, 7)
    assert schedule is not None
    days = [[[str(one) for one in group] for group in groups] for groups in schedule.tolist()]
    assert golfers.repeats(days) == 0
    assert golfers.repeats([*days, days[0]]) == 15


def test_every_line_of_the_table_has_a_cell_for_every_head() -> None:
    day = day_of("net18")
    lines = [standard.row(one) for one in standard.compared(day, 0.01)]
    assert {len(line) for line in lines} == {len(standard.HEAD)}
