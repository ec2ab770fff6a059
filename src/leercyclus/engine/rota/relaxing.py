"""Why there is no rota, and the least that helps; each proposal was tried."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

from leercyclus.engine.reasons import Reason
from leercyclus.engine.rota import sentences
from leercyclus.engine.rota.best import possible
from leercyclus.engine.rota.costs import steps_with_dates, steps_without_dates
from leercyclus.engine.rota.dates import say_date, working_days
from leercyclus.engine.rota.question import LONGEST_WINDOW_DAYS, Obstacle, Question, severity
from leercyclus.engine.rota.wishes import can_host

MOST_WEEKS = 26
WEEK = 7


def why_none(question: Question) -> tuple[Reason, ...]:
    """Say why a question has no rota: who stands in the way, and what would help.

    Returns:
        First what stands in the way, then the least of each kind of change that makes a rota possible on its own: a
        longer window, a member that may miss a day, fewer days between turns, fewer turns, a member that can receive.
    """
    return (*_blame(question), *(_helps(question) or (sentences.NOTHING_HELPS(),)))


def _blame(question: Question) -> Iterator[Reason]:
    nobody = [
        turn for turn in range(question.turns) if not any(can_host(question, row, turn) for row in _rows(question))
    ]
    if nobody:
        yield from (sentences.NO_HOST(turn=turn + 1) for turn in nobody)
        return
    days = working_days(question.first, question.last)
    yield sentences.NO_ROTA(
        turns=question.turns,
        first=say_date(question.first),
        last=say_date(question.last),
        between=question.days_between,
        working_days=len(days),
    )
    if not _works(replace(question, members=tuple(replace(one, obstacles={}) for one in question.members))):
        needed = (question.turns - 1) * question.days_between + 1
        yield sentences.TOO_SHORT(needed=needed, found=question.last - question.first + 1)
        return
    yield from _blockers(question, days)


def _blockers(question: Question, days: tuple[int, ...]) -> Iterator[Reason]:
    """Say who is not free most often; first who alone stands in the way most often, for there a change helps most."""
    blocking = {
        member.id: {day: found for day in days if (found := _blocks(question, member.id, day))}
        for member in question.members
    }
    everybody = Counter(day for found in blocking.values() for day in found)
    names = question.names()
    taken = [
        day for day in days if day not in everybody and not any(_hosts(question, row, day) for row in _able(question))
    ]
    if taken:
        yield sentences.NOBODY_HOSTS(days=len(taken))
    order = sorted(blocking, key=lambda one: (-sum(everybody[day] == 1 for day in blocking[one]), -len(blocking[one])))
    for id_ in order[:3]:
        if not blocking[id_]:
            continue
        titles = Counter((one.kind, one.title.strip()) for found in blocking[id_].values() for one in found)
        (kind, title), times = titles.most_common(1)[0]
        alone = sum(everybody[day] == 1 for day in blocking[id_])
        yield sentences.IN_THE_WAY(
            name=names[id_], days=len(blocking[id_]), alone=alone, title=title or sentences.KINDS[kind](), times=times
        )


def _blocks(question: Question, id_: str, day: int) -> list[Obstacle]:
    member = question.members[question.row(id_)]
    found = member.obstacles.get(day, ())
    return [one for one in found if severity(question, member, one, hosts=False) == "blocks"]


def _rows(question: Question) -> range:
    return range(len(question.members))


def _able(question: Question) -> list[int]:
    """Who can receive some turn."""
    return [row for row in _rows(question) if any(can_host(question, row, turn) for turn in range(question.turns))]


def _hosts(question: Question, row: int, day: int) -> bool:
    member = question.members[row]
    return all(severity(question, member, one, hosts=True) != "blocks" for one in member.obstacles.get(day, ()))


def _helps(question: Question) -> tuple[Reason, ...]:
    found = (_longer(question), *_absent(question), _closer(question), _fewer(question), *_receives(question))
    return tuple(reason for reason in found if reason is not None)


def _works(question: Question) -> bool:
    return possible(steps_with_dates(question))


def _longer(question: Question) -> Reason | None:
    room = (question.first + LONGEST_WINDOW_DAYS - 1 - question.last) // WEEK
    weeks = _least(min(MOST_WEEKS, room), lambda weeks: replace(question, last=question.last + WEEK * weeks))
    if weeks is None:
        return None
    rule = sentences.LONGER_ONE if weeks == 1 else sentences.LONGER
    return rule(weeks=weeks, last=say_date(question.last + WEEK * weeks))


def _absent(question: Question) -> tuple[Reason, ...]:
    """Who, missing a day, makes a rota possible: one member where that is enough, or else as many as it takes."""
    names = question.names()
    alone = [id_ for id_ in names if id_ not in question.excused and _works(_without(question, {id_}))]
    if alone:
        return tuple(sentences.ABSENT(name=names[id_]) for id_ in alone[:3])
    absent = set(names) - question.excused
    if not _works(_without(question, absent)):
        return ()
    for id_ in sorted(absent):  # leave out whoever is not needed
        if _works(_without(question, absent - {id_})):
            absent.discard(id_)
    return (sentences.ABSENT_TOGETHER(names=", ".join(names[id_] for id_ in names if id_ in absent)),)


def _without(question: Question, absent: set[str]) -> Question:
    return replace(question, excused=question.excused | absent)


def _closer(question: Question) -> Reason | None:
    less = _least(question.days_between - 1, lambda less: replace(question, days_between=question.days_between - less))
    return None if less is None else sentences.CLOSER(days=question.days_between - less)


def _fewer(question: Question) -> Reason | None:
    less = _least(question.turns - 1, lambda less: _with_turns(question, question.turns - less))
    return None if less is None else sentences.FEWER(turns=question.turns - less)


def _with_turns(question: Question, turns: int) -> Question:
    return replace(
        question,
        turns=turns,
        members=tuple(
            replace(one, wishes=tuple(wish for wish in one.wishes if wish.turn is None or wish.turn < turns))
            for one in question.members
        ),
    )


def _receives(question: Question) -> tuple[Reason, ...]:
    """Where nobody can receive a turn, and that alone is in the way: who could help by receiving after all."""
    if possible(steps_without_dates(question)):
        return ()
    return tuple(
        sentences.RECEIVES(name=one.name)
        for row, one in enumerate(question.members)
        if any(wish.attitude == "cannot" for wish in one.wishes) and _works(_willing(question, row))
    )


def _willing(question: Question, row: int) -> Question:
    members = list(question.members)
    kept = tuple(wish for wish in members[row].wishes if wish.attitude != "cannot")
    members[row] = replace(members[row], wishes=kept)
    return replace(question, members=tuple(members))


def _least(most: int, changed: Callable[[int], Question]) -> int | None:
    """The least step from 1 to `most` that makes a rota possible; a larger step never helps less."""
    if most < 1 or not _works(changed(most)):
        return None
    low, high = 1, most
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if _works(changed(middle)) else (middle + 1, high)
    return low
