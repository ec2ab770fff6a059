"""Badges: ten to a page of A4, with where to cut."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from leercyclus.engine.reasons import Language
from leercyclus.formats.paper.occasion import Occasion, set_document
from leercyclus.formats.paper.sentences import BADGE_WORDS
from leercyclus.formats.typeset import Place


@dataclass(frozen=True, slots=True)
class Seat:
    """A table in a round: when the round begins, and the number of the table."""

    begins: str
    table: int


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: how many squares it is wide, the white edge included, and its black squares as the path of an SVG."""

    size: int
    path: str


@dataclass(frozen=True, slots=True)
class Badge:
    """What somebody wears.

    Attributes:
        name: as large as it can be.
        post: what the person does; may be empty.
        workplace: of who works elsewhere than at the municipality, such as a partner; else empty.
        place: the municipality of the delegation.
        seats: the table of every round; empty before groups are published.
        offers: the workshop and the visit, each with its time, in words.
        code: opens the page of the person; None where that cannot be opened.
        no_photo: whether the person does not want to be photographed.
    """

    name: str
    post: str
    workplace: str
    place: Place
    seats: tuple[Seat, ...] = ()
    offers: tuple[str, ...] = ()
    code: Code | None = None
    no_photo: bool = False


@dataclass(frozen=True, slots=True)
class Badges:
    """The badges of a day, in the order in which they are handed out."""

    occasion: Occasion
    language: Language
    badges: tuple[Badge, ...]


def write_badges(badges: Badges) -> bytes:
    """Set the badges; without anybody, one page that says so."""
    return set_document("badges", asdict(badges), BADGE_WORDS, badges.language)
