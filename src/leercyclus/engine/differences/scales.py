"""From an indicator's own unit to a scale on which differences add up, and back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from leercyclus.engine.differences.table import Measure
from leercyclus.engine.tables import Floats

_EDGE = 0.5  # a share of 0 or 100 % is put at half the smallest share above 0 (or below 100)


@dataclass(frozen=True, slots=True)
class Transform:
    """How one indicator is put on its working scale.

    Attributes:
        kind: `log` for amounts above zero, `logit` for percentages, `linear` for the rest.
        low: the smallest percentage kept (logit only), in percent.
        high: the largest percentage kept (logit only), in percent.
    """

    kind: str
    low: float = 0.0
    high: float = 100.0

    def forward(self, values: Floats) -> Floats:
        """Put values in the indicator's own unit on the working scale; NaN stays NaN."""
        if self.kind == "log":
            return np.log(values)
        if self.kind == "logit":
            share = np.clip(values, self.low, self.high)
            return np.log(share / (100.0 - share))
        return np.asarray(values, dtype=np.float64)

    def back(self, values: Floats) -> Floats:
        """Put values of the working scale back in the indicator's own unit."""
        if self.kind == "log":
            return np.exp(np.minimum(values, 700.0))
        if self.kind == "logit":
            return 100.0 / (1.0 + np.exp(np.clip(-values, -700.0, 700.0)))
        return np.asarray(values, dtype=np.float64)


def choose(measure: Measure, values: Floats) -> Transform:
    """Choose the working scale of an indicator: what its maker asked for, as far as its values allow it.

    With `auto`, percentages between 0 and 100 get the logit, amounts of which every value is above zero the
    logarithm; everything else stays linear: a logarithm of net costs, which are often zero or below, says nothing.

    Args:
        measure: the indicator; its unit and scale are used.
        values: its values in its own unit, any shape; NaN is missing.
    """
    known = values[~np.isnan(values)]
    if not known.size or measure.scale == "linear":
        return Transform("linear")
    low, high = float(known.min()), float(known.max())
    share = measure.unit.startswith("%")
    if measure.scale == "logit" or (measure.scale == "auto" and share):
        inside = known[(known > 0) & (known < 100)]  # noqa: PLR2004 - a whole is a hundred percent
        if low < 0 or high > 100 or not inside.size:  # noqa: PLR2004
            return Transform("linear")
        return Transform("logit", _EDGE * float(inside.min()), 100.0 - _EDGE * (100.0 - float(inside.max())))
    amount = measure.scale == "log" or measure.unit.upper().startswith(("EUR", "€"))
    return Transform("log") if amount and low > 0 else Transform("linear")
