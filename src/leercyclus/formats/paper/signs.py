"""Room signs: a page of A4 on its side, one a room."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from leercyclus.engine.reasons import Language
from leercyclus.formats.paper.occasion import Occasion, set_document
from leercyclus.formats.paper.sentences import SIGN_WORDS


@dataclass(frozen=True, slots=True)
class Use:
    """What is in a room: from when till when, what, and more of it where there is more to say."""

    when: str
    what: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class RoomSign:
    """A room: its name, how to get there, whether one gets in without steps, and what is there when."""

    name: str
    way: str
    is_step_free: bool
    has_hearing_loop: bool
    uses: tuple[Use, ...]


@dataclass(frozen=True, slots=True)
class RoomSigns:
    """The signs of a day, in the order of the host."""

    occasion: Occasion
    language: Language
    signs: tuple[RoomSign, ...]


def write_signs(signs: RoomSigns) -> bytes:
    """Set the signs; without rooms, one page that says so."""
    return set_document("signs", asdict(signs), SIGN_WORDS, signs.language)
