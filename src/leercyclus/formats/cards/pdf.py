"""Set a deck as PDF: A5 cards, two to a page of A4."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.cards import sentences
from leercyclus.formats.cards.deck import Deck
from leercyclus.formats.typeset import set_pdf

TEMPLATE = Path(__file__).resolve().parent / "cards.typ"
MOST_CARDS = 40


def write_pdf(deck: Deck) -> bytes:
    """Set the cards; the same deck gives the same bytes.

    Args:
        deck: from 1 to 40 cards.

    Raises:
        BadInput: no card, or more than forty.
    """
    if not 1 <= len(deck.cards) <= MOST_CARDS:
        raise BadInput(sentences.CARDS(count=len(deck.cards), most=MOST_CARDS))
    return set_pdf(TEMPLATE, asdict(deck), deck.language)
