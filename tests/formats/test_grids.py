"""A table is found below titles, and cells without a value are named."""

from __future__ import annotations

import io

import pytest
import xlsxwriter

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.grids import Limits, grid_of_text, open_grid, valueless_problems
from leercyclus.formats.groups import read_people
from leercyclus.formats.sheets import Sheet, write_xlsx


def score(cells: object) -> int:
    return sum(cell in {"naam", "gemeente"} for cell in cells) if isinstance(cells, list) else 0


def workbook(formula: str, value: object) -> bytes:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream) as book:
        tab = book.add_worksheet("Mensen & 'n meer")
        tab.write_row(0, 0, ["naam", "gemeente", ""])
        tab.write(1, 0, "Anna")
        tab.write_formula(1, 1, formula, None, value)
        tab.write_formula(1, 2, "=1/0", None, "")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("naam;gemeente\nAnna;Zwolle\n", 1),
        ("Lijst\n\nnaam;gemeente\nAnna;Zwolle\n", 3),
        ("naam, van ons\nnaam;gemeente\nAnna;Zwolle\n", 2),
        ("Lijst, voor de dag, Zwolle\nnaam;gemeente\nAnna;Zwolle\nJan;Zwolle\n", 2),
        ("iets;anders\nAnna;Zwolle\n", 1),
        ("x;y\n" * 25 + "naam;gemeente\n", 1),
    ],
)
def test_the_best_of_the_first_twenty_rows_has_the_names_of_the_columns(text: str, row: int) -> None:
    assert open_grid(text.encode(), "a.csv").below_titles(score).lines[0][0] == row


def test_a_list_of_people_for_groups_is_found_below_its_title() -> None:
    stream = io.BytesIO()
    rows = [["", ""], ["Naam", "Gemeente"], ["Anna", "Zwolle"], ["Jan", "Enschede"]]
    write_xlsx([Sheet("mensen", ["Uitwisselingsdag Zwolle", ""], rows)], stream)
    table = read_people(stream.getvalue(), "mensen.xlsx", rounds=2).checked()
    assert [(person.id, table.lines[person.id]) for person in table.people] == [("Anna", 4), ("Jan", 5)]
    assert "The names of the columns stand in row 3. Rows above it that were not read: 1." in table.say("en")


def test_a_single_column_of_names_with_commas_is_not_split() -> None:
    grid = grid_of_text("naam\nDe Vries, Anna\nJansen, Jan\n")
    assert [row for _, row in grid.lines] == [["naam"], ["De Vries, Anna"], ["Jansen, Jan"]]


@pytest.mark.parametrize(
    ("formula", "value", "cells"), [("=A1", "", ["B2"]), ("=A1", "naam", []), ("=NA()", "#N/A", ["B2"])]
)
def test_a_formula_without_its_value_is_named_by_its_cell(formula: str, value: str, cells: list[str]) -> None:
    grid = open_grid(workbook(formula, value), "a.xlsx")
    found = valueless_problems(grid, 1, ["naam", "gemeente"])
    assert [str(problem.reason.figures["cell"]) for problem in found] == cells
    assert grid.valueless == (*cells, "C2")


def test_in_a_list_for_groups_a_formula_without_its_value_is_a_problem() -> None:
    (problem,) = read_people(workbook("=A1", ""), "a.xlsx", rounds=2).problems
    assert problem.say("en").startswith("Row 2, column ‘gemeente’: expected a value, cell B2 holds an error")


def test_limits_are_told() -> None:
    with pytest.raises(BadInput, match=r"At most 0 MB, 2 rows and 2,000 columns"):
        open_grid(b"a\nb\nc\n", "a.csv", Limits(bytes=100, rows=2))


def test_a_quote_that_is_never_closed_is_no_table() -> None:
    with pytest.raises(BadInput, match="is no table that can be read"):
        open_grid(b'a;b\n"' + b"x" * 200_000, "a.csv")


def test_a_damaged_workbook_is_no_table() -> None:
    data = bytearray(workbook("=A1", "naam"))
    data[data.rindex(b"PK\x01\x02") + 1] = 0
    with pytest.raises(BadInput, match="is no table that can be read"):
        open_grid(bytes(data), "a.xlsx")
