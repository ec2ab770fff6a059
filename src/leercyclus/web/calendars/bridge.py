"""The calendar page: a school year of one municipality, month by month, as somebody may see it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils.translation import gettext, ngettext

from leercyclus.engine.reasons import Language
from leercyclus.engine.rota import WEIGHTS
from leercyclus.engine.rota import dates as rota_dates
from leercyclus.web.calendars.calendar_queries import entries_within
from leercyclus.web.calendars.drafts import days_of
from leercyclus.web.calendars.models import Entry
from leercyclus.web.calendars.months import BLOCKED, CLOSED, FREE, HINDERED, Cell, Month, is_working, months_between
from leercyclus.web.calendars.rules import PRIVATE_KINDS
from leercyclus.web.calendars.weekdays import every_weekday

FIRST_MONTH = 8
"""A school year runs from August to July; so do the summers of councils."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list of a month: what it is, when, and which entry a press leads to.

    Attributes:
        kind: as `Entry.Kind`.
        label: the kind in words.
        title: what it is called; empty where that is private or says no more than the kind.
        days: first and last day of every time that it comes in the month.
        entry: the id of the entry; None when the line stands for several.
        begin_time, end_time: in words; empty for whole days.
        blocks: whether no alderman is free.
    """

    kind: str
    label: str
    title: str
    days: tuple[tuple[date, date], ...]
    entry: UUID | None
    begin_time: str
    end_time: str
    blocks: bool


@dataclass(frozen=True, slots=True)
class MonthPage:
    """One month: its grid, its lines, and its holidays by name."""

    month: Month
    lines: tuple[Line, ...]
    holidays: tuple[tuple[date, str], ...]


@dataclass(frozen=True, slots=True)
class Weekly:
    """What comes every week of a period: the entry, its kind and weekday in words, its title, whether it blocks."""

    entry: Entry
    label: str
    weekday: str
    title: str
    blocks: bool


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """A school year.

    Attributes:
        year: the year in which it begins.
        years: the years that can be opened beside it: before and after.
        kind: of which kind only; empty for all.
        weekly: what comes every week.
        months: twelve.
        free, hindered, blocked: working days without anything, with something, and without a free alderman.
        entries: how many there are in the year.
    """

    year: int
    first: date
    last: date
    kind: str
    kinds: tuple[tuple[str, str], ...]
    weekly: tuple[Weekly, ...]
    months: tuple[MonthPage, ...]
    free: int
    hindered: int
    blocked: int
    entries: int


def school_year(day: date) -> int:
    """Give the year in which the school year of a day began."""
    return day.year if day.month >= FIRST_MONTH else day.year - 1


def calendar_page(
    organisation: UUID, year: int, kind: str, language: Language, *, with_titles: bool, today: date
) -> CalendarPage:
    """Lay a school year out; one query.

    Args:
        organisation: whose.
        year: in which it begins.
        kind: show this kind only; empty for all.
        language: of the reader.
        with_titles: whether the reader may know what private entries are called.
        today: nothing is counted before it.
    """
    first, last = date(year, FIRST_MONTH, 1), date(year + 1, FIRST_MONTH - 1, 31)
    entries = entries_within(organisation, first, last, kind)
    by_day: dict[date, list[Entry]] = {}
    for one in entries:
        for day in days_of(one.begins, one.ends, one.weekday, first, last):
            by_day.setdefault(day, []).append(one)

    def cell(day: date) -> Cell:
        return _cell(day, by_day.get(day, ()), language)

    months = months_between(first, last, cell)
    states = [one.state for month in months for week in month.weeks for one in week if one and one.day >= today]
    return CalendarPage(
        year=year,
        first=first,
        last=last,
        kind=kind,
        kinds=tuple((value, str(label)) for value, label in Entry.Kind.choices),
        weekly=tuple(_weekly(one, with_titles=with_titles) for one in entries if one.weekday is not None),
        months=tuple(
            MonthPage(month, tuple(_lines(month, entries, with_titles=with_titles)), tuple(_holidays(month, language)))
            for month in months
        ),
        free=states.count(FREE),
        hindered=states.count(HINDERED),
        blocked=states.count(BLOCKED),
        entries=len(entries),
    )


def blocks(kind: str) -> bool:
    """Tell whether no alderman is free on a day with an entry of a kind, for a day elsewhere."""
    return next(weight.as_guest == "blocks" for name, weight in WEIGHTS.items() if name == kind)


def shown_title(entry: Entry, *, with_titles: bool) -> str:
    """Give the title of an entry, or nothing where the reader may not know it."""
    return entry.title if with_titles or entry.kind not in PRIVATE_KINDS else ""


def _cell(day: date, entries: Sequence[Entry], language: Language) -> Cell:
    if not is_working(day):
        feast = rota_dates.holiday(day.toordinal())
        return Cell(day, CLOSED, feast.say(language) if feast else gettext("weekend"))
    if not entries:
        return Cell(day, FREE, gettext("nothing"))
    kinds = ", ".join(dict.fromkeys(str(one.get_kind_display()) for one in entries))
    if any(blocks(one.kind) for one in entries):
        return Cell(day, BLOCKED, gettext("no alderman is free: %(kinds)s") % {"kinds": kinds})
    return Cell(day, HINDERED, gettext("not everybody, or not all day: %(kinds)s") % {"kinds": kinds})


def _weekly(entry: Entry, *, with_titles: bool) -> Weekly:
    return Weekly(
        entry,
        str(entry.get_kind_display()),
        every_weekday(entry.weekday or 0),
        shown_title(entry, with_titles=with_titles),
        blocks(entry.kind),
    )


def _lines(month: Month, entries: Sequence[Entry], *, with_titles: bool) -> Iterator[Line]:
    """List what is in a month and does not come every week; what is called the same is one line."""
    first = month.first
    last = max(cell.day for week in month.weeks for cell in week if cell)
    groups: dict[tuple[object, ...], list[Entry]] = {}
    for one in entries:
        if one.weekday is None and one.begins <= last and one.ends >= first:
            groups.setdefault((one.kind, one.title, one.begin_time, one.end_time), []).append(one)
    for (kind, *_rest), found in groups.items():
        one = found[0]
        title = shown_title(one, with_titles=with_titles)
        label = str(one.get_kind_display())
        yield Line(
            kind=str(kind),
            label=label,
            title="" if title.casefold() == label.casefold() else title,
            days=tuple((row.begins, row.ends) for row in found),
            entry=one.pk if len(found) == 1 else None,
            begin_time=f"{one.begin_time:%H:%M}" if one.begin_time else "",
            end_time=f"{one.end_time:%H:%M}" if one.end_time else "",
            blocks=blocks(one.kind),
        )


def _holidays(month: Month, language: Language) -> Iterator[tuple[date, str]]:
    for week in month.weeks:
        for cell in week:
            feast = rota_dates.holiday(cell.day.toordinal()) if cell else None
            if cell and feast is not None:
                yield cell.day, feast.say(language)


def added_words(count: int) -> str:
    """Say how many entries were added."""
    if not count:
        return gettext("All of it stood in the calendar already. Nothing was added.")
    return ngettext("%(count)s entry was added.", "%(count)s entries were added.", count) % {"count": count}
