"""What a circle learns of the calendars of its members."""

from __future__ import annotations

from datetime import date

from django.db import connection
from django.test.utils import CaptureQueriesContext

from leercyclus.web.calendars.actions import add_entries
from leercyclus.web.calendars.calendar_queries import InTheWay, calendars_within
from leercyclus.web.calendars.drafts import Draft
from leercyclus.web.people.roles import Actor
from tests.cast import Cast

FIRST, LAST = date(2027, 3, 1), date(2027, 3, 31)


def test_a_circle_learns_that_there_is_something_and_not_what_the_municipality_calls_its_own(cast: Cast) -> None:
    found = calendars_within([cast.zwolle.pk], FIRST, LAST)[cast.zwolle.pk]
    assert found.days == {
        date(2027, 3, 15): (InTheWay("council", "Raadsvergadering"),),
        date(2027, 3, 16): (InTheWay("other", ""),),
    }


def test_a_municipality_without_a_calendar_is_among_the_answers(cast: Cast) -> None:
    found = calendars_within([cast.zwolle.pk, cast.enschede.pk], FIRST, LAST)[cast.enschede.pk]
    assert (found.entries, found.until, found.days) == (0, None, {})


def test_three_calendars_cost_as_many_queries_as_one(cast: Cast) -> None:
    counts = []
    for rows in (1, 30):
        drafts = [Draft("council", f"Raad {day}", date(2027, 3, day), date(2027, 3, day)) for day in range(1, rows + 1)]
        for organisation in list(cast.organisations.values())[:rows]:
            add_entries(actor=Actor(), organisation=organisation.pk, rows=drafts)
        with CaptureQueriesContext(connection) as captured:
            calendars_within([one.pk for one in list(cast.organisations.values())[:rows]], FIRST, LAST)
        counts.append(len(captured))
    assert counts == [1, 1]
