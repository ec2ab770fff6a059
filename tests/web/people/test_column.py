"""The picture of a delegation, from high to low."""

from __future__ import annotations

from leercyclus.web.people.column import MOST_DOTS, column_of
from leercyclus.web.people.levels import Level


def test_every_level_has_a_row_and_partners_stand_beside() -> None:
    rows = column_of({"policy": 3})
    assert [(row.level, row.count) for row in rows if row.count] == [("policy", 3)]
    assert [row.level for row in rows] == list(Level.values)
    assert [row.level for row in rows if row.is_beside] == ["partner"]


def test_a_very_large_level_is_drawn_with_as_many_dots_as_fit() -> None:
    assert len(column_of({"policy": 500})[3].dots) == MOST_DOTS


def test_who_has_no_level_stands_beside_the_column() -> None:
    assert column_of({"": 2})[-1].is_beside
