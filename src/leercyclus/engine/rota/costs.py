"""What each turn costs with each host on each day: wishes passed over, members hindered, an uneven spread."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.rota.dates import working_days
from leercyclus.engine.rota.question import Question, severity
from leercyclus.engine.rota.wishes import Demand, Whole, can_host, demands

FORBIDDEN = 1 << 60
ORDER, EVEN, HINDERED, WISH = 1, 1 << 15, 1 << 37, 1 << 47
"""The steps of one scale: whatever is gained at a lower one never outweighs a higher one.

At most 26 turns x 26 x 26 of order < 2^15; 26 x 2 x 26 x 1,096 of spread < 2^22; 26 x 13 hindered < 2^10; and
26 x 4 x 13 wishes leave the sum below 2^60.
"""


@dataclass(frozen=True, slots=True)
class Steps:
    """The turns of a cycle as steps from day to day.

    Attributes:
        days: for each turn the days it may fall on, ascending; without dates one alone, the earliest.
        latest: for each turn the same days; without dates the latest.
        costs: for each turn, shape (days, members), on the scale above; FORBIDDEN where it may not be.
        gap: least number of days from one turn to the next.
    """

    days: tuple[Whole, ...]
    latest: tuple[Whole, ...]
    costs: tuple[Whole, ...]
    gap: int


@dataclass(frozen=True, slots=True)
class Calendar:
    """The working days of the window: who is blocked or hindered when.

    Attributes:
        days: ordinals, shape (d,).
        barred: shape (d, n), True where a member cannot be the host: its own day is blocked, or that of a guest.
        hindered: shape (d, n), how many members are hindered when that member is the host.
    """

    days: Whole
    barred: NDArray[np.bool_]
    hindered: Whole


def calendar(question: Question) -> Calendar:
    """Count for every working day of the window whom it blocks and hinders, for every host."""
    days = working_days(question.first, question.last)
    shape = (len(days), len(question.members))
    host_blocked, guest_blocked, host_hindered, guest_hindered = (np.zeros(shape, dtype=np.bool_) for _ in range(4))
    at = {day: place for place, day in enumerate(days)}
    for row, member in enumerate(question.members):
        for day, obstacles in member.obstacles.items():
            if day not in at:
                continue
            for hosts, blocked, hindered in (
                (True, host_blocked, host_hindered),
                (False, guest_blocked, guest_hindered),
            ):
                weights = {severity(question, member, one, hosts=hosts) for one in obstacles}
                blocked[at[day], row] = "blocks" in weights
                hindered[at[day], row] = "hinders" in weights
    others_blocked = guest_blocked.sum(axis=1, keepdims=True) - guest_blocked
    others_hindered = guest_hindered.sum(axis=1, keepdims=True) - guest_hindered
    return Calendar(
        np.array(days, dtype=np.int64),
        host_blocked | (others_blocked > 0),
        (others_hindered + host_hindered).astype(np.int64),
    )


def steps_without_dates(question: Question) -> Steps:
    """Give every turn one nameless day, with the wishes that are passed over whatever the date will be."""
    days, latest, costs = [], [], []
    for turn in range(question.turns):
        early, late = _range(question, turn)
        days.append(np.array([early], dtype=np.int64))
        latest.append(np.array([max(early, late)], dtype=np.int64))
        costs.append(_wishes(question, turn, days[-1], latest[-1]))
    return Steps(tuple(days), tuple(latest), tuple(costs), question.days_between)


def steps_with_dates(question: Question) -> Steps:
    """Give every turn the working days it may fall on, with all that each costs."""
    found = calendar(question)
    days, costs = [], []
    for turn in range(question.turns):
        early, late = _range(question, turn)
        inside = (found.days >= early) & (found.days <= late)
        dates = found.days[inside]
        cost = _wishes(question, turn, dates, dates)
        cost += HINDERED * found.hindered[inside] + EVEN * unevenness(question, turn, dates)[:, None]
        days.append(dates)
        costs.append(np.where(found.barred[inside], FORBIDDEN, np.minimum(cost, FORBIDDEN)))
    return Steps(tuple(days), tuple(days), tuple(costs), question.days_between)


def unevenness(question: Question, turn: int, days: Whole) -> Whole:
    """How far days lie from the middle of the part of the window that belongs to a turn, in days x 2 x turns."""
    middle = (2 * turn + 1) * (question.last - question.first)
    return np.asarray(np.abs(2 * question.turns * (days - question.first) - middle), dtype=np.int64)


def holding(steps: Steps, demand: Demand) -> Steps:
    """Make one wish about turns a rule."""
    costs = []
    for turn, cost in enumerate(steps.costs):
        spoiled = [demand.spoiled(turn, host, steps.days[turn], steps.latest[turn]) for host in range(cost.shape[1])]
        costs.append(np.where(np.column_stack(spoiled), FORBIDDEN, cost))
    return replace(steps, costs=tuple(costs))


def _range(question: Question, turn: int) -> tuple[int, int]:
    """Between which days a turn can fall so that those before and after it fit in the window."""
    after = question.turns - 1 - turn
    return question.first + turn * question.days_between, question.last - after * question.days_between


def _wishes(question: Question, turn: int, earliest: Whole, latest: Whole) -> Whole:
    cost = np.zeros((len(earliest), len(question.members)), dtype=np.int64)
    wished = demands(question)
    for host in range(len(question.members)):
        if not can_host(question, host, turn):
            cost[:, host] = FORBIDDEN
            continue
        for demand in wished:
            cost[:, host] += WISH * demand.spoiled(turn, host, earliest, latest)
    return cost
