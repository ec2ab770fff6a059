"""An indicator by year, as lines for a terminal and as data."""

from __future__ import annotations

import math
from collections.abc import Iterator

from leercyclus.cli import sentences
from leercyclus.cli.output import aligned
from leercyclus.engine.reasons import Language
from leercyclus.figures import Figures
from leercyclus.figures.trend import Point, Trend

LEFT = 1  # the first column holds words, the rest numbers


def as_data(figures: Figures, trend: Trend, language: Language) -> dict[str, object]:
    """Give a trend as data, names and reasons in the language asked for, numbers in full."""
    info = trend.info
    return {
        "indicator": info.id,
        "name": info.name(language),
        "definition": info.definition(language),
        "unit": info.unit_name(language),
        "source": info.source,
        "years": info.years,
        "caution": info.caution(language),
        "breaks": [{"year": one.year, "why": one.why(language)} for one in info.breaks],
        "points": [
            {
                "year": point.year,
                "document": point.document.kind if point.document else None,
                "quarter_below": point.low,
                "middle": point.middle,
                "quarter_above": point.high,
                "known": point.known,
                "municipalities": [
                    {
                        "code": code,
                        "name": figures.register.by_code[code].name,
                        "value": value,
                        "missing": why.say(language) if why else None,
                    }
                    for code, value, why in zip(trend.codes, point.values, point.missing, strict=True)
                ],
            }
            for point in trend.points
        ],
    }


def as_lines(figures: Figures, trend: Trend, language: Language) -> Iterator[str]:
    """Write a trend: what the indicator is, a row a year or document, and what to mind."""
    info = trend.info
    names = [figures.register.by_code[code].name for code in trend.codes]
    yield sentences.TREND_TITLE(name=info.name(language), unit=info.unit_name(language)).say(language)
    yield info.definition(language)
    yield ""
    head = [*sentences.TREND_HEAD().say(language).split("|"), *names]
    rows = [_row(point, info.decimals, language) for point in trend.points]
    yield from aligned([head, *rows], frozenset(range(LEFT, len(head))))
    yield ""
    yield sentences.TREND_QUARTERS().say(language)
    for point in trend.points:
        for name, why in zip(names, point.missing, strict=True):
            if why is not None:
                when = _when(point, language)
                yield sentences.TREND_MISSING(name=name, when=when, why=why.say(language)).say(language)
    for one in info.breaks:
        if one.year is None:
            yield one.why(language)
        else:
            yield sentences.TREND_BREAK(year=str(one.year), why=one.why(language)).say(language)
    if info.caution(language):
        yield info.caution(language)


def _row(point: Point, decimals: int, language: Language) -> list[str]:
    """Write the row of a point."""
    numbers = (point.low, point.middle, point.high)
    shown = [_number(value, decimals, language) for value in (*numbers, *point.values)]
    known = _number(point.known, 0, language)
    return [_when(point, language), *shown[: len(numbers)], known, *shown[len(numbers) :]]


def _when(point: Point, language: Language) -> str:
    return point.document.name(language) if point.document else str(point.year)


def _number(value: float, decimals: int, language: Language) -> str:
    if math.isnan(value):
        return "-"
    # The templates of sentences hold a fixed number of decimals; here the catalogue tells how many.
    text = f"{value:,.{decimals}f}"
    return text.translate({44: ".", 46: ","}) if language == "nl" else text
