"""The lists of a day as sheets of a workbook."""

from __future__ import annotations

from leercyclus.formats.paper import CheckList, Choice, Delegation, workbook
from tests.formats.paper import samples


def test_the_workbook_has_five_sheets_in_the_language_of_the_reader() -> None:
    names = {
        language: [
            sheet.name
            for sheet in workbook(samples.checklist(language), samples.run_sheet(language), [], [("alles", 8)])
        ]
        for language in ("nl", "en")
    }
    assert names["nl"] == ["Mensen", "Tafels per ronde", "Programma", "Inchecken", "Cateraar"]
    assert names["en"] == ["People", "Tables per round", "Programme", "Check-in", "Caterer"]


def test_every_row_is_as_wide_as_its_head() -> None:
    rounds = samples.tables().cards[0].rounds
    groups = [Choice("1", rounds[0]), Choice("Begrijpelijke brieven", rounds[2])]
    for sheet in workbook(samples.checklist(), samples.run_sheet(), groups, [("Vegetarisch", 2)]):
        rows = list(sheet.rows)
        assert rows
        assert {len(row) for row in rows} == {len(sheet.header)}


def test_a_table_is_a_number_and_a_workshop_its_title() -> None:
    rounds = samples.tables().cards[0].rounds
    groups = [Choice("12", rounds[0]), Choice("Afval", rounds[0])]
    rows = list(workbook(samples.checklist(), samples.run_sheet(), groups, [])[1].rows)
    assert {row[2] for row in rows} == {12, "Afval"}


def test_the_check_in_sheet_has_a_column_of_needs_only_where_somebody_has_one() -> None:
    with_needs = workbook(samples.checklist(), samples.run_sheet(), [], [])[3]
    assert with_needs.header[-1] == "Nodig om binnen te komen"
    people = samples.checklist().delegations[0].people[:1]
    bare = CheckList(samples.OCCASIONS["nl"], "nl", (), (Delegation(samples.ZWOLLE, people),))
    assert "Nodig om binnen te komen" not in workbook(bare, samples.run_sheet(), [], [])[3].header


def test_a_visit_that_was_called_off_says_so_in_the_programme() -> None:
    rows = list(workbook(samples.checklist(), samples.run_sheet(), [], [])[2].rows)
    assert [row[-1] for row in rows if row[2] == "Aan de balie"] == ["gaat niet door"]
