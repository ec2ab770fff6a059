"""One run of the search, in pieces that can be watched and stopped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from leercyclus.engine.groups.search.annealing import Record, Schedule, anneal
from leercyclus.engine.groups.search.arrays import NOBODY, Problem, Small
from leercyclus.engine.groups.search.start import deal
from leercyclus.engine.groups.search.state import BROKEN, SEAT, Weights, cost_of, price, state_of
from leercyclus.engine.groups.search.steps import ALONE, FIXED, JOINED

_GOLDEN = 0x9E3779B97F4A7C15
_TWO64 = 2**64
_SHIFTS = 0.1


class Recipe(NamedTuple):
    """How one run of the search goes.

    Attributes:
        weights: of the aims.
        hot, cold: temperatures at the start and at the end, in meetings.
        exchanges: share of the steps that try to exchange two people in all rounds.
        width: keeps a best plan for every number of seats off the ideal below this; 0 for only the best.
    """

    weights: Weights
    hot: float
    cold: float
    exchanges: float
    width: int


@dataclass(frozen=True, slots=True)
class Ground:
    """What a search starts from.

    Attributes:
        problem: the instance as arrays.
        first_round: the first round that may be changed.
        seats: int16, shape (r, n), seats to start from; -1 for who has none yet. None deals all anew.
        home: int16, shape (r, n), seats that cost something to leave; None for none.
    """

    problem: Problem
    first_round: int = 0
    seats: Small | None = None
    home: Small | None = None


class Chain:
    """A run of the search that goes on where it stopped.

    Attributes:
        recipe: how it goes.
        steps: how many it takes in all.
        done: how many it took.
        hurried: whether its end was brought forward; then the same steps do not give the same plan.
        record: what it keeps.
    """

    def __init__(self, ground: Ground, recipe: Recipe, *, steps: int, seed: int) -> None:
        problem, weights = ground.problem, recipe.weights
        self.recipe, self.steps, self.done, self.hurried = recipe, max(1, steps), 0, False
        self._problem = problem
        self._costs = price(problem, weights, ground.home)
        seats = deal(problem, np.random.default_rng(seed), ground.seats)
        self._state = state_of(problem, self._costs, seats)
        self._schedule = _schedule(ground, recipe, self.steps)
        self._before = 0
        cost = cost_of(problem, weights, self._costs, self._state)
        self.record = Record(
            random=np.array([(seed * _GOLDEN + 1) % _TWO64 or 1], dtype=np.uint64),
            cost=np.array([cost, np.inf]),
            best=np.full(seats.shape, NOBODY, dtype=np.int16),
            worth=np.full(recipe.width, np.inf),
            front=np.full((recipe.width, *seats.shape), NOBODY, dtype=np.int16),
        )
        if not self._state.tally[BROKEN]:
            self.record.cost[1] = cost
            self.record.best[:] = seats

    @property
    def finished(self) -> bool:
        """Whether all steps are done."""
        return self.done >= self.steps

    @property
    def share(self) -> float:
        """Tell which share of the steps is done, 0 to 1."""
        return self.done / self.steps

    @property
    def best(self) -> Small | None:
        """The best plan without a broken rule so far; None while there is none."""
        return self.record.best if np.isfinite(self.record.cost[1]) else None

    @property
    def now(self) -> Small:
        """The seats as they are now, broken rules included."""
        return self._state.chair[:, :, SEAT]

    def advance(self, steps: int) -> None:
        """Search on for so many steps, or to the end."""
        last = min(self.steps, self.done + steps)
        first = self.done - self._before
        anneal(self._problem, self._costs, self._state, self.record, self._schedule, first, last - self._before)
        self.done = last

    def hurry(self, left: int) -> None:
        """Cool down in so many steps from here."""
        schedule = self._schedule
        passed = (self.done - self._before) / schedule.steps
        now = schedule.hot * (schedule.cold / schedule.hot) ** passed
        self._schedule = schedule._replace(steps=max(1, left), hot=now)
        self._before, self.steps, self.hurried = self.done, self.done + max(1, left), True


def _schedule(ground: Ground, recipe: Recipe, steps: int) -> Schedule:
    problem = ground.problem
    joined = (problem.unit[:, :, 1:] != NOBODY).any(axis=2)
    moving = np.where(problem.fixed, FIXED, np.where(joined, JOINED, ALONE)).astype(np.int8)
    moving[: ground.first_round] = FIXED
    whole = np.flatnonzero((moving == ALONE).all(axis=0))
    flexible = any(
        (problem.smallest[number, :count] < problem.largest[number, :count]).any()
        for number, count in enumerate(problem.groups)
    )
    return Schedule(
        steps=steps,
        hot=recipe.hot,
        cold=recipe.cold,
        shifts=_SHIFTS if flexible else 0.0,
        exchanges=recipe.exchanges if whole.size > 1 else 0.0,
        spread=float(recipe.weights.spread),
        stay=float(recipe.weights.stay),
        rounds=np.arange(ground.first_round, len(problem.groups)),
        moving=moving,
        whole=whole,
    )
