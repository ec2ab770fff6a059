"""The places on a list under every theme, side by side: nobody needs to choose the theme that flatters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from leercyclus.engine.peers import Method, Rank, find_peers, rank_of
from leercyclus.engine.reasons import BadInput, Language, Reason
from leercyclus.figures import Figures
from leercyclus.web.municipalities import rules, sentences
from leercyclus.web.municipalities.peers_queries import municipality_names, theme_names, theme_word
from leercyclus.web.municipalities.question import GENERAL, PeerQuestion
from leercyclus.web.municipalities.standing_bridge import Group, StandingAnswer, answer_standing
from leercyclus.web.municipalities.wording import in_a_row

FIRST_ON_THEME = 3
"""The first three under every theme stand in the table, on the list or not."""


@dataclass(frozen=True, slots=True)
class Column:
    """One way to look: its word, and whether the list on the page is made by it."""

    word: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """A place seen in one way; None where it is no candidate."""

    place: int | None
    is_near: bool
    is_first: bool
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """The places of one municipality, seen in every way."""

    code: str
    name: str
    is_listed: bool
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class ThemesAnswer:
    """A table of places by theme, with the sentences that say what it shows.

    Attributes:
        columns: everything first, then the themes; before them the usual weights where somebody changed these.
        rows: those on the list in its order, then those that are among the first three elsewhere only.
        said: who stays and who shifts, in sentences.
        standing: the place of the municipality itself within the first ten of every theme.
    """

    columns: tuple[Column, ...]
    rows: tuple[ThemeRow, ...]
    said: str
    standing: StandingAnswer


@dataclass(frozen=True, slots=True)
class _Way:
    word: str
    method: Method
    is_chosen: bool


def answer_themes(
    figures: Figures, code: str, listed: Sequence[str], question: PeerQuestion, language: Language
) -> ThemesAnswer:
    """Tell the place of everyone on a list under every theme.

    Args:
        figures: where the context stands.
        code: the municipality that asks.
        listed: the codes of its list, in order.
        question: the theme and weights of the list.
        language: of the words.
    """
    table = figures.context()
    ways: list[_Way] = []
    groups: list[Group] = []
    elsewhere: dict[str, None] = {}
    for way in _ways(figures, question, language):
        try:
            found = find_peers(table, code, count=rules.LIST_LENGTH, method=replace(way.method, resamples=0))
        except BadInput:  # nothing of this theme counts, or too little of it is known here
            continue
        ways.append(way)
        codes = [peer.code for peer in found.peers]
        groups.append(Group(way.word, tuple(codes), way.is_chosen, is_theme=way.method.theme != GENERAL))
        elsewhere.update((other, None) for other in codes[:FIRST_ON_THEME] if other not in listed)
    names = municipality_names(figures)
    rows = tuple(
        ThemeRow(
            code=other,
            name=names[other],
            is_listed=other in listed,
            cells=tuple(_cell(rank_of(table, code, other, way.method), way) for way in ways),
        )
        for other in (*listed, *elsewhere)
    )
    return ThemesAnswer(
        columns=tuple(Column(way.word, way.is_chosen) for way in ways),
        rows=rows,
        said=" ".join(reason.say(language) for reason in _said(rows, ways, language)),
        standing=answer_standing(figures, code, groups, language),
    )


def _ways(figures: Figures, question: PeerQuestion, language: Language) -> Iterator[_Way]:
    """Give every way to look at the list: under each theme, and with the usual weights where they were changed."""
    if question.is_weighted:
        yield _Way(sentences.USUAL_WEIGHTS().say(language), Method(), is_chosen=False)
    for theme in theme_names(figures):
        method = Method(theme=theme, weights=_of_theme(figures, theme, question))
        yield _Way(theme_word(figures, theme, language), method, is_chosen=theme == question.theme)


def _of_theme(figures: Figures, theme: str, question: PeerQuestion) -> dict[str, float]:
    """Keep the weights that matter to a theme: the weight of a theme as a whole does not change the order within it."""
    if theme == GENERAL:
        return dict(question.weights)
    within = {indicator.id for indicator in figures.context().indicators if indicator.theme == theme}
    return {name: weight for name, weight in question.weights if name in within}


def _cell(rank: Rank, way: _Way) -> Cell:
    place = rank.place
    return Cell(
        place=place,
        is_near=place is not None and place <= rules.LIST_LENGTH,
        is_first=place is not None and place <= FIRST_ON_THEME,
        is_chosen=way.is_chosen,
    )


def _said(rows: Sequence[ThemeRow], ways: Sequence[_Way], language: Language) -> Iterator[Reason]:
    """Say who is near under every theme, and who shifts the most."""
    listed = [row for row in rows if row.is_listed]
    steady = [row.name for row in listed if all(cell.is_near for cell in row.cells)]
    if len(steady) > 1:
        yield sentences.STEADY(names=in_a_row(steady, language))
    else:
        yield sentences.ONE_STEADY(names=steady[0]) if steady else sentences.NONE_STEADY()
    themes = [index for index, way in enumerate(ways) if way.method.theme != GENERAL]
    spans = [
        (max(places)[0] - min(places)[0], row, min(places), max(places))
        for row in listed
        if (places := [(place, index) for index in themes if (place := row.cells[index].place) is not None])
    ]
    if spans:
        _, row, low, high = max(spans, key=lambda span: span[0])
        yield sentences.SHIFTS(
            name=row.name,
            low=low[0],
            theme_low=ways[low[1]].word,
            high=high[0],
            theme_high=ways[high[1]].word,
        )
