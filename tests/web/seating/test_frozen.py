from __future__ import annotations

from leercyclus.engine.groups.instance import Group, Instance, Person, Pin
from leercyclus.web.seating.frozen import turned

TABLES = (Group("a", 2, 3), Group("b", 2, 3))
PEOPLE = tuple(Person(one, {"town": one}) for one in "vwxyz")
DAY = Instance(PEOPLE, (TABLES, TABLES, TABLES), cross="town", pins=(Pin("v", 0, "a"), Pin("w", 2, "b")))
SEATS = ((("v", "w"), ("x", "y")), (("v", "x"), ("w", "z")), (("v", "z"), ("x", "y")))


def test_a_round_that_has_begun_stands_in_front_even_if_it_was_planned_later() -> None:
    found = turned(DAY, SEATS, [2])
    assert found.order == (2, 0, 1)
    assert found.begun == 1
    assert found.seats[0] == SEATS[2]


def test_what_was_turned_comes_back_in_the_order_of_the_clock() -> None:
    found = turned(DAY, SEATS, [1, 2])
    assert found.in_clock_order(found.seats) == SEATS


def test_in_a_round_that_has_begun_is_there_who_has_a_seat_and_nobody_else() -> None:
    found = turned(DAY, SEATS, [0])
    assert {one.id for one in found.instance.present(0)} == {"v", "w", "x", "y"}
    assert {one.id for one in found.instance.present(1)} == set("vwxyz")


def test_fixed_seats_hold_in_rounds_to_come_only() -> None:
    assert turned(DAY, SEATS, [0]).instance.pins == (Pin("w", 2, "b"),)


def test_groups_that_have_begun_are_as_large_as_they_are() -> None:
    crowded = ((("v", "w", "x", "y"), ("z",)), *SEATS[1:])
    sizes = [(one.smallest, one.largest) for one in turned(DAY, crowded, [0]).instance.rounds[0]]
    assert sizes == [(2, 4), (1, 3)]
