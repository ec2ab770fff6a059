"""Work out what is in the way of the date of a day: weekend, public holiday, another day, nobody free to come."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.utils import timezone

from leercyclus.engine.reasons import Language
from leercyclus.engine.rota import WEIGHTS
from leercyclus.engine.rota.dates import holiday, is_working_day
from leercyclus.web.calendars.calendar_queries import calendars_within
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.days.day_queries import WholeDay, days_of
from leercyclus.web.days.missing_queries import Lack, Missing
from leercyclus.web.days.models import Day

AS_GUEST = frozenset(name for name, weight in WEIGHTS.items() if weight.as_guest == "blocks")
AS_HOST = frozenset(name for name, weight in WEIGHTS.items() if weight.as_host == "blocks")
"""The kinds of entries of a calendar with which no alderman of a municipality is free, to go or to receive."""


def missing_by_date(whole: WholeDay, language: Language) -> tuple[Missing, ...]:
    """List why another date may be better, in the reader's language; three queries.

    A date that the rota proposed was weighed there, with all that stood in the calendars: of calendars nothing is said
    then. Of a day that was, nothing is said at all.
    """
    day = whole.day
    if day.date < timezone.localdate():
        return ()
    closed = closed_on(day.date, language)
    return (*([closed] if closed else []), *_taken(day), *(() if _of_the_rota(day) else _nobody_free(day)))


def closed_on(day: date, language: Language) -> Missing | None:
    """Say that a date is a public holiday, with its name in the language, or in a weekend; None for a working day."""
    feast = holiday(day.toordinal())
    if feast is not None:
        return Missing(Lack.HOLIDAY, (feast.say(language),))
    return None if is_working_day(day.toordinal()) else Missing(Lack.WEEKEND)


def _of_the_rota(day: Day) -> bool:
    return bool(day.turn and day.turn.day == day.date)


def _taken(day: Day) -> Iterator[Missing]:
    same = [one for one in days_of(day.circle_id) if one.date == day.date and one.pk != day.pk]
    if held := [one.host.name for one in same if one.state != Day.State.CANCELLED]:
        yield Missing(Lack.TAKEN, tuple(held))


def _nobody_free(day: Day) -> Iterator[Missing]:
    members = members_of(day.circle_id)
    calendars = calendars_within([one.organisation for one in members], day.date, day.date)
    hindered = [
        one.name
        for one in members
        if any(
            each.kind in (AS_HOST if one.organisation == day.host_id else AS_GUEST)
            for each in calendars[one.organisation].days.get(day.date, ())
        )
    ]
    if hindered:
        yield Missing(Lack.NOBODY_FREE, tuple(hindered))
