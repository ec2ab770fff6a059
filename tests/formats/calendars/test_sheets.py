"""A calendar from a spreadsheet."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from leercyclus.formats.calendars import CalendarRow, read_calendar
from leercyclus.formats.sheets import Cell, Sheet, write_xlsx
from tests.formats.calendars.files import FIRST, LAST, problem, read

EXAMPLE = Path(__file__).parents[3] / "docs" / "how-to" / "calendar.csv"


def rows(text: str) -> list[tuple[str, str, str, str, str]]:
    found = read(text, "agenda.csv").checked().rows
    return [(row.kind, row.begins, row.ends, row.begin_time, row.end_time) for row in found]


def test_the_calendar_of_the_document_is_read_without_a_problem() -> None:
    found = read_calendar(EXAMPLE.read_bytes(), EXAMPLE.name, first=FIRST, last=LAST).checked()
    assert {row.kind for row in found.rows} == {
        *("college", "council", "budget", "election", "formation", "school_holiday", "recess"),
    }


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("raad;;14-9-2026;;;19.30 - 22.00 uur", ("council", "2026-09-14", "2026-09-14", "19:30", "22:00")),
        (";Herfstvakantie;17-10-2026;25-10-2026;;", ("school_holiday", "2026-10-17", "2026-10-25", "", "")),
        ("Council;x;2026-09-14;;maandag;9u", ("council", "2026-09-14", "2026-09-14", "09:00", "")),
        ("feest;Borrel;14-9-2026;;;", ("other", "2026-09-14", "2026-09-14", "", "")),
        ("vast;Begrotingsbehandeling;1-11-2026;3-11-2026;;", ("budget", "2026-11-01", "2026-11-03", "", "")),
    ],
)
def test_a_row_is_understood(row: str, expected: tuple[str, ...]) -> None:
    assert rows(f"soort;omschrijving;begin;eind;weekdag;tijd\n{row}\n") == [expected]


def test_a_weekday_comes_every_week_between_begin_and_end() -> None:
    found = rows("soort;begin;eind;weekdag;tijd\ncollege;1-9-2026;20-9-2026;dinsdag;9:00-12:00\n")
    assert [begins for _, begins, *_ in found] == ["2026-09-01", "2026-09-08", "2026-09-15"]


def test_a_weekday_alone_comes_every_week_of_the_window() -> None:
    found = rows("kind,weekday\ncollege,Tuesday\n")
    assert (found[0][1], found[-1][1], len(found)) == ("2026-09-01", "2027-03-30", 31)


def test_a_workbook_below_a_title_is_read_as_well() -> None:
    stream = io.BytesIO()
    body: list[list[Cell]] = [["", "", ""], ["Datum", "Titel", "Tijd"], ["14-9-2026", "Raad", 0.8125]]
    write_xlsx([Sheet("agenda", ["Vergaderingen 2026", "", ""], body)], stream)
    found = read_calendar(stream.getvalue(), "agenda.xlsx", first=FIRST, last=LAST).checked().rows
    assert found == (CalendarRow("4", "council", "Raad", "2026-09-14", "2026-09-14", "19:30", uid=found[0].uid),)


def test_what_is_not_known_is_told() -> None:
    said = read("datum;titel;soort;zaal;eindtijdd\n14-9-2026;Borrel;feest;3;\n", "a.csv").checked().say("en")
    assert "Column ‘zaal’ is not known and was not read." in said
    assert "Column ‘eindtijdd’ is not known and was not read. Did you mean ‘eindtijd’? Then call it so." in said
    assert "Kind ‘feest’ is not known and counts as other (1 times)." in said


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (";;14-9-2026;;;", "Row 2: expected a kind or a title, both are empty."),
        ("raad;;;;;", "Row 2, column ‘begin’: expected a begin or a weekday, there is none."),
        ("raad;;;14-9-2026;;", "Row 2, column ‘begin’: expected a begin or a weekday, there is none."),
        ("raad;;morgen;;;", "Row 2, column ‘begin’: expected a date, such as 1-9-2026 (day first) or 2026-09-01"),
        ("raad;;14-9-2026;13-9-2026;;", "Row 2, column ‘eind’: expected an end at or after the begin (2026-09-14)"),
        ("raad;;14-9-2026;;dinsdag;", "Row 2, column ‘weekdag’: expected 2026-09-14 to fall on the weekday"),
        ("raad;;14-9-2026;;dinsd;", "Row 2, column ‘weekdag’: expected a weekday, such as Tuesday, got ‘dinsd’."),
        ("raad;;14-9-2026;;;25:00", "Row 2, column ‘tijd’: expected a time, such as 19:30 or 19:30-22:00, got ‘25:00’"),
        ("raad;;14-9-2026;;;1-2-3", "Row 2, column ‘tijd’: expected a time"),
        ("raad;;14-9-2026;;;10:00-9:00", "Row 2, column ‘tijd’: expected an end time after the begin time (10:00)"),
        ("raad;=A1;14-9-2026;;;", "Row 2, column ‘omschrijving’: expected text, found a formula: ‘=A1’."),
        ("raad;;14-9-2026;;;;te veel", "Row 2: expected at most 6 cells, found 7."),
    ],
)
def test_a_row_that_cannot_be_taken_is_refused_with_its_place(row: str, expected: str) -> None:
    assert problem(f"soort;omschrijving;begin;eind;weekdag;tijd\n{row}\n", "agenda.csv").startswith(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "There are no events in the file."),
        ("a;b\n1;2\n", "Expected a column ‘begin’ or ‘weekday’ in the first twenty rows, got ‘a’, ‘b’."),
        ("datum;van;titel\n;;\n1-9-2026;1-9-2026;x\n", "Column ‘van’: this means the same as column ‘datum’."),
        ("titel;datum\n" + "x;1-9-2026\n" * 5_001, "Expected at most 5,000 events, got 5,001 or more."),
    ],
)
def test_a_table_that_is_no_calendar_gets_a_sentence(text: str, expected: str) -> None:
    assert problem(text, "agenda.csv").startswith(expected)


def test_a_window_that_ends_before_it_begins_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="Expected a window of 0 to 3660 days"):
        read_calendar(b"", "a.csv", first="2026-09-02", last="2026-09-01")
