"""Rows of the calendar as plain values and as rows of a file, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, time

from leercyclus.formats.calendars import CalendarRow
from leercyclus.web.calendars.drafts import LONGEST_TITLE, LONGEST_UID, Draft, occurrences
from leercyclus.web.calendars.file_plan import Kept
from leercyclus.web.calendars.models import Entry

HOST = "leercyclus"


def draft_of(entry: Entry) -> Draft:
    """Give an entry as plain values."""
    return Draft(**{name: getattr(entry, name) for name in Draft.__dataclass_fields__})


def kept_of(entry: Entry) -> Kept:
    """Give an entry with its id and version."""
    return Kept(entry.pk, draft_of(entry), entry.version)


def from_file(row: CalendarRow, origin: str) -> Draft:
    """Give a row of a file as an entry would be."""
    return Draft(
        kind=row.kind,
        title=row.title[:LONGEST_TITLE],
        begins=date.fromisoformat(row.begins),
        ends=date.fromisoformat(row.ends),
        begin_time=time.fromisoformat(row.begin_time) if row.begin_time else None,
        end_time=time.fromisoformat(row.end_time) if row.end_time else None,
        source=Entry.Source.FILE,
        origin=origin,
        uid=row.uid[-LONGEST_UID:],
    )


def to_file(entries: Iterable[Entry], nameless: str) -> Iterator[CalendarRow]:
    """Give entries as rows of a file; what comes every week is a row each time, under a uid that stays the same.

    Args:
        entries: to be written.
        nameless: the title of one without; '{kind}' in it is the kind.
    """
    for entry in entries:
        for one, other in occurrences(entry.begins, entry.ends, entry.weekday):
            own = entry.uid or f"{entry.pk}@{HOST}"
            yield CalendarRow(
                row_or_uid=own,
                kind=entry.kind,
                title=entry.title or nameless.format(kind=entry.get_kind_display()),
                begins=one.isoformat(),
                ends=other.isoformat(),
                begin_time=f"{entry.begin_time:%H:%M}" if entry.begin_time else "",
                end_time=f"{entry.end_time:%H:%M}" if entry.end_time else "",
                uid=own if entry.weekday is None else f"{one}-{own}",
            )
