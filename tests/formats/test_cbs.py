"""Tables of CBS are read from all their shapes."""

from __future__ import annotations

import json

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.cbs import read_cbs

RECORDS = [{"RegioS": "GM0193    ", "AantalInwoners_5": 133141, "Iets_6": ".", "Leeg_7": None}]
AS_READ = [{"regios": "GM0193", "aantalinwoners": 133141.0, "iets": None, "leeg": None}]


@pytest.mark.parametrize(
    "page",
    [
        {"value": RECORDS},
        {"d": RECORDS},
        {"d": {"results": RECORDS}},
        RECORDS,
        [{"value": RECORDS}],
        {"odata.metadata": "x", "value": RECORDS, "odata.count": "1"},
    ],
)
def test_every_shape_of_a_page_gives_the_same_rows(page: object) -> None:
    assert read_cbs([json.dumps(page).encode("utf-8-sig")]).rows == AS_READ


def test_pages_after_one_another_in_one_file_are_one_table() -> None:
    page = json.dumps({"value": RECORDS})
    assert len(read_cbs([f"{page}\n{page}".encode()]).rows) == 2


def test_csv_has_its_decimal_sign_found() -> None:
    table = read_cbs(['"RegioS";"Waarde_1"\n"GM0193 ";"1,5"\n"GM0153 ";"."\n'.encode("utf-8-sig")])
    assert [table.number(row, "waarde") for row in table.rows] == [1.5, None]


def test_a_row_of_another_length_is_refused() -> None:
    with pytest.raises(BadInput, match="Row 3 has 3 cells; the header has 2"):
        read_cbs([b"a;b\n1;2\n1;2;3\n"])
