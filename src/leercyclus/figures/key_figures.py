"""Key figures of CBS: which are used, and how those of municipalities that merged are put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Figures = Mapping[str, float | None]

# What each figure is weighed by when municipalities are put together; an empty weight means that it is added up.
COLUMNS: Mapping[str, str] = {
    "population": "",
    "pop_0_14": "population",
    "pop_15_24": "population",
    "pop_25_44": "population",
    "pop_45_64": "population",
    "pop_65plus": "population",
    "dwelling_total": "",
    "dwelling_value": "dwelling_total",
    "dwelling_ownership": "dwelling_total",
    "employment_rate": "population",
    "income_low": "population",
    "income_high": "population",
    "edu_appl_sci": "population",
}


def combine(parts: Sequence[Figures]) -> Figures:
    """Put the key figures of municipalities that became one together.

    Numbers are added up, shares are weighed by inhabitants, and what is about homes by homes. A figure that one of
    the parts misses is missing.

    Examples:
        >>> small = dict.fromkeys(COLUMNS, 10.0)
        >>> combine([small, {**small, "population": 30.0, "pop_0_14": 20.0}])["pop_0_14"]
        17.5
    """
    if len(parts) == 1:
        return parts[0]
    whole: dict[str, float | None] = {}
    for name, weight in COLUMNS.items():
        values = [part.get(name) for part in parts]
        weights = [part.get(weight) for part in parts] if weight else [1.0] * len(parts)
        known = [
            (value, share)
            for value, share in zip(values, weights, strict=True)
            if value is not None and share is not None
        ]
        if len(known) < len(parts):
            whole[name] = None
            continue
        total = sum(value * share for value, share in known)
        whole[name] = total / sum(share for _, share in known) if weight else total
    return whole
