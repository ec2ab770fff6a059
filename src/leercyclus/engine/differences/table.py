"""The figures a circle is compared on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from leercyclus.engine.reasons import Reason
from leercyclus.engine.tables import ContextTable, Floats

MeasureScale = Literal["auto", "linear", "log", "logit"]
Aspect = Literal["", "gross", "revenue", "net"]


@dataclass(frozen=True, slots=True)
class Measure:
    """One indicator on which municipalities are compared.

    Attributes:
        id: short name, unique in its table.
        unit: `EUR`, `%`, `score`, ...; with scale `auto` it decides the working scale.
        scale: the working scale; `auto`: logit for %, log for euros that are all above zero, linear for the rest.
        floor: a difference below this size, in the own unit, is too small to speak of; 0 or more.
        field: what it is a figure of (a task field); gross, revenue and net of one field share it.
        aspect: which of the three amounts of its field it is.
        cautions: what a reader must know beside it, known beforehand (bookkeeping, centre-municipality money).
    """

    id: str
    unit: str = ""
    scale: MeasureScale = "auto"
    floor: float = 0.0
    field: str = ""
    aspect: Aspect = ""
    cautions: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureTable:
    """Figures of municipalities over documents, with their context.

    Attributes:
        codes: n unique codes, in the order of the rows.
        measures: m indicators with unique ids.
        documents: t labels, oldest first (`2023`, `budget 2025`).
        values: float64, shape (n, m, t), in each indicator's own unit; NaN is missing. Not to be written to.
        context: what municipalities cannot choose, for the same codes in the same order, with population.
    """

    codes: tuple[str, ...]
    measures: tuple[Measure, ...]
    documents: tuple[str, ...]
    values: Floats
    context: ContextTable

    def __post_init__(self) -> None:
        expected = (len(self.codes), len(self.measures), len(self.documents))
        if self.values.shape != expected:
            raise ValueError(f"Expected values of shape {expected}, got {self.values.shape}.")
        if self.context.codes != self.codes:
            raise ValueError("Expected the context of the same codes in the same order.")
        if len({measure.id for measure in self.measures}) != len(self.measures):
            raise ValueError("Expected unique ids of indicators.")
        if np.isinf(self.values).any():
            raise ValueError("Expected finite values; a missing value is NaN.")
        self.values.setflags(write=False)
