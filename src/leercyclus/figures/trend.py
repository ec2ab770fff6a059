"""One indicator by year and document: a municipality beside the middle of all, with what is missing and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from leercyclus.engine.reasons import Reason
from leercyclus.engine.tables import Floats
from leercyclus.figures.catalogue import IndicatorInfo
from leercyclus.figures.collection import Figures
from leercyclus.figures.documents import Document, Gap

QUARTERS = (25, 50, 75)


@dataclass(frozen=True, slots=True)
class Point:
    """The figures of one year, or of one document of that year.

    Attributes:
        year: of the figures.
        document: the budget or accounts; None for context, which has no documents.
        low: a quarter of the municipalities lies below this.
        middle: half of them lies below this.
        high: three quarters lie below this.
        known: how many municipalities have a value.
        values: of the municipalities asked for, in their order; NaN where it is missing.
        missing: why the value is missing, in the same order; None where it is there or no reason is known.
    """

    year: int
    document: Document | None
    low: float
    middle: float
    high: float
    known: int
    values: tuple[float, ...]
    missing: tuple[Reason | None, ...]


@dataclass(frozen=True, slots=True)
class Trend:
    """An indicator over its years.

    Attributes:
        info: what it is, and where its figures break.
        codes: the municipalities asked for.
        points: in order of time; within a year the budget comes first.
    """

    info: IndicatorInfo
    codes: tuple[str, ...]
    points: tuple[Point, ...]


def trend(figures: Figures, indicator: str, codes: Sequence[str] = ()) -> Trend:
    """Give an indicator by year and document, for the country and for the municipalities asked for.

    Args:
        figures: the figures.
        indicator: any id of the catalogue.
        codes: of municipalities.

    Raises:
        BadInput: when there is no such indicator.

    Examples:
        >>> from leercyclus.figures import load
        >>> found = trend(load(), "iv3.0.4.net", ["GM0505"])
        >>> [round(point.values[0]) for point in found.points if point.document.id == "accounts 2023"]
        [484]
    """
    info = figures.catalogue[indicator]
    rows = [figures.register.place[code] for code in codes]
    gaps = [gap for gap in gaps_of(figures, info) if gap.code in codes]
    if info.role == "context":
        table = figures.context()
        place = [one.id for one in table.indicators].index(indicator)
        columns: list[tuple[int, Document | None, Floats]] = [(max(info.years), None, table.values[:, place])]
    else:
        series = figures.values(indicator)
        columns = [(one.year, one, series.values[:, at]) for at, one in enumerate(series.documents)]
    points = tuple(_point(column, rows, codes, gaps) for column in columns)
    return Trend(info, tuple(codes), points)


def gaps_of(figures: Figures, info: IndicatorInfo) -> tuple[Gap, ...]:
    """Give the values of an indicator that are missing, in the documents that know it, each with its reason."""
    documents = set(info.documents)
    return tuple(
        gap for gap in figures.gaps if gap.covers(info.id) and (gap.document is None or gap.document.id in documents)
    )


def _point(
    column: tuple[int, Document | None, Floats], rows: Sequence[int], codes: Sequence[str], gaps: Sequence[Gap]
) -> Point:
    """Summarise one column of values."""
    year, document, values = column
    known = values[np.isfinite(values)]
    low, middle, high = np.percentile(known, QUARTERS).tolist() if known.size else [float("nan")] * 3
    why = {gap.code: gap.reason for gap in gaps if gap.document == document}
    own = tuple(float(values[row]) for row in rows)
    missing = tuple(why.get(code) if np.isnan(value) else None for code, value in zip(codes, own, strict=True))
    return Point(year, document, low, middle, high, int(known.size), own, missing)
