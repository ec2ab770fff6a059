"""A deck of conversation cards: every word in the language of the reader, every position a share of the picture."""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.engine.reasons import Language
from leercyclus.formats.typeset import Place


@dataclass(frozen=True, slots=True)
class Mark:
    """A member on the line: its shape (0 disc, 1 square, 2 diamond, None a small dot) and where, 0 to 1."""

    shape: int | None
    x: float


@dataclass(frozen=True, slots=True)
class Name:
    """What is written at a mark: the text, where (0 to 1), and whether it stands above the line or below it."""

    text: str
    x: float
    above: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """Members among all municipalities; every position is a share of the width, 0 to 1.

    Attributes:
        ticks: all municipalities.
        half: where the middle half begins, and how wide it is.
        middle: the middle municipality.
        low: the lowest member.
        high: the highest member.
        marks: the members, the last on top.
        names: what is written at them.
        label: what is written at the middle.
        description: the picture in words, for those who do not see it.
    """

    ticks: tuple[float, ...]
    half: tuple[float, float]
    middle: float
    low: float
    high: float
    marks: tuple[Mark, ...]
    names: tuple[Name, ...]
    label: str
    description: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question for the table, and a hint that helps to begin."""

    asked: str
    hint: str


@dataclass(frozen=True, slots=True)
class Person:
    """Whom to ask: a role, and in which municipalities. Names stand only in a `Way`, where a circle wrote them."""

    role: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """How one member does it, where it wrote that down.

    Attributes:
        place: the member.
        reason: where the difference comes from, in words; empty where nothing is said.
        how: in short, in the words of the member; empty where nothing is said.
        contact: whom to ask there, a name and a role; empty where nobody is named.
    """

    place: Place
    reason: str
    how: str
    contact: str


@dataclass(frozen=True, slots=True)
class Card:
    """One point of difference as a card.

    Attributes:
        number: on the sign, from 1.
        title: what it is about.
        label: how sure the difference is; empty where nothing is said.
        told: the difference in sentences.
        picture: the members among all municipalities; None where there is nothing to draw.
        questions: for the table, in order.
        people: whom to ask.
        mind: what to know before drawing a conclusion.
        ways: how members do it, of a circle that wrote that down.
    """

    number: int
    title: str
    label: str
    told: tuple[str, ...]
    picture: Picture | None
    questions: tuple[Question, ...]
    people: tuple[Person, ...]
    mind: tuple[str, ...]
    ways: tuple[Way, ...] = ()

    @property
    def speaks(self) -> bool:
        """Tell whether a member said how it does it or where the difference comes from."""
        return any(way.how or way.reason for way in self.ways)


@dataclass(frozen=True, slots=True)
class Words:
    """What stands on every card: heads of the two columns below, the house rule, and where the figures come from."""

    whom: str
    mind: str
    rule: str
    source: str


@dataclass(frozen=True, slots=True)
class Deck:
    """Cards with a title and the language they are written in."""

    title: str
    language: Language
    words: Words
    cards: tuple[Card, ...]
