"""What taking a file into a calendar would change: what is new, changed, gone, and known already."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leercyclus.web.calendars.drafts import Draft, occurrences

_COPY = re.compile(r"\s*(?:\(\d+\)|- kopie|- copy)(?=\.|$)", re.IGNORECASE)
LONGEST_ORIGIN = 80


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry that stands in the calendar, with its id and version."""

    id: UUID
    draft: Draft
    version: int = 1


@dataclass(frozen=True, slots=True)
class FilePlan:
    """What taking a file in would do.

    Attributes:
        new: rows that are not there yet.
        changed: entries that the file tells otherwise, each with its row.
        gone: entries of an earlier version of the file that it has no more, within its window.
        known: rows that stand there already.
    """

    new: tuple[Draft, ...]
    changed: tuple[tuple[Kept, Draft], ...]
    gone: tuple[Kept, ...]
    known: tuple[Draft, ...]

    @property
    def changes(self) -> int:
        """Count what would change."""
        return len(self.new) + len(self.changed) + len(self.gone)


def origin_of(name: str) -> str:
    """Give the name by which later versions of a file are known: without what a browser puts behind a second copy.

    Examples:
        >>> origin_of("Raad 2026 (1).ICS"), origin_of("raad 2026.ics")
        ('raad 2026.ics', 'raad 2026.ics')
    """
    return _COPY.sub("", name.strip()).casefold()[-LONGEST_ORIGIN:]


def plan_file(rows: Sequence[Draft], kept: Iterable[Kept], first: date, last: date) -> FilePlan:
    """Compare the rows of a file with a calendar.

    Args:
        rows: with a uid each, all of one origin.
        kept: the whole calendar.
        first: first day of the window for which the file was read; what lies outside is left alone.
        last: last day.
    """
    everything = list(kept)
    by_uid = {one.draft.uid: one for one in everything if one.draft.uid}
    told = {said for one in everything for said in _said(one.draft, first, last)}
    new, changed, known = [], [], []
    for row in rows:
        there = by_uid.get(row.uid)
        if there is not None and there.draft.said != row.said:
            changed.append((there, row))
        elif there is not None or row.said in told:
            known.append(row)
        else:
            new.append(row)
    return FilePlan(tuple(new), tuple(changed), _gone(rows, everything, first, last), tuple(known))


def _gone(rows: Sequence[Draft], kept: Sequence[Kept], first: date, last: date) -> tuple[Kept, ...]:
    """Give what an earlier version of the file had within the window, and this one has no more."""
    origins = {row.origin for row in rows}
    named = {row.uid for row in rows}
    return tuple(
        one
        for one in kept
        if one.draft.origin
        and one.draft.origin in origins
        and one.draft.uid not in named
        and first <= one.draft.begins <= last
    )


def _said(draft: Draft, first: date, last: date) -> Iterable[tuple[object, ...]]:
    """Give what an entry says, each time that it comes: a file tells what recurs one by one."""
    for one, other in occurrences(draft.begins, draft.ends, draft.weekday, first, last):
        yield (draft.kind, draft.title, one, other, None, draft.begin_time, draft.end_time)
