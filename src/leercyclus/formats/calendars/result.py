"""A calendar as it was understood."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from leercyclus.engine.reasons import Language, Reason
from leercyclus.formats.problems import Problem, refuse

MOST_EVENTS = 5_000
LARGEST_BYTES = 5_000_000


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """One entry of a calendar; what recurs is a row each time.

    Attributes:
        row_or_uid: where it stands: the number of its row in a table, the first is 1, or the UID of its event.
        kind: one of `kinds.KINDS`.
        title: as it was written.
        begins: first day, as ISO text, in Dutch time.
        ends: last day, as ISO text.
        begin_time: `HH:MM` in Dutch time; empty for a whole day.
        end_time: `HH:MM`; empty for a whole day or when the end is not known. Midnight at the end is `23:59` of the day
            before.
        uid: the same whenever the same calendar is read, and different for every row.
    """

    row_or_uid: str
    kind: str
    title: str
    begins: str
    ends: str
    begin_time: str = ""
    end_time: str = ""
    uid: str = ""


@dataclass(frozen=True, slots=True)
class CalendarList:
    """What was understood of a calendar; with problems nothing of it is to be kept.

    Attributes:
        rows: the entries, by date and time.
        problems: what has to be mended before the calendar can be used.
        notes: how it was read, to be shown.
    """

    rows: tuple[CalendarRow, ...]
    problems: tuple[Problem, ...]
    notes: tuple[Reason, ...]

    def checked(self) -> CalendarList:
        """Give the calendar back when it can be used.

        Raises:
            BadInput: when there are problems, one sentence each; twenty at most.
        """
        refuse(self.problems)
        return self

    def say(self, language: Language) -> list[str]:
        """Write all of it in sentences: first how the calendar was read, then every problem."""
        return [*(one.say(language) for one in self.notes), *(one.say(language) for one in self.problems)]


def refused(*reasons: Reason) -> CalendarList:
    """Give a calendar in which nothing was understood."""
    return CalendarList((), tuple(Problem(None, None, reason) for reason in reasons), ())


def in_order(rows: Iterable[CalendarRow]) -> tuple[CalendarRow, ...]:
    """Put rows in the order of the days, each once, and give every row a UID."""
    ordered: dict[str, CalendarRow] = {}
    for row in sorted(rows, key=lambda row: (row.begins, row.begin_time, row.title, row.ends, row.uid)):
        uid = row.uid or stable_uid(row)
        number, own = 1, uid
        while own in ordered and not _same(ordered[own], row):
            number += 1
            own = f"{uid}-{number}"
        ordered.setdefault(own, replace(row, uid=own))
    return tuple(ordered.values())


def stable_uid(row: CalendarRow) -> str:
    """Give a UID that follows from what a row says."""
    facts = repr((row.kind, row.title, row.begins, row.ends, row.begin_time, row.end_time))
    return f"{hashlib.sha256(facts.encode()).hexdigest()[:32]}@leercyclus"


def _same(one: CalendarRow, other: CalendarRow) -> bool:
    return replace(one, uid="", row_or_uid="") == replace(other, uid="", row_or_uid="")
