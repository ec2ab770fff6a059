"""How municipalities are compared: which indicators count, how much, and among whom."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

import numpy as np

from leercyclus.engine.peers import sentences
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.engine.tables import ContextTable, Floats

Distance = Literal["manhattan", "euclid"]
GENERAL = "general"
HIGHEST_WEIGHT = 10.0


@dataclass(frozen=True, slots=True)
class Method:
    """The choices behind a list of peers.

    Attributes:
        theme: `general` for all indicators, or one theme of the table.
        weights: 0 to 10, by indicator id or by theme as `theme:size`; 1 where nothing is said. The weight of an
            indicator is multiplied by that of its theme.
        window: a peer has between these multiples of the inhabitants; None for no window.
        share_votes: indicators that tell the same share one vote (`votes.shared_votes`); off, each has a whole one.
        correct_hubs: order the list by the score (see `network.Network`), so that no municipality is on every list.
        resamples: how many times the comparison is repeated to see who stays on the list; 0 for no stability.
        seed: the chance behind the resamples.
        minimum_coverage: the least share of the weight of which both have a figure, 0 to 1.
        distance: `manhattan`, the weighted mean of the differences, or `euclid`, the root of the mean square.
    """

    theme: str = GENERAL
    weights: Mapping[str, float] = field(default_factory=dict)
    window: tuple[float, float] | None = (0.5, 2.0)
    share_votes: bool = True
    correct_hubs: bool = True
    resamples: int = 300
    seed: int = 1
    minimum_coverage: float = 0.75
    distance: Distance = "manhattan"

    def __post_init__(self) -> None:
        if self.window is not None and not 0 < self.window[0] <= 1 <= self.window[1]:
            raise ValueError(f"Expected a window (low <= 1 <= high) above zero, got {self.window}.")
        if not 0 < self.minimum_coverage <= 1:
            raise ValueError(f"Expected minimum_coverage above 0 and at most 1, got {self.minimum_coverage}.")
        if self.resamples < 0:
            raise ValueError(f"Expected resamples >= 0, got {self.resamples}.")
        object.__setattr__(self, "weights", MappingProxyType(dict(self.weights)))

    @property
    def comparison(self) -> tuple[object, ...]:
        """What decides the distances; two methods that agree in it share one network."""
        weights = tuple(sorted(self.weights.items()))
        return (self.theme, weights, self.window, self.share_votes, self.minimum_coverage, self.distance)


def themes(table: ContextTable) -> tuple[str, ...]:
    """The themes of the table in the order of its columns, `general` first."""
    return (GENERAL, *dict.fromkeys(indicator.theme for indicator in table.indicators if indicator.theme))


def indicator_weights(table: ContextTable, method: Method) -> Floats:
    """Weigh every indicator of the table, shape (m,), zero for what does not count.

    Raises:
        BadInput: an unknown theme, a weight for something the table does not have, a weight outside 0 to 10.
    """
    known = themes(table)
    if method.theme not in known:
        raise BadInput(sentences.UNKNOWN_THEME(theme=method.theme, known=", ".join(known)))
    ids = {indicator.id for indicator in table.indicators} | {f"theme:{theme}" for theme in known[1:]}
    wrong = [
        reason
        for name in method.weights
        if name not in ids
        for reason in (sentences.UNKNOWN_WEIGHT(name=name), near_names(name, ids))
    ]
    wrong += [
        sentences.WEIGHT_RANGE(name=name, weight=float(weight))
        for name, weight in method.weights.items()
        if not (math.isfinite(weight) and 0 <= weight <= HIGHEST_WEIGHT)
    ]
    if wrong:
        raise BadInput(*wrong)
    return np.array(
        [
            method.weights.get(indicator.id, 1.0) * method.weights.get(f"theme:{indicator.theme}", 1.0)
            if method.theme in (GENERAL, indicator.theme)
            else 0.0
            for indicator in table.indicators
        ]
    )


def near_names(name: str, known: Iterable[str]) -> Reason:
    """Suggest up to three names near this one, or tell some that exist."""
    import difflib

    choices = sorted(known)
    near = difflib.get_close_matches(name, choices, n=3, cutoff=0.6)
    rule = sentences.DID_YOU_MEAN if near else sentences.SEE_THE_LIST
    return rule(names=", ".join(near or choices[:3]))
