"""The programme that a day begins with, unless somebody says otherwise: data, in the order of the clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta

from leercyclus.engine.rota.dates import is_working_day


@dataclass(frozen=True, slots=True)
class UsualPart:
    """One part of the usual programme: a kind of slot, from when, and how many minutes."""

    kind: str
    begins: time
    minutes: int


USUAL_PROGRAMME = (
    UsualPart("arrival", time(8, 30), 30),
    UsualPart("plenary", time(9, 0), 25),
    UsualPart("round", time(9, 30), 60),
    UsualPart("break", time(10, 30), 15),
    UsualPart("workshops", time(10, 45), 60),
    UsualPart("lunch", time(12, 0), 60),
    UsualPart("visits", time(13, 15), 75),
    UsualPart("round", time(15, 0), 60),
    UsualPart("closing", time(16, 0), 30),
)
"""From 08:30 to 16:30. Between parts are minutes to walk, and half an hour to come back from a visit."""

WEEKS_TO_ANSWER = 2
"""So many weeks before the day people answer, unless somebody says otherwise."""


def answer_by_along(answer_by: date, was: date, now: date) -> date:
    """Move the last day to answer along with a day that moves: as long before it, or the working day before that.

    Args:
        answer_by: for the day as it was.
        was: the date that the day had.
        now: the date that it gets.

    Examples:
        >>> answer_by_along(date(2027, 3, 4), date(2027, 3, 18), date(2027, 5, 20))
        datetime.date(2027, 5, 4)
    """
    found = answer_by + (now - was)
    while not is_working_day(found.toordinal()):
        found -= timedelta(days=1)
    return found
