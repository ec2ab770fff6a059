"""The table every question starts from: what municipalities are, one row a code, one column an indicator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Scale = Literal["linear", "log", "auto"]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Indicator:
    """One column of a context table.

    Attributes:
        id: short name, unique in its table.
        theme: the set it belongs to (`size`, `social`, `financial`, `physical`, ...); empty when the table has none.
        scale: `log` for skewed amounts above zero, `linear` for the rest, `auto` to let the engine decide by skewness.
    """

    id: str
    theme: str = ""
    scale: Scale = "auto"


@dataclass(frozen=True, slots=True)
class ContextTable:
    """What municipalities cannot choose: values by code and indicator.

    Attributes:
        codes: n unique codes, in the order of the rows.
        indicators: m indicators, in the order of the columns.
        values: float64, shape (n, m); a missing value is NaN. Not to be written to.
        population: float64, shape (n,), inhabitants for the size window; None where the table knows no size.
    """

    codes: tuple[str, ...]
    indicators: tuple[Indicator, ...]
    values: Floats
    population: Floats | None = None

    def __post_init__(self) -> None:
        expected = (len(self.codes), len(self.indicators))
        if self.values.shape != expected:
            raise ValueError(f"Expected values of shape {expected}, got {self.values.shape}.")
        if len(set(self.codes)) != len(self.codes):
            raise ValueError("Expected unique codes.")
        if self.population is not None and self.population.shape != expected[:1]:
            raise ValueError(f"Expected population of shape {expected[:1]}, got {self.population.shape}.")
        self.values.setflags(write=False)
