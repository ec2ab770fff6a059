"""What taking a file into a calendar would change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

from leercyclus.web.calendars.drafts import Draft
from leercyclus.web.calendars.file_plan import FilePlan, Kept, origin_of, plan_file

FIRST, LAST = date(2026, 8, 1), date(2028, 7, 31)
ROW = Draft(
    "council", "Raad", date(2026, 9, 14), date(2026, 9, 14), source="file", origin="raad.ics", uid="een@zwolle.example"
)


def plan(rows: list[Draft], *kept: Draft) -> FilePlan:
    return plan_file(rows, [Kept(uuid4(), one) for one in kept], FIRST, LAST)


def test_the_same_row_is_known() -> None:
    found = plan([ROW], ROW)
    assert (found.known, found.changes) == ((ROW,), 0)


def test_a_row_with_another_day_changes_the_entry_of_that_name() -> None:
    moved = replace(ROW, begins=date(2026, 9, 21), ends=date(2026, 9, 21))
    found = plan([moved], ROW)
    assert [(kept.draft, draft) for kept, draft in found.changed] == [(ROW, moved)]
    assert (found.new, found.gone) == ((), ())


def test_what_a_later_version_of_the_file_has_no_more_is_gone() -> None:
    other = replace(ROW, uid="twee@zwolle.example", begins=date(2026, 10, 5), ends=date(2026, 10, 5))
    found = plan([ROW], ROW, other)
    assert [one.draft for one in found.gone] == [other]


def test_what_was_typed_or_came_from_another_file_stays() -> None:
    typed = replace(ROW, uid="", origin="", source="hand", title="Extra raad")
    elsewhere = replace(ROW, uid="drie", origin="college.ics", title="College")
    assert plan([ROW], ROW, typed, elsewhere).gone == ()


def test_what_lies_outside_the_window_of_the_file_is_not_gone() -> None:
    old = replace(ROW, uid="oud", begins=date(2025, 9, 14), ends=date(2025, 9, 14))
    assert plan([ROW], ROW, old).gone == ()


def test_a_row_that_was_typed_already_as_every_week_is_known() -> None:
    weekly = Draft("college", "College", date(2026, 9, 1), date(2026, 12, 18), weekday=1)
    row = Draft("college", "College", date(2026, 9, 8), date(2026, 9, 8), source="file", origin="c.csv", uid="x")
    assert plan([row], weekly).known == (row,)


def test_a_second_copy_of_a_file_is_known_by_the_same_name() -> None:
    assert {origin_of("Raad.ics"), origin_of("raad (2).ics"), origin_of("raad - Kopie.ics")} == {"raad.ics"}
