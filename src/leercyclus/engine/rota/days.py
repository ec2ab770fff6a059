"""Which days suit a turn: who is free, who is hindered and who cannot come, in words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.engine.rota import sentences
from leercyclus.engine.rota.dates import SATURDAY, holiday, is_working_day, say_date, weekday
from leercyclus.engine.rota.question import Member, Obstacle, Question, severity
from leercyclus.engine.rota.verified import verified

_SAID = {
    "college": sentences.COLLEGE,
    "council": sentences.COUNCIL_GUEST,
    "budget": sentences.BUDGET,
    "election": sentences.ELECTION,
    "formation": sentences.FORMATION,
    "school_holiday": sentences.SCHOOL_HOLIDAY,
    "recess": sentences.RECESS,
    "other": sentences.OTHER,
}


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the window, looked at for one host.

    Attributes:
        day: ordinal.
        host: id of the host; None when it is not known yet.
        free: ids of the members without an obstacle.
        hindered: ids of those that can come, not with everybody or not all day.
        blocked: ids of those of which no alderman is free.
        reasons: every obstacle in a sentence; of a weekend or a public holiday that one alone.
        proposed: whether it can be the day.
        rank: 1 for the best of the days that can be; None for the others.
    """

    day: int
    host: str | None
    free: tuple[str, ...]
    hindered: tuple[str, ...]
    blocked: tuple[str, ...]
    reasons: tuple[Reason, ...]
    proposed: bool
    rank: int | None = None


def days_for(question: Question, turn: int, host: str | None = None) -> tuple[Day, ...]:
    """Rank the weekdays of the window for one turn.

    First those with fewest members hindered, then those nearest to the middle of the part of the window that belongs to
    the turn. Days on which no alderman of some member is free, and public holidays, come last and have no rank.

    Args:
        question: what is asked.
        turn: number of the turn, from 0.
        host: id of the member that receives; None when it is not known yet.

    Raises:
        BadInput: the question makes no sense, no such turn, an unknown host.
    """
    verified(question)
    if not 0 <= turn < question.turns:
        raise BadInput(sentences.NO_SUCH_TURN(most=question.turns, found=turn + 1))
    _known(question, host)
    middle = question.first + (2 * turn + 1) * (question.last - question.first) / (2 * question.turns)
    weekdays = (day for day in range(question.first, question.last + 1) if weekday(day) < SATURDAY)
    days = sorted(
        (_looked_at(question, day, host) for day in weekdays),
        key=lambda one: (not one.proposed, len(one.blocked), len(one.hindered), abs(one.day - middle), one.day),
    )
    return tuple(replace(one, rank=place if one.proposed else None) for place, one in enumerate(days, start=1))


def look_at(question: Question, day: int, host: str | None = None) -> Day:
    """Tell all about one day, whether it can be chosen or not; also weekends and days outside the window.

    Raises:
        BadInput: the question makes no sense, an unknown host.
    """
    verified(question)
    _known(question, host)
    return _looked_at(question, day, host)


def _known(question: Question, host: str | None) -> None:
    if host is not None and host not in question.names():
        raise BadInput(sentences.NO_SUCH_MEMBER(id=host, known=", ".join(question.names())))


def _looked_at(question: Question, day: int, host: str | None) -> Day:
    if not is_working_day(day):
        feast = holiday(day)
        said = sentences.WEEKEND(date=say_date(day))
        if feast is not None:
            said = sentences.HOLIDAY(date=say_date(day), feast=feast)
        return Day(day, host, (), (), (), (said,), proposed=False)
    free: list[str] = []
    hindered: list[str] = []
    blocked: list[str] = []
    reasons: list[Reason] = []
    for member in question.members:
        obstacles = member.obstacles.get(day, ())
        weights = {severity(question, member, one, hosts=member.id == host) for one in obstacles}
        (blocked if "blocks" in weights else hindered if weights else free).append(member.id)
        reasons += [_reason(question, member, one, day, host) for one in obstacles]
    inside = question.first <= day <= question.last
    if not inside:
        reasons.append(
            sentences.OUTSIDE(date=say_date(day), first=say_date(question.first), last=say_date(question.last))
        )
    return Day(day, host, tuple(free), tuple(hindered), tuple(blocked), tuple(reasons), inside and not blocked)


def _reason(question: Question, member: Member, obstacle: Obstacle, day: int, host: str | None) -> Reason:
    """Say what stands in the way, and how heavy it weighs."""
    rule = _SAID[obstacle.kind]
    if obstacle.kind == "council" and member.id == host:
        rule = sentences.COUNCIL_HOST
    title = obstacle.title.strip()
    said = rule(date=say_date(day), name=member.name, more=f" ({title})" if title else "")
    if severity(question, member, obstacle, hosts=member.id == host) == "blocks":
        if rule is sentences.COUNCIL_HOST:
            return said
        return sentences.NOBODY_FREE(obstacle=said, name=member.name)
    return said
