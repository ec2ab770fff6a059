"""Lines join like with like, and stop where the figures break."""

from __future__ import annotations

import math

from leercyclus.figures.documents import Document, Kind
from leercyclus.figures.trend import Point
from leercyclus.web.guide.trend_chart import LEFT, RIGHT, TOP, draw_trend


def _point(kind: Kind, year: int, *values: float, known: int = 342) -> Point:
    return Point(year, Document(kind, year), 10.0, 20.0, 30.0, known, values, tuple(None for _ in values))


def test_nothing_is_drawn_of_nothing() -> None:
    assert draw_trend([_point("budget", 2023, known=0)], []) is None


def test_a_line_joins_one_kind_and_stops_at_a_break_and_at_a_gap() -> None:
    points = [
        _point("budget", 2021, 12.0),
        _point("accounts", 2021, 15.0),
        _point("budget", 2022, 13.0),
        _point("budget", 2023, 14.0),
        _point("budget", 2024, math.nan),
        _point("budget", 2025, 14.0),
    ]
    chart = draw_trend(points, [2023])
    assert chart is not None
    assert [one.kind for one in chart.stretches] == ["budget"]
    assert len(chart.breaks) == 1
    assert [mark.own is None for mark in chart.marks] == [False, False, False, False, True, False]


def test_everything_stays_in_the_picture_with_one_year_of_equal_values() -> None:
    chart = draw_trend([Point(2024, None, 5.0, 5.0, 5.0, 342, (-40.0,), (None,))], [])
    assert chart is not None
    (mark,) = chart.marks
    assert LEFT < mark.x < RIGHT
    assert mark.own is not None
    assert TOP <= mark.high <= mark.low < mark.own <= 1
