"""The place of one among a group by a figure of its own: who chooses the group, chooses the place."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from leercyclus.engine.tables import Floats


@dataclass(frozen=True, slots=True)
class Standing:
    """A place within a group.

    Attributes:
        place: from 1, the highest figure; who have the same figure share the best place.
        of: how many of the group have a figure, the one itself included.
    """

    place: int
    of: int


def standing(values: Floats, own: int, group: Sequence[int]) -> Standing | None:
    """Tell the place of one among itself and a group, the highest figure first.

    Args:
        values: float64, shape (n,); a missing value is NaN.
        own: the row of the one.
        group: the rows of the others.

    Returns:
        None where its own figure is missing.

    Examples:
        >>> import numpy as np
        >>> standing(np.array([0.4, 0.9, np.nan, 0.1]), 0, [1, 2, 3])
        Standing(place=2, of=3)
    """
    if math.isnan(values[own]):
        return None
    others = [values[row] for row in group if row != own and not math.isnan(values[row])]
    return Standing(place=1 + sum(bool(value > values[own]) for value in others), of=1 + len(others))
