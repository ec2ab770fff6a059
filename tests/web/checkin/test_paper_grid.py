"""Who sat where, read from cells."""

from __future__ import annotations

from uuid import UUID

import pytest

from leercyclus.engine.reasons import Reason
from leercyclus.web.checkin.paper_grid import Seats, letters_for, read_grid

JAN, PIET = UUID(int=1), UUID(int=2)
PEOPLE = [(JAN, "Jan"), (PIET, "Piet")]
LETTERED = Seats(letters_for([UUID(int=8), UUID(int=9)]))


def test_cells_become_groups_and_an_empty_one_is_nowhere() -> None:
    assert read_grid(PEOPLE, {JAN: " 2 ", PIET: "-"}, Seats(tables=9)).seats == {2: [JAN]}
    assert read_grid(PEOPLE, {JAN: "b", PIET: "B"}, LETTERED).seats == {UUID(int=9): [JAN, PIET]}


@pytest.mark.parametrize("text", ["0", "10", "twee", "²", "1.5", "9" * 5000])
def test_a_cell_that_is_no_table_is_told_with_the_name(text: str) -> None:
    wrong = read_grid(PEOPLE, {JAN: text}, Seats(tables=9)).wrong
    assert list(wrong) == [JAN]
    assert wrong[JAN].say("nl").startswith("Bij Jan: verwacht: het nummer van een tafel, van 1 tot en met 9, of niets.")


def test_a_number_far_above_the_tables_of_the_version_is_told_with_what_was_expected() -> None:
    found = Seats(tables=7, planned=4).read("31", "Jan")
    assert isinstance(found, Reason)
    assert "van 1 tot en met 4 zoals gepubliceerd, of tot en met 7 als er een tafel bij kwam" in found.say("nl")
    assert Seats(tables=7, planned=4).read("7", "Jan") == 7


@pytest.mark.parametrize("text", ["C", "1", "AB"])
def test_a_cell_that_is_no_letter_is_told_with_the_letters(text: str) -> None:
    found = LETTERED.read(text, "Jan")
    assert isinstance(found, Reason)
    assert "a letter, one of A, B, or nothing" in found.say("en")


def test_a_table_with_one_person_is_perhaps_a_slip() -> None:
    assert read_grid(PEOPLE, {JAN: "1", PIET: "2"}, Seats(tables=9)).lonely == (1, 2)
    assert read_grid(PEOPLE, {JAN: "1", PIET: "1"}, Seats(tables=9)).lonely == ()


def test_there_are_letters_for_a_day_with_many_choices() -> None:
    assert list(letters_for([UUID(int=n) for n in range(28)]))[-3:] == ["Z", "AA", "BB"]
