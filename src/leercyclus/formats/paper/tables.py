"""Table cards: a page of A4 that is folded into a tent, one a table."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from leercyclus.engine.reasons import Language
from leercyclus.formats.paper.occasion import Guest, Occasion, set_document
from leercyclus.formats.paper.sentences import TABLE_WORDS


@dataclass(frozen=True, slots=True)
class TableRound:
    """One round at a table.

    Attributes:
        name: such as 'Ronde 1'.
        when: from when till when.
        room: may be empty.
        question: what the round is about; may be empty.
        people: who sits at the table.
    """

    name: str
    when: str
    room: str
    question: str
    people: tuple[Guest, ...]


@dataclass(frozen=True, slots=True)
class TableCard:
    """One table: its number, and its rounds in the order of the clock."""

    number: int
    rounds: tuple[TableRound, ...]


@dataclass(frozen=True, slots=True)
class TableCards:
    """The cards of a day.

    Attributes:
        questions: that every table can talk by.
        rule: the house rule.
    """

    occasion: Occasion
    language: Language
    cards: tuple[TableCard, ...]
    questions: tuple[str, ...]
    rule: str


def write_tables(cards: TableCards) -> bytes:
    """Set the table cards; before groups are published, one card without a number that says so."""
    return set_document("tables", asdict(cards), TABLE_WORDS, cards.language)
