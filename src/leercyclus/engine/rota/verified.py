"""Does the question of a rota make sense? All that is wrong is told at once."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.engine.rota import verified_sentences as sentences
from leercyclus.engine.rota.dates import say_date
from leercyclus.engine.rota.question import (
    FEWEST_MEMBERS,
    LONGEST_WINDOW_DAYS,
    MOST_MEMBERS,
    MOST_TURNS_PER_MEMBER,
    WEIGHTS,
    Member,
    Question,
)


def verified(question: Question) -> Question:
    """Give the question back when it makes sense.

    Raises:
        BadInput: one sentence for every problem.
    """
    wrong = [*_cycle(question), *_journeys(question)]
    for member in question.members:
        wrong += _member(question, member)
    if wrong:
        raise BadInput(*wrong)
    return question


def _cycle(question: Question) -> Iterator[Reason]:
    count = len(question.members)
    if not FEWEST_MEMBERS <= count <= MOST_MEMBERS:
        yield sentences.MEMBERS(least=FEWEST_MEMBERS, most=MOST_MEMBERS, found=count)
    for id_, times in Counter(member.id for member in question.members).items():
        if times > 1:
            yield sentences.DOUBLE(id=id_)
    if not 1 <= question.turns <= MOST_TURNS_PER_MEMBER * count:
        yield sentences.TURNS(most=MOST_TURNS_PER_MEMBER * count, found=question.turns)
    if question.first < 1 or question.last < question.first:
        yield sentences.WINDOW()
    elif question.last - question.first >= LONGEST_WINDOW_DAYS:
        yield sentences.LONG_WINDOW(first=say_date(question.first), last=say_date(question.last))
    if question.days_between < 1:
        yield sentences.BETWEEN(found=question.days_between)
    for id_ in sorted(question.excused - set(question.names())):
        yield sentences.EXCUSED(id=id_)


def _journeys(question: Question) -> Iterator[Reason]:
    count = len(question.members)
    if [len(row) for row in question.minutes] != [count] * count:
        yield sentences.SHAPE(count=count)
        return
    for one, row in zip(question.members, question.minutes, strict=True):
        for other, minutes in zip(question.members, row, strict=True):
            if minutes < 0 or math.isinf(minutes):
                yield sentences.MINUTES(one=one.name, other=other.name, found=str(minutes))


def _member(question: Question, member: Member) -> Iterator[Reason]:
    if member.hosted < 0 or member.received < 0:
        yield sentences.PAST(name=member.name, hosted=member.hosted, received=member.received)
    for turn, times in Counter(wish.turn for wish in member.wishes).items():
        if times > 1:
            yield sentences.TWO_WISHES(name=member.name)
        if turn is not None and not 0 <= turn < question.turns:
            yield sentences.WISH_TURN(name=member.name, most=question.turns, found=turn + 1)
    if member.not_before is not None and member.not_after is not None and member.not_before > member.not_after:
        yield sentences.NO_DAYS(
            name=member.name, not_before=say_date(member.not_before), not_after=say_date(member.not_after)
        )
    for kind in sorted({one.kind for day in member.obstacles.values() for one in day} - set(WEIGHTS)):
        yield sentences.KIND(name=member.name, known=", ".join(WEIGHTS), found=kind)
