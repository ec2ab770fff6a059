"""What `engine.differences` promises."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

import numpy as np
import pytest

from leercyclus.engine.differences import FigureTable, Measure, Method, find_differences, sentences
from leercyclus.engine.differences.check import problems
from leercyclus.engine.reasons import BadInput
from leercyclus.engine.tables import ContextTable, Indicator

ROWS, MEASURES, DOCUMENTS = 120, 30, 4
CIRCLE = ("GM010", "GM011", "GM012")


def make_table(
    *, planted: Mapping[int, tuple[float, ...]] | None = None, unit: str = "score", floor: float = 0.0, seed: int = 3
) -> FigureTable:
    """Make figures without differences, apart from what is planted in the circle (in standard deviations)."""
    chance = np.random.default_rng(seed)
    people = np.exp(chance.normal(10.4, 0.8, ROWS))
    context = np.column_stack([np.log(people), chance.normal(size=(ROWS, 2))])
    own = chance.normal(size=(ROWS, MEASURES))
    for column, shifts in (planted or {}).items():
        own[10:13, column] = shifts
    level = context[:, 1:] @ chance.normal(size=(2, MEASURES)) + own
    values = level[:, :, None] + 0.2 * chance.normal(size=(ROWS, MEASURES, DOCUMENTS))
    codes = tuple(f"GM{row:03d}" for row in range(ROWS))
    return FigureTable(
        codes,
        tuple(Measure(f"m{column:02d}", unit, floor=floor) for column in range(MEASURES)),
        ("2022", "2023", "2024", "2025"),
        values,
        ContextTable(codes, (Indicator("size"), Indicator("age"), Indicator("income")), context, people),
    )


def changed(table: FigureTable, values: np.ndarray) -> FigureTable:
    return dataclasses.replace(table, values=values)


PLANTED = {4: (9.0, 0.0, 0.0), 8: (0.0, -9.0, 0.3)}


def test_large_differences_rank_first_and_are_unusual() -> None:
    first = find_differences(make_table(planted=PLANTED), CIRCLE).points[:2]
    assert {(p.indicator, p.call) for p in first} == {("m04", "unusual"), ("m08", "unusual")}


def test_highest_and_lowest_are_the_members_that_were_moved() -> None:
    points = {p.indicator: p for p in find_differences(make_table(planted=PLANTED), CIRCLE).points}
    assert (points["m04"].highest, points["m08"].lowest) == ("GM010", "GM011")


def test_a_circle_that_is_far_out_together_does_not_differ() -> None:
    points = find_differences(make_table(planted={5: (8.0, 8.0, 8.0)}), CIRCLE).points
    assert next(p for p in points if p.indicator == "m05").call == "none"


@pytest.mark.parametrize("size", [2, 3, 13])
def test_an_answer_holds_together(size: int) -> None:
    table = make_table(planted=PLANTED)
    values = table.values.copy()
    values[np.random.default_rng(1).random(values.shape) < 0.2] = np.nan
    values[10:23, 7] = np.nan
    holed = changed(table, values)
    assert problems(find_differences(holed, holed.codes[10 : 10 + size]), holed) == []


def test_the_same_seed_gives_the_same_answer() -> None:
    table = make_table(planted=PLANTED)
    assert find_differences(table, CIRCLE, seed=4) == find_differences(table, CIRCLE, seed=4)


def test_the_order_of_members_does_not_matter() -> None:
    table = make_table(planted=PLANTED)
    one, other = find_differences(table, CIRCLE), find_differences(table, CIRCLE[::-1])
    assert [(p.indicator, p.call, p.highest) for p in one.points[:5]] == [
        (p.indicator, p.call, p.highest) for p in other.points[:5]
    ]


def test_another_unit_of_money_changes_no_call() -> None:
    table = make_table(planted=PLANTED)
    larger = changed(table, table.values * 1000.0)
    calls = [(p.indicator, p.call) for p in find_differences(table, CIRCLE).points]
    assert calls == [(p.indicator, p.call) for p in find_differences(larger, CIRCLE).points]


def test_a_shift_of_a_whole_document_changes_no_call() -> None:
    table = make_table(planted=PLANTED)
    shifted = table.values.copy()
    shifted[:, :, 2] += 5.0
    calls = [(p.indicator, p.call) for p in find_differences(table, CIRCLE).points]
    assert calls == [(p.indicator, p.call) for p in find_differences(changed(table, shifted), CIRCLE).points]


def test_a_copy_is_folded_into_the_point_that_speaks_for_it() -> None:
    table = make_table(planted=PLANTED)
    values = table.values.copy()
    values[:, 20] = values[:, 4] * 2.0 + 0.01 * values[:, 21]
    points = {p.indicator: p for p in find_differences(changed(table, values), CIRCLE).points}
    assert {points["m04"].speaks, points["m20"].speaks} in ({"", "m04"}, {"", "m20"})


def test_a_gap_below_the_floor_gets_no_call_and_says_so() -> None:
    point = find_differences(make_table(planted=PLANTED, floor=50.0), CIRCLE).points[0]
    assert point.call == "none"
    assert sentences.SMALL in [caution.rule for caution in point.cautions]


def test_one_document_says_nothing_of_chance() -> None:
    table = make_table(planted=PLANTED)
    single = dataclasses.replace(table, documents=("2025",), values=table.values[:, :, -1:].copy())
    assert {p.call for p in find_differences(single, CIRCLE).points} == {"none"}


def _known_once(table: FigureTable, factor: float = 1.0) -> FigureTable:
    """Leave `m04` its last document only, in a unit so many times smaller."""
    values = table.values.copy()
    values[:, 4, :-1] = np.nan
    values[:, 4] *= factor
    return changed(table, values)


def test_an_indicator_of_one_document_gets_no_call_among_others_of_more() -> None:
    calls = {p.indicator: p.call for p in find_differences(_known_once(make_table(planted=PLANTED)), CIRCLE).points}
    assert (calls["m04"], calls["m08"]) == ("none", "unusual")


@pytest.mark.parametrize("factor", [0.001, 1000.0])
def test_the_unit_of_an_indicator_of_one_document_changes_nothing(factor: float) -> None:
    table = make_table(planted=PLANTED)
    one, other = (find_differences(_known_once(table, times), CIRCLE).points for times in (1.0, factor))
    assert [(p.indicator, round(p.gap_deviations, 6)) for p in one] == [
        (p.indicator, round(p.gap_deviations, 6)) for p in other
    ]


def test_an_indicator_of_one_document_is_hardly_shrunk_where_others_move_little() -> None:
    answers = (_known_once(make_table(planted=PLANTED)), make_table(planted=PLANTED))
    once, often = (
        next(p for p in find_differences(table, CIRCLE).points if p.indicator == "m04").gap_deviations
        for table in answers
    )
    assert once == pytest.approx(often, rel=0.15)


def test_figures_that_turn_are_told_of_who_makes_the_gap_and_not_of_who_stands_where_one_expects() -> None:
    table = make_table(planted={4: (9.0, 0.0, -9.0)})
    values = table.values.copy()
    values[10, 4, 0] = values[12, 4, 0]
    point = next(p for p in find_differences(changed(table, values), CIRCLE).points if p.indicator == "m04")
    assert [caution.figures["name"] for caution in point.cautions if caution.rule is sentences.TURNS] == ["GM010"]


def test_one_far_out_in_every_year_is_real_though_all_others_move_by_chance_alone() -> None:
    table = make_table()
    values = 5.0 * np.random.default_rng(8).normal(size=table.values.shape)
    values[10, 4] += 40.0
    first = find_differences(changed(table, values), CIRCLE).points[0]
    assert (first.indicator, first.highest, first.call) == ("m04", "GM010", "unusual")


def test_a_zero_where_others_have_none_is_told() -> None:
    table = make_table(planted=PLANTED)
    values = table.values.copy()
    values[10, 4, 1] = 0.0
    points = find_differences(changed(table, values), CIRCLE, names={"GM010": "Zwolle"}).points
    told = [caution.say("nl") for p in points if p.indicator == "m04" for caution in p.cautions]
    assert "Bij Zwolle staat 0 in 2023. Misschien is het dat jaar elders geboekt." in told


def test_revenue_tells_who_may_work_for_others() -> None:
    table = make_table(planted=PLANTED, unit="EUR")
    values = np.abs(table.values) + 10.0
    values[:, 1] = 0.03 * values[:, 0]
    values[10, 1] = 0.40 * values[10, 0]
    measures = list(table.measures)
    measures[0] = dataclasses.replace(measures[0], field="0.4", aspect="gross")
    measures[1] = dataclasses.replace(measures[1], field="0.4", aspect="revenue")
    own = dataclasses.replace(table, measures=tuple(measures), values=values)
    point = next(p for p in find_differences(own, CIRCLE).points if p.indicator == "m00")
    assert [c.figures for c in point.cautions if c.rule is sentences.FOR_OTHERS] == [
        {"name": "GM010", "share": pytest.approx(40.0)}
    ]


def test_circles_without_differences_seldom_get_a_call() -> None:
    called = 0
    for seed in range(20):
        answer = find_differences(make_table(seed=seed + 50), CIRCLE, method=Method(circles=300))
        called += any(p.call == "unusual" for p in answer.points)
    assert called <= 5


@pytest.mark.parametrize(
    ("circle", "rule"),
    [
        (("GM010",), sentences.CIRCLE_SIZE),
        (tuple(f"GM{row:03d}" for row in range(14)), sentences.CIRCLE_SIZE),
        (("GM010", "GM999"), sentences.UNKNOWN),
        (("GM010", "GM010"), sentences.TWICE),
    ],
)
def test_a_circle_that_cannot_be_compared_is_refused(circle: tuple[str, ...], rule: object) -> None:
    with pytest.raises(BadInput) as problem:
        find_differences(make_table(), circle)
    assert problem.value.reasons[0].rule is rule


def test_a_method_out_of_bounds_is_refused() -> None:
    with pytest.raises(BadInput, match="Expected circles between 100 and 100,000; got 5"):
        find_differences(make_table(), CIRCLE, method=Method(circles=5))
