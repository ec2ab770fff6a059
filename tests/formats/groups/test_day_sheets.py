"""The day as tables for a spreadsheet."""

from __future__ import annotations

import io
from dataclasses import replace

from leercyclus.engine.groups.bounds import bounds
from leercyclus.engine.groups.instance import Group, Instance, Person, Seats
from leercyclus.engine.groups.measures import measure
from leercyclus.engine.groups.repair_sentences import MOVED_BETTER, SMALLER
from leercyclus.engine.groups.result import Move, Plan
from leercyclus.formats.groups import Changes, Day, book, names_of, people_sheet, round_sheet
from leercyclus.formats.sheets import Sheet, write_xlsx

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
LATE = Person("late", {"municipality": "Dordrecht", "level": "coach", "name": "Ævar"}, frozenset({1}))
NEVER = Person("never", {"municipality": "Dordrecht", "level": "coach", "name": "Bo"}, frozenset())
REPAIRED_INSTANCE = replace(INSTANCE, people=(*INSTANCE.people, LATE, NEVER))
REPAIRED_SEATS = ((("p1", "p3"), ("p2",)), (("p1", "p3", "late"),))
CHANGES = Changes(
    seats=((("p1",), ("p2", "p3")), (("p1", "p2", "p3"),)),
    from_round=0,
    absent=("never",),
    joined=("late",),
    moves=(Move("p3", 0, "r0g1", "r0g0", MOVED_BETTER()),),
    notes=(SMALLER(round=1, people=3, less=1),),
)


def day_of(instance: Instance, seats: Seats, changes: Changes | None = None) -> Day:
    plan = Plan(seats, measure(instance, seats), bounds(instance), bounds(instance))
    return Day(instance, plan, names_of(instance), {"level": "rol"}, "nl", changes)


DAY = day_of(INSTANCE, SEATS)
REPAIRED = day_of(REPAIRED_INSTANCE, REPAIRED_SEATS, CHANGES)


def sheets_of(day: Day) -> dict[str, Sheet]:
    return {sheet.name: sheet for sheet in book(day)}


def test_everybody_has_a_row_by_name_with_a_column_a_round() -> None:
    people = tuple(reversed(INSTANCE.people))
    sheet = people_sheet(day_of(replace(INSTANCE, people=people), SEATS))
    assert sheet.header == ["naam", "gemeente", "rol", "Ronde 1", "Ronde 2"]
    assert list(sheet.rows) == [
        ["=Anna", "Zwolle", "coach", 1, "1 – jeugd"],
        ["p2", "Zwolle", "coach", 2, "afwezig"],
        ["p3", "Enschede", "coach", 1, "1 – jeugd"],
    ]


def test_what_groups_are_mixed_by_stands_beside_a_name() -> None:
    people = tuple(replace(one, attributes={**one.attributes, "kleur": "rood"}) for one in INSTANCE.people)
    instance = replace(INSTANCE, people=people, diversify=("level", "kleur"))
    assert people_sheet(day_of(instance, SEATS)).header[:4] == ["naam", "gemeente", "rol", "kleur"]


def test_rounds_that_somebody_misses_are_told() -> None:
    rounds = {str(row[0]): list(row[3:]) for row in people_sheet(REPAIRED).rows}
    assert rounds["Ævar"] == ["–", "1 – jeugd"]
    assert rounds["p2"] == [2, "afwezig"]
    assert rounds["Bo"] == ["afwezig", "afwezig"]


def test_a_round_is_a_card_a_table() -> None:
    sheet = round_sheet(DAY, 0)
    assert (sheet.name, sheet.header) == ("Ronde 1", ["naam", "gemeente", "rol"])
    assert [list(row[:1]) for row in sheet.rows] == [["Groep 1"], ["=Anna"], ["p3"], [], ["Groep 2"], ["p2"], []]
    assert sheet.headings == {0, 4}


def test_a_round_of_workshops_names_them() -> None:
    assert next(iter(round_sheet(DAY, 1).rows)) == ["Groep 1 – jeugd"]


def test_the_workbook_tells_who_meets_whom() -> None:
    sheets = sheets_of(DAY)
    assert list(sheets) == ["Iedereen", "Ronde 1", "Ronde 2", "Wie treft wie", "Wat het oplevert"]
    assert next(iter(sheets["Wie treft wie"].rows)) == [
        *("=Anna", "Zwolle", "coach"),
        *(1, 1, "p3", "p3", "jeugd", "p3", "ja"),
    ]


def test_who_meets_whom_has_no_columns_for_what_nobody_asked() -> None:
    instance = replace(INSTANCE, people=tuple(replace(one, wishes=(), hope=None) for one in INSTANCE.people))
    sheet = sheets_of(day_of(instance, SEATS))["Wie treft wie"]
    assert list(sheet.header[3:]) == ["aantal", "van elders", "wie", "meer dan één keer"]
    assert {len(row) for row in sheet.rows} == {len(sheet.header)}


def test_who_is_never_there_meets_nobody() -> None:
    rows = list(sheets_of(REPAIRED)["Wie treft wie"].rows)
    assert [row[0] for row in rows] == ["=Anna", "p2", "p3", "Ævar"]


def test_what_it_brings_says_in_words_what_is_proven() -> None:
    first, second, third, *_ = sheets_of(DAY)["Wat het oplevert"].rows
    assert list(first) == ["paren die elkaar treffen", 1, "meer dan 3 kan niet: dat is bewezen"]
    assert second[0] == "waarvan niet van dezelfde gemeente"
    assert third[1:] == [0, "beter kan niet: dat is bewezen"]


def test_after_a_repair_the_workbook_begins_with_what_changed() -> None:
    sheet = book(REPAIRED)[0]
    assert (sheet.name, list(sheet.header)) == ("Wijzigingen", ["wie", "ronde", "van", "naar", "waarom"])
    assert [list(row) for row in sheet.rows] == [
        ["Wie er niet is: 1"],
        ["Bo", None, None, "afwezig", "is er niet"],
        [],
        ["Wie erbij komt: 1"],
        ["Ævar", "Ronde 2", "–", "Groep 1 – jeugd", "komt erbij"],
        [],
        ["Wie een andere plaats krijgt: 1"],
        ["p3", "Ronde 1", "Groep 2", "Groep 1", MOVED_BETTER().say("nl")],
        [],
        ["Wat er nog meer verandert"],
        [None, None, None, None, SMALLER(round=1, people=3, less=1).say("nl")],
        [],
    ]
    assert sheet.headings == {0, 3, 6, 9}


def test_that_nobody_moves_is_told() -> None:
    changes = Changes(seats=CHANGES.seats, from_round=1, absent=("p2",), joined=(), moves=(), notes=())
    rows = list(book(day_of(REPAIRED_INSTANCE, REPAIRED_SEATS, changes))[0].rows)
    assert rows[1] == ["p2", "Ronde 2", "Groep 1 – jeugd", "afwezig", "is er niet"]
    assert rows[3:] == [["Niemand krijgt een andere plaats."], []]


def test_a_name_that_begins_as_a_formula_is_escaped_in_the_workbook() -> None:
    import python_calamine

    stream = io.BytesIO()
    write_xlsx(book(DAY), stream)
    opened = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(stream.getvalue()))
    assert opened.get_sheet_by_name("Ronde 1").to_python()[2][0] == "'=Anna"
