"""The page of days for one turn: every day of the window with a sign, the best ones in a row, one day in full."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.utils.translation import gettext

from leercyclus.engine.reasons import BadInput, Language, Reason
from leercyclus.engine.rota import Day, days_for, look_at
from leercyclus.web.calendars.months import (
    BLOCKED,
    CLOSED,
    FREE,
    HINDERED,
    OUTSIDE,
    Cell,
    Month,
    is_working,
    months_between,
)
from leercyclus.web.circles.member_queries import Member
from leercyclus.web.circles.models import Turn
from leercyclus.web.circles.rota_question_bridge import (
    RotaGround,
    all_free,
    empty_in,
    ground_of,
    host_in,
    in_short,
    near_turns,
    question_of_turn,
)

BEST_SHOWN = 10


@dataclass(frozen=True, slots=True)
class How:
    """How one member stands on a day: FREE, HINDERED or BLOCKED; FREE with an empty calendar is not known."""

    member: Member
    state: str
    is_empty: bool = False


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day for a turn.

    Attributes:
        day: which.
        state: of the whole day: FREE, HINDERED, BLOCKED or CLOSED.
        rank: its place among the days that can be; None for the others.
        members: how each member stands.
        reasons: every obstacle in a sentence, near turns among them; only of the day that is shown in full.
        short: who is free and who is not, in sentences.
    """

    day: date
    state: str
    rank: int | None
    members: tuple[How, ...]
    reasons: tuple[str, ...]
    short: tuple[str, ...]

    @property
    def needs_overruling(self) -> bool:
        """Whether it is chosen only by somebody who says why."""
        return self.rank is None


@dataclass(frozen=True, slots=True)
class DaysPage:
    """The days for a turn.

    Attributes:
        turn: which.
        members: those that take part.
        months: every day of the window, with a sign.
        best: the days that suit best, in order.
        shown: the day in full; None where the window has none.
        free, hindered, blocked: how many working days there are of each.
        problems: why there are no days.
        without_calendar: members of which nobody knows when they can come.
    """

    turn: Turn
    members: tuple[Member, ...]
    months: tuple[Month, ...]
    best: tuple[DayRow, ...]
    shown: DayRow | None
    free: int
    hindered: int
    blocked: int
    problems: tuple[str, ...]
    without_calendar: tuple[Member, ...]


def answer_days(turn: Turn, asked: date | None, language: Language) -> DaysPage:
    """Rank the days for a turn.

    Args:
        turn: with its host and cycle.
        asked: the day to show in full; None for the one that was chosen, or else the best.
        language: of the reader.
    """
    ground = ground_of(turn.cycle)
    question, host = question_of_turn(ground), host_in(ground, turn)
    try:
        found = _apart_first(ground, turn.pk, days_for(question, turn.position - 1, host))
    except BadInput as bad:
        return DaysPage(turn, ground.members, (), (), None, 0, 0, 0, tuple(bad.say(language)), ())
    rows = [_row(ground, one, near, language) for one, near in found]
    best = tuple(row for row in rows if row.rank)[:BEST_SHOWN]
    wanted = asked or turn.day or (best[0].day if best else None)
    by_day = {row.day: row for row in rows}
    shown = _in_full(ground, turn, look_at(question, wanted.toordinal(), host), by_day, language) if wanted else None
    states = [row.state for row in rows if is_working(row.day)]
    return DaysPage(
        turn=turn,
        members=ground.members,
        months=months_between(ground.first, ground.last, _cells(ground, turn, by_day, shown, best)),
        best=best,
        shown=shown,
        free=states.count(FREE),
        hindered=states.count(HINDERED),
        blocked=states.count(BLOCKED),
        problems=(),
        without_calendar=tuple(one for one in ground.members if not ground.calendars[one.organisation].entries),
    )


class _cells:  # noqa: N801 - called as a function, for every day
    """Give what stands on a day in the picture."""

    def __init__(
        self,
        ground: RotaGround,
        turn: Turn,
        rows: dict[date, DayRow],
        shown: DayRow | None,
        best: tuple[DayRow, ...],
    ) -> None:
        self._first, self._last, self._rows = ground.first, ground.last, rows
        self._chosen, self._shown = turn.day, shown.day if shown else None
        self._best = best[0].day if best else None

    def __call__(self, day: date) -> Cell:
        row = self._rows.get(day)
        if not self._first <= day <= self._last:
            return Cell(day, OUTSIDE, gettext("not in this cycle, or past"))
        if row is None:
            return Cell(day, CLOSED, gettext("weekend"))
        return Cell(
            day,
            row.state,
            " ".join(row.short),
            href=f"?dag={day.isoformat()}#dag" if is_working(day) else "",
            is_chosen=day == self._chosen,
            is_first=day == self._best,
            is_shown=day == self._shown,
        )


def _apart_first(ground: RotaGround, turn: UUID, days: tuple[Day, ...]) -> Iterator[tuple[Day, tuple[Reason, ...]]]:
    """Let days near another turn come after those that are not, and number the days that can be anew."""
    near = {one.day: near_turns(ground, turn, date.fromordinal(one.day)) for one in days}
    ordered = sorted(days, key=lambda one: (not one.proposed, bool(near[one.day])))
    for place, one in enumerate(ordered, start=1):
        yield replace(one, rank=place if one.proposed else None), near[one.day]


def _in_full(ground: RotaGround, turn: Turn, looked: Day, rows: dict[date, DayRow], language: Language) -> DayRow:
    """Tell all about one day; a weekend, or one outside the cycle, has no place among the others."""
    day = date.fromordinal(looked.day)
    near = near_turns(ground, turn.pk, day)
    row = rows.get(day) or _row(ground, replace(looked, rank=None), near, language)
    reasons = (*looked.reasons, *near) or (all_free(ground),)
    return replace(row, reasons=tuple(one.say(language) for one in reasons))


def _row(ground: RotaGround, day: Day, near: tuple[Reason, ...], language: Language) -> DayRow:
    states = {**dict.fromkeys(day.free, FREE), **dict.fromkeys(day.hindered, HINDERED)}
    states |= dict.fromkeys(day.blocked, BLOCKED)
    whole = next((one for one in (BLOCKED, HINDERED, FREE) if one in states.values()), CLOSED)
    empty = empty_in(ground)
    members = [
        How(one, states[str(one.organisation)], str(one.organisation) in empty)
        for one in ground.members
        if str(one.organisation) in states
    ]
    return DayRow(
        day=date.fromordinal(day.day),
        state=HINDERED if whole == FREE and near else whole,
        rank=day.rank,
        members=tuple(members),
        reasons=(),
        short=tuple(one.say(language) for one in (*in_short(ground, day), *near)),
    )
