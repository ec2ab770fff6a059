"""A user's own table is understood, or its problems are told by row and column."""

from __future__ import annotations

import io
import math
import zipfile

import pytest
import xlsxwriter

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.numerals import Decimal
from leercyclus.formats.tables import TablePreview, read_table

KNOWN = {
    "GM0193": "Zwolle",
    "GM0153": "Enschede",
    "GM0505": "Dordrecht",
    "GM0518": "'s-Gravenhage",
    "GM0373": "Bergen (NH.)",
    "GM0893": "Bergen (L.)",
}
FORMER = {"Brielle": "Voorne aan Zee", "GM0501": "Voorne aan Zee"}


def _read(
    text: str, encoding: str = "utf-8", *, decimal: Decimal | None = None, year: int | None = None
) -> TablePreview:
    return read_table(text.encode(encoding), "own.csv", known=KNOWN, former=FORMER, decimal=decimal, year=year)


def _workbook(*sheets: list[list[object]]) -> bytes:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream) as book:
        for rows in sheets:
            tab = book.add_worksheet()
            for line, row in enumerate(rows):
                tab.write_row(line, 0, row)
    return stream.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("separator", [";", "\t"])
def test_every_encoding_and_separator_gives_the_same_table(encoding: str, separator: str) -> None:
    text = "gemeente;bezoeken café\nZwolle;12,5\nEnschede;3\n".replace(";", separator)
    preview = _read(text, encoding)
    assert (preview.codes, preview.indicators) == (("GM0193", "GM0153"), ("bezoeken café",))
    assert preview.values.tolist() == [[12.5], [3.0]]
    assert preview.problems == ()


def test_a_comma_between_cells_leaves_the_point_for_decimals() -> None:
    assert _read("code,a,b\nGM0193,1.234,2.345\n").values.tolist() == [[1.234, 2.345]]


def test_quoted_decimal_commas_may_stand_between_commas() -> None:
    assert _read('code,a,b\nGM0193,"1,5","2,25"\n').values.tolist() == [[1.5, 2.25]]


def test_thousands_are_understood_when_another_number_tells_the_decimals() -> None:
    assert _read("code;a;b\nGM0193;1.234;0,5\n").values.tolist() == [[1234, 0.5]]


def test_a_number_with_two_readings_is_asked_about() -> None:
    preview = _read("code;a\nGM0193;1.234\n")
    assert preview.say("en")[-1] == (
        "Row 2, column ‘a’: ‘1.234’ can be 1.234 or 1,234. Say what stands before the decimals: point or comma."
    )
    assert preview.say("nl")[-1] == (
        "Rij 2, kolom ‘a’: ‘1.234’ kan 1,234 of 1.234 zijn. Zeg wat er voor de decimalen staat: punt of komma."
    )


@pytest.mark.parametrize(("decimal", "value"), [(".", 1.234), (",", 1234)])
def test_whoever_says_the_decimal_sign_is_believed(decimal: Decimal, value: float) -> None:
    preview = _read("code;a\nGM0193;1.234\n", decimal=decimal)
    assert preview.problems == ()
    assert preview.values.tolist() == [[value]]


def test_a_long_table_becomes_a_wide_one() -> None:
    preview = _read("gemeente;indicator;waarde\nZwolle;groen;1,5\nZwolle;rood;2\nEnschede;groen;3\n")
    assert preview.layout == "long"
    assert preview.indicators == ("groen", "rood")
    assert preview.values[0].tolist() == [1.5, 2]
    assert math.isnan(preview.values[1, 1])


def test_three_columns_of_who_what_and_how_much_are_long_without_their_names() -> None:
    assert _read("wie;wat;hoeveel\nZwolle;groen;1\nZwolle;rood;2\n").layout == "long"


def test_of_several_years_one_has_to_be_chosen() -> None:
    text = "code;indicator;jaar;waarde\nGM0193;a;2022;1\nGM0193;a;2023JJ00;2\n"
    assert _read(text).say("en")[-1] == "Column ‘jaar’: there are several years: 2022, 2023. Choose one year."
    assert _read(text, year=2022).values.tolist() == [[1]]
    assert _read(text, year=2021).say("en")[-1] == (
        "Column ‘jaar’: the year 2021 is not in it, but 2022, 2023 are. Choose one of those."
    )


def test_missing_values_are_missing_and_counted() -> None:
    preview = _read("code;a;b\nGM0193;.;n.b.\nGM0153;;4\n")
    assert [math.isnan(value) for value in preview.values.ravel().tolist()] == [True, True, True, False]
    assert "3 cells are empty or ‘.’, ‘n.b.’; those values are missing." in preview.say("en")


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            "Dordrect;1",
            "‘Dordrect’ is no code or name of a municipality. Do you mean Dordrecht?",
        ),
        ("Brielle;1", "‘Brielle’ does not exist any more and is now part of Voorne aan Zee."),
        ("GM0501;1", "‘GM0501’ does not exist any more and is now part of Voorne aan Zee."),
        ("Bergen;1", "‘Bergen’ can be more than one municipality: Bergen (NH.) (GM0373), Bergen (L.) (GM0893)."),
        (";1", "Row 2, column ‘gemeente’: expected a code or name, the cell is empty."),
        ("Zwolle;veel", "Row 2, column ‘a’: expected a number, found ‘veel’."),
        ("Zwolle;1_000", "Row 2, column ‘a’: expected a number, found ‘1_000’."),
        ("Zwolle;inf", "Row 2, column ‘a’: expected a number, found ‘inf’."),
        ("Zwolle;1;2", "Row 2: expected 2 cells, found 3."),
    ],
)
def test_a_problem_tells_its_row_column_and_remedy(row: str, said: str) -> None:
    preview = _read(f"gemeente;a\n{row}\nEnschede;0.5\n")
    (problem,) = preview.problems
    assert said in problem.say("en")
    with pytest.raises(BadInput, match="Row 2"):
        preview.table()


