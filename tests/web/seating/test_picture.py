"""The picture of the tables."""

from __future__ import annotations

from itertools import combinations
from math import hypot
from uuid import UUID

import pytest

from leercyclus.web.seating.drawing import DrawnGroup, DrawnRound, DrawnSeat
from leercyclus.web.seating.picture import EDGE, SIGN, around, drawn_tables, legend


def _seat(number: int, *, comes: bool = True) -> DrawnSeat:
    mark = number % 3
    return DrawnSeat(
        UUID(int=number), f"Gast {number}", f"Stad {mark}", "BAU"[mark], f"niveau {mark}", mark, comes=comes
    )


def _group(count: int, table: int = 1) -> DrawnGroup:
    return DrawnGroup(table, None, "", "", tuple(_seat(number) for number in range(count)))


@pytest.mark.parametrize("count", [1, 2, 5, 8, 14, 40])
def test_nobody_sits_on_a_neighbour_on_the_sign_or_out_of_the_picture(count: int) -> None:
    places = around(count)
    assert all(hypot(x - u, y - v) > 20 for (x, y), (u, v) in combinations(places, 2))
    assert all(hypot(x, y) > SIGN + 10 for x, y in places)
    (table,) = drawn_tables([_group(count)])
    assert all(max(abs(one.x), abs(one.y)) + EDGE <= table.half + 0.1 for one in table.seats)


def test_all_tables_of_a_round_are_drawn_as_large_and_empty_ones_left_out() -> None:
    tables = drawn_tables([_group(4), _group(0, 2), _group(14, 3)])
    assert [one.group.table for one in tables] == [1, 3]
    assert len({one.half for one in tables}) == 1


def test_the_legend_names_each_shape_and_letter_once_and_nobody_who_does_not_come() -> None:
    group = DrawnGroup(1, None, "", "", (_seat(0), _seat(1), _seat(4), _seat(5, comes=False)))
    municipalities, levels = legend([DrawnRound(UUID(int=9), "Ronde", "09:30", "", (group,))])
    assert municipalities == ((0, "Stad 0"), (1, "Stad 1"))
    assert levels == (("B", "niveau 0"), ("A", "niveau 1"))
