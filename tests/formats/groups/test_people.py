"""A spreadsheet of people: what is understood of it, and every problem with row and column."""

from __future__ import annotations

import io

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.groups import PeopleTable, read_people
from leercyclus.formats.sheets import Sheet, write_xlsx


def read(text: str | bytes, *, rounds: int = 4, others: dict[str, str] | None = None) -> PeopleTable:
    data = text if isinstance(text, bytes) else text.encode()
    return read_people(data, "people.csv", rounds=rounds, others=others)


def problems(text: str | bytes) -> list[str]:
    return [problem.say("en") for problem in read(text).problems]


def notes(text: str) -> str:
    return " ".join(note.say("en") for note in read(text).checked().notes)


@pytest.mark.parametrize(
    "data",
    [
        b"naam;gemeente;rol\nAnna;Zwolle;wethouder\n",
        b"Name,Municipality,Level\nAnna,Zwolle,wethouder\n",
        b"\xef\xbb\xbfNAAM;Stad;Functieniveau\r\nAnna;Zwolle;wethouder\r\n",
        "naam\tplaats\trole\nAnna\tZwolle\twethouder".encode("utf-16"),
        b"voornaam;tussenvoegsel;achternaam;gemeente;niveau\nAnna;;;Zwolle;wethouder\n",
    ],
)
def test_separators_encodings_and_names_of_columns_are_understood(data: bytes) -> None:
    (person,) = read(data).checked().people
    assert (person.id, person.attributes) == ("Anna", {"municipality": "Zwolle", "level": "wethouder"})


def test_latin_1_keeps_its_accents() -> None:
    (person,) = read("naam;gemeente\nRenée;Súdwest-Fryslân\n".encode("latin-1")).people
    assert (person.id, person.attributes["municipality"]) == ("Renée", "Súdwest-Fryslân")


def test_a_workbook_is_read_as_well() -> None:
    stream = io.BytesIO()
    rows: list[tuple[str, str, str | int]] = [("Anna", "Zwolle", 2), ("Piet", "Enschede", "1 en 3")]
    write_xlsx([Sheet("deelnemers", ("naam", "gemeente", "aanwezig"), rows)], stream)
    anna, piet = read(stream.getvalue()).checked().people
    assert (anna.present, piet.present) == (frozenset({1}), frozenset({0, 2}))


def test_the_preview_tells_what_became_of_every_column() -> None:
    said = notes("Naam;Stad;kleur\nAnna;Zwolle;rood\n")
    assert "name from column ‘Naam’, municipality from column ‘Stad’" in said
    assert "Other columns, by which you can mix as well: ‘kleur’." in said
    assert "People read: 1." in said


def test_empty_rows_are_passed_over_and_told() -> None:
    text = "naam;gemeente\nAnna;Zwolle\n;\n\nPiet;Enschede\n;\n"
    assert [one.id for one in read(text).people] == ["Anna", "Piet"]
    assert "Empty rows passed over: 2." in notes(text)


@pytest.mark.parametrize(
    ("cell", "present"),
    [
        ("", None),
        ("alle", None),
        ("ja", None),
        ("1-4", None),
        ("1,2,4", {0, 1, 3}),
        ("2", {1}),
        ("1 t/m 3", {0, 1, 2}),
        ("ronde 1 en 2", {0, 1}),
        ("vanaf 3", {2, 3}),
        ("rounds 1 to 2 and 4", {0, 1, 3}),
    ],
)
def test_rounds_are_counted_from_one_in_a_spreadsheet(cell: str, present: set[int] | None) -> None:
    (person,) = read(f'naam;aanwezig\nAnna;"{cell}"\n').checked().people
    assert person.present == present


