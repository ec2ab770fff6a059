"""Why two municipalities are near: the parts of their distance, with the figures behind them."""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.engine.peers import Likeness, Rank, Term, describe, rank_of
from leercyclus.engine.reasons import Language
from leercyclus.figures import Figures
from leercyclus.web.municipalities import sentences
from leercyclus.web.municipalities.peers_bridge import in_names, method_of
from leercyclus.web.municipalities.peers_queries import indicator_names, municipality_names, unit_beside
from leercyclus.web.municipalities.question import PeerQuestion

SHOWN = 5
"""So many parts are drawn on either side; the table holds all."""


@dataclass(frozen=True, slots=True)
class Part:
    """One indicator between two municipalities.

    Attributes:
        name: of the indicator.
        unit: of its values, in words.
        beside: the unit as it stands beside the name.
        definition: what it is, in a sentence.
        decimals: of its values.
        own: value of the asking municipality.
        other: value of the other.
        own_place: place of the asking municipality among all, 0 to 100.
        other_place: place of the other.
        part: what it adds to the distance.
        usual: what it usually adds.
        side: whether the other has more or less of it, in words.
        share: the length of its bar, 0 to 1.
        middle: where the tick of what is usual stands, 0 to 1.
    """

    name: str
    unit: str
    beside: str
    definition: str
    decimals: int
    own: float
    other: float
    own_place: float
    other_place: float
    part: float
    usual: float
    side: str
    share: float
    middle: float


@dataclass(frozen=True, slots=True)
class Why:
    """What brings two municipalities together and what keeps them apart.

    Attributes:
        code: of the other.
        name: of the other.
        place: its place on the list, in a sentence, or why it has none.
        note: how to read the bars.
        together: the parts that bring them together most.
        apart: of the parts that are larger than usual the largest, the largest first.
        total: what the shown parts that keep them apart add up to, in a sentence.
        parts: all of them, the largest first.
        distance: their sum.
    """

    code: str
    name: str
    place: str
    note: str
    together: tuple[Part, ...]
    apart: tuple[Part, ...]
    total: str
    parts: tuple[Part, ...]
    distance: float


def answer_why(figures: Figures, code: str, other: str, question: PeerQuestion, language: Language) -> Why:
    """Explain the distance between two municipalities.

    Raises:
        BadInput: nothing counts.
    """
    method = method_of(question)
    found = describe(figures.context(), code, other, method)
    names = municipality_names(figures)
    together = found.together[:SHOWN]
    more = [term for term in found.apart if term.part > term.usual]
    apart = sorted(more, key=lambda term: -term.part)[:SHOWN]
    longest = max((max(term.part, term.usual) for term in (*together, *apart)), default=1.0) or 1.0
    every = sorted((*found.together, *found.apart), key=lambda term: -term.part)
    rows = {term.indicator: _part(figures, found, term, longest, language) for term in every}
    total = sum(term.part for term in apart)
    summed = sentences.PARTS_SUM(part=total, distance=found.distance, count=len(every))
    return Why(
        code=other,
        name=names[other],
        place=_place(figures, rank_of(figures.context(), code, other, method), language),
        note=sentences.PARTS(count=len(every), name=names[code]).say(language),
        together=tuple(rows[term.indicator] for term in together),
        apart=tuple(rows[term.indicator] for term in apart),
        total=summed.say(language),
        parts=tuple(rows.values()),
        distance=found.distance,
    )


def _part(figures: Figures, found: Likeness, term: Term, longest: float, language: Language) -> Part:
    info = figures.catalogue[term.indicator]
    table = figures.context()
    column = [indicator.id for indicator in table.indicators].index(term.indicator)
    place = figures.register.place
    other = municipality_names(figures)[found.other]
    side = {1: sentences.MORE, -1: sentences.LESS, 0: sentences.EQUAL}[term.sign]
    name = indicator_names(figures, language)[term.indicator]
    return Part(
        name=name,
        unit=info.unit_name(language),
        beside=unit_beside(name, info.unit_name(language)),
        definition=info.definition(language),
        decimals=info.decimals,
        own=float(table.values[place[found.code], column]),
        other=float(table.values[place[found.other], column]),
        own_place=term.percentile,
        other_place=term.percentile_other,
        part=term.part,
        usual=term.usual,
        side=side(name=other).say(language),
        share=min(term.part / longest, 1.0),
        middle=min(term.usual / longest, 1.0),
    )


def _place(figures: Figures, rank: Rank, language: Language) -> str:
    names = municipality_names(figures)
    if rank.place is None or rank.reason is not None:
        return in_names(figures, rank.reason).say(language) if rank.reason else ""
    said = sentences.PLACE_ON_LIST(
        other=names[rank.other], place=rank.place, of=rank.of, name=names[rank.code], distance=rank.distance
    )
    return said.say(language)
