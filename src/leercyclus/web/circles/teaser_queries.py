"""The largest differences of municipalities that may form a circle, where they can be told at once."""

from __future__ import annotations

from collections.abc import Sequence

from leercyclus.engine.reasons import Language
from leercyclus.web.municipalities.points_queries import CirclePoint, circle_points, points_at_hand

TEASED = 3


def largest_differences(codes: Sequence[str], language: Language) -> tuple[CirclePoint, ...]:
    """Give the three points on which they differ most; none while the figures have not been read in this process."""
    return circle_points(codes, language)[:TEASED] if points_at_hand() else ()
