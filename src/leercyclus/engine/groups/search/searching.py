"""The whole of a search: its runs, its budget, what it tells on the way, and what it found."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np

from leercyclus.engine.groups.choice import Found, found, merge
from leercyclus.engine.groups.instance import Instance, Seats
from leercyclus.engine.groups.measures import measure
from leercyclus.engine.groups.result import Bounds, Preference, Progress, Stop, Watch
from leercyclus.engine.groups.search.arrays import HOPED, Small, encode, seat_numbers, seats_of
from leercyclus.engine.groups.search.chain import Chain, Ground, Recipe
from leercyclus.engine.groups.search.recipes import (
    MEDIUM,
    constructed,
    extending,
    first_part,
    mending,
    polishing,
    recipes,
)
from leercyclus.engine.groups.search.side_by_side import WORKERS, run
from leercyclus.engine.groups.search.start import NoStart
from leercyclus.engine.groups.search.state import Weights

_TRIAL = 50_000
_COOLER, _COOLER_LARGE = 1.3, 1.7
"""So much faster than in the trial are steps on the whole, and on a large day, whose trial sees only the start: the
cooler, the fewer moves are made."""
_LOOK_SECONDS = 0.25
_TO_MEETINGS = slice(2, 3)
"""The run of a front that starts from the plan with most meetings; a construction takes its place."""
_ROUNDING = 1e-6


class Search:
    """A search for plans of one instance.

    Attributes:
        limits: what no plan can pass.
        seed: of the chance.
        budget: the steps that were planned for all; with it and the seed the search finds the same again.
        steps: of all runs so far.
        seconds: they took.
        finished: whether every run came to its planned end.
        stopped: whether somebody asked to stop.
    """

    def __init__(
        self, instance: Instance, limits: Bounds, watch: Watch | None = None, stop: Stop | None = None
    ) -> None:
        self.budget, self.steps, self.seconds = _TRIAL, 0, 0.0
        self.finished, self.stopped, self.seed, self.limits = True, False, 0, limits
        self._instance, self._watch, self._stop = instance, watch, stop
        self._problem = encode(instance)
        self._looked, self._begun, self._part = 0.0, 0.0, 1.0

    def whole(
        self,
        prefer: Preference,
        seed: int,
        *,
        seconds: float | None,
        steps: int | None,
        front: bool,
        start: Seats | None = None,
    ) -> list[Found]:
        """Search in two parts: runs from scratch, then runs that start from what was found.

        Args:
            prefer: what the chosen plan should have most of.
            seed: of the chance.
            seconds: for all, when no steps are given.
            steps: for all; None counts how many fit in the seconds.
            front: look for plans along the whole choice.
            start: seats that keep all rules, where no search from scratch found any.
        """
        started, self.seed = time.monotonic(), seed
        seats = None if start is None else seat_numbers(self._instance, start)
        runs = [(Ground(self._problem, seats=seats), recipe) for recipe in recipes(self._problem, prefer, front=front)]
        made = constructed(self._problem, seed) if len(runs) > 1 else None
        polish = [] if made is None else [(Ground(self._problem, seats=made), polishing(self._problem))]
        if polish and not front:
            runs[-1:] = polish
        try:
            total = steps if steps is not None else _fitting(runs, seconds or 0.0)
        except NoStart:
            return []
        self.budget = total
        self._part = first_part(self._problem)
        first = max(1, round(self._part * total))
        plans = self.go(runs, seed, steps=first, until=_until(started, seconds, self._part))
        if plans and not self.stopped and first < total and not self._best(plans):
            more = [
                (Ground(self._problem, seats=seat_numbers(self._instance, plan.seats)), recipe)
                for plan, recipe in extending(self._problem, merge(plans), prefer, front=front)
            ]
            if polish and front:
                more[_TO_MEETINGS] = polish
            self._begun, self._part = self._part, 1.0 - self._part
            plans += self.go(more, seed + len(runs), steps=total - first, until=_until(started, seconds, 1.0))
        # What was planned gives the same plans again, also where less was enough.
        self.steps = total
        return plans

    def mend(self, seed: int, seats: Seats | None = None) -> list[Found]:
        """Look for nothing but a plan without a broken rule, from the seats or from scratch, in as many steps again."""
        start = None if seats is None else seat_numbers(self._instance, seats)
        return self.go([(Ground(self._problem, seats=start), mending())], seed, steps=self.budget, until=None)

    def go(self, runs: Sequence[tuple[Ground, Recipe]], seed: int, *, steps: int, until: float | None) -> list[Found]:
        """Run a search from every ground and give what was kept.

        Args:
            runs: where each starts and how it goes, the one to trust most first.
            seed: of the first run; the others follow.
            steps: for all runs together.
            until: the monotonic time at which all have to end; None for no limit.
        """
        started = time.monotonic()
        each = max(1, steps // len(runs))
        try:
            chains = [Chain(*one, steps=each, seed=seed + place) for place, one in enumerate(runs)]
        except NoStart:
            return []
        ended = run(chains, until=until, halted=self._halted, enough=self._enough, look=lambda: self._look(chains))
        self.finished = self.finished and ended
        self.steps += steps
        self.seconds += time.monotonic() - started
        best = next((chain for chain in chains if self._enough(chain)), None)
        return [one for chain in ([best] if best else chains) for one in self._kept(chain)]

    def _best(self, plans: Sequence[Found]) -> bool:
        """Tell whether one of the plans meets all bounds."""
        limits = self.limits
        return not self._problem.theme.any() and any(
            (one.measures.pairs, one.measures.cross, one.measures.spread_dev)
            == (limits.pairs, limits.cross, limits.spread_dev)
            and one.measures.hopes == one.measures.hoping
            for one in plans
        )

    def _kept(self, chain: Chain) -> list[Found]:
        """Give what a run kept: the best of all, and what no other plan with less spread beats."""
        record = chain.record
        seats = [] if chain.best is None else [chain.best]
        least = np.inf
        for off in np.flatnonzero(np.isfinite(record.worth)):
            if record.worth[off] < least - _ROUNDING:
                least = float(record.worth[off])
                seats.append(record.front[off])
        return [found(self._instance, seats_of(self._instance, one)) for one in seats]

    def _enough(self, chain: Chain) -> bool:
        """Tell whether a run found a plan that no plan can beat."""
        if chain.record.cost[1] == np.inf or self._problem.theme.any():
            return False
        return float(chain.record.cost[1]) <= self._least(chain.recipe.weights) + _ROUNDING

    def _least(self, weights: Weights) -> float:
        """Tell what any plan costs at least, from the bounds."""
        hoped = np.count_nonzero(self._problem.kind & HOPED) // 2
        met = (1.0 - weights.within) * self.limits.cross + weights.within * self.limits.pairs + weights.hope * hoped
        return weights.spread * self.limits.spread_dev - met

    def _halted(self) -> bool:
        self.stopped = self.stopped or (self._stop is not None and self._stop())
        return self.stopped

    def _look(self, chains: Sequence[Chain]) -> None:
        now = time.monotonic()
        if self._watch is None or now - self._looked < _LOOK_SECONDS:
            return
        self._looked = now
        best = chains[0].best
        share = sum(chain.share for chain in chains) / len(chains)
        self._watch(Progress(self._begun + self._part * share, self._reached(best)))

    def _reached(self, best: Small | None) -> tuple[int, int, int] | None:
        if best is None:
            return None
        found = measure(self._instance, seats_of(self._instance, best))
        return found.pairs, found.cross, found.spread_dev


def _until(started: float, seconds: float | None, share: float) -> float | None:
    return None if seconds is None else started + share * seconds


def _fitting(runs: Sequence[tuple[Ground, Recipe]], seconds: float) -> int:
    """Count how many steps fit in the seconds, by a short trial of the first runs side by side."""
    trials = [Chain(*one, steps=_TRIAL, seed=0) for one in runs[:WORKERS]]
    begin = time.perf_counter()
    run(trials, until=None, halted=lambda: False, enough=lambda _one: False, look=lambda: None)
    one_step = (time.perf_counter() - begin) / _TRIAL
    turns = -(-len(runs) // WORKERS)
    cooler = _COOLER if len(runs[0][0].problem.unit[0]) <= MEDIUM else _COOLER_LARGE
    return max(len(runs), int(cooler * seconds / one_step / turns) * len(runs))
