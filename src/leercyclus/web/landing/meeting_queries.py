"""Read landing meetings: those that are planned, whom to ask, and which days are free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.utils import timezone

from leercyclus.web.calendars.calendar_queries import calendars_within
from leercyclus.web.guests.went_queries import went
from leercyclus.web.landing.models import Meeting
from leercyclus.web.people.delegation_queries import left_since
from leercyclus.web.people.levels import Level
from leercyclus.web.people.lineage_queries import line_of
from leercyclus.web.people.names_queries import person_names
from leercyclus.web.people.posts_queries import posts_on

SOONEST, LATEST = 10, 56
"""So many days ahead a day is looked for."""
PROPOSED = 3
FRIDAY = 4
COUNCIL = ("college", "council", "budget", "election", "formation", "school_holiday", "recess")


@dataclass(frozen=True, slots=True)
class ToAsk:
    """Somebody to ask for a landing meeting.

    Attributes:
        person: id.
        name, post: as others of the municipality know them.
        is_boss: whether it is the boss of somebody who went, and did not go along.
    """

    person: UUID
    name: str
    post: str
    is_boss: bool


@dataclass(frozen=True, slots=True)
class FreeDays:
    """Days on which nothing stands in the calendar of the municipality.

    Attributes:
        days: three at most, from ten days to eight weeks ahead, from Monday to Thursday.
        has_calendar: whether there is a calendar to look in.
    """

    days: tuple[date, ...]
    has_calendar: bool


def meeting_row(meeting: UUID) -> Meeting:
    """Give a landing meeting that is there, with its day and municipality; one query."""
    return Meeting.objects.select_related("day__host", "organisation", "bundle").get(pk=meeting)


def meetings_of(day: UUID, organisation: UUID) -> tuple[Meeting, ...]:
    """List the landing meetings of a municipality after a day that were not called off, the first one first."""
    rows = Meeting.objects.filter(day=day, organisation__in=line_of(organisation), cancelled_at__isnull=True)
    return tuple(rows.order_by("begins_at", "pk"))


def to_ask(day: UUID, organisation: UUID) -> tuple[ToAsk, ...]:
    """List who went and the bosses of those, as they are today, without who left since; eight queries."""
    line = line_of(organisation)
    visitors = [one for one in went(day, line) if not one.is_partner]
    gone = left_since(line, timezone.localdate(), [one.person for one in visitors])
    people = [one.person for one in visitors if one.person not in gone]
    today = posts_on(timezone.localdate(), people)
    bosses = {post.reports_to for post in today.values() if post.reports_to} - set(people)
    names = person_names([*people, *bosses])
    posts = {**today, **posts_on(timezone.localdate(), list(bosses))}
    found = [
        ToAsk(one, names[one], posts[one].title if one in posts else "", one in bosses)
        for one in [*people, *bosses]
        if one in names
    ]
    order = {level: place for place, level in enumerate(Level.values)}

    def place(one: ToAsk) -> tuple[int, str]:
        level = posts[one.person].level if one.person in posts else ""
        return order.get(level, len(order)), one.name.casefold()

    return tuple(sorted(found, key=place))


def free_days(organisation: UUID) -> FreeDays:
    """Propose days on which neither college nor council meets and nobody has holidays; one query."""
    today = timezone.localdate()
    first, last = today + timedelta(days=SOONEST), today + timedelta(days=LATEST)
    calendar = calendars_within([organisation], first, last)[organisation]
    free = [
        day
        for day in (first + timedelta(days=number) for number in range((last - first).days))
        if day.weekday() < FRIDAY and not any(one.kind in COUNCIL for one in calendar.days.get(day, ()))
    ]
    return FreeDays(tuple(free[:PROPOSED]), calendar.entries > 0)
