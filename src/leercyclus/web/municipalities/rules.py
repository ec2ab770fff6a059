"""What may be asked on the pages about municipalities: predicates on plain values."""

from __future__ import annotations

import math

LIST_LENGTH = 10
"""How many peers a list shows."""
SURE = 0.8
"""In this share of the resamples, or more, a peer is called sure: eight of ten trials."""
LIKELY = 0.6
"""Below this share even the first on the list is not sure, and the page says so."""
FAR = 0.65
"""A nearest peer farther than this is called far: it is so for one in twenty municipalities under the usual method."""
FEWEST_BESIDE, MOST_BESIDE = 2, 13
"""How many municipalities stand side by side: two, up to the thirteen of the municipal secretaries."""
CIRCLE_SIZES = (3, 4, 5)
USUAL_MINUTES = 150
MINUTES = (60, 90, 120, 150, 180, 240)
LONGEST_MINUTES = 600
WEIGHTS = (0.0, 0.5, 1.0, 2.0)
"""The weights to choose from; an address may hold any from 0 to 10."""
HIGHEST_WEIGHT = 10.0


def is_weight(value: float) -> bool:
    """Tell whether a number can be the weight of a theme or an indicator."""
    return math.isfinite(value) and 0 <= value <= HIGHEST_WEIGHT


def is_reach(minutes: float) -> bool:
    """Tell whether a number of minutes can be the longest journey within a circle."""
    return math.isfinite(minutes) and 0 < minutes <= LONGEST_MINUTES


def fits_beside(count: int) -> bool:
    """Tell whether so many municipalities can stand side by side."""
    return FEWEST_BESIDE <= count <= MOST_BESIDE


def is_sure(stability: float) -> bool:
    """Tell whether a peer is on the list in most resamples."""
    return stability >= SURE - 1e-9


def is_likely(stability: float) -> bool:
    """Tell whether a peer is on the list more often than not, with some to spare."""
    return stability >= LIKELY - 1e-9
