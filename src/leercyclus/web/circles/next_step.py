"""What comes next for a circle, seen by one reader: worked out from what there is and what is missing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from leercyclus.web.guests.own_days import OwnDay


class Kind(StrEnum):
    """What comes next, in the order in which it is looked for."""

    CLOSED = "closed"
    ANSWER = "answer"
    NOBODY_ASKED = "nobody_asked"
    WRITE_LINES = "write_lines"
    WAITING = "waiting"
    REMIND = "remind"
    THEMES = "themes"
    POINTS = "points"
    ROTA = "rota"
    DATES = "dates"
    OWN_DAY = "own_day"
    DAY = "day"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a circle is.

    Attributes:
        is_closed: whether it stopped.
        to_answer: the membership that the reader may answer for.
        unasked: names of invited municipalities where nobody was asked; `unasked_at`: the first of their memberships.
        waiting: names of municipalities that were asked and have not answered.
        to_write: the membership for which the reader may write and that has no three lines.
        silent: names of the other members without three lines.
        themes, points, turns, undated: how many there are; `undated` of the turns without a day.
        next_day: the first day to come; `next_host`: who receives.
        next_turn: its turn, where the reader can begin to plan it.
        is_today: whether it is today.
        programme: its programme, where the reader may see that; `is_draft`: whether the reader still plans it.
        own_day: the day to come that the reader was asked for, or somebody for whom the reader answers.
        has_task: whether the reader runs the circle or coordinates for one of its municipalities: what the circle waits
            for is up to that one. Anybody else is told of the next day.
    """

    is_closed: bool = False
    to_answer: UUID | None = None
    unasked: tuple[str, ...] = ()
    unasked_at: UUID | None = None
    waiting: tuple[str, ...] = ()
    to_write: UUID | None = None
    silent: tuple[str, ...] = ()
    themes: int = 0
    points: int = 0
    turns: int = 0
    undated: int = 0
    next_day: date | None = None
    next_host: str = ""
    next_turn: UUID | None = None
    programme: UUID | None = None
    is_draft: bool = False
    is_today: bool = False
    own_day: OwnDay | None = None
    has_task: bool = True


@dataclass(frozen=True, slots=True)
class NextStep:
    """What comes next; `names` and `membership` say whom it is about, `day` and `host` the day to come.

    Of that day `turn` is there where the reader can begin to plan it, and `programme` where there is one to read; `own`
    is the day that the reader comes to, or is asked for.
    """

    kind: Kind
    names: tuple[str, ...] = field(default=())
    membership: UUID | None = None
    day: date | None = None
    host: str = ""
    turn: UUID | None = None
    programme: UUID | None = None
    is_draft: bool = False
    is_today: bool = False
    own: OwnDay | None = None


def next_step(now: Progress) -> NextStep:
    """Tell what comes next: first what only the reader can do, then what the circle waits for.

    Examples:
        >>> next_step(Progress(themes=3, points=5, turns=2, undated=2)).kind.value
        'dates'
        >>> next_step(Progress(undated=2, next_day=date(2027, 3, 18), has_task=False)).kind.value
        'day'
    """
    if now.is_closed:
        return NextStep(Kind.CLOSED)
    plans = now.next_turn is not None or now.is_draft
    for is_next, step in (
        (now.to_answer, NextStep(Kind.ANSWER, membership=now.to_answer)),
        (not now.has_task and now.own_day and not plans, NextStep(Kind.OWN_DAY, own=now.own_day)),
        (not now.has_task and not now.to_write and now.next_day, _day(now)),
        (now.unasked, NextStep(Kind.NOBODY_ASKED, now.unasked, now.unasked_at)),
        (now.to_write, NextStep(Kind.WRITE_LINES, membership=now.to_write)),
        (now.waiting, NextStep(Kind.WAITING, now.waiting)),
        (now.silent, NextStep(Kind.REMIND, now.silent)),
        (not now.themes, NextStep(Kind.THEMES)),
        (not now.points, NextStep(Kind.POINTS)),
        (not now.turns, NextStep(Kind.ROTA)),
        (now.undated, NextStep(Kind.DATES)),
        (now.next_day, _day(now)),
        (now.own_day, NextStep(Kind.OWN_DAY, own=now.own_day)),
    ):
        if is_next:
            return step
    return NextStep(Kind.AGAIN)


def _day(now: Progress) -> NextStep:
    return NextStep(
        Kind.DAY,
        day=now.next_day,
        host=now.next_host,
        turn=now.next_turn,
        programme=now.programme,
        is_draft=now.is_draft,
        is_today=now.is_today,
        own=now.own_day,
    )
