"""What the page of an indicator shows: what it is, its figures by year in a picture, a sentence and a table."""

from __future__ import annotations

import math
from dataclasses import dataclass

from django.utils.translation import gettext

from leercyclus.engine.reasons import BadInput, Language
from leercyclus.figures import Figures
from leercyclus.figures.catalogue import IndicatorInfo
from leercyclus.figures.register import Municipality
from leercyclus.figures.trend import Point, gaps_of, trend
from leercyclus.web.design.templatetags.lc import decimals, eur
from leercyclus.web.guide.catalogue_queries import GapRow, IndicatorRow, describe, group_gaps
from leercyclus.web.guide.trend_chart import TrendChart, draw_trend

EUROS = "eur_per_inhabitant"
MOST_DECIMALS = 3


@dataclass(frozen=True, slots=True)
class TrendRow:
    """One row of the table; `own` is empty when no municipality was chosen, `why` tells what is missing."""

    when: str
    low: str
    middle: str
    high: str
    known: int
    own: str
    why: str
    is_break: bool


@dataclass(frozen=True, slots=True)
class IndicatorPage:
    """The page of one indicator.

    Attributes:
        row: what it is, in words.
        chosen: the municipality that was asked for.
        problem: why the text that was asked for names no municipality.
        chart: the picture; None when there is not one value.
        ticks: the values beside the picture, written.
        words: what the picture shows, in sentences.
        rows: the table, in order of time.
        breaks: where the figures break: the year (None where it holds for every year) and why.
        gaps: what is missing, and where.
        has_kinds: whether there are both budgets and accounts.
    """

    row: IndicatorRow
    chosen: Municipality | None
    problem: BadInput | None
    chart: TrendChart | None
    ticks: tuple[tuple[str, float], ...]
    words: str
    rows: tuple[TrendRow, ...]
    breaks: tuple[tuple[int | None, str], ...]
    gaps: tuple[GapRow, ...]
    has_kinds: bool


def answer_indicator(figures: Figures, indicator: str, asked: str, language: Language) -> IndicatorPage:
    """Show an indicator by year, with the municipality that was asked for.

    Raises:
        BadInput: when there is no such indicator.
    """
    info = figures.catalogue[indicator]
    chosen, problem = _find(figures, asked)
    found = trend(figures, indicator, [chosen.code] if chosen else ())
    years = [one.year for one in info.breaks if one.year is not None]
    chart = draw_trend(found.points, years)
    return IndicatorPage(
        row=describe(figures, info, language),
        chosen=chosen,
        problem=problem,
        chart=chart,
        ticks=tuple((_tick(info, value, chart), place) for value, place in chart.ticks) if chart else (),
        words=_words(info, found.points, chosen, language),
        rows=tuple(_row(info, point, years, language) for point in found.points),
        breaks=tuple((one.year, one.why(language)) for one in info.breaks),
        gaps=group_gaps(figures, gaps_of(figures, info), language),
        has_kinds=any(one.year is None for one in info.breaks),
    )


def _find(figures: Figures, asked: str) -> tuple[Municipality | None, BadInput | None]:
    if not asked:
        return None, None
    try:
        return figures.register.find(asked), None
    except BadInput as bad:
        return None, bad


def _words(info: IndicatorInfo, points: tuple[Point, ...], chosen: Municipality | None, language: Language) -> str:
    """Say the last figures in a sentence: those of the municipality, and those of all."""
    known = [point for point in points if point.known]
    if not known:
        return gettext("There are no figures yet.")
    last = known[-1]
    parts = [
        gettext("%(when)s: the middle municipality is at %(middle)s, half of all lie between %(low)s and %(high)s.")
        % {
            "when": _capital(_when(last, language)),
            "middle": _amount(info, last.middle),
            "low": _amount(info, last.low),
            "high": _amount(info, last.high),
        }
    ]
    if chosen and not math.isnan(last.values[0]):
        parts.append(
            gettext("%(name)s is at %(value)s.") % {"name": chosen.name, "value": _amount(info, last.values[0])}
        )
    elif chosen:
        parts.append(gettext("The figure of %(name)s is missing.") % {"name": chosen.name})
    parts += [
        gettext("There is a break in %(year)s: before and after cannot simply be compared.") % {"year": one.year}
        for one in info.breaks
        if one.year is not None and points[0].year < one.year
    ]
    return " ".join(parts)


def _row(info: IndicatorInfo, point: Point, breaks: list[int], language: Language) -> TrendRow:
    return TrendRow(
        when=_capital(_when(point, language)),
        low=_amount(info, point.low),
        middle=_amount(info, point.middle),
        high=_amount(info, point.high),
        known=point.known,
        own=_amount(info, point.values[0]) if point.values else "",
        why=" ".join(why.say(language) for why in point.missing if why),
        is_break=point.year in breaks,
    )


def _when(point: Point, language: Language) -> str:
    return point.document.name(language) if point.document else str(point.year)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _amount(info: IndicatorInfo, value: float) -> str:
    """Write a value as the catalogue says; euros with their sign."""
    return eur(value, info.decimals) if info.unit == EUROS else decimals(value, info.decimals)


def _tick(info: IndicatorInfo, value: float, chart: TrendChart) -> str:
    """Write a value beside the picture, with as many decimals as tell the ticks apart."""
    ticks = [one for one, _place in chart.ticks]
    fits = (places for places in range(MOST_DECIMALS + 1) if all(round(one, places) == one for one in ticks))
    places = next(fits, MOST_DECIMALS)
    return eur(value, places) if info.unit == EUROS else decimals(value, places)
