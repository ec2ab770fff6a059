"""Entries as rows of a file, and back."""

from __future__ import annotations

from datetime import date

from leercyclus.formats.calendars import read_calendar, write_ics
from leercyclus.web.calendars.actions import add_entries
from leercyclus.web.calendars.calendar_queries import all_entries
from leercyclus.web.calendars.drafts import Draft
from leercyclus.web.calendars.file_bridge import plan_of
from leercyclus.web.calendars.kept_bridge import to_file
from leercyclus.web.calendars.waiting import WaitingFile
from leercyclus.web.people.roles import Actor
from tests.cast import Cast


def test_a_calendar_that_is_given_out_and_read_again_changes_nothing(cast: Cast) -> None:
    weekly = Draft("college", "College van B en W", date(2026, 9, 1), date(2027, 6, 30), weekday=1)
    add_entries(actor=Actor(), organisation=cast.zwolle.pk, rows=[weekly])
    text = write_ics(to_file(all_entries(cast.zwolle.pk), "Zwolle"), "Zwolle", "nl")
    found = read_calendar(text, "agenda.ics", first="2026-08-01", last="2028-07-31")
    waiting = WaitingFile("agenda.ics", date(2026, 8, 1), date(2028, 7, 31), found.rows)
    plan = plan_of(cast.zwolle.pk, waiting)
    assert (plan.changes, len(plan.known)) == (0, len(found.rows))
    assert len(found.rows) == 2 + 44
