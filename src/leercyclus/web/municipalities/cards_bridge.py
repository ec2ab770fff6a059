"""Points of a comparison as conversation cards: for the page, and for the PDF."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from leercyclus.engine.reasons import Language, Reason
from leercyclus.figures import Figures
from leercyclus.figures.catalogue import FLOWS
from leercyclus.figures.differences import field_of
from leercyclus.formats.cards import Card, Deck, Mark, Name, Person, Picture, Place, Question, Words
from leercyclus.web.municipalities import cards_sentences as sentences
from leercyclus.web.municipalities.cards_hints_sentences import FIELD_HINTS
from leercyclus.web.municipalities.cards_roles_sentences import ANYONE, BOOKKEEPER, RATIO, ROLES
from leercyclus.web.municipalities.charts import MARKED
from leercyclus.web.municipalities.differences_bridge import DifferencesAnswer
from leercyclus.web.municipalities.differences_charts import NAME_ROWS, TICKS
from leercyclus.web.municipalities.differences_points_bridge import Difference, by_subject
from leercyclus.web.municipalities.own_table import OwnTable
from leercyclus.web.municipalities.page_bridge import differences_page
from leercyclus.web.municipalities.question import ComparisonQuestion
from leercyclus.web.municipalities.wording import in_a_row

FIRST = 6
"""So many cards there are when nobody chose."""
MOST = 20
TOLD, MINDED = 3, 2
"""So many sentences and cautions have room on a card; the comparison page has them all."""
LETTER = 0.0165
"""How wide a letter of a name on paper is at most, as a share of the picture."""
_TICK = re.compile(r"M(\d+)")


@dataclass(frozen=True, slots=True)
class ShownCard:
    """A card, and the picture as the page draws it."""

    card: Card
    difference: Difference


@dataclass(frozen=True, slots=True)
class Choice:
    """A point that can become a card."""

    id: str
    title: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class CardsAnswer:
    """What the page of the cards shows.

    Attributes:
        names: the members in a row.
        shown: the cards with their pictures; `deck` holds the same cards for paper.
        choices: all points that can become a card.
        problems: a sentence for every chosen point that is none.
    """

    names: str
    shown: tuple[ShownCard, ...]
    deck: Deck
    choices: tuple[Choice, ...]
    problems: tuple[Reason, ...]


def answer_cards(
    figures: Figures, question: ComparisonQuestion, own: OwnTable | None, wanted: Sequence[str], language: Language
) -> CardsAnswer:
    """Make cards of the points that were chosen, or of the first six.

    Args:
        figures: of all municipalities.
        question: the circle; its subject plays no part, a chosen point may be of any.
        own: the visitor's own table, or None.
        wanted: ids of indicators; unknown ones get a sentence.
        language: of the reader.
    """
    asked = replace(question, subject="")
    compared = differences_page(figures, asked, own, language)
    points = {point.id: point for point in compared.shown}
    # A point below the first ten stands among the first ten of its own subject.
    below = by_subject(figures, [row.id for row in compared.rows if row.id in wanted and row.id not in points])
    for subject in dict.fromkeys(below.values()):
        among = differences_page(figures, replace(asked, subject=subject), own, language)
        points |= {point.id: point for point in among.shown if point.id in below}
    chosen = [point for point in points.values() if point.id in wanted]
    problems = [sentences.UNKNOWN_POINT(text=text) for text in dict.fromkeys(wanted) if text not in points]
    if len(chosen) > MOST:
        problems.append(sentences.TOO_MANY(count=len(chosen), most=MOST))
    shown = _shown(compared, chosen[:MOST] or compared.shown[:FIRST], language)
    taken = {card.difference.id for card in shown}
    names = in_a_row([name for name, _mark in compared.members], language)
    return CardsAnswer(
        names=names,
        shown=shown,
        deck=Deck(
            title=sentences.DECK(names=names).say(language),
            language=language,
            words=_words(figures, language),
            cards=tuple(card.card for card in shown),
        ),
        choices=tuple(Choice(point.id, point.title, point.id in taken) for point in points.values()),
        problems=tuple(problems),
    )


def _shown(compared: DifferencesAnswer, chosen: Sequence[Difference], language: Language) -> tuple[ShownCard, ...]:
    """Make a card of every chosen point, numbered from 1."""
    ends = {row.id: (row.highest, row.lowest) for row in compared.rows}
    marks = dict(compared.members)
    return tuple(
        ShownCard(_card(point, number, _people(point, ends[point.id], marks, language), language), point)
        for number, point in enumerate(chosen, start=1)
    )


def _card(point: Difference, number: int, people: tuple[Person, ...], language: Language) -> Card:
    mind = point.cautions[:MINDED] or (sentences.NO_VERDICT().say(language),)
    return Card(
        number=number,
        title=point.title,
        label=_label(point, language),
        told=point.told[:TOLD],
        picture=_picture(point),
        questions=tuple(_questions(point, language)),
        people=people,
        mind=mind,
    )


def _label(point: Difference, language: Language) -> str:
    """Say how sure the difference is; nothing where it may be chance."""
    rule = {"unusual": sentences.UNUSUAL, "real": sentences.REAL}.get(point.call)
    return rule(rarity=point.rarity).say(language) if rule else ""


def _questions(point: Difference, language: Language) -> Iterator[Question]:
    """Ask what to do about it, with a hint that suits the task field."""
    of_family = sentences.RATIO_HINT if point.id.startswith("ratio.") else sentences.ANY_HINT
    second = FIELD_HINTS.get(field_of(point.id), of_family)
    for asked, hint in (
        (sentences.DO, sentences.DO_HINT),
        (sentences.TRUE, second),
        (sentences.CHANGE, sentences.CHANGE_HINT),
    ):
        yield Question(asked().say(language), hint().say(language))


def _people(point: Difference, ends: tuple[str, str], marks: dict[str, int], language: Language) -> tuple[Person, ...]:
    """Name the role to ask at both ends, and whom to ask about the booking where there is a caution."""
    role = ROLES.get(field_of(point.id), RATIO if point.id.startswith("ratio.") else ANYONE)
    places = tuple(Place(name, marks[name] if marks[name] < MARKED else None) for name in dict.fromkeys(ends))
    asked = [(role, places), (BOOKKEEPER, places[:1])] if point.cautions else [(role, places)]
    return tuple(Person(_begin(rule().say(language)), where) for rule, where in asked)


def _begin(text: str) -> str:
    return text[:1].upper() + text[1:]


def _picture(point: Difference) -> Picture:
    """Give the picture of the page to paper: the same positions, in shares of the width."""
    chart = point.chart
    return Picture(
        ticks=tuple(int(column) / TICKS for column in _TICK.findall(chart.ticks)),
        half=chart.half,
        middle=chart.middle,
        low=chart.low,
        high=chart.high,
        marks=tuple(Mark(mark.shape, mark.x) for mark in chart.marks),
        names=_names(point),
        label=point.middle,
        description=chart.description,
    )


def _names(point: Difference) -> tuple[Name, ...]:
    """Write the names at the marks. Paper is wider than a phone: of two or three members all have room, as a rule."""
    members = [row for row in point.rows if row.mark is not None]
    seats = {mark.shape: mark.x for mark in point.chart.marks}
    if len(members) > MARKED:
        return tuple(Name(name.text, name.x, name.y == NAME_ROWS[0]) for name in point.chart.names)
    column = FLOWS.index(point.id.rpartition(".")[2]) if point.is_cost else 0
    known = sorted((seats[row.mark], f"{row.name} {row.cells[column]}") for row in members if row.mark in seats)
    placed: list[Name] = []
    for x, text in [*known[:1], *known[:0:-1]]:
        above = next((row for row in (True, False) if all(_clear(x, text, name, row) for name in placed)), None)
        if above is not None:
            placed.append(Name(text, x, above))
    return tuple(placed)


def _clear(x: float, text: str, name: Name, above: bool) -> bool:  # noqa: FBT001 - which of the two rows
    """Tell whether a text at `x` in a row stays free of a name that has its place; both stay inside the picture."""
    if above != name.above:
        return True
    half, other = LETTER * len(text) / 2, LETTER * len(name.text) / 2
    middles = (min(max(x, half), 1 - half), min(max(name.x, other), 1 - other))
    return abs(middles[0] - middles[1]) >= half + other


def _words(figures: Figures, language: Language) -> Words:
    return Words(
        whom=sentences.WHOM().say(language),
        mind=sentences.MIND().say(language),
        rule=sentences.HOUSE_RULE().say(language),
        source=figures.years_line(language),
    )
