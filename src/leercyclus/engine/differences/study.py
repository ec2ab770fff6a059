"""All of a comparison that does not depend on the circle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from leercyclus.engine.differences import sentences
from leercyclus.engine.differences.duplicates import alike
from leercyclus.engine.differences.expected import Expected, axes, expect
from leercyclus.engine.differences.noise import Levels, middle, settle
from leercyclus.engine.differences.positions import Positions, place
from leercyclus.engine.differences.scales import Transform, choose
from leercyclus.engine.differences.table import FigureTable
from leercyclus.engine.differences.tails import Tails, even_out, fit_tails
from leercyclus.engine.reasons import BadInput
from leercyclus.engine.tables import Floats

_LEAST_ROWS = 40


@dataclass(frozen=True, slots=True)
class Study:
    """All that does not depend on the circle: prepare it once, compare many circles.

    Attributes:
        table: the figures.
        transforms: working scale of every indicator.
        national: shape (m,), national middle of the last known document, working scale.
        yearly: shape (t, m, n), values less the national middle of their document, working scale.
        levels, expected, positions, tails: see there.
        same: shape (m, m), near-duplicates.
    """

    table: FigureTable
    transforms: tuple[Transform, ...]
    national: Floats
    yearly: Floats
    levels: Levels
    expected: Expected
    positions: Positions
    tails: Tails
    same: np.ndarray


def prepare(table: FigureTable) -> Study:
    """Do all that does not depend on the circle; see `find_differences` for what it raises."""
    people = table.context.population
    if len(table.codes) < _LEAST_ROWS:
        raise BadInput(sentences.FEW_ROWS(least=_LEAST_ROWS, count=len(table.codes)))
    missing = len(table.codes) if people is None else int((~(people > 0)).sum())
    if people is None or missing:
        raise BadInput(sentences.NO_POPULATION(count=missing))
    size = np.log(people)
    figures = np.ascontiguousarray(table.values.transpose(2, 1, 0))
    transforms = tuple(choose(measure, figures[:, column]) for column, measure in enumerate(table.measures))
    for column, transform in enumerate(transforms):
        figures[:, column] = transform.forward(figures[:, column])
    centres = middle(figures)
    yearly = figures - centres[:, :, None]
    known = ~np.isnan(centres)
    last = len(centres) - 1 - known[::-1].argmax(0)
    national = np.nan_to_num(centres[last, np.arange(len(last))])
    levels = settle(yearly, size)
    columns, kept = axes(table.context, size)
    expected = expect(levels, columns, kept)
    same = alike(expected.rest, expected.spread, levels.variance)
    positions = place(expected, levels.variance, np.asarray(~np.triu(same, 1).any(0)))
    tails = fit_tails(even_out(positions.surprise, size))
    return Study(table, transforms, national, yearly, levels, expected, positions, tails, same)
