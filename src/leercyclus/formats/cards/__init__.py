"""Conversation cards on paper: a deck in plain words and positions becomes a PDF, A5, two to a page."""

from leercyclus.formats.cards.deck import Card, Deck, Mark, Name, Person, Picture, Question, Way, Words
from leercyclus.formats.cards.pdf import write_pdf

__all__ = ["Card", "Deck", "Mark", "Name", "Person", "Picture", "Question", "Way", "Words", "write_pdf"]
