from __future__ import annotations

import io
from decimal import Decimal

import pytest

from leercyclus.engine.purse import Gift, Kind
from leercyclus.engine.reasons import BadInput
from leercyclus.formats.gifts import read_gifts
from leercyclus.formats.sheets import Cell, Sheet, write_xlsx

HEAD = "gever;nemer;soort;aantal;datum\n"


def read(text: str) -> tuple[Gift, ...]:
    return read_gifts(text.encode(), "gaven.csv", until="2027-01-01").gifts


def test_a_list_in_dutch_with_a_decimal_comma_is_read() -> None:
    assert read(f"{HEAD}Zwolle;Enschede;uren;37,5;12-3-2026\n zwolle ;Dordrecht;dag;1;2026-03-12") == (
        Gift("Zwolle", "Enschede", Kind.HOUR, Decimal("37.5"), "2026-03-12"),
        Gift("Zwolle", "Dordrecht", Kind.DAY, Decimal(1), "2026-03-12"),
    )


def test_a_workbook_with_titles_above_and_more_columns_is_read() -> None:
    book = io.BytesIO()
    rows: list[list[Cell]] = [
        ["2026"],
        ["Note", "From", "To", "Kind", "Amount", "Date"],
        ["x", "Zwolle", "Enschede", "seat", 2, 46093],
    ]
    write_xlsx([Sheet("gifts", ["Closed purse"], rows)], book)
    assert read_gifts(book.getvalue(), "gifts.xlsx").gifts == (
        Gift("Zwolle", "Enschede", Kind.SEAT, Decimal(2), "2026-03-12"),
    )


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("Zwolle;;uur;1;12-3-2026", "Row 2, column ‘nemer’: expected the name of a municipality"),
        ("Zwolle;ZWOLLE;uur;1;12-3-2026", "here Zwolle gives to itself"),
        ("Zwolle;Enschede;euro;1;12-3-2026", "Row 2, column ‘soort’: expected ‘day’, ‘seat’ or ‘hour’, got ‘euro’"),
        ("Zwolle;Enschede;uur;veel;12-3-2026", "got ‘veel’"),
        ("Zwolle;Enschede;uur;0;12-3-2026", "other than zero"),
        ("Zwolle;Enschede;uur;1.250;12-3-2026", "‘1.250’ can be a number with thousands or with decimals"),
        ("Zwolle;Enschede;uur;1;31-2-2026", "expected a date, such as 12-3-2026, got ‘31-2-2026’"),
        ("Zwolle;Enschede;uur;1;03/04/2026", "‘03/04/2026’ can be .*3 April 2026 or .*4 March 2026"),
        ("Zwolle;Enschede;uur;1;1-1-1926", "expected a date from"),
        ("Zwolle;Enschede;uur;1;1-1-2126", "expected a date from"),
        ("Zwolle;Enschede;uur;1000000000000;12-3-2026", "expected a number up to 99,999, got 1,000,000,000,000"),
        ("Zwolle;Enschede;plaats;1,5;12-3-2026", "days and seats go in whole numbers, got 1.5"),
        ("Zwolle;Enschede;dag;0,5;12-3-2026", "days and seats go in whole numbers, got 0.5"),
        ("Zwolle;Enschede;uur;-8;12-3-2026", "Hours from Zwolle to Enschede would be -8"),
        ("Zwolle;Enschede", "expected ‘day’, ‘seat’ or ‘hour’, got ‘’"),
    ],
)
def test_a_cell_that_cannot_be_used_is_told_with_its_place(row: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        read(HEAD + row)


def test_every_bad_row_is_told_at_once() -> None:
    with pytest.raises(BadInput) as caught:
        read(f"{HEAD}Zwolle;;uur;1;12-3-2026\nZwolle;Enschede;euro;1;12-3-2026")
    assert [sentence[:5] for sentence in caught.value.say("nl")] == ["Rij 2", "Rij 3"]


def test_columns_that_are_not_there_or_stand_there_twice_are_told() -> None:
    with pytest.raises(BadInput, match="got ‘wie’, ‘hoeveel’"):
        read("wie;hoeveel\nZwolle;3")
    with pytest.raises(BadInput, match="stands nothing that was given"):
        read(HEAD)


def test_a_name_that_is_no_municipality_is_told_with_the_nearest_and_one_that_merged_with_its_successor() -> None:
    known, former = {"GM0193": "Zwolle", "GM0505": "Dordrecht"}, {"Haaren": "Vught"}

    def said(row: str) -> str:
        with pytest.raises(BadInput) as caught:
            read_gifts((HEAD + row).encode(), "gaven.csv", known=known, former=former)
        return str(caught.value)

    assert "column ‘nemer’: ‘Dordrect’ is no code or name" in said("Zwolle;Dordrect;uur;1;12-3-2026")
    assert "Do you mean Dordrecht?" in said("Zwolle;Dordrect;uur;1;12-3-2026")
    assert "now part of Vught. Write for whom it counts now." in said("Zwolle;Haaren;uur;1;12-3-2026")
    found = read_gifts(f"{HEAD}GM0193;dordrecht;uur;1;12-3-2026".encode(), "g.csv", known=known).gifts
    assert [(one.giver, one.taker) for one in found] == [("Zwolle", "Dordrecht")]


def test_columns_for_days_seats_and_hours_are_read_as_the_site_writes_them() -> None:
    head = "datum;wat;gever;nemer;dagen;stoelen;uren;reden\n"
    rows = (
        "2026-03-12;uitwisselingsdag;Zwolle;Enschede;1,0;8,0;62,5;\n2026-04-01;vervolg;Enschede;Zwolle;0,0;0,0;2,5;\n"
    )
    assert [(one.giver, one.kind, str(one.amount)) for one in read(head + rows)] == [
        ("Zwolle", Kind.DAY, "1.0"),
        ("Zwolle", Kind.SEAT, "8.0"),
        ("Zwolle", Kind.HOUR, "62.5"),
        ("Enschede", Kind.HOUR, "2.5"),
    ]
