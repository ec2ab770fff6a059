"""How long a journey between two municipalities takes: an estimate, or the real minutes where these are given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.circles import sentences
from leercyclus.engine.peers.method import near_names
from leercyclus.engine.reasons import BadInput
from leercyclus.engine.tables import Floats

DETOUR = 1.3
SPEED_KMH = 65.0
EARTH_RADIUS_KM = 6371.0
FERRY_MINUTES: Mapping[str, float] = {
    "GM0448": 45.0,  # Texel: 20 minutes at sea
    "GM0096": 125.0,  # Vlieland: 95 minutes
    "GM0093": 145.0,  # Terschelling: 115 minutes
    "GM0060": 80.0,  # Ameland: 50 minutes
    "GM0088": 75.0,  # Schiermonnikoog: 45 minutes
}
"""The five islands without a road: the crossing with a car ferry and about half an hour to wait and to board."""


@dataclass(frozen=True, slots=True)
class Travel:
    """Minutes from door to door between all pairs of municipalities.

    Attributes:
        codes: n codes.
        minutes: shape (n, n), symmetric, zero on the diagonal.
        known: shape (n, n), True where the minutes were given and not estimated.
    """

    codes: tuple[str, ...]
    minutes: Floats
    known: NDArray[np.bool_]

    def between(self, one: str, other: str) -> float:
        """Minutes between two municipalities.

        Raises:
            BadInput: an unknown code.
        """
        return float(self.minutes[self.row(one), self.row(other)])

    def with_known(self, given: Mapping[tuple[str, str], float]) -> Travel:
        """Put real minutes in the place of estimates, both ways; where both ways are given, each keeps its own longest.

        Raises:
            BadInput: an unknown code, minutes below zero or not finite.
        """
        minutes, known = self.minutes.copy(), self.known.copy()
        for (one, other), value in given.items():
            if not (np.isfinite(value) and value >= 0):
                raise BadInput(sentences.MINUTES_RANGE(one=one, other=other, minutes=str(value)))
            row, column = self.row(one), self.row(other)
            longest = max(value, given.get((other, one), value))
            minutes[row, column] = minutes[column, row] = longest
            known[row, column] = known[column, row] = True
        return replace(self, minutes=minutes, known=known)

    def is_known(self, one: str, other: str) -> bool:
        """Whether the minutes were given; False for an estimate.

        Raises:
            BadInput: an unknown code.
        """
        return bool(self.known[self.row(one), self.row(other)])

    def row(self, code: str) -> int:
        """Find the row of a code.

        Raises:
            BadInput: an unknown code.
        """
        if code not in self.codes:
            raise BadInput(sentences.UNKNOWN_CODE(code=code), near_names(code, self.codes))
        return self.codes.index(code)


def estimate(codes: Sequence[str], latitudes: Floats, longitudes: Floats) -> Travel:
    """Estimate the minutes between centres: straight kilometres x 1.3 at 65 km/h, and the ferry for five islands.

    Args:
        codes: n codes.
        latitudes: degrees (WGS84), shape (n,).
        longitudes: degrees (WGS84), shape (n,).

    Examples:
        >>> import numpy as np
        >>> zwolle_enschede = estimate(("GM0193", "GM0153"), np.array([52.51, 52.22]), np.array([6.09, 6.89]))
        >>> round(zwolle_enschede.between("GM0193", "GM0153"))
        76
    """
    ferry = np.array([FERRY_MINUTES.get(code, 0.0) for code in codes])
    minutes = road_kilometres(latitudes, longitudes) / SPEED_KMH * 60 + ferry[:, None] + ferry
    np.fill_diagonal(minutes, 0.0)
    return Travel(tuple(codes), minutes, np.eye(len(codes), dtype=np.bool_))


def road_kilometres(latitudes: Floats, longitudes: Floats) -> Floats:
    """Estimate the kilometres by road between places: the straight distance x 1.3.

    Args:
        latitudes: degrees (WGS84), shape (n,).
        longitudes: degrees (WGS84), shape (n,).

    Returns:
        Kilometres one way, shape (n, n), symmetric, zero on the diagonal.

    Examples:
        >>> import numpy as np
        >>> round(float(road_kilometres(np.array([52.51, 52.22]), np.array([6.09, 6.89]))[0, 1]))
        82
    """
    latitude, longitude = np.radians(latitudes), np.radians(longitudes)
    half = (
        np.sin((latitude[:, None] - latitude) / 2) ** 2
        + np.cos(latitude)[:, None] * np.cos(latitude) * np.sin((longitude[:, None] - longitude) / 2) ** 2
    )
    return np.asarray(2 * EARTH_RADIUS_KM * DETOUR * np.arcsin(np.sqrt(np.clip(half, 0.0, 1.0))), dtype=np.float64)
