"""The points of an agenda as conversation cards: with whom to ask by name, and how each does it in short."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from leercyclus.engine.reasons import Language
from leercyclus.formats.cards import Card, Deck, Person
from leercyclus.formats.cards import Way as Told
from leercyclus.formats.typeset import Place
from leercyclus.web.agenda.agenda_bridge import AgendaPage, ShownPoint, Way
from leercyclus.web.agenda.cards_sentences import DECK
from leercyclus.web.municipalities.cards_queries import card_words
from leercyclus.web.municipalities.charts import MARKED
from leercyclus.web.municipalities.differences_points import Difference
from leercyclus.web.people.called import called

FULL, MANY = 3, 5
"""A card has room for the words of so many members, and for shorter ones of so many; with more it only says whom."""
LONG, SHORT = 110, 64
"""So many signs of what a member wrote, with three members and with more."""
LITTLE = 0.4
"""Less than this share of the room is too little for a text that has more to say."""
MOST_TOLD, MOST_MINDED = 2, 1
"""Where members wrote, a card has room for so many sentences and cautions."""


@dataclass(frozen=True, slots=True)
class CircleCard:
    """A card and the picture as the page draws it."""

    card: Card
    difference: Difference


@dataclass(frozen=True, slots=True)
class CircleCards:
    """The cards of an agenda: on the screen, and the same for paper."""

    shown: tuple[CircleCard, ...]
    deck: Deck


def answer_cards(page: AgendaPage, language: Language) -> CircleCards:
    """Make a card of every point on an agenda that has figures, in the order of the agenda.

    Args:
        page: the agenda as the reader may see it.
        language: of the reader.
    """
    shown = tuple(
        CircleCard(_card(point, point.card), point.difference)
        for point in page.points
        if point.card and point.difference
    )
    return CircleCards(
        shown,
        Deck(
            title=DECK(name=page.circle.name).say(language),
            language=language,
            words=card_words(language),
            cards=tuple(one.card for one in shown),
        ),
    )


def shortened(text: str, most: int) -> str:
    """Cut a text after its last whole sentence that fits; where that leaves little, after a word, with an ellipsis.

    Examples:
        >>> shortened("Wij doen het  in wijkteams.", 18), shortened("Wij doen het. Met twee ploegen.", 20)
        ('Wij doen het in…', 'Wij doen het.')
    """
    whole = " ".join(text.split())
    if len(whole) <= most:
        return whole
    sentence, stop, _rest = whole[: most + 1].rpartition(". ")
    if len(sentence) >= most * LITTLE:
        return sentence + stop.strip()
    return whole[: most - 1].rpartition(" ")[0].rstrip(",;:.") + "…"


def _card(point: ShownPoint, card: Card) -> Card:
    told = tuple(_told(point))
    named = {one.place.name for one in told if one.contact}
    people = (
        Person(person.role, tuple(place for place in person.places if place.name not in named))
        for person in card.people
    )
    spoken = any(one.how or one.reason for one in told)
    return replace(
        card,
        number=point.point.place,
        ways=told,
        people=tuple(person for person in people if person.places),
        told=card.told[:MOST_TOLD] if spoken else card.told,
        mind=card.mind[:MOST_MINDED] if named else card.mind,
    )


def _told(point: ShownPoint) -> Iterator[Told]:
    """Give what has room on the card of what the members wrote; who wrote nothing stands on the agenda."""
    written = [way for way in point.ways if way.written]
    signs = LONG if len(written) <= FULL else SHORT
    for way in written:
        yield Told(
            place=Place(way.member.name, way.mark if way.mark < MARKED else None),
            reason=way.written.reason_label if way.written and len(written) <= MANY else "",
            how=shortened(way.written.how, signs) if way.written and len(written) <= MANY else "",
            contact=_contact(way),
        )


def _contact(way: Way) -> str:
    return called(way.contact.name, way.contact.title) if way.contact else ""
