"""From whom a lesson comes, as a word in a form: which person, table, workshop or visit, or something else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

PERSON, TABLE, OFFER, OTHER = "person", "table", "offer", "other"


@dataclass(frozen=True, slots=True)
class Choice:
    """One that can be chosen: its word in the form, and what a reader sees."""

    word: str
    label: str


@dataclass(frozen=True, slots=True)
class Choices:
    """All that can be chosen, in groups with a label."""

    groups: tuple[tuple[str, tuple[Choice, ...]], ...]

    @property
    def listed(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Give them as a form takes them."""
        return [(label, [(one.word, one.label) for one in choices]) for label, choices in self.groups]

    def label_of(self, word: str) -> str:
        """Give what a reader sees of a word; empty for one that cannot be chosen."""
        return next((one.label for _, choices in self.groups for one in choices if one.word == word), "")


def table_word(slot: UUID, table: int) -> str:
    """Write which table of which part of the programme."""
    return f"{TABLE}:{slot}:{table}"


def offer_word(offer: UUID) -> str:
    """Write which workshop or visit."""
    return f"{OFFER}:{offer}"


def word_of(source: str, *, person: UUID | None, slot: UUID | None, table: int | None, offer: UUID | None) -> str:
    """Write the source of a lesson that is kept as the word of the form; empty where what it named is gone."""
    if source == PERSON:
        return f"{PERSON}:{person}" if person else ""
    if source == TABLE:
        return table_word(slot, table) if slot and table else ""
    if source == OFFER:
        return offer_word(offer) if offer else ""
    return source


def read_word(word: str) -> Mapping[str, object]:
    """Read a word of the form into the columns of a lesson.

    Examples:
        >>> read_word("table:00000000-0000-0000-0000-000000000001:4")["source_table"]
        4
        >>> read_word("other")
        {'source': 'other'}
    """
    source, _, rest = word.partition(":")
    if source == PERSON:
        return {"source": source, "source_person": UUID(rest)}
    if source == OFFER:
        return {"source": source, "source_offer": UUID(rest)}
    if source == TABLE:
        slot, _, table = rest.partition(":")
        return {"source": source, "source_slot": UUID(slot), "source_table": int(table)}
    return {"source": OTHER}
