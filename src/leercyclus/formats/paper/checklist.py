"""The check-in list: by municipality and name, with a box to tick, and room for who was not expected."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from leercyclus.engine.reasons import Language
from leercyclus.formats.paper.occasion import Occasion, set_document
from leercyclus.formats.paper.sentences import CHECK_WORDS
from leercyclus.formats.typeset import Place


@dataclass(frozen=True, slots=True)
class Checked:
    """Somebody who is expected.

    Attributes:
        name: of the person.
        post: what the person does, and where, if that is not the municipality.
        seats: by round the table or the workshop, in the order of `CheckList.rounds`; empty where there is none.
        note: late or early, no photo; may be empty.
        need: what the person needs to get in; empty where there is nothing or the reader may not see it.
    """

    name: str
    post: str
    seats: tuple[str, ...]
    note: str = ""
    need: str = ""


@dataclass(frozen=True, slots=True)
class Delegation:
    """The people of one municipality."""

    place: Place
    people: tuple[Checked, ...]


@dataclass(frozen=True, slots=True)
class CheckList:
    """The list of a day; `rounds` heads the columns of the seats, and is empty before groups are published."""

    occasion: Occasion
    language: Language
    rounds: tuple[str, ...]
    delegations: tuple[Delegation, ...]


def write_checklist(found: CheckList) -> bytes:
    """Set the list; without anybody it still has room for who comes."""
    return set_document("checklist", asdict(found), CHECK_WORDS, found.language)
