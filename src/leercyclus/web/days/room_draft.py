"""A room before it is kept, and rooms read from lines that were pasted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.web.days import room_sentences as sentences

LONGEST_NAME, LONGEST_WAY, MOST_SEATS, MOST_LINES = 80, 200, 2000, 40
NOT_STEP_FREE = re.compile(r"(?i)^(niet drempelvrij|not step-free|(alleen )?met trap|stairs only)$")
STEP_FREE = re.compile(r"(?i)^(drempelvrij|step-free)$")
LOOP = re.compile(r"(?i)^(met )?(ringleiding|hearing loop)$")
SEATS = re.compile(r"(?i)^(\d{1,4})( (plaatsen|personen|seats|people))?$")


@dataclass(frozen=True, slots=True)
class RoomDraft:
    """A room as somebody says it is.

    Attributes:
        name: once a day, whatever its capitals.
        seats: from 1 to `MOST_SEATS`.
        way: how to find it; may be empty.
        is_step_free: whether a wheelchair gets in.
        has_hearing_loop: whether a hearing aid can tune in.
    """

    name: str
    seats: int
    way: str = ""
    is_step_free: bool = True
    has_hearing_loop: bool = False


def read_rooms(text: str) -> tuple[RoomDraft, ...]:
    """Read a room a line: its name, how many it seats, then in any order the way, and what it has.

    Parts are set apart by a semicolon, a tab (as cells of a spreadsheet come) or, where a line has neither, a comma.

    Raises:
        BadInput: nothing can be taken; one sentence for every line that is not understood.

    Examples:
        >>> read_rooms("Raadzaal; 60; eerste verdieping; ringleiding")[0]
        RoomDraft(name='Raadzaal', seats=60, way='eerste verdieping', is_step_free=True, has_hearing_loop=True)
    """
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    if not lines:
        raise BadInput(sentences.NO_LINES())
    if len(lines) > MOST_LINES:
        raise BadInput(sentences.TOO_MANY(most=MOST_LINES, found=len(lines)))
    read = [_read(number, line) for number, line in lines]
    wrong = [one for one in read if isinstance(one, Reason)]
    found = tuple(one for one in read if isinstance(one, RoomDraft))
    wrong += [sentences.NAMED_ALREADY(name=one) for one in twice([room.name for room in found])]
    if wrong:
        raise BadInput(*wrong)
    return found


def twice(names: list[str]) -> list[str]:
    """Give the names that stand there more than once, whatever their capitals.

    Examples:
        >>> twice(["Raadzaal", "Hal", "raadzaal"])
        ['raadzaal']
    """
    folded = [name.casefold() for name in names]
    return [name for place, name in enumerate(names) if name.casefold() in folded[:place]]


def _read(number: int, line: str) -> RoomDraft | Reason:
    mark = ";" if ";" in line else "\t" if "\t" in line else ","
    name, *rest = [" ".join(part.split()) for part in line.split(mark)]
    counted = next((part for part in rest if SEATS.match(part)), "")
    seats = int(SEATS.sub(r"\1", counted)) if counted else 0
    if not name or len(name) > LONGEST_NAME:
        return sentences.NO_NAME(line=number, most=LONGEST_NAME, found=line[:LONGEST_NAME])
    if not 0 < seats <= MOST_SEATS:
        return sentences.NO_SEATS(line=number, most=MOST_SEATS, found=line[:LONGEST_NAME])
    rest.remove(counted)
    told = [part for part in rest if not any(word.match(part) for word in (NOT_STEP_FREE, STEP_FREE, LOOP))]
    return RoomDraft(
        name,
        seats,
        ", ".join(filter(None, told))[:LONGEST_WAY],
        is_step_free=not any(NOT_STEP_FREE.match(part) for part in rest),
        has_hearing_loop=any(LOOP.match(part) for part in rest),
    )
