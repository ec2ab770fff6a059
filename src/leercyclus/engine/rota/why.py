"""Why a rota is as it is: why each host, which wishes were passed over and for what, what is proven."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np

from leercyclus.engine.reasons import Reason
from leercyclus.engine.rota import sentences
from leercyclus.engine.rota.best import Found, TooMuchError, best, journeys, possible
from leercyclus.engine.rota.costs import FORBIDDEN, Steps, holding
from leercyclus.engine.rota.dates import say_date
from leercyclus.engine.rota.question import Question
from leercyclus.engine.rota.wishes import Demand, Whole, demands


def why_hosts(question: Question, hosts: Sequence[int]) -> tuple[Reason, ...]:
    """Say of every turn why this member receives."""
    return tuple(_why_host(question, hosts, turn) for turn in range(len(hosts)))


def _why_host(question: Question, hosts: Sequence[int], turn: int) -> Reason:
    host = hosts[turn]
    member = question.members[host]
    wants = {wish.turn for wish in member.wishes if wish.attitude == "wants"}
    if turn in wants:
        return sentences.WANTS_TURN(name=member.name, turn=turn + 1)
    if None in wants and host not in hosts[:turn]:
        return sentences.WANTS(name=member.name)
    return _from_the_past(question, hosts, turn)


def _from_the_past(question: Question, hosts: Sequence[int], turn: int) -> Reason:
    """Say why the one who received least so far does, or why somebody else."""
    host = hosts[turn]
    member = question.members[host]
    sofar = [one.hosted + hosts[:turn].count(row) for row, one in enumerate(question.members)]
    alike = [row for row, days in enumerate(sofar) if days == sofar[host] and row != host]
    if any(days < sofar[host] for days in sofar):
        return sentences.OTHERS_ELSEWHERE(name=member.name, days=sofar[host])
    if not alike:
        rule = sentences.LEAST if sofar[host] else sentences.FIRST_TIME_ALONE
        return rule(name=member.name, days=sofar[host])
    if all(question.members[row].received < member.received for row in alike):
        return sentences.MORE_GUEST(name=member.name, days=member.received)
    waiting = [row for row in alike if row not in hosts[turn:] and question.members[row].received == member.received]
    total = journeys(question).sum(axis=1)
    if waiting and all(total[host] < total[row] for row in waiting):
        return sentences.NEAREST(name=member.name)
    return (sentences.NONE_LESS if sofar[host] else sentences.FIRST_TIME)(name=member.name, days=sofar[host])


def given_up(question: Question, steps: Steps, found: Found) -> tuple[Reason, ...]:
    """Say which wishes were passed over, and what following each of them would have cost.

    Every one is searched again with that wish as a rule.
    """
    return tuple(_passed_over(question, steps, found))


def passed_over(question: Question, steps: Steps, found: Found) -> tuple[Demand, ...]:
    """List the wishes that a rota goes against."""
    return tuple(
        demand
        for demand in demands(question)
        if demand.missed(found.hosts)
        or any(
            demand.spoiled(turn, host, np.array([day]), _latest(steps, turn, day)).any()
            for turn, (host, day) in enumerate(zip(found.hosts, found.days, strict=True))
        )
    )


def _latest(steps: Steps, turn: int, day: int) -> Whole:
    return np.asarray(steps.latest[turn][steps.days[turn] == day])


def _passed_over(question: Question, steps: Steps, found: Found) -> Iterator[Reason]:
    for demand in passed_over(question, steps, found):
        yield sentences.GIVEN_UP(wish=_said(question, demand), why=_why_not(question, steps, found, demand))


def _why_not(question: Question, steps: Steps, found: Found, demand: Demand) -> Reason:
    try:
        other = best(question, steps, demand, found.level)
    except TooMuchError:
        return sentences.WOULD_BE_WORSE()
    if other is None:
        return sentences.WOULD_BE_UNFAIR() if _can_be_followed(steps, demand) else sentences.WOULD_BE_NONE()
    if other.value.hosted > found.value.hosted:
        return sentences.WOULD_BE_UNFAIR()
    if other.value.debt > found.value.debt:
        return sentences.WOULD_FORGET_DEBT(days=other.value.debt - found.value.debt)
    return sentences.WOULD_PASS_OTHERS()


def _can_be_followed(steps: Steps, demand: Demand) -> bool:
    """Whether any rota follows a wish, be it an unfair one."""
    if demand.kind != "wants" or demand.turn is not None:
        return possible(holding(steps, demand))
    for turn in range(len(steps.costs)):
        only = np.full_like(steps.costs[turn], FORBIDDEN)
        only[:, demand.row] = steps.costs[turn][:, demand.row]
        if possible(Steps(steps.days, steps.latest, (*steps.costs[:turn], only, *steps.costs[turn + 1 :]), steps.gap)):
            return True
    return False


def _said(question: Question, demand: Demand) -> Reason:
    name = question.members[demand.row].name
    if demand.kind == "not_before":
        return sentences.WISHED_NOT_BEFORE(name=name, date=say_date(demand.day))
    if demand.kind == "not_after":
        return sentences.WISHED_NOT_AFTER(name=name, date=say_date(demand.day))
    if demand.turn is None:
        return (sentences.WISHED if demand.kind == "wants" else sentences.WISHED_NOT)(name=name)
    rule = sentences.WISHED_TURN if demand.kind == "wants" else sentences.WISHED_NOT_TURN
    return rule(name=name, turn=demand.turn + 1)


def unknown_journeys(question: Question) -> tuple[Reason, ...]:
    """Say which journeys are unknown and as what they count."""
    longest = float(journeys(question).max())
    away = [minutes for row, line in enumerate(question.minutes) for at, minutes in enumerate(line) if at != row]
    if all(math.isnan(minutes) for minutes in away):
        return (sentences.NO_JOURNEYS(),)
    return tuple(
        sentences.UNKNOWN_JOURNEY(one=one.name, other=other.name, minutes=longest)
        for one, row in zip(question.members, question.minutes, strict=True)
        for other, minutes in zip(question.members, row, strict=True)
        if one is not other and math.isnan(minutes)
    )


def proof(found: Found) -> Reason:
    """Say what it rests on that no rota is better."""
    if found.lead is None:
        return sentences.PROVEN(ways=found.ways)
    return sentences.PROVEN_WITHIN_LEAD(ways=found.ways, lead=found.lead)
