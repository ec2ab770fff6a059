"""A calendar from an .ics file (RFC 5545)."""

from __future__ import annotations

import datetime as dt
import re
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats.calendars import sentences
from leercyclus.formats.calendars.kinds import KINDS, OTHER, kind_of
from leercyclus.formats.calendars.moments import Moment, span, wall
from leercyclus.formats.calendars.recurring import recurs, times, without
from leercyclus.formats.calendars.result import MOST_EVENTS, CalendarList, CalendarRow, in_order, refused
from leercyclus.formats.calendars.titles import shortened
from leercyclus.formats.problems import Problem

KIND = "X-LEERCYCLUS-KIND"
MOST_RECURRING = 1_000
LONGEST_SECONDS = 10.0
"""Following rules takes no longer: one that hardly ever comes takes as long as a thousand others."""
_DAY = dt.timedelta(days=1)
_YEARS = range(1900, 2200)
_BEGIN = re.compile(r"^BEGIN:VEVENT\s*$", re.IGNORECASE | re.MULTILINE)
_TELLING = frozenset(("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"))
"""Properties without which nobody knows when an event is."""


def read_events(text: str, first: dt.date, last: dt.date) -> CalendarList:
    """Read the events of an .ics file that touch a window of days.

    Args:
        text: the file.
        first: first day of the window.
        last: last day of the window.
    """
    import icalendar

    number = len(_BEGIN.findall(text))
    if number > MOST_EVENTS:
        return refused(sentences.TOO_MANY(most=MOST_EVENTS, found=number))
    try:
        calendars = icalendar.Calendar.from_ical(text, multiple=True)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        return refused(sentences.BROKEN(error=_first_line(error)))
    events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    if len(events) != number:
        return refused(sentences.CUT_OFF(expected=number, found=len(events)))
    if not events:
        return refused(sentences.NO_EVENTS())
    reader = _Reader(first, last)
    reader.read(events)
    if len(reader.rows) > MOST_EVENTS:
        return refused(sentences.TOO_MANY(most=MOST_EVENTS, found=len(reader.rows)))
    rows = in_order(reader.rows)
    return CalendarList(rows, tuple(reader.problems), (sentences.READ(count=len(rows)), *reader.notes()))


class _Reader:
    """Reads events into rows."""

    def __init__(self, first: dt.date, last: dt.date) -> None:
        self.rows: list[CalendarRow] = []
        self.problems: list[Problem] = []
        self._first, self._last = first, last
        self._cancelled = self._private = self._outside = 0

    def read(self, events: Sequence[Any]) -> None:
        """Read all events; one that cannot be read becomes a problem."""
        changed = defaultdict(list)
        for event in events:
            if "RECURRENCE-ID" in event and "UID" in event:
                changed[str(event["UID"])].append(event)
        begin = time.monotonic()
        series = sum(map(recurs, events))
        if series > MOST_RECURRING:
            self.problems.append(Problem(None, None, sentences.TOO_MANY_SERIES(most=MOST_RECURRING, found=series)))
            return
        for number, event in enumerate(events, start=1):
            if len(self.rows) > MOST_EVENTS:
                return
            if time.monotonic() - begin > LONGEST_SECONDS:
                self.problems.append(Problem(None, None, sentences.TOO_SLOW(number=str(number))))
                return
            try:
                self._event(event, changed[str(event.get("UID", ""))])
            except BadInput as bad:
                told = {"number": str(number), "title": shortened(str(event.get("SUMMARY", "")))}
                self.problems += [
                    Problem(None, None, sentences.AT_EVENT(**told, reason=reason)) for reason in bad.reasons
                ]

    def notes(self) -> Iterator[Reason]:
        """Tell what was left out."""
        if self._cancelled:
            yield sentences.CANCELLED(count=self._cancelled)
        if self._private:
            yield sentences.PRIVATE(count=self._private)
        if self._outside:
            window = {"first": self._first.isoformat(), "last": self._last.isoformat()}
            yield sentences.OUTSIDE(count=self._outside, **window)

    def _event(self, event: Any, changed: Sequence[Any]) -> None:  # noqa: ANN401 - icalendar gives its components no types
        if str(event.get("STATUS", "")).upper() == "CANCELLED":
            self._cancelled += 1
            return
        if str(event.get("CLASS", "")).upper() in {"PRIVATE", "CONFIDENTIAL"}:
            self._private += 1
            return
        start, end = _ends(event)
        zone = start.tzinfo if isinstance(start, dt.datetime) else None
        begin = wall(start, zone)
        length = wall(end, zone) - begin
        again = recurs(event) and "RECURRENCE-ID" not in event
        moments = times(event, start, zone, self._last) if again else [begin]
        moved = [one["RECURRENCE-ID"].dt for one in changed] if again else []
        moments = without(moments, moved, zone)
        # Most times of an old series lie before the window: they are left out before anything is made of them.
        earliest = dt.datetime.combine(self._first, dt.time()) - length - 2 * _DAY
        found = [
            row
            for moment in moments
            if moment >= earliest
            for row in [_row(event, moment, length, zone, is_day=not isinstance(start, dt.datetime), again=again)]
            if row.begins <= self._last.isoformat() and row.ends >= self._first.isoformat()
        ]
        self._outside += not found
        self.rows += found


