"""The seats of a repair: what cannot be done without, then a short search in which every move costs something."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.choice import EVEN, HOPE, WISH_BY_SPREAD, WITHIN
from leercyclus.engine.groups.instance import Instance, Seats
from leercyclus.engine.groups.result import Progress, Stop, Watch
from leercyclus.engine.groups.search.arrays import (
    ANY,
    NOBODY,
    Problem,
    Small,
    encode,
    has_seat_rules,
    seat_numbers,
    seats_of,
)
from leercyclus.engine.groups.search.chain import Chain, Ground, Recipe
from leercyclus.engine.groups.search.ready import prepare
from leercyclus.engine.groups.search.sharing import share_out
from leercyclus.engine.groups.search.side_by_side import run
from leercyclus.engine.groups.search.state import Weights

STEPS_A_SEAT = 60
MOST_MOVES = 5
"""So many seats are moved for everybody who is gone or new, where the rules allow it."""
_LEAST_STEPS = 20_000
_STAY = 0.8
"""What a moved seat costs, in meetings across: somebody has to be told."""
_STRICTER = 2.5
_TRIES = 3
_STILL_STAY, _STILL_BROKEN, _STILL_HOT, _STILL_STEPS = 10.0, 100.0, 4.0, 20
"""Where people move only for a rule: what a moved seat and a broken rule cost, a start hot enough to let somebody make
room for another, and so many times the steps. Measured on a day of 52 with a visit of six called off and not one place
to spare: 7 people get another seat, 6 of whom had none, and 10 at most; searching for a better plan it was up to 44."""
_STILL_MORE = 5
"""What a wish, a hope and the spread can win beside the meetings in a group: a large one draws nobody either."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How much a repair may search, and whether people move only for a rule: see `repair`."""

    seed: int
    seconds: float | None
    steps: int | None
    watch: Watch | None
    stop: Stop | None
    still: bool = False


def mend(  # noqa: PLR0917 - what there was, what changed, and how much to search
    instance: Instance, base: Seats, from_round: int, changed: int, effort: Effort, start: Seats | None = None
) -> tuple[Seats, int]:
    """Seat everybody who has no seat, fill groups that are too small, and search near that.

    Args:
        instance: the question as it is now.
        base: the plan before, without who is absent.
        from_round: the first round that may change.
        changed: how many people are gone or new.
        effort: of the search.
        start: seats to search from in which everybody has one; None to fill those of the plan before.

    Returns:
        The seats, rules kept where that was possible, and the steps of the search.
    """
    prepare(seat_rules=has_seat_rules(instance))
    problem, home = _frozen(encode(instance), from_round), seat_numbers(instance, base)
    numbers = home.copy() if start is None else seat_numbers(instance, start)
    for number in range(from_round, len(numbers)):
        closed = problem.largest[number, np.maximum(numbers[number], 0)] == 0
        numbers[number, closed] = NOBODY
        share_out(problem, numbers, _met(numbers[:number]), number)
    widest = max(int(np.bincount(row[row >= 0]).max(initial=0)) for row in numbers)
    if widest > problem.low.shape[1] - 1:  # no room was left, or a round that is past was larger than asked
        problem = _frozen(encode(instance, widest), from_round)
    kept = home.copy()
    kept[:from_round] = NOBODY
    most = max(MOST_MOVES * changed, _moved(kept, numbers))
    steps, stay, found = 0, _STAY, numbers
    for _ in range(1 if effort.still else _TRIES):
        ground = Ground(problem, first_round=from_round, seats=numbers, home=kept)
        chain = Chain(
            ground,
            _still_recipe(widest) if effort.still else _recipe(stay),
            steps=_steps(problem, from_round, effort),
            seed=effort.seed,
        )
        _search(chain, effort)
        steps += chain.done
        found = chain.now if chain.best is None else chain.best
        if chain.best is not None and _moved(kept, found) <= most:
            break
        stay *= _STRICTER
    return seats_of(instance, found), steps


def _frozen(problem: Problem, from_round: int) -> Problem:
    """Let go of the bounds of rounds that are past: what happened happened."""
    at_least, at_most = problem.at_least.copy(), problem.at_most.copy()
    at_least[:from_round], at_most[:from_round] = 0, ANY
    barred = None if problem.barred is None else problem.barred.copy()
    if barred is not None:
        barred[:from_round] = 0
    return problem._replace(at_least=at_least, at_most=at_most, barred=barred)


def _met(numbers: Small) -> NDArray[np.bool_]:
    """Tell who shared a group in some round, shape (n, n)."""
    met = np.zeros((numbers.shape[1], numbers.shape[1]), dtype=np.bool_)
    for row in numbers:
        met |= (row[:, None] == row[None, :]) & (row >= 0)[:, None]
    return met


def _recipe(stay: float) -> Recipe:
    weights = Weights(WITHIN, spread=EVEN, wish=WISH_BY_SPREAD * EVEN, hope=HOPE, stay=stay)
    return Recipe(weights, hot=0.1, cold=0.02, exchanges=0.0, width=0)


def _still_recipe(widest: int) -> Recipe:
    """Let a moved seat cost more than it can win: in a large group somebody meets as many others as sit there."""
    scale = max(1.0, (widest + _STILL_MORE) / _STILL_STAY)
    weights = _recipe(scale * _STILL_STAY).weights._replace(broken=scale * _STILL_BROKEN)
    return Recipe(weights, hot=scale * _STILL_HOT, cold=0.02, exchanges=0.0, width=0)


def _moved(home: Small, numbers: Small) -> int:
    return int(np.count_nonzero((home >= 0) & (numbers >= 0) & (home != numbers)))


def _steps(problem: Problem, from_round: int, effort: Effort) -> int:
    seats = int(problem.count_here[from_round:].sum())
    return effort.steps or max(_LEAST_STEPS, STEPS_A_SEAT * seats) * (_STILL_STEPS if effort.still else 1)


def _search(chain: Chain, effort: Effort) -> None:
    until = None if effort.seconds is None else time.monotonic() + effort.seconds / _TRIES

    def halted() -> bool:
        return effort.stop is not None and effort.stop()

    def look() -> None:
        if effort.watch is not None:
            effort.watch(Progress(chain.share, None))

    run([chain], until=until, halted=halted, enough=lambda _one: False, look=look)
