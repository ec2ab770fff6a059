"""Read calendars: the entries of one municipality, and for a circle what stands in the way of several."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from django.db.models import Q

from leercyclus.web.calendars.drafts import days_of
from leercyclus.web.calendars.models import Entry
from leercyclus.web.calendars.rules import PRIVATE_KINDS


@dataclass(frozen=True, slots=True)
class InTheWay:
    """What stands in the way of a municipality on a day: its kind, and what it is called unless that is private."""

    kind: str
    title: str


@dataclass(frozen=True, slots=True)
class CalendarWithin:
    """The calendar of a municipality within a window, as its circle may see it.

    Attributes:
        organisation: whose.
        entries: how many there are; of one without any nobody knows when it can come.
        until: the last day on which there is one; None without any.
        days: what stands in the way, by day; free days are left out.
    """

    organisation: UUID
    entries: int = 0
    until: date | None = None
    days: Mapping[date, tuple[InTheWay, ...]] = field(default_factory=dict)


def calendars_within(organisations: Collection[UUID], first: date, last: date) -> dict[UUID, CalendarWithin]:
    """Give what stands in the way of municipalities within a window, by organisation; one query.

    Args:
        organisations: whose; one without a calendar is among the answers too.
        first: first day of the window.
        last: last day.
    """
    days: dict[UUID, dict[date, tuple[InTheWay, ...]]] = {one: {} for one in organisations}
    counts: dict[UUID, int] = dict.fromkeys(organisations, 0)
    until: dict[UUID, date] = {}
    rows = Entry.objects.filter(organisation__in=list(organisations), begins__lte=last, ends__gte=first)
    for row in rows.order_by("begins", "begin_time", "id"):
        whose = row.organisation_id
        counts[whose] += 1
        until[whose] = max(until.get(whose, first), min(row.ends, last))
        told = InTheWay(row.kind, "" if row.kind in PRIVATE_KINDS else row.title)
        for day in days_of(row.begins, row.ends, row.weekday, first, last):
            days[whose][day] = (*days[whose].get(day, ()), told)
    return {one: CalendarWithin(one, counts[one], until.get(one), days[one]) for one in organisations}


def entries_within(organisation: UUID, first: date, last: date, kind: str = "") -> list[Entry]:
    """List the entries of a municipality that touch a window, by day; of one kind where that is named."""
    wanted = Q(organisation=organisation, begins__lte=last, ends__gte=first)
    if kind:
        wanted &= Q(kind=kind)
    return list(Entry.objects.filter(wanted).order_by("begins", "begin_time", "ends", "id"))


def all_entries(organisation: UUID) -> list[Entry]:
    """List every entry of a municipality, by day."""
    return list(Entry.objects.filter(organisation=organisation).order_by("begins", "begin_time", "ends", "id"))


def entry_of(organisation: UUID, entry: UUID) -> Entry | None:
    """Give one entry of a municipality; None when it was removed meanwhile, or is of another."""
    return Entry.objects.filter(pk=entry, organisation=organisation).first()
