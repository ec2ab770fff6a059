"""Who receives which turn of a cycle, whatever the dates will be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.engine.rota import sentences
from leercyclus.engine.rota.best import Found, TooMuchError, Value, best, hosted_after, journeys
from leercyclus.engine.rota.costs import Steps, steps_without_dates
from leercyclus.engine.rota.question import Question
from leercyclus.engine.rota.verified import verified
from leercyclus.engine.rota.why import given_up, proof, unknown_journeys, why_hosts
from leercyclus.engine.rota.wishes import can_host


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of the cycle.

    Attributes:
        number: from 0.
        host: id of the member that receives.
        reason: why this one.
    """

    number: int
    host: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class HostOrder:
    """Who receives when in the row.

    Attributes:
        turns: in order.
        hosted: by id, the days each member will have received after the cycle.
        minutes: by id, what each member travels one way over the whole cycle; an unknown journey counts as the
            longest known.
        given_up: which wishes were not followed, and why.
        notes: which journeys are unknown.
        value: how good it is; no other has a lower one.
        proof: what that rests on.
    """

    turns: tuple[Turn, ...]
    hosted: Mapping[str, int]
    minutes: Mapping[str, float]
    given_up: tuple[Reason, ...]
    notes: tuple[Reason, ...]
    value: Value
    proof: Reason


def host_order(question: Question) -> HostOrder:
    """Find a fair rota of hosts.

    Lexicographic: first the days received, so that the member with most has as few as can be, then the next; then who
    was a guest most often; then fewest wishes passed over; then the fewest minutes of travel of all guests together;
    then the least difference in travel between members; then each in turn, who received least first. Wishes about
    dates count where no date within the window could follow them.

    Exact, by dynamic programming over who received how often: at most 2^n states where everybody receives once, 3^n
    where twice, for n members. Beyond four million states (13 members, 26 turns and an uneven past) only rotas are
    weighed in which nobody is more than a day ahead of somebody still to receive; the proof says so.

    Raises:
        BadInput: the question makes no sense (`verified`), or nobody can receive some turn.
    """
    verified(question)
    steps = steps_without_dates(question)
    nobody = tuple(
        sentences.NO_HOST(turn=turn + 1)
        for turn in range(question.turns)
        if not any(can_host(question, row, turn) for row in range(len(question.members)))
    )
    if nobody:
        raise BadInput(*nobody)
    return order_of(question, steps, settled(question, steps))


def settled(question: Question, steps: Steps) -> Found:
    """Find the best rota of steps of which it is known that one exists.

    Raises:
        BadInput: there are more rotas than can be weighed.
    """
    try:
        found = best(question, steps)
    except TooMuchError:
        found = None
    if found is None:
        raise BadInput(sentences.TOO_MUCH(members=len(question.members), turns=question.turns))
    return found


def order_of(question: Question, steps: Steps, found: Found) -> HostOrder:
    """Put the hosts of a rota into words."""
    ids = [member.id for member in question.members]
    minutes = journeys(question)[list(found.hosts)].sum(axis=0)
    reasons = why_hosts(question, found.hosts)
    return HostOrder(
        turns=tuple(
            Turn(number, ids[host], reason)
            for number, (host, reason) in enumerate(zip(found.hosts, reasons, strict=True))
        ),
        hosted=dict(zip(ids, hosted_after(question, found.hosts), strict=True)),
        minutes=dict(zip(ids, minutes.tolist(), strict=True)),
        given_up=given_up(question, steps, found),
        notes=unknown_journeys(question),
        value=found.value,
        proof=proof(found),
    )