@pytest.mark.parametrize(
    ("cell", "sentence"),
    [
        ("1.5", "Row 2, column ‘aanwezig’: expected rounds, such as ‘1;2’, ‘1 to 3’, ‘from 2’ or ‘all’, got ‘1.5’."),
        ("soms", "Row 2, column ‘aanwezig’: expected rounds, such as"),
        ("5", "Row 2, column ‘aanwezig’: expected rounds from 1 to 4, got ‘5’."),
        ("0", "Row 2, column ‘aanwezig’: expected rounds from 1 to 4, got ‘0’."),
        ("3-1", "Row 2, column ‘aanwezig’: expected rounds from 1 to 4, got ‘3-1’."),
        ("01-mrt", "Row 2, column ‘aanwezig’: expected rounds, found a date: ‘01-mrt’."),
        ("2026-03-01", "Row 2, column ‘aanwezig’: expected rounds, found a date"),
        ("1,,2", "Row 2, column ‘aanwezig’: expected rounds, such as"),
        ("²", "Row 2, column ‘aanwezig’: expected rounds, such as"),
    ],
)
def test_rounds_that_cannot_be_read_are_a_problem(cell: str, sentence: str) -> None:
    (said,) = problems(f'naam;aanwezig\nAnna;"{cell}"\n')
    assert said.startswith(sentence)


def test_a_number_that_a_spreadsheet_made_of_rounds_is_a_problem() -> None:
    stream = io.BytesIO()
    write_xlsx([Sheet("x", ("naam", "aanwezig"), [("Anna", 1.2)])], stream)
    (said,) = problems(stream.getvalue())
    assert said == (
        "Row 2, column ‘aanwezig’: expected rounds, found the number 1.2. A spreadsheet makes a number of ‘1,2’. "
        "Write ‘1 and 2’."
    )


def test_who_says_no_does_not_take_part_and_that_is_told() -> None:
    text = "naam;aanwezig;hoopt\nAnna;nee;\nPiet;ja;Anna\n"
    (person,) = read(text).people
    assert (person.id, person.hope) == ("Piet", None)
    assert "Take no part, because they do not come: Anna." in notes(text)
    assert "Named, but not on the list: Anna." in notes(text)


def test_wishes_hope_boss_and_languages_are_understood() -> None:
    text = "naam;wensen;hoopt;leidinggevende;talen\nAnna;schulden, jeugd;piet;;\nPiet;;;anna;Nederlands en Engels\n"
    anna, piet = read(text).checked().people
    assert (anna.wishes, anna.hope) == (("schulden", "jeugd"), "Piet")
    assert (piet.reports_to, piet.languages) == ("Anna", frozenset({"nl", "en"}))


def test_a_language_that_looks_like_another_is_a_problem() -> None:
    (said,) = problems("naam;talen\nAnna;Engles\n")
    assert said.startswith("Row 2, column ‘talen’: expected a language, such as ‘nl’ or ‘English’, got ‘Engles’.")
    assert said.endswith("Did you mean engels, english?")


@pytest.mark.parametrize("column", ["leidinggevende", "hoopt", "apart van", "niet met", "samen met"])
def test_a_misspelled_name_is_a_problem_with_a_suggestion(column: str) -> None:
    assert problems(f"naam;{column}\nAnna;Piet Jansem\nPiet Jansen;\n") == [
        f"Row 2, column ‘{column}’: expected somebody on the list, got ‘Piet Jansem’. Did you mean Piet Jansen?"
    ]


@pytest.mark.parametrize("column", ["hoopt", "niet met", "samen met"])
def test_a_name_that_is_nobody_is_a_problem(column: str) -> None:
    (said,) = problems(f"naam;{column}\nAnna;Xerxes\nPiet;\n")
    assert said.endswith("got ‘Xerxes’. Correct the name or remove it.")


def test_a_boss_who_stays_at_home_is_told_and_is_no_problem() -> None:
    text = "naam;leidinggevende\nAnna;Xerxes\n"
    assert read(text).checked().people[0].reports_to is None
    assert "Named, but not on the list: Xerxes." in notes(text)


