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
from leercyclus.figures.differences.table import field_of, figure_table, is_doubtful, leads, looked_for
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
    "looked_for",
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
    floors = {measure.id: measure.floor for measure in measures}
    speaking = [place for place, measure in enumerate(measures) if leads(measure.id)]
    place_of = {measures[column].id: place for place, column in enumerate(speaking)}
    by_id = {point.indicator: point for point in points}
    ranked = sorted((by_id[one] for one in place_of), key=lambda point: _weight(point, floors[point.indicator]))
    same = prepared.same[np.ix_(speaking, speaking)]
    ids = list(place_of)
    silent = {measure.field: measure.id for measure in measures if not leads(measure.id)}
    written, told = [], []
    for leader, near in fold(np.array([place_of[point.indicator] for point in ranked]), same).items():
        folded = [ids[place] for place in near]
        folded += [silent[field] for field in map(field_of, (ids[leader], *folded)) if field in silent]
        written.append(replace(by_id[ids[leader]], folded=tuple(folded), speaks=""))
        told += [replace(by_id[one], folded=(), speaks=ids[leader]) for one in folded]
    return tuple(replace(point, rank=rank) for rank, point in enumerate([*written, *told], start=1))


def _weight(point: Point, floor: float) -> tuple[bool, bool, float, float]:
    """Order as the engine does: what is below its floor last, then by how far members stand apart; but doubt behind."""
    return (is_in_doubt(point), not abs(point.gap) >= floor, -point.distance, -point.gap_deviations)
