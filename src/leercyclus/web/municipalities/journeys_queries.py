"""How long the journeys between the municipalities of a circle take, for other apps."""

from __future__ import annotations

import math
from collections.abc import Sequence

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