@pytest.mark.parametrize("column", ["leidinggevende", "hoopt", "niet met"])
def test_nobody_is_their_own_boss_hope_or_enemy(column: str) -> None:
    (said,) = problems(f"naam;{column}\nAnna;Anna\n")
    assert "expected somebody else, got ‘Anna’ in person" in said


def test_pairs_are_read_once_from_either_side_and_from_two_columns() -> None:
    text = "naam;niet met;apart van;samen met\nAnna;Piet;Kees;\nPiet;Anna;;Kees\nKees;;;\n"
    table = read(text).checked()
    assert table.apart == (("Anna", "Piet"), ("Anna", "Kees"))
    assert table.together == (("Piet", "Kees"),)


def test_a_name_with_a_comma_is_one_name() -> None:
    table = read('naam;niet met\n"Vries, Anna de";\nPiet;"Vries, Anna de"\nKees;"Piet; Vries, Anna de"\n').checked()
    assert table.apart == (("Piet", "Vries, Anna de"), ("Kees", "Piet"), ("Kees", "Vries, Anna de"))


def test_the_same_name_twice_is_a_problem_that_names_the_rows() -> None:
    (said,) = problems("naam;gemeente\nAnna;Zwolle\nPiet;Zwolle\nanna;Zwolle\n")
    assert said.startswith("Row 2, column ‘naam’: ‘Anna’ stands in rows 2, 4. Remove double rows, or tell them apart")


def test_the_same_name_from_two_municipalities_is_told_apart_by_them() -> None:
    text = "naam;gemeente;hoopt\nAnna;Zwolle;\nAnna;Enschede;\nPiet;Zwolle;Anna (Zwolle)\n"
    table = read(text).checked()
    assert [one.id for one in table.people] == ["Anna (Zwolle)", "Anna (Enschede)", "Piet"]
    assert table.people[2].hope == "Anna (Zwolle)"
    assert "‘Anna’ is there 2 times; the municipality tells them apart." in notes(text)


def test_a_name_that_can_be_two_people_is_a_problem_that_names_both() -> None:
    assert problems("naam;gemeente;hoopt\nAnna;Zwolle;\nAnna;Enschede;\nPiet;Zwolle;Anna\n") == [
        "Row 4, column ‘hoopt’: ‘Anna’ can be more than one person. Choose: Anna (Zwolle), Anna (Enschede)."
    ]


def test_a_column_of_ids_is_used_and_names_are_kept() -> None:
    table = read("id;naam;leidinggevende\np1;Anna;\np2;Piet;p1\n").checked()
    assert [(one.id, one.attributes["name"]) for one in table.people] == [("p1", "Anna"), ("p2", "Piet")]
    assert table.people[1].reports_to == "p1"


def test_who_takes_part_already_may_be_named_and_may_not_come_twice() -> None:
    others = {"p1": "Anna"}
    assert read("naam;hoopt\nPiet;Anna\n", others=others).checked().people[0].hope == "p1"
    (problem,) = read("naam\np1\n", others=others).problems
    assert problem.say("en").startswith("Row 2, column ‘naam’: ‘p1’ takes part already.")


def test_one_thing_gets_one_spelling_and_that_is_told() -> None:
    text = "naam;gemeente\nA;Zwolle\nB;zwolle\nC;Zwolle\nD;Zwole\nE;Zwolle\n"
    assert [one.attributes["municipality"] for one in read(text).people] == ["Zwolle"] * 3 + ["Zwole", "Zwolle"]
    assert "Column ‘gemeente’: ‘zwolle’ (1 times) counts as ‘Zwolle’." in notes(text)
    assert "‘Zwole’ is there once and counts as something other than ‘Zwolle’. Is that right?" in notes(text)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "There are no people in people.csv."),
        ("naam;gemeente\n", "There are no people in people.csv."),
        ("gemeente;rol\nZwolle;coach\n", "Expected a column ‘name’, got ‘gemeente’, ‘rol’."),
        ("naam;gemeente\n;Zwolle\n", "Row 2, column ‘naam’: expected a name, the cell is empty."),
        ("naam;gemeente\nA;B;C\nD;E\nF;G\n", "Row 2: expected at most 2 cells, found 3."),
        ("naam;talen;taal\nA;nl;en\n", "Column ‘taal’: this means the same as column ‘talen’."),
        ("naam;kleur;kleur\nA;x;y\n", "Column ‘kleur’: this name stands twice in the header."),
        ("naam;;rol\nA;x;y\n", "Row 1: column 2 has figures but no name."),
        (b"%PDF-1.7", "‘people.csv’ is no table that can be read."),
    ],
)
def test_a_table_that_cannot_be_read_says_why(text: str | bytes, sentence: str) -> None:
    assert problems(text)[0].startswith(sentence)


