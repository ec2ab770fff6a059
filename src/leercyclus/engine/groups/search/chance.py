"""Seeded chance for the compiled search."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.search.prices import jit

Random = NDArray[np.uint64]
"""The state of the chance, shape (1,), not zero."""


@jit
def draw(random: Random) -> np.uint64:
    """Draw 64 bits (xorshift64*; Vigna, An experimental exploration of Marsaglia's xorshift generators, 2016)."""
    value = random[0]
    value ^= value >> np.uint64(12)
    value ^= value << np.uint64(25)
    value ^= value >> np.uint64(27)
    random[0] = value
    return np.uint64(value * np.uint64(2685821657736338717))


@jit
def below(random: Random, limit: int) -> int:
    """Draw a whole number from 0 to limit - 1."""
    return int(((draw(random) >> np.uint64(32)) * np.uint64(limit)) >> np.uint64(32))


@jit
def fraction(random: Random) -> float:
    """Draw a number from 0 to 1, 1 left out."""
    return float(draw(random) >> np.uint64(11)) * 2.0**-53
