"""How an instance is searched: which runs, how warm, and what weighs how much."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from leercyclus.engine.groups.choice import HOPE, WISH_BY_SPREAD, WITHIN, Found, choose
from leercyclus.engine.groups.golfer import golfer
from leercyclus.engine.groups.result import Preference
from leercyclus.engine.groups.search.arrays import NOBODY, Problem, Small
from leercyclus.engine.groups.search.chain import Recipe
from leercyclus.engine.groups.search.state import Weights

_RUNS: Mapping[Preference, tuple[float, ...]] = {
    "meetings": (0.45, 0.8),
    "balance": (1.0, 0.6),
    "spread": (1.6, 1.0),
}
SMALL, MEDIUM, MIDDLE = 80, 200, 600
"""Up to so many people: two are often exchanged in all rounds and constructions are tried; found plans are searched on
from; a plan for every spread is kept."""
_WIDTH = 96
_LIGHT, _EVEN, _HEAVY = 0.3, 0.5, 1.0


def recipes(problem: Problem, prefer: Preference, *, front: bool) -> list[Recipe]:
    """Give the runs of a search, the first the one to trust most.

    Measured on the instances of benchmarks/: a seat off the ideal that weighs as much as a meeting reaches all bounds
    where they can be reached together; a lighter one finds more meetings where they cannot. Two long runs find better
    ends than four short ones.
    """
    spreads = _RUNS["balance" if front else prefer]
    if problem.pinned.shape[1] > MIDDLE and not front:
        spreads = (_RUNS[prefer][0] if prefer == "spread" else 1.0,)
    return [_recipe(problem, spread) for spread in spreads]


def polishing(problem: Problem) -> Recipe:
    """Give the run that keeps a construction as it is and only looks for who takes which part of it."""
    return _recipe(problem, _EVEN)._replace(exchanges=1.0)


def extending(
    problem: Problem, kept: Sequence[Found], prefer: Preference, *, front: bool
) -> list[tuple[Found, Recipe]]:
    """Give the runs that start, barely warm, from plans that were found: towards meetings, and towards spread.

    A full search lands a few meetings short of what lies near it; this walks there.
    """
    even = choose(kept, "balance" if front else prefer)
    runs = [(even, _LIGHT, 0.5), (even, _HEAVY, 0.7)]
    if front:
        runs += [(choose(kept, "meetings"), _EVEN, 0.5), (choose(kept, "spread"), _HEAVY, 0.7)]
    return [(plan, _warmed(_recipe(problem, spread), warmth)) for plan, spread, warmth in runs]


def first_part(problem: Problem) -> float:
    """Give the share of the steps for runs from scratch: all on a large day, which needs one long run."""
    return 0.7 if problem.pinned.shape[1] <= MEDIUM else 1.0


def mending() -> Recipe:
    """Give the run that looks for nothing but a plan without a broken rule."""
    weights = Weights(within=WITHIN, spread=0.0, wish=0.0, hope=0.0, broken=40.0)
    return Recipe(weights, hot=8.0, cold=0.2, exchanges=0.0, width=0)


def constructed(problem: Problem, seed: int) -> Small | None:
    """Seat everybody so that nobody meets anybody twice, where a construction is known and no rule is in the way.

    Returns:
        int16, shape (r, n), who sits where; which person takes which part of the construction is left to chance.
        None where groups differ in size or somebody is absent, joined or pinned, or where no construction is known.
    """
    rounds, people = problem.pinned.shape
    count, size = int(problem.groups[0]), int(problem.largest[0, 0])
    alike = (problem.groups == count).all() and (problem.largest[:, :count] == size).all()
    if not alike or people > SMALL or people != count * size or (problem.count_here < people).any():
        return None
    if problem.fixed.any() or (problem.unit[:, :, 1:] != NOBODY).any():
        return None
    schedule = golfer(count, size, rounds)
    if schedule is None:
        return None
    order = np.random.default_rng(seed).permutation(people)
    seats = np.full((rounds, people), NOBODY, dtype=np.int16)
    for number in range(rounds):
        for group in range(count):
            seats[number, order[schedule[number, group]]] = group
    return seats


def _recipe(problem: Problem, spread: float) -> Recipe:
    people = problem.pinned.shape[1]
    hot = min(0.35, max(0.2, 3.2 / math.sqrt(people)))
    exchanges = 0.2 if people <= SMALL else 0.05 if people <= MIDDLE else 0.0
    weights = Weights(within=WITHIN, spread=spread, wish=WISH_BY_SPREAD * spread, hope=HOPE)
    return Recipe(weights, hot, 0.3 * hot, exchanges, _WIDTH if people <= MIDDLE else 0)


def _warmed(recipe: Recipe, share: float) -> Recipe:
    return recipe._replace(hot=share * recipe.hot, cold=min(recipe.cold, 0.6 * share * recipe.hot))
