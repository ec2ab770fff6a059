"""Hosts and dates together: the best rota of a whole cycle."""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.engine.rota.best import Value, possible
from leercyclus.engine.rota.costs import steps_with_dates
from leercyclus.engine.rota.days import Day, look_at
from leercyclus.engine.rota.hosts import HostOrder, order_of, settled
from leercyclus.engine.rota.question import Question
from leercyclus.engine.rota.relaxing import why_none
from leercyclus.engine.rota.verified import verified


@dataclass(frozen=True, slots=True)
class Rota:
    """Who receives which day.

    Attributes:
        hosts: who receives which turn, why, and what was given up.
        days: the day of each turn, with who is hindered and by what.
        value: how good it is; no other has a lower one.
        proof: what that rests on.
    """

    hosts: HostOrder
    days: tuple[Day, ...]
    value: Value
    proof: Reason


def plan(question: Question) -> Rota:
    """Find hosts and dates for all turns.

    Rules: no weekend, no public holiday, no day on which no alderman of some member is free, dates in order and far
    enough apart, nobody receives who cannot. Lexicographic: days received and who was a guest most, as in `host_order`;
    then fewest wishes passed over; then fewest members hindered; then travel and its spread; then dates near the
    middle of equal parts of the window; then each in turn.

    Exact, by dynamic programming over turns, days and who received how often; under a second for 13 members, 13 turns
    and a year. Beyond four million states, or twenty million states x days, only rotas are weighed in which nobody is
    more than a day ahead of somebody still to receive; the proof says so.

    Raises:
        BadInput: the question makes no sense, or no rota exists; then the sentences say which member stands in the way
            and the least that helps.
    """
    verified(question)
    steps = steps_with_dates(question)
    if not possible(steps):
        raise BadInput(*why_none(question))
    found = settled(question, steps)
    order = order_of(question, steps, found)
    days = tuple(look_at(question, day, turn.host) for day, turn in zip(found.days, order.turns, strict=True))
    return Rota(order, days, found.value, order.proof)
