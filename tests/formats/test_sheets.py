"""What is written for a spreadsheet is not run by it."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercyclus.formats.sheets import FORMULA_SIGNS, Sheet, safe, write_csv, write_xlsx
from leercyclus.formats.workbooks import read_workbook


@pytest.mark.parametrize("text", ["=1+1", "+cmd", "-x", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(1)", "-1+2", "+"])
def test_text_that_begins_as_a_formula_is_escaped(text: str) -> None:
    assert safe(text) == f"'{text}"


@pytest.mark.parametrize("cell", ["Zwolle", "-5", "+3,5", -5, 2.5, None, "a=b", ""])
def test_numbers_and_plain_text_stay_as_they_are(cell: str | float | None) -> None:
    assert safe(cell) == cell


@given(st.text())
def test_no_text_at_all_begins_as_a_formula_unless_it_is_a_number(text: str) -> None:
    written = str(safe(text))
    assert not written.startswith(FORMULA_SIGNS) or written[1:].replace(".", "").replace(",", "").isdecimal()


def test_csv_has_empty_cells_for_what_is_missing() -> None:
    stream = io.StringIO()
    write_csv(Sheet("a", ("code", "x", "y"), [("GM0193", None, float("nan")), ("=x", 1, 2.5)]), stream)
    assert stream.getvalue() == "code,x,y\nGM0193,,\n'=x,1,2.5\n"


def test_a_workbook_reads_back_as_it_was_written() -> None:
    stream = io.BytesIO()
    write_xlsx([Sheet("eerste", ("code", "x"), [("GM0193", 1.5), ("=x", None)])], stream)
    book = read_workbook(stream.getvalue())
    assert book.sheet == "eerste"
    assert book.rows == [["code", "x"], ["GM0193", 1.5], ["'=x", ""]]


def test_columns_are_as_wide_as_their_cells() -> None:
    stream = io.BytesIO()
    write_xlsx([Sheet("a", ("naam",), [("Beleidsmedewerker van Zwolle",)])], stream)
    with zipfile.ZipFile(stream) as book:
        assert b"customWidth" in book.read("xl/worksheets/sheet1.xml")


def test_a_sheet_that_is_printed_repeats_its_header_and_tells_its_name_and_page() -> None:
    stream = io.BytesIO()
    sheet = Sheet("Ronde 1", ("naam", "stad"), [("Groep 1",), ("Anna", "Zwolle")], frozenset({0}), is_wide=True)
    write_xlsx([sheet], stream, fit=True)
    with zipfile.ZipFile(stream) as book:
        page, whole = book.read("xl/worksheets/sheet1.xml").decode(), book.read("xl/workbook.xml").decode()
    assert "_xlnm.Print_Titles" in whole
    assert 'orientation="landscape"' in page
    assert "&amp;A" in page
    assert "&amp;P / &amp;N" in page
