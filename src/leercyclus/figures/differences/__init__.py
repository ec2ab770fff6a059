"""Where circles differ in the Dutch figures: the engine's comparison, ordered so that a task field is one point.

Examples:
    >>> from leercyclus.figures import load
    >>> found = differences(load(), ("GM0193", "GM0153", "GM0505"))
    >>> found.points[0].rank, len(found.circle)
    (1, 3)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from threading import Lock

import numpy as np

from leercyclus.engine.differences import Differences, Point, Study, compare_circle, prepare
from leercyclus.engine.differences.duplicates import fold
from leercyclus.figures.collection import Figures
from leercyclus.figures.differences.ledger import Ledger, ledger
from leercyclus.figures.differences.table import field_of, figure_table, is_doubtful, leads
from leercyclus.figures.differences.told import is_in_doubt, with_cautions

__all__ = [
    "Ledger",
    "differences",
    "field_of",
    "figure_table",
    "is_doubtful",
    "is_in_doubt",
    "is_prepared",
    "ledger",
    "study",
]

_MOST_STUDIES = 4
_STUDIES: dict[Figures, Study] = {}
_PREPARING = Lock()


def study(figures: Figures) -> Study:
    """Give all of a comparison that does not depend on the circle; it is computed once."""
    with _PREPARING:  # two visitors who come at once wait for one computation
        if figures not in _STUDIES:
            while len(_STUDIES) >= _MOST_STUDIES:
                _STUDIES.pop(next(iter(_STUDIES)))
            _STUDIES[figures] = prepare(figure_table(figures))
        return _STUDIES[figures]


def is_prepared(figures: Figures) -> bool:
    """Tell whether the study of these figures was computed before, so that a comparison takes no waiting."""
    return figures in _STUDIES


def differences(figures: Figures, codes: Sequence[str], seed: int = 1) -> Differences:
    """Rank the points on which a circle differs.

    A task field is one point: its net costs (or its gross costs where a charge pays them) lead, and its other amounts
    are folded into it. Points in doubt come after all others that lead, then what is folded.

    Args:
        figures: of all municipalities.
        codes: 2 to 13 municipalities.
        seed: of the random circles they are held against.

    Raises:
        BadInput: a wrong number of municipalities, an unknown or a repeated one.
    """
    return _differences(figures, tuple(codes), seed)


@lru_cache(maxsize=256)
def _differences(figures: Figures, codes: tuple[str, ...], seed: int) -> Differences:
    prepared = study(figures)
    found = compare_circle(prepared, codes, seed=seed, names=figures.register.names)
    return replace(found, points=_in_order(prepared, [with_cautions(figures, point) for point in found.points]))


def _in_order(prepared: Study, points: Sequence[Point]) -> tuple[Point, ...]:
    """Fold the amounts of a task field into one point, and put what is in doubt behind the rest."""
    measures = prepared.table.measures
    column = {measure.id: place for place, measure in enumerate(measures)}
    ranked = sorted(
        points, key=lambda point: (not leads(point.indicator), *_weight(point, measures[column[point.indicator]].floor))
    )
    same = prepared.same.copy()
    flows: dict[str, list[int]] = {}
    for place, measure in enumerate(measures):
        if measure.field:
            flows.setdefault(measure.field, []).append(place)
        if not leads(measure.id):
            same[place, :] = same[:, place] = False
    for places in flows.values():
        same[np.ix_(places, places)] = True
    leaders = fold(np.array([column[point.indicator] for point in ranked]), same)
    by_column = {column[point.indicator]: point for point in points}
    order = sorted(leaders, key=lambda leader: is_in_doubt(by_column[leader]))
    written = [
        replace(by_column[leader], folded=tuple(measures[one].id for one in leaders[leader]), speaks="")
        for leader in order
    ]
    written += [
        replace(by_column[one], folded=(), speaks=measures[leader].id) for leader in order for one in leaders[leader]
    ]
    return tuple(replace(point, rank=rank) for rank, point in enumerate(written, start=1))


def _weight(point: Point, floor: float) -> tuple[bool, float, float]:
    """Order as the engine does: what is below its floor last, then by how far members stand apart."""
    return (not abs(point.gap) >= floor, -point.distance, -point.gap_deviations)
