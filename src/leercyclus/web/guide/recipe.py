"""The recipe of the peers in numbers, read from the engine itself, so that the page tells what is really done."""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.engine.peers.method import Method
from leercyclus.engine.peers.network import FEWEST, NEIGHBOURS
from leercyclus.figures import Figures


@dataclass(frozen=True, slots=True)
class Recipe:
    """What the page on ‘comparable’ tells in figures.

    Attributes:
        indicators: how many indicators count.
        municipalities: how many municipalities there are.
        fewest: how many municipalities the size window holds at least; else it is widened.
        neighbours: how many nearest neighbours say how crowded it is around a municipality.
        resamples: how many times the list is drawn up again.
        coverage: the least share of the weight for which both must have a figure, 0 to 1.
    """

    indicators: int
    municipalities: int
    fewest: int
    neighbours: int
    resamples: int
    coverage: float


def current_recipe(figures: Figures) -> Recipe:
    """Give the recipe as it is used when nobody changes anything."""
    method, table = Method(), figures.context()
    return Recipe(
        indicators=len(table.indicators),
        municipalities=len(table.codes),
        fewest=FEWEST,
        neighbours=NEIGHBOURS,
        resamples=method.resamples,
        coverage=method.minimum_coverage,
    )
