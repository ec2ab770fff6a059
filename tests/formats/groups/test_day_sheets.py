"""The day as tables for a spreadsheet."""

from __future__ import annotations

import io

from leercyclus.engine.groups.bounds import bounds
from leercyclus.engine.groups.instance import Group, Instance, Person
from leercyclus.engine.groups.measures import measure
from leercyclus.engine.groups.result import Plan
from leercyclus.formats.groups import Day, book, names_of, people_sheet, round_sheet
from leercyclus.formats.sheets import write_xlsx

ZWOLLE, ENSCHEDE = {"municipality": "Zwolle", "level": "coach"}, {"municipality": "Enschede", "level": "coach"}
INSTANCE = Instance(
    people=(
        Person("p1", {**ZWOLLE, "name": "=Anna"}, wishes=("jeugd",), hope="p3"),
        Person("p2", ZWOLLE, frozenset({0})),
        Person("p3", ENSCHEDE),
    ),
    rounds=((Group("r0g0", 0, 3), Group("r0g1", 0, 3)), (Group("r1g0", 0, 3, "jeugd"),)),
    cross="municipality",
    diversify=("level",),
)
SEATS = ((("p1", "p3"), ("p2",)), (("p1", "p3"),))
DAY = Day(
    INSTANCE,
    Plan(SEATS, measure(INSTANCE, SEATS), bounds(INSTANCE), bounds(INSTANCE)),
    names_of(INSTANCE),
    {"level": "rol"},
    "nl",
)


def test_everybody_has_a_row_with_a_column_a_round() -> None:
    sheet = people_sheet(DAY)
    assert sheet.header == ["naam", "gemeente", "rol", "Ronde 1", "Ronde 2"]
    assert list(sheet.rows) == [
        ["=Anna", "Zwolle", "coach", 1, "1 – jeugd"],
        ["p2", "Zwolle", "coach", 2, None],
        ["p3", "Enschede", "coach", 1, "1 – jeugd"],
    ]


def test_a_round_has_a_row_a_person_by_group() -> None:
    sheet = round_sheet(DAY, 0)
    assert (sheet.name, sheet.header) == ("Ronde 1", ["groep", "naam", "gemeente", "rol"])
    assert [row[:2] for row in sheet.rows] == [[1, "=Anna"], [1, "p3"], [2, "p2"]]


def test_a_round_of_workshops_names_them() -> None:
    assert next(iter(round_sheet(DAY, 1).rows))[:3] == [1, "jeugd", "=Anna"]


def test_the_workbook_tells_who_meets_whom_and_what_it_brings() -> None:
    sheets = {sheet.name: sheet for sheet in book(DAY)}
    assert list(sheets) == ["Iedereen", "Ronde 1", "Ronde 2", "Wie treft wie", "Wat het oplevert"]
    assert next(iter(sheets["Wie treft wie"].rows)) == [
        *("=Anna", "Zwolle", "coach"),
        *(1, 1, "p3", "p3", "jeugd", "p3", "ja"),
    ]
    assert next(iter(sheets["Wat het oplevert"].rows)) == ["paren die elkaar treffen (hoogstens)", 1, 3]


def test_a_name_that_begins_as_a_formula_is_escaped_in_the_workbook() -> None:
    import python_calamine

    stream = io.BytesIO()
    write_xlsx(book(DAY), stream)
    opened = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(stream.getvalue()))
    assert opened.get_sheet_by_name("Ronde 1").to_python()[1][1] == "'=Anna"
