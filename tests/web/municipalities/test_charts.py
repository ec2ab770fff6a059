"""Marks on the line of all municipalities."""

from __future__ import annotations

from leercyclus.web.municipalities.charts import line_of_places


def test_three_have_a_mark_each_and_the_first_lies_on_top() -> None:
    line = line_of_places([20.0, 80.0, 50.0])
    assert [(dot.mark, dot.x) for dot in line.dots] == [(2, 0.5), (1, 0.8), (0, 0.2)]
    assert (line.low, line.high) == (0.2, 0.8)


def test_of_many_only_the_first_the_lowest_and_the_highest_are_marked() -> None:
    line = line_of_places([50.0, 10.0, 60.0, 90.0, 55.0])
    assert {dot.x: dot.letter for dot in line.dots} == {0.5: "A", 0.1: "B", 0.6: "", 0.9: "D", 0.55: ""}
    assert line.dots[-1].letter == "A"


def test_marks_at_one_place_move_aside_and_the_others_do_not() -> None:
    line = line_of_places([50.0, 50.5, 90.0])
    aside = {dot.mark: dot.aside for dot in line.dots}
    assert aside[0] == -aside[1] != 0
    assert aside[2] == 0


def test_a_missing_figure_has_no_mark() -> None:
    assert [dot.mark for dot in line_of_places([None, 40.0, 60.0]).dots] == [2, 1]
