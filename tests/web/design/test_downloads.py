"""Tables to take along."""

from __future__ import annotations

import io
from datetime import date

import pytest
import python_calamine
from django.test import RequestFactory
from django.utils import translation

from leercyclus.formats.sheets import Sheet
from leercyclus.web.design.downloads import PDF, asked_language, send_csv, send_document, send_xlsx

SHEET = Sheet("gemeenten", ("naam", "inwoners"), [("Súdwest-Fryslân", 90_000), ("=1+1", -5)])


def test_csv_opens_with_its_accents_and_runs_nothing() -> None:
    with translation.override("en"):
        answer = send_csv(SHEET)
    assert answer["Content-Disposition"] == 'attachment; filename="gemeenten.csv"'
    assert answer.content.decode("utf-8-sig").splitlines() == ["naam,inwoners", "Súdwest-Fryslân,90000", "'=1+1,-5"]


def test_in_dutch_cells_stand_apart_by_semicolons_and_decimals_behind_a_comma() -> None:
    sheet = Sheet("uren", ("naam", "uren", "op"), [("Zwolle", 33.3, date(2026, 3, 12))], file="uren-zwolle")
    with translation.override("nl"):
        answer = send_csv(sheet)
    assert answer["Content-Disposition"] == 'attachment; filename="uren-zwolle.csv"'
    assert answer.content.decode("utf-8-sig").splitlines() == ["naam;uren;op", "Zwolle;33,3;2026-03-12"]
    with translation.override("en"):
        assert send_csv(sheet).content.decode("utf-8-sig").splitlines()[1] == "Zwolle,33.3,2026-03-12"


def test_dates_in_a_workbook_are_dates() -> None:
    sheet = Sheet("uren", ("op",), [(date(2026, 3, 12),)])
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(send_xlsx(sheet).content))
    assert book.get_sheet_by_index(0).to_python()[1] == [date(2026, 3, 12)]


def test_a_workbook_holds_numbers_as_numbers() -> None:
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(send_xlsx(SHEET).content))
    assert book.get_sheet_by_index(0).to_python() == [
        ["naam", "inwoners"],
        ["Súdwest-Fryslân", 90_000.0],
        ["'=1+1", -5.0],
    ]


@pytest.mark.parametrize(
    ("asked", "language"), [("?taal=nl", "nl"), ("?taal=en", "en"), ("?taal=fr", "en"), ("", "en")]
)
def test_a_document_is_in_the_language_that_is_asked_for_else_in_that_of_the_page(asked: str, language: str) -> None:
    with translation.override("en"):
        assert asked_language(RequestFactory().get(f"/brief.pdf{asked}")) == language


@pytest.mark.parametrize(("is_shown", "way"), [(True, "inline"), (False, "attachment")])
def test_a_document_is_kept_nowhere_on_the_way(*, is_shown: bool, way: str) -> None:
    answer = send_document(b"%PDF", PDF, "brief.pdf", is_shown=is_shown)
    assert answer.headers["Content-Disposition"] == f'{way}; filename="brief.pdf"'
    assert (answer.headers["Cache-Control"], answer.headers["Content-Type"]) == ("no-store", "application/pdf")
