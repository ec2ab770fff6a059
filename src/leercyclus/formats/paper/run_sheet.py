"""The run sheet: the day on a time line, with a column to tick for each of two coordinators."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from leercyclus.engine.reasons import Language
from leercyclus.formats.paper.occasion import Occasion, set_document
from leercyclus.formats.paper.sentences import RUN_WORDS


@dataclass(frozen=True, slots=True)
class Option:
    """A workshop or visit in a part of the day.

    Attributes:
        what: its title.
        where: the room or where people meet.
        leader: who leads it, or whom one meets; may be empty.
        stand_in: who comes in the place of the leader; may be empty.
        people: how many go there; None before groups are published.
        called_off: whether it does not go on.
        note: to mind, such as what stays there when clients are spoken of; may be empty.
    """

    what: str
    where: str
    leader: str
    stand_in: str = ""
    people: int | None = None
    called_off: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A part of the day."""

    begins: str
    ends: str
    what: str
    room: str
    leader: str
    note: str
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class RunSheet:
    """The run sheet of a day.

    Attributes:
        place: where the day is; may be empty.
        coordinators: the names of two people; a name may be empty, then there is a line to write it on.
        caterer: the name; may be empty.
        counts: how many people come in all, and such, a sentence each.
    """

    occasion: Occasion
    language: Language
    place: str
    coordinators: tuple[str, str]
    caterer: str
    counts: tuple[str, ...]
    steps: tuple[Step, ...]


def write_run_sheet(sheet: RunSheet) -> bytes:
    """Set the run sheet; phone numbers are kept nowhere, so it has lines to write them on."""
    return set_document("run_sheet", asdict(sheet), RUN_WORDS, sheet.language)
