"""Tables to take along."""

from __future__ import annotations

import io

import python_calamine

from leercyclus.formats.sheets import Sheet
from leercyclus.web.design.downloads import send_csv, send_xlsx

SHEET = Sheet("gemeenten", ("naam", "inwoners"), [("Súdwest-Fryslân", 90_000), ("=1+1", -5)])


def test_csv_opens_with_its_accents_and_runs_nothing() -> None:
    answer = send_csv(SHEET)
    assert answer["Content-Disposition"] == 'attachment; filename="gemeenten.csv"'
    assert answer.content.decode("utf-8-sig").splitlines() == ["naam,inwoners", "Súdwest-Fryslân,90000", "'=1+1,-5"]


def test_a_workbook_holds_numbers_as_numbers() -> None:
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(send_xlsx(SHEET).content))
    assert book.get_sheet_by_index(0).to_python() == [
        ["naam", "inwoners"],
        ["Súdwest-Fryslân", 90_000.0],
        ["'=1+1", -5.0],
    ]