def _ends(event: Any) -> tuple[Moment, Moment]:  # noqa: ANN401 - as above
    """Give the begin and the end of an event.

    Raises:
        BadInput: no begin, an end before it, or a property that cannot be read.
    """
    bad = [name for name, _ in event.errors if name in _TELLING]
    if bad:
        raise BadInput(sentences.BAD_PROPERTY(name=bad[0]))
    if "DTSTART" not in event:
        raise BadInput(sentences.NO_BEGIN())
    ranged = event.get("RECURRENCE-ID")
    if ranged is not None and "RANGE" in ranged.params:
        raise BadInput(sentences.CHANGES_ALL())
    try:
        start, end = event.start, event.end
        length = wall(end, None) - wall(start, None)
    except (ValueError, TypeError, AttributeError, OverflowError) as error:
        raise BadInput(sentences.ODD_TIMES(error=_first_line(error))) from error
    if start.year not in _YEARS or end.year not in _YEARS:
        raise BadInput(sentences.ODD_YEAR(first=str(_YEARS[0]), last=str(_YEARS[-1]), found=str(start.year)))
    if length < dt.timedelta():
        raise BadInput(sentences.ENDS_FIRST(begin=str(start), end=str(end)))
    return start, end


def _row(
    event: Any,  # noqa: ANN401 - as above
    begin: dt.datetime,
    length: dt.timedelta,
    zone: dt.tzinfo | None,
    *,
    is_day: bool,
    again: bool,
) -> CalendarRow:
    title = shortened(str(event.get("SUMMARY", "")))
    if is_day:
        last = max(begin, begin + length - _DAY)
        begins, ends, begin_time, end_time = begin.date().isoformat(), last.date().isoformat(), "", ""
    else:
        begins, ends, begin_time, end_time = span(begin, begin + length, zone)
    uid = own = str(event.get("UID", "")).strip()
    if uid and (again or "RECURRENCE-ID" in event):
        which = wall(event["RECURRENCE-ID"].dt, None) if "RECURRENCE-ID" in event else None
        own = f"{uid}/{which:%Y-%m-%dT%H:%M}" if which else f"{uid}/{begins}T{begin_time or '00:00'}"
    return CalendarRow(uid, _kind(event, title), title, begins, ends, begin_time, end_time, own)


def _kind(event: Any, title: str) -> str:  # noqa: ANN401 - as above
    """Give the kind that an event says it has, or else guess it from its title and then its categories."""
    said = str(event.get(KIND, ""))
    if said in KINDS:
        return said
    found = kind_of(title)
    if found != OTHER:
        return found
    categories = event.get("CATEGORIES", [])
    names = [str(name) for one in (categories if isinstance(categories, list) else [categories]) for name in one.cats]
    return next((kind for kind in map(kind_of, names) if kind != OTHER), OTHER)


def _first_line(error: Exception) -> str:
    return shortened(str(error).partition("\n")[0])
