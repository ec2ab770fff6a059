"""Points of a comparison as conversation cards: for the page, and for the PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from leercyclus.engine.reasons import Language, Reason
from leercyclus.figures import Figures
from leercyclus.formats.cards import Card, Deck
from leercyclus.web.municipalities import cards_sentences as sentences
from leercyclus.web.municipalities.cards_making import card_of, words_of
from leercyclus.web.municipalities.differences_bridge import DifferencesAnswer
from leercyclus.web.municipalities.differences_points import Difference, by_subject
from leercyclus.web.municipalities.own_table import OwnTable
from leercyclus.web.municipalities.page_bridge import differences_page
from leercyclus.web.municipalities.question import ComparisonQuestion
from leercyclus.web.municipalities.wording import in_a_row

FIRST = 6
"""So many cards there are when nobody chose."""
MOST = 20


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
            words=words_of(figures, language),
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
        ShownCard(card_of(point, number, ends[point.id], marks, language), point)
        for number, point in enumerate(chosen, start=1)
    )