def test_two_rows_of_one_municipality_are_a_problem() -> None:
    preview = _read("gemeente;a\nZwolle;1\nGM0193;2\n")
    assert preview.say("en")[-1] == "Row 3, column ‘gemeente’: ‘GM0193’ also stands in row 2. Remove one of the two."


def test_two_values_of_one_indicator_are_a_problem() -> None:
    preview = _read("code;indicator;waarde\nGM0193;a;1\nGM0193;a;2\n")
    assert preview.say("en")[-1] == (
        "Row 3, column ‘waarde’: ‘a’ of ‘GM0193’ also stands in row 2. Remove one of the two."
    )


def test_a_number_written_the_other_way_is_a_problem() -> None:
    preview = _read("gemeente;a\nZwolle;1,5\nEnschede;2.5\n")
    assert "found ‘2.5’, but the other numbers have a ‘,’ before their decimals" in preview.say("en")[-1]


def test_a_column_of_text_is_one_problem() -> None:
    preview = _read("gemeente;provincie;a\nZwolle;Overijssel;1\nEnschede;Overijssel;2\n")
    (problem,) = preview.problems
    assert problem.say("nl").startswith("Kolom ‘provincie’: verwacht werden getallen, er staat tekst")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("GM0193;1;2\nGM0153;3;4\n", "expected a line with the names of the columns"),
        ("code;;a\nGM0193;1;2\n", "column 2 has figures but no name"),
        ("code;a;a\nGM0193;1;2\n", "this name stands twice"),
        ("code\nGM0193\n", "There is no column of figures"),
        ("code;a\n", "There is nothing in the file"),
        ("", "There is nothing in the file"),
    ],
)
def test_a_header_that_cannot_be_used_is_a_problem(text: str, said: str) -> None:
    assert said in _read(text).say("en")[-1]


def test_a_column_of_names_beside_codes_gives_the_names() -> None:
    preview = _read("code;gemeente;a\nGM0193;Zwolle;1\n")
    assert preview.indicators == ("a",)
    assert preview.names == {"GM0193": "Zwolle"}
    assert "Column ‘gemeente’ gives the names." in preview.say("en")


def test_inhabitants_become_the_size() -> None:
    table = _read("code;inwoners;a\nGM0193;133141;1\n").table()
    assert table.population is not None
    assert table.population.tolist() == [133141]


def test_without_a_register_any_code_will_do() -> None:
    table = read_table(b"code,a,b\nE06000001,1,2\nE06000002,3,4\n", "english.csv").table()
    assert table.codes == ("E06000001", "E06000002")
    assert table.population is None


def test_a_workbook_is_read_and_its_other_sheets_are_named() -> None:
    data = _workbook([["Gemeente", 2022, "groen"], ["Zwolle", 3, 2.5], [153, 4, "."]], [["iets"]])
    preview = read_table(data, "own.xlsx", known=KNOWN)
    assert (preview.codes, preview.indicators) == (("GM0193", "GM0153"), ("2022", "groen"))
    assert preview.values[:, 0].tolist() == [3, 4]
    assert "Not read: sheets Sheet2." in preview.say("en")
    assert preview.problems == ()


@pytest.mark.parametrize("data", [b"PK\x03\x04 broken", b"%PDF-1.7", b"\xd0\xcf\x11\xe0 an old workbook"])
def test_what_is_no_table_is_refused(data: bytes) -> None:
    assert read_table(data, "x").say("en") == ["‘x’ is no table that can be read. Save it as CSV or XLSX."]


def test_a_zip_that_is_no_workbook_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", "b")
    assert "is no table that can be read" in read_table(stream.getvalue(), "x.xlsx").say("en")[0]


def test_a_table_with_too_many_columns_is_refused() -> None:
    header = ";".join(f"c{column}" for column in range(2001))
    assert "too large" in _read(f"{header}\n{header}\n").say("en")[0]


@pytest.mark.parametrize(
    "column",
    [
        ("1.234", "1.500", "900", "12.5"),
        ("1.234", "900", "812"),
    ],
)
def test_thousands_between_decimals_are_refused_until_the_sign_is_told(column: tuple[str, ...]) -> None:
    text = "code;a;b\n" + "".join(f"X{row};{cell};0.5\n" for row, cell in enumerate(column))
    preview = read_table(text.encode(), "own.csv")
    assert [problem.reason.rule.id for problem in preview.problems] == ["formats.two_readings"]
    assert preview.problems[0].column == "a"
    assert not read_table(text.encode(), "own.csv", decimal=".").problems


@pytest.mark.parametrize("column", [("1.125", "2", "3"), ("1.250", "2.500", "9.000"), ("1.234", "5.1", "900")])
def test_decimals_that_can_be_nothing_else_are_read(column: tuple[str, ...]) -> None:
    text = "code,a,b\n" + "".join(f"X{row},{cell},0.5\n" for row, cell in enumerate(column))
    preview = read_table(text.encode(), "own.csv")
    assert not preview.problems
    assert preview.values[:, 0].tolist() == [float(cell) for cell in column]
