"""A room before it is kept, and rooms read from lines that were pasted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.web.days import room_sentences as sentences

LONGEST_NAME, LONGEST_WAY, MOST_SEATS, MOST_LINES = 80, 200, 2000, 40
FREE = r"\b(drempel[ -]?vrije?|step[- ]free|rolstoel(toegankelijke?|vriendelijke?)|wheelchair[ -]accessible)\b"
WHEELS = rf"({FREE}|\b(rolstoel|wheelchair)\w*)"
STEPS = r"\b(drempels?(?![ -]?vrij)|opstap(jes?)?|treden?|trap(pen|jes?)?|steps?(?![- ]free)|stairs?|thresholds?)\b"
STEP_FREE = re.compile(rf"(?i){FREE}")
NO_STEP = re.compile(rf"(?i)(?<!niet )(?<!not )\b(geen|zonder|no|without) {STEPS}")
NOT_STEP_FREE = re.compile(
    rf"(?i)\b(niet|geen|not?|non|deels|gedeeltelijk|beperkt|bijna|partly|almost)\b([ -]\w+){{0,3}}[ -]{WHEELS}"
    rf"|{WHEELS}[ :=?]*\b(nee|niet|not?)\b|{WHEELS}[ :=?;,|]*\b(nee|no) ?($|[;,|.)])"
    rf"|{STEPS}|\b(geen|zonder|no|without) (lift|elevator)\b"
)
"""What speaks against it wins, for a guest who cannot get in is worse off than a planner who has to mend a room."""
ONLY_ACCESS = re.compile(r"(?i)^(niet drempelvrij|not step-free|(alleen )?met trap|stairs only|drempelvrij|step-free)$")
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
        is_told: whether anything was said of getting in; where not, it counts as step-free and the planner is told so.
    """

    name: str
    seats: int
    way: str = ""
    is_step_free: bool = True
    has_hearing_loop: bool = False
    is_told: bool = True


def read_rooms(text: str) -> tuple[RoomDraft, ...]:
    """Read a room a line: its name, how many it seats, then in any order the way, and what it has.

    Parts are set apart by a semicolon, a tab (as cells of a spreadsheet come) or, where a line has neither, a comma.
    That a room is not step-free is heard anywhere in its line.

    Raises:
        BadInput: nothing can be taken; one sentence for every line that is not understood.

    Examples:
        >>> room = read_rooms("Raadzaal; 60; eerste verdieping, niet drempelvrij; ringleiding")[0]
        >>> room.way, room.is_step_free, room.has_hearing_loop
        ('eerste verdieping', False, True)
    """
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    if not lines:
        raise BadInput(sentences.NO_LINES())
    if len(lines) > MOST_LINES:
        raise BadInput(sentences.TOO_MANY(most=MOST_LINES, found=len(lines)))
    read = [_read(number, line) for number, line in lines]
    wrong = [one for one in read if isinstance(one, Reason)]
    wrong += _named_twice([(number, one) for (number, _line), one in zip(lines, read, strict=True)])
    if wrong:
        raise BadInput(*wrong)
    return tuple(one for one in read if isinstance(one, RoomDraft))


def _named_twice(read: list[tuple[int, RoomDraft | Reason]]) -> list[Reason]:
    """Say of every line whose name stands in an earlier one which two lines these are."""
    first: dict[str, int] = {}
    found: list[Reason] = []
    for number, one in read:
        if isinstance(one, RoomDraft):
            earlier = first.setdefault(one.name.casefold(), number)
            if earlier != number:
                found.append(sentences.NAMED_TWICE(line=number, name=one.name, earlier=earlier))
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
    said = [piece.strip() for part in rest for piece in part.split(",")]
    told = [piece for piece in said if not ONLY_ACCESS.match(piece) and not LOOP.match(piece)]
    is_step_free = step_free_said(line)
    return RoomDraft(
        name,
        seats,
        ", ".join(filter(None, told))[:LONGEST_WAY],
        is_step_free=is_step_free is not False,
        has_hearing_loop=any(LOOP.match(piece) for piece in said),
        is_told=is_step_free is not None,
    )


def step_free_said(line: str) -> bool | None:
    """Give whether a line says that a wheelchair gets in; None where it says nothing of it.

    Examples:
        >>> [step_free_said(line) for line in ("boven, met de trap", "zonder drempels", "eerste verdieping")]
        [False, True, None]
    """
    spaced = " ".join(line.split())
    if NOT_STEP_FREE.search(NO_STEP.sub("", spaced)):
        return False
    return True if STEP_FREE.search(spaced) or NO_STEP.search(spaced) else None
