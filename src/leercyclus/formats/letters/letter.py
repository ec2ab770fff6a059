"""What stands in a letter, in the order of reading; every format sets the same."""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.engine.reasons import Language


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what is said below it: text first, then points, then what closes it."""

    heading: str
    text: str = ""
    points: tuple[str, ...] = ()
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter.

    Attributes:
        language: in which it is written.
        sender: who writes, such as the name of a municipality.
        addressee: to whom.
        date: in words.
        subject: what it is about.
        opening: the first words, paragraph by paragraph.
        sections: what is told.
        closing: the last words, paragraph by paragraph.
        signature: who signs, line by line.
        source: where the figures come from; it stands at the foot.
    """

    language: Language
    sender: str
    addressee: str
    date: str
    subject: str
    opening: tuple[str, ...]
    sections: tuple[Section, ...]
    closing: tuple[str, ...]
    signature: tuple[str, ...]
    source: str