def test_a_second_column_for_the_level_is_a_column_of_its_own() -> None:
    (person,) = read("naam;niveau;rol\nAnna;hoog;coach\n").checked().people
    assert person.attributes == {"level": "hoog", "rol": "coach"}


def test_a_table_with_problems_cannot_be_used() -> None:
    with pytest.raises(BadInput, match="expected a name"):
        read("naam;gemeente\n;Zwolle\n").checked()


def test_who_lacks_an_attribute_is_named_by_row() -> None:
    table = read("naam;gemeente\nAnna;\nPiet;Zwolle\nKees;n.v.t.\n").checked()
    assert [one.say("en").split(":")[0] for one in table.lacking("municipality")] == [
        "Row 2, column ‘gemeente’",
        "Row 4, column ‘gemeente’",
    ]


def test_a_list_below_a_title_or_on_another_sheet_is_told_where_it_was_looked_for() -> None:
    stream = io.BytesIO()
    title = Sheet("Toelichting", ("Deelnemers van 3 maart",), [("Vragen?",)])
    write_xlsx([title, Sheet("Deelnemers", ("naam", "gemeente"), [("Anna", "Zwolle")])], stream)
    with pytest.raises(BadInput) as refused:
        read(stream.getvalue()).checked()
    said = refused.value.say("nl")
    assert said[0].startswith("Verwacht: een kolom ‘naam’. Gekregen: ‘Deelnemers van 3 maart’.")
    assert said[1:] == [
        "Gelezen: werkblad ‘Toelichting’ van een werkmap.",
        "Niet gelezen: werkbladen Deelnemers.",
        "De namen van de kolommen zijn gezocht in rij 1, de eerste met iets erin.",
    ]


def test_the_same_problem_in_many_rows_is_told_once() -> None:
    text = "naam;gemeente;aanwezig\n" + "".join(f"Mens {place};Zwolle;9\n" for place in range(5)) + "Anna;Zwolle;8\n"
    with pytest.raises(BadInput) as refused:
        read(text).checked()
    first, second = refused.value.say("nl")
    assert first.startswith("5 keer, in rij 2, 3, 4 …, kolom ‘aanwezig’: verwacht rondes van 1 tot en met 4.")
    assert second.startswith("Rij 7, kolom ‘aanwezig’:")


def test_twenty_problems_are_told_and_the_rest_is_counted() -> None:
    text = "naam;aanwezig\n" + "".join(f"Mens {place};{place}\n" for place in range(50, 75))
    with pytest.raises(BadInput) as refused:
        read(text).checked()
    assert refused.value.say("nl")[20:] == ["Nog 5 van zulke problemen."]


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("Functie/Niveau", "Functie/Niveau"),
        ("functie-niveau", "functie-niveau"),
        ("Functie", "Functie"),
        ("functie;niveau", "niveau"),
    ],
)
def test_a_level_is_known_by_more_words_and_a_function_gives_way_to_it(header: str, column: str) -> None:
    cells = ";".join(["coach"] * (header.count(";") + 1))
    table = read_people(f"naam;{header}\nAnna;{cells}\n".encode(), "people.csv", rounds=2).checked()
    assert table.columns is not None
    assert table.columns.column("level") == column
    assert table.people[0].attributes["level"] == "coach"
