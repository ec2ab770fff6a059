"""Check an answer of `find_differences` against its table, knowing nothing of how it was found."""

from __future__ import annotations

import math

import numpy as np

from leercyclus.engine.differences.result import Differences, Point
from leercyclus.engine.differences.table import FigureTable

_CALLS = ("none", "real", "unusual")


def problems(differences: Differences, table: FigureTable) -> list[str]:
    """List what is wrong with an answer; an empty list means that it holds together.

    Checked: every indicator once; ranks 1, 2, ...; near-duplicates after all leading points and told by the point that
    speaks for them; members in the order of the circle with the figures of the table; surplus is level minus
    expected; the gap is the surplus of the highest minus that of the lowest; probabilities between 0 and 1; a call
    only where two members have figures over several documents and the gap is at least the floor.
    """
    found: list[str] = []
    ids = [point.indicator for point in differences.points]
    if sorted(ids) != sorted(measure.id for measure in table.measures):
        found.append("Expected every indicator exactly once.")
    if [point.rank for point in differences.points] != list(range(1, len(ids) + 1)):
        found.append("Expected ranks 1, 2, ... in order.")
    kinds = [bool(point.speaks) for point in differences.points]
    if kinds != sorted(kinds):
        found.append("Expected leading points first.")
    told = {(point.indicator, other) for point in differences.points for other in point.folded}
    if told != {(point.speaks, point.indicator) for point in differences.points if point.speaks}:
        found.append("Expected every near-duplicate to be named by the point that speaks for it.")
    column = {measure.id: place for place, measure in enumerate(table.measures)}
    for point in differences.points:
        found += [f"{point.indicator}: {text}" for text in _of_point(point, differences, table, column)]
    return found


def _of_point(point: Point, differences: Differences, table: FigureTable, column: dict[str, int]) -> list[str]:
    found = []
    place = column[point.indicator]
    by_code = {member.code: member for member in point.members}
    if tuple(by_code) != differences.circle:
        return ["Expected the members in the order of the circle."]
    for member in point.members:
        given = table.values[table.codes.index(member.code), place]
        if not np.array_equal(given, member.values, equal_nan=True):
            found.append(f"Expected the figures of {member.code} as in the table.")
        if not _same(member.surplus, member.level - member.expected):
            found.append(f"Expected the surplus of {member.code} to be level minus expected.")
        if member.documents != int((~np.isnan(given)).sum()) or not 0 <= member.same_way <= member.documents:
            found.append(f"Expected counts of documents of {member.code} as in the table.")
    high, low = by_code[point.highest], by_code[point.lowest]
    if high is low or not (math.isnan(point.gap) or _same(point.gap, high.surplus - low.surplus)):
        found.append("Expected the gap between two members: highest minus lowest surplus.")
    shares = ("certainty", "chance", "anywhere", "noise_share")
    found += [f"Expected {name} between 0 and 1." for name in shares if not 0 <= getattr(point, name) <= 1]
    floor = table.measures[place].floor
    seen = min(high.documents, low.documents) > 0 and len(table.documents) > 1
    if point.call not in _CALLS or (point.call != "none" and not (seen and abs(point.gap) >= floor)):
        found.append("Expected a call only on a gap that is seen and not below the floor.")
    return found


def _same(first: float, second: float) -> bool:
    return (math.isnan(first) and math.isnan(second)) or math.isclose(first, second, rel_tol=1e-9, abs_tol=1e-9)
