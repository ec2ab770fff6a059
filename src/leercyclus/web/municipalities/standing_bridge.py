"""The place of a municipality among its own list, under every theme: no group that flatters stands alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from leercyclus.engine.peers import Standing, standing
from leercyclus.engine.reasons import Language, Reason
from leercyclus.figures import Figures
from leercyclus.figures.catalogue import IndicatorInfo
from leercyclus.web.municipalities import sentences
from leercyclus.web.municipalities.peers_queries import municipality_names

SHOWN = "ratios"
"""The theme of the figures that are shown: the statutory ratios, which every municipality must publish."""


@dataclass(frozen=True, slots=True)
class Group:
    """The first ten in one way to look: its word, their codes, whether the page lists them, whether it is one theme."""

    word: str
    codes: tuple[str, ...]
    is_chosen: bool
    is_theme: bool


@dataclass(frozen=True, slots=True)
class StandingCell:
    """A place within a group; None where the municipality has no figure."""

    place: Standing | None
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class StandingRow:
    """The places by one figure, a cell for every group."""

    indicator: str
    name: str
    cells: tuple[StandingCell, ...]


@dataclass(frozen=True, slots=True)
class StandingAnswer:
    """A table of places by figure and group.

    Attributes:
        rows: one for every statutory ratio.
        document: what they were published in.
        said: where the choice of the group matters the most, in sentences.
    """

    rows: tuple[StandingRow, ...]
    document: str
    said: str


def answer_standing(figures: Figures, code: str, groups: Sequence[Group], language: Language) -> StandingAnswer:
    """Tell the place of a municipality by every statutory ratio among itself and each group."""
    infos = [info for info in figures.catalogue if info.theme == SHOWN]
    rows = tuple(_row(figures, info, code, groups, language) for info in infos)
    document = figures.values(infos[0].id).documents[-1].name(language)
    name = municipality_names(figures)[code]
    said = " ".join(reason.say(language) for reason in _said(rows, groups, name))
    return StandingAnswer(rows=rows, document=document, said=said)


def _row(figures: Figures, info: IndicatorInfo, code: str, groups: Sequence[Group], language: Language) -> StandingRow:
    place = figures.register.place
    values = figures.values(info.id).values[:, -1]
    cells = tuple(
        StandingCell(standing(values, place[code], [place[other] for other in group.codes]), group.is_chosen)
        for group in groups
    )
    return StandingRow(info.id, info.name(language), cells)


def _said(rows: Sequence[StandingRow], groups: Sequence[Group], name: str) -> Iterator[Reason]:
    """Say by which figure the group matters the most."""
    spans = []
    for row in rows:
        places = [
            (cell.place.place, group.word)
            for cell, group in zip(row.cells, groups, strict=True)
            if cell.place is not None and group.is_theme
        ]
        if places:
            low, high = min(places, key=lambda seen: seen[0]), max(places, key=lambda seen: seen[0])
            spans.append((high[0] - low[0], row.name, low, high))
    span, indicator, low, high = max(spans, key=lambda one: one[0], default=(0, "", (0, ""), (0, "")))
    if span:
        yield sentences.STANDING_SHIFTS(
            name=name, indicator=indicator, low=low[0], theme_low=low[1], high=high[0], theme_high=high[1]
        )
    if spans:
        yield sentences.STANDING_HIGHEST()
