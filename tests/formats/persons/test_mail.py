"""Persons as they are pasted from a mail program or a spreadsheet."""

from __future__ import annotations

import time

import pytest

from leercyclus.formats.persons import PersonRow, read_persons


def pasted(text: str) -> list[tuple[str, str]]:
    return [(row.name, row.email) for row in read_persons(text, "").checked().rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Bakker <anna@Zwolle.example>", [("Anna Bakker", "anna@zwolle.example")]),
        ('"De Vries, Anna" <a@z.example>, jan@z.example', [("Anna De Vries", "a@z.example"), ("", "jan@z.example")]),
        (
            "Bakker, Anna <a@z.example>; Smit, Jan <j@z.example>",
            [("Anna Bakker", "a@z.example"), ("Jan Smit", "j@z.example")],
        ),
        ("De Vries, Anna Maria <a@z.example>", [("Anna Maria De Vries", "a@z.example")]),
        (
            "Aan: anna@z.example\r\nCc: Jan Smit jan@z.example\r\n",
            [("", "anna@z.example"), ("Jan Smit", "jan@z.example")],
        ),
        ("'anna@z.example' <anna@z.example>", [("", "anna@z.example")]),
        ("Anna Bakker\nJan Smit", [("Anna Bakker", ""), ("Jan Smit", "")]),
        ("Anna Bakker, Jan Smit", [("Anna Bakker", ""), ("Jan Smit", "")]),
        ("Anna Bakker, MSc <a@z.example>; ", [("Anna Bakker, MSc", "a@z.example")]),
        ("Anna\tanna@z.example\nJan\tjan@z.example", [("Anna", "anna@z.example"), ("Jan", "jan@z.example")]),
        ("Anna;anna@z.example\nJan;jan@z.example", [("Anna", "anna@z.example"), ("Jan", "jan@z.example")]),
        ("E-mail\tNaam\njan@z.example\tJan", [("Jan", "jan@z.example")]),
        ("naam;e-mail\nJan;jan@z.example", [("Jan", "jan@z.example")]),
    ],
)
def test_what_people_paste_is_understood(text: str, expected: list[tuple[str, str]]) -> None:
    assert pasted(text) == expected


def test_an_organisation_in_brackets_is_no_part_of_the_name() -> None:
    found = read_persons("Anna Bakker (Gemeente Zwolle) <a@z.example>; Jan (Jantje) Smit <j@z.example>", "").checked()
    assert found.rows == (
        PersonRow(1, "Anna Bakker", "a@z.example", organisation="Gemeente Zwolle"),
        PersonRow(2, "Jan (Jantje) Smit", "j@z.example"),
    )


def test_an_address_alone_goes_up_in_the_one_with_a_name() -> None:
    found = read_persons("a@z.example; Anna <A@z.example>", "").checked()
    assert [(row.row, row.name) for row in found.rows] == [(2, "Anna")]


@pytest.mark.parametrize(
    "text", ["Anna Bakker, Jan Smit <j@z.example>", "Bakker, Anna", "Anna, Jan, piet@z.example", "Anna, Jan Smit, Piet"]
)
def test_a_comma_with_two_meanings_is_refused(text: str) -> None:
    assert [problem.say("en")[:53] for problem in read_persons(text, "").problems] == [
        "Person 1: a comma may stand in a name here or between"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan <jan@z.example>; a@b@z.example", "Person 2: expected one mail address with one ‘@’"),
        ("Anna <anna@z.example> Jan <jan@z.example>", "Person 1: expected a name with an address"),
        ("Anna <anna>", "Person 1: expected a mail address"),
        ('""', "Person 1: expected a name with an address"),
        ("x" * 700, "Person 1: expected a name with an address"),
        ("An\x07na", "Person 1: expected text, found a control character"),
        ("", "There are no people in the pasted text."),
        (" ; ;\n", "There are no people in the pasted text."),
    ],
)
def test_what_is_no_person_is_refused_with_its_place(text: str, expected: str) -> None:
    (problem,) = read_persons(text, "").problems
    assert problem.say("en").startswith(expected)


def test_pasted_rows_without_names_of_columns_tell_what_was_read() -> None:
    said = read_persons("Anna\tanna@z.example\twethouder\tx1\nJan\tjan@z.example\tpartner\tx2", "").checked().say("en")
    assert (
        "There are no names above the columns. They were read like this, by number: 1: name, 2: e-mail, 3: level."
        in said
    )
    assert "Column ‘4’ is not known and was not read." in said


@pytest.mark.parametrize("text", ['a"' * 200_000, ", " * 200_000, "<" * 400_000, "a@" * 200_000, " " * 400_000 + "x"])
def test_odd_text_is_answered_quickly(text: str) -> None:
    begin = time.process_time()
    assert read_persons(text, "").problems or text.strip() == "x"
    assert time.process_time() - begin < 3


@pytest.mark.parametrize("between", ["; ", ", ", "\n"])
def test_5000_people_in_one_line_are_read_and_one_more_is_refused(between: str) -> None:
    people = [f"Anna A{number} <anna{number}@z.example>" for number in range(5_001)]
    assert len(read_persons(between.join(people[:5_000]), "").checked().rows) == 5_000
    (problem,) = read_persons(between.join(people), "").problems
    assert problem.say("en").startswith("Expected at most 5,000 people, got 5,001.")


def test_more_than_5_mb_of_text_is_refused() -> None:
    (problem,) = read_persons("é" * 2_500_001, "").problems
    assert problem.say("en") == "Expected text of at most 5 MB, this is longer. Paste it in parts."


def test_a_post_in_brackets_behind_a_name_is_the_post_and_gives_the_level() -> None:
    text = "Vries, Anneke de (Wethouder) <a@z.example>; Berg van den, Jan Piet (Griffier) <j@z.example>"
    found = read_persons(text, "").checked()
    assert found.rows == (
        PersonRow(1, "Anneke de Vries", "a@z.example", post="Wethouder", level="alderman"),
        PersonRow(2, "Jan Piet van den Berg", "j@z.example", post="Griffier"),
    )
    assert "Posts that stood in brackets behind a name: 2. The post gave the level as well, times: 1." in found.say(
        "en"
    )


def test_people_in_text_that_is_no_table_are_counted_and_have_no_row_or_cell() -> None:
    said = read_persons("Anna <a@z.example>; Jan <jan>; Piet <a@z.example>", "").say("nl")
    assert any(sentence.startswith("Nummer 2: verwacht een mailadres") for sentence in said)
    assert any("nummer 1 en nummer 3 hebben hetzelfde adres" in sentence for sentence in said)
    assert not any(word in " ".join(said).casefold().split() for word in ("rij", "cel"))
