"""The tables that one can take along, with a sheet that says what they mean."""

from __future__ import annotations

import math

from django.utils.translation import gettext

from leercyclus.engine.reasons import Language
from leercyclus.figures import Figures
from leercyclus.formats.sheets import Sheet
from leercyclus.web.municipalities import sentences
from leercyclus.web.municipalities.page_bridge import PeersPage
from leercyclus.web.municipalities.peers_queries import theme_word
from leercyclus.web.municipalities.question import ComparisonQuestion

Cell = str | int | float
DIGITS = 4
"""Decimals of distances, scores and shares in a table; more would claim a precision that nobody reads."""


def shown(value: float, digits: int = DIGITS) -> Cell:
    """Round a figure for a table; nothing where it is missing.

    Examples:
        >>> shown(1.0000000000000002), shown(float("nan"))
        (1.0, '')
    """
    return "" if math.isnan(value) else round(value, digits)


def peers_header() -> list[str]:
    """Name the columns of the list of peers; the last two say by which theme and weights it was made."""
    return [
        gettext("place"),
        gettext("code"),
        gettext("municipality"),
        gettext("distance"),
        gettext("score"),
        gettext("stays in"),
        gettext("figures known"),
        gettext("the other way round"),
        gettext("theme"),
        gettext("weights"),
    ]


def peers_rows(page: PeersPage) -> list[list[Cell]]:
    """Give a row for every peer, in the order of the list."""
    theme = dict(page.weighing.themes)[page.question.theme]
    weights = page.weighing.told or gettext("as usual")
    return [
        [
            row.place,
            row.code,
            row.name,
            shown(row.distance),
            shown(row.score),
            shown(row.stability),
            shown(row.coverage),
            "" if row.back is None else row.back,
            theme,
            weights,
        ]
        for row in page.peers.rows
    ]


def peers_sheets(figures: Figures, page: PeersPage, language: Language) -> list[Sheet]:
    """Give the list, the parts of the distance that the page explains, and what the columns mean."""
    header = [gettext("indicator"), gettext("unit"), page.peers.name, page.why.name, gettext("part"), gettext("usual")]
    parts = [
        (
            part.name,
            part.unit,
            shown(part.own, part.decimals + 1),
            shown(part.other, part.decimals + 1),
            shown(part.part),
            shown(part.usual),
        )
        for part in page.why.parts
    ]
    return [
        Sheet(gettext("peers"), peers_header(), peers_rows(page)),
        Sheet(sentences.WHY_SHEET(name=page.why.name).say(language), header, parts),
        _peers_notes(figures, page, language),
    ]


def _peers_notes(figures: Figures, page: PeersPage, language: Language) -> Sheet:
    """Say of what year the figures are, what counted, what every column means and who published the figures."""
    rows = [
        (gettext("figures"), figures.context_years_line(language)),
        (gettext("theme"), dict(page.weighing.themes)[page.question.theme]),
        (gettext("weights"), page.weighing.told or gettext("as usual")),
        (gettext("out of"), page.peers.note),
        (gettext("place"), gettext("place on the list, by score: 1 is most alike")),
        (gettext("distance"), gettext("sum of the parts in the next sheet: the lower, the more alike")),
        (gettext("score"), sentences.BY_SCORE().say(language)),
        (gettext("stays in"), gettext("share of the trials, 0 to 1. {sentence}").format(sentence=page.peers.foot[0])),
        (gettext("figures known"), gettext("share of the indicators that both have, 0 to 1")),
        (gettext("the other way round"), gettext("place of the municipality that asks on the list of this one")),
        (gettext("part"), gettext("what the indicator adds to the distance")),
        (gettext("usual"), gettext("what it adds to the distance to the middle one of all candidates")),
    ]
    return Sheet(gettext("sources"), [gettext("what"), gettext("explanation")], [*rows, *_credits(figures, language)])


def comparison_notes(figures: Figures, question: ComparisonQuestion, language: Language) -> Sheet:
    """Say what the tables of a comparison mean and of what year their figures are."""
    rows = [
        (gettext("figures"), figures.context_years_line(language)),
        (gettext("theme"), theme_word(figures, question.theme, language)),
        (gettext("place of 100"), gettext("the share of all 342 municipalities that are lower, in percent")),
        (gettext("places"), gettext("the place of the column’s municipality on the list of the row’s")),
        (
            gettext("minutes (estimate)"),
            gettext("the straight line times 1.3, at 65 km per hour. For five islands the ferry is added."),
        ),
    ]
    return Sheet(gettext("sources"), [gettext("what"), gettext("explanation")], [*rows, *_credits(figures, language)])


def _credits(figures: Figures, language: Language) -> list[tuple[str, str]]:
    """Credit the sources of what decides who is alike."""
    used = {info.source for info in figures.catalogue.of("context")}
    return [(gettext("source"), one.attribution(language)) for one in figures.sources if one.id in used]
