"""A list of persons from a spreadsheet: each row is taken whole, or refused with row, column and reason."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.persons import LEVELS, PersonRow, read_persons
from tests.formats.persons.sheets_of_persons import Book, Write, csv_bytes, notes, problems, read, xlsx_bytes

EXAMPLE = Path(__file__).parents[3] / "docs" / "how-to" / "delegation.csv"


def test_the_list_of_the_document_is_read_without_a_problem() -> None:
    found = read_persons(EXAMPLE.read_bytes(), EXAMPLE.name).checked()
    assert len(found.rows) == 8
    assert {row.level for row in found.rows} == set(LEVELS)
    assert found.rows[0].row == 2
    assert any(row.topics == ("jeugd", "schulden") for row in found.rows)


@pytest.mark.parametrize(
    "data",
    [
        b"naam;e-mail;gemeente;niveau\nAnna;anna@Zwolle.example;Zwolle;wethouder\n",
        b"Name,E-mail address,Municipality,Level\nAnna,anna@zwolle.example,Zwolle,alderman\n",
        b"\xef\xbb\xbfNAAM\tEmail\tOrganisatie\tLaag\r\nAnna\tanna@ZWOLLE.example\tZwolle\tWethouder\r\n",
        "naam;E-mailadres*;gemeente;rol\nAnna;mailto:anna@zwolle.example;Zwolle;wethouder".encode("utf-16"),
        b"voornaam;tussenvoegsel;achternaam;mail;gemeente;niveau\n;;Anna;anna@zwolle.example;Zwolle;wethouder\n",
    ],
)
def test_separators_encodings_and_names_of_columns_are_understood(data: bytes) -> None:
    expected = PersonRow(2, "Anna", "anna@zwolle.example", organisation="Zwolle", level="alderman")
    assert read(data).checked().rows == (expected,)


def test_latin_1_keeps_its_accents() -> None:
    (row,) = read("naam;gemeente\nRenée Schäfer;Súdwest-Fryslân\n".encode("latin-1")).checked().rows
    assert (row.name, row.organisation) == ("Renée Schäfer", "Súdwest-Fryslân")


def test_a_name_in_parts_is_put_together() -> None:
    (row,) = read("Voornaam;Tussenvoegsel;Achternaam\nAnna;van der;Berg\n").checked().rows
    assert row.name == "Anna van der Berg"


def test_every_column_that_is_known_is_read() -> None:
    text = (
        "naam;organisatie;werkgever;niveau;functie;afdeling;thema's;leidinggevende;taal;vanaf;t/m\n"
        "Anna;Zwolle;Welzijn Oost;beleidsadviseur;adviseur jeugd;Sociaal;jeugd, wonen/jeugd;Jan;Engels;"
        "1-9-2026;2027-08-31\n"
    )
    assert read(text).checked().rows == (
        PersonRow(
            row=2,
            name="Anna",
            organisation="Zwolle",
            employer="Welzijn Oost",
            level="policy",
            post="adviseur jeugd",
            department="Sociaal",
            topics=("jeugd", "wonen"),
            reports_to="Jan",
            language="en",
            valid_from="2026-09-01",
            valid_to="2027-08-31",
        ),
    )


@pytest.mark.parametrize("make", [csv_bytes, xlsx_bytes])
def test_names_of_columns_are_found_below_titles_and_blank_rows(make: Write) -> None:
    rows = [["", "", ""], ["Naam", "E-mail", "Afdeling"], ["Anna", "anna@zwolle.example", "Sociaal"]]
    found = read(make(["Afvaardiging Zwolle, 2026", "", ""], rows)).checked()
    assert [(row.row, row.name, row.department) for row in found.rows] == [(4, "Anna", "Sociaal")]
    assert "The names of the columns stand in row 3. Rows above it that were not read: 1." in found.say("en")


def test_rows_are_counted_as_in_the_sheet_beside_blank_rows_and_cells_of_two_lines() -> None:
    found = read('naam;functie\n\n"Anna";"adviseur\njeugd"\n\nJan;x y\n').checked()
    assert [(row.row, row.name, row.post) for row in found.rows] == [(3, "Anna", "adviseur jeugd"), (5, "Jan", "x y")]
    assert "Empty rows passed over: 2." in found.say("en")


def test_a_count_below_the_list_and_a_second_head_are_passed_over() -> None:
    said = notes("naam;aantal\nAnna;1\nnaam;aantal\nJan;1\nTotaal deelnemers;2\n")
    assert "People read: 2." in said
    assert "because a count stands there: row 5" in said
    assert "the names of the columns stand there again: row 3" in said


def test_a_column_that_is_not_known_is_told_with_what_was_perhaps_meant() -> None:
    said = notes("naam;afdelingg;schoenmaat;telefoon\nAnna;Sociaal;38;038\n")
    assert "Column ‘afdelingg’ is not known and was not read. Did you mean ‘afdeling’? Then call it so." in said
    assert "Column ‘schoenmaat’ is not known and was not read." in said
    assert "Column ‘telefoon’ was not read: phone numbers are not kept." in said


def test_a_level_in_the_function_counts_where_the_list_gives_no_level() -> None:
    found = read("naam;functie\nAnna;Wethouder sociaal\nJan;secretaresse wethouder\n").checked()
    assert [row.level for row in found.rows] == ["alderman", ""]
    assert "Levels that were taken from the function, because the cell was empty: 1." in found.say("en")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("anna@@zwolle.example", "expected one mail address with one ‘@’, got ‘anna@@zwolle.example’"),
        ("anna@zwolle.example; jan@zwolle.example", "expected one mail address with one ‘@’"),
        ("anna@zwolle.example.", "expected a mail address without a point at the end"),
        ("anna.@zwolle.example", "expected a mail address without a point at the end"),
        ("anna@zwolle", "expected a mail address, such as name@municipality.nl, got ‘anna@zwolle’"),
        ("anna zwolle.example", "expected a mail address, such as name@municipality.nl"),
        ("=A1", "expected text, found a formula: ‘=A1’"),
    ],
)
def test_a_bad_address_is_refused_with_its_row(cell: str, expected: str) -> None:
    (said,) = problems(f'naam;e-mail\nJan;jan@zwolle.example\nAnna;"{cell}"\n')
    assert said.startswith(f"Row 3, column ‘e-mail’: {expected}")


@pytest.mark.parametrize(
    ("column", "cell", "expected"),
    [
        ("naam", "x" * 121, "expected at most 120 characters, found 121"),
        ("naam", "=cmd()", "expected text, found a formula: ‘=cmd()’"),
        ("naam", "An\x07na", "a control character that cannot be seen (U+0007)"),
        ("naam", "An\u202ena", "a control character that cannot be seen (U+202E)"),
        ("naam", "Ren\ufffde", "a letter was lost"),
        ("niveau", "wethoudr", "got ‘wethoudr’. Did you mean wethouder"),
        ("niveau", "qqq", "expected a level: alderman, municipal secretary"),
        ("taal", "Frans", "expected one language: Dutch or English, got ‘Frans’"),
        ("taal", "nl en en", "expected one language"),
        ("vanaf", "1-9-26", "expected a date, such as 1-9-2026"),
        ("vanaf", "31-2-2026", "got ‘31-2-2026’"),
        ("leidinggevende", "a@b", "expected a mail address"),
    ],
)
def test_a_cell_that_cannot_be_taken_is_refused_with_row_and_column(column: str, cell: str, expected: str) -> None:
    names = "achternaam" if column == "naam" else "naam"
    found = read(f'{names};{column}\nJan;\nAnna;"{cell}"\n') if column != "naam" else read(f'naam\nJan\n"{cell}"\n')
    assert [row.name for row in found.rows] == ["Jan"]
    (said,) = [problem.say("en") for problem in found.problems]
    assert said.startswith(f"Row 3, column ‘{column}’: ")
    assert expected in said


def test_an_end_before_its_begin_is_refused() -> None:
    (said,) = problems("naam;van;tot\nAnna;1-9-2026;1-8-2026\n")
    assert said.startswith("Row 2, column ‘tot’: expected a date on or after the begin (2026-09-01), got 2026-08-01.")


def test_nobody_reports_to_oneself() -> None:
    (said,) = problems("naam;e-mail;leidinggevende\nAnna;anna@zwolle.example;Anna@Zwolle.example\n")
    assert "Row 2, column ‘leidinggevende’: expected somebody else" in said


def test_with_a_problem_the_list_gives_nothing_to_keep() -> None:
    with pytest.raises(BadInput, match="Row 2, column ‘e-mail’"):
        read("naam;e-mail\nAnna;geen\nJan;jan@zwolle.example\n").checked()


def test_a_person_without_an_address_is_taken_and_told() -> None:
    assert "People without a mail address: 1." in notes("naam;e-mail\nAnna;\nJan;jan@zwolle.example\n")


def test_an_address_without_its_name_is_refused_where_there_are_names() -> None:
    assert problems("naam;e-mail\n;anna@zwolle.example\n") == [
        "Row 2, column ‘naam’: expected the name of anna@zwolle.example, the cell is empty. Fill in a name."
    ]


def test_identical_rows_are_folded_and_told_whatever_the_capitals_of_the_address() -> None:
    found = read("naam;e-mail\nAnna;anna@zwolle.example\nJan;\nAnna;ANNA@zwolle.example\n").checked()
    assert [(row.row, row.name) for row in found.rows] == [(2, "Anna"), (3, "Jan")]
    assert "Anna is there twice: row 4 says nothing other than row 2 and does not count." in found.say("en")


def test_of_two_rows_the_one_that_says_more_stays() -> None:
    (row,) = read("naam;e-mail;afdeling\nAnna;a@zwolle.example;\nAnna;a@zwolle.example;Sociaal\n").checked().rows
    assert (row.row, row.department) == (3, "Sociaal")


def test_rows_that_contradict_each_other_are_a_problem_that_names_both() -> None:
    (said,) = problems("naam;e-mail;afdeling\nAnna;a@zwolle.example;Zorg\nAnna;A@zwolle.example;Werk\n")
    assert "row 2 and row 3 have the same address" in said
    assert "(department): ‘Zorg’, ‘Werk’" in said


def test_two_columns_for_one_thing_are_refused() -> None:
    (said,) = problems("naam;gemeente;organisatie\nAnna;Zwolle;Oost\n")
    assert said.startswith("Column ‘organisatie’: this means the same as column ‘gemeente’.")


def test_a_file_without_names_of_columns_tells_what_was_sought() -> None:
    (said,) = problems("Anna;anna@zwolle.example\n")
    assert said.startswith("Expected a column ‘name’ or ‘e-mail’ in the first twenty rows, got ‘Anna’, ")


@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b"naam;e-mail\n", b"%PDF-1.7", b"PK\x03\x04kapot", b'"' + b"x" * 200_000]
)
def test_an_empty_or_broken_file_gets_a_sentence(data: bytes) -> None:
    found = read(data)
    assert (found.rows, len(found.problems)) == ((), 1)


def test_a_file_of_more_than_5_mb_is_refused() -> None:
    (said,) = problems(b"naam\n" + b"Anna\n" * 1_000_001)
    assert said.startswith("The file is too large: 6 MB")


def test_more_than_5000_persons_are_refused() -> None:
    rows = "".join(f"Anna {number}\n" for number in range(5_001))
    assert problems(f"naam\n{rows}") == [
        "Expected at most 5,000 people, got 5,001. Divide the list over several files."
    ]


def test_5000_persons_are_read_within_two_seconds() -> None:
    header = ("naam", "e-mail", "gemeente", "niveau", "functie", "afdeling", "onderwerpen", "taal", "vanaf")
    rows = [
        (f"Anna {i}", f"anna{i}@zwolle.example", "Zwolle", "wijkcoach", "coach", "Zorg", "a, b", "nl", "1-9-2026")
        for i in range(5_000)
    ]
    data = xlsx_bytes(header, rows)
    read(data)
    begin = time.process_time()
    found = read(data).checked()
    assert len(found.rows) == 5_000
    assert time.process_time() - begin < 2


def test_dates_of_a_workbook_are_read_as_dates_and_as_numbers() -> None:
    book = Book()
    book.tab.write_row(0, 0, ["naam", "van", "tot"])
    book.tab.write(1, 0, "Anna")
    book.tab.write_datetime(1, 1, dt.datetime(2026, 9, 1), book.dates())  # noqa: DTZ001 - a spreadsheet knows no zones
    book.tab.write_number(1, 2, 46266)
    (row,) = read(book.saved()).checked().rows
    assert (row.valid_from, row.valid_to) == ("2026-09-01", "2026-09-01")


def test_merged_cells_count_for_the_rows_beside_them_and_an_empty_cell_does_not() -> None:
    book = Book()
    book.tab.write_row(0, 0, ["naam", "afdeling"])
    book.tab.write_column(1, 0, ["Anna", "Jan", "Piet"])
    book.tab.merge_range(1, 1, 2, 1, "Sociaal")
    found = read(book.saved()).checked()
    assert [row.department for row in found.rows] == ["Sociaal", "Sociaal", ""]
    assert "Column ‘afdeling’ has merged cells: the value counts for rows 2-3." in found.say("en")


def test_a_formula_gives_its_saved_value_and_without_one_names_its_cell() -> None:
    book = Book()
    book.tab.write_row(0, 0, ["naam", "afdeling"])
    book.tab.write(1, 0, "Anna")
    book.tab.write_formula(1, 1, '="Soci"&"aal"', None, "Sociaal")
    book.tab.write(2, 0, "Jan")
    book.tab.write_formula(2, 1, "=B2", None, "")
    found = read(book.saved())
    assert found.rows[0].department == "Sociaal"
    (said,) = [problem.say("en") for problem in found.problems]
    assert said.startswith("Row 3, column ‘afdeling’: expected a value, cell B3 holds an error or a formula without")


def test_every_problem_speaks_dutch_too() -> None:
    found = read("naam;niveau;taal;van\nAnna;qqq;Frans;gisteren\n")
    assert [problem.say("nl").split(":")[0] for problem in found.problems] == [
        "Rij 2, kolom ‘niveau’",
        "Rij 2, kolom ‘taal’",
        "Rij 2, kolom ‘van’",
    ]


LETTERS = st.characters(categories=("Lu", "Ll"), max_codepoint=0x17F)
WORDS = st.text(LETTERS, min_size=2, max_size=12).filter(
    lambda text: (
        text.casefold()
        not in {"na", "nb", "nvt", "nan", "null", "none", "totaal", "total", "som", "sum", "aantal", "count"}
    )
)
NAMES = st.lists(WORDS, min_size=2, max_size=4).map(" ".join)
PLAIN = st.one_of(st.just(""), NAMES.map(lambda text: f"a {text}"))
DAYS = st.dates(dt.date(2020, 1, 1), dt.date(2030, 1, 1)).map(str)


@st.composite
def persons(draw: st.DrawFn) -> list[PersonRow]:
    """Draw a list of persons with different addresses."""
    return [
        PersonRow(
            row=number + 2,
            name=draw(NAMES),
            email=f"p{number}@zwolle.example",
            organisation=draw(PLAIN),
            employer=draw(PLAIN),
            level=draw(st.sampled_from(LEVELS)),
            post=draw(PLAIN),
            department=draw(PLAIN),
            topics=tuple(draw(st.lists(NAMES, max_size=3, unique_by=str.casefold))),
            language=draw(st.sampled_from(("nl", "en", ""))),
            valid_from=draw(st.one_of(st.just(""), DAYS)),
        )
        for number in range(draw(st.integers(1, 5)))
    ]


@given(persons(), st.sampled_from((csv_bytes, xlsx_bytes)))
def test_a_list_that_was_written_is_read_as_it_was(rows: list[PersonRow], write: Write) -> None:
    header = (
        "name",
        "email",
        "organisation",
        "employer",
        "level",
        "function",
        "department",
        "topics",
        "language",
        "from",
    )
    cells = [
        (
            *(row.name, row.email, row.organisation, row.employer, row.level.replace("_", "-"), row.post),
            *(row.department, "; ".join(row.topics), row.language, row.valid_from),
        )
        for row in rows
    ]
    data = write(header, cells)
    assert read(data).checked().rows == tuple(rows)


@pytest.mark.parametrize("name", ["=Anna", "+Anna", "@Anna", "-Anna", "'t Hart", "Anna-Marie O'Neill"])
def test_a_name_that_export_has_to_quote_comes_back_as_it_was(name: str) -> None:
    assert [row.name for row in read(csv_bytes(["name"], [[name], ["Jan"]])).checked().rows] == [name, "Jan"]
