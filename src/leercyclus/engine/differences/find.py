"""Find the points on which a circle of municipalities differs most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from leercyclus.engine.differences import sentences
from leercyclus.engine.differences.duplicates import fold
from leercyclus.engine.differences.points import gather, make_points
from leercyclus.engine.differences.rarity import compare
from leercyclus.engine.differences.result import Differences, Method
from leercyclus.engine.differences.study import Study, prepare
from leercyclus.engine.differences.table import FigureTable
from leercyclus.engine.reasons import BadInput, Reason

_SIZES = (2, 13)


def find_differences(
    table: FigureTable,
    circle: Sequence[str],
    *,
    method: Method | None = None,
    seed: int = 1,
    names: Mapping[str, str] | None = None,
) -> Differences:
    """Rank the points on which a circle differs, and say which gaps are real and which are unusual.

    Args:
        table: figures of all municipalities, also of those outside the circle: they tell what is usual.
        circle: codes of 2 to 13 members.
        method: how many random circles and how strict; see `Method`.
        seed: of the random circles; the same seed gives the same answer.
        names: names by code for the sentences.

    Raises:
        BadInput: the circle has the wrong size, an unknown or repeated code, or the table has fewer than 40 rows or
            no population.

    Cost: in the order of m x n x 400 multiplications; a third of a second at 342 x 600 x 5.
    """
    _check_circle(table, circle)
    return compare_circle(prepare(table), circle, method=method, seed=seed, names=names)


def compare_circle(
    study: Study,
    circle: Sequence[str],
    *,
    method: Method | None = None,
    seed: int = 1,
    names: Mapping[str, str] | None = None,
) -> Differences:
    """Compare one circle with the help of what was prepared; see `find_differences`."""
    method = method or Method()
    _check_circle(study.table, circle)
    _check_method(method)
    place_of = {code: row for row, code in enumerate(study.table.codes)}
    rows = np.array([place_of[code] for code in circle])
    rarity = compare(
        study.tails,
        rows,
        circles=method.circles,
        seed=seed,
        any_false=method.any_false,
        part_false=method.part_false,
    )
    evidence = gather(study, rows, rarity, method)
    ranked = np.lexsort((-evidence.likely, -rarity.distance, evidence.small))
    points = make_points(evidence, fold(ranked, study.same), names or {})
    return Differences(
        tuple(circle), study.table.documents, points, method, seed, study.levels.memory, study.positions.patterns
    )


def _check_circle(table: FigureTable, circle: Sequence[str]) -> None:
    low, high = _SIZES
    if not low <= len(circle) <= high:
        raise BadInput(sentences.CIRCLE_SIZE(count=len(circle), advice=low if len(circle) < low else high))
    known = set(table.codes)
    problems: list[Reason] = [sentences.UNKNOWN(code=code) for code in circle if code not in known]
    problems += [sentences.TWICE(code=code) for code in sorted(set(circle)) if list(circle).count(code) > 1]
    if problems:
        raise BadInput(*problems)


def _check_method(method: Method) -> None:
    bounds = {"circles": (100, 100_000), "any_false": (0, 1), "part_false": (0, 1), "sure": (0.5, 1)}
    problems = []
    for name, (low, high) in bounds.items():
        value = getattr(method, name)
        if not low <= value <= high:
            problems.append(sentences.ORDER(name=name, low=low, high=high, value=value))
    if problems:
        raise BadInput(*problems)
