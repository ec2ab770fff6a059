"""How long and how far the journeys between the municipalities of a circle are, for other apps."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from leercyclus.engine.circles import road_kilometres
from leercyclus.web.municipalities.peers_queries import journeys
from leercyclus.web.municipalities.snapshot import current_figures

Minutes = tuple[tuple[float, ...], ...]


def journey_minutes(codes: Sequence[str]) -> Minutes:
    """Estimate the minutes one way from each municipality (row) to each (column), as the comparison page has them.

    Args:
        codes: of municipalities; of one that is no more the journeys are NaN.

    Examples:
        >>> rows = journey_minutes(("GM0193", "GM0153", "GM9999"))
        >>> rows[0][0], rows[0][1] == rows[1][0], rows[0][2] == rows[0][2]
        (0.0, True, False)
    """
    travel = journeys(current_figures())
    known = set(travel.codes)
    return tuple(
        tuple(travel.between(one, other) if {one, other} <= known else math.nan for other in codes) for one in codes
    )


def journey_kilometres(codes: Sequence[str]) -> dict[tuple[str, str], float]:
    """Estimate the kilometres by road one way between the centres of municipalities: the straight distance x 1.3.

    Args:
        codes: of municipalities; one that is no more, or is none, has no journeys.

    Examples:
        >>> round(journey_kilometres(("GM0193", "GM0153", "GM9999"))["GM0193", "GM0153"])
        80
    """
    by_code = current_figures().register.by_code
    known = [by_code[code] for code in dict.fromkeys(codes) if code in by_code]
    far = road_kilometres(np.array([one.latitude for one in known]), np.array([one.longitude for one in known]))
    return {
        (one.code, other.code): float(far[row, column])
        for row, one in enumerate(known)
        for column, other in enumerate(known)
    }
