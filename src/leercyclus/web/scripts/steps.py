"""A script as steps: what is said in which minutes, and who has which role; read from text that somebody typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from leercyclus.engine.reasons import BadInput
from leercyclus.web.scripts import sentences

MOST_STEPS, MOST_MINUTES = 20, 180
LONGEST_TITLE, LONGEST_TEXT = 80, 400
PARTS = 3


@dataclass(frozen=True, slots=True)
class Step:
    """One step: how many minutes (1 to 180), what it is called, and what everybody does in it."""

    minutes: int
    title: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class RoleOf:
    """A role at the table and what it asks."""

    name: str
    text: str


def read_steps(typed: str) -> tuple[Step, ...]:
    r"""Read steps, a line each: minutes, a title, and what to do, with a `|` between.

    Args:
        typed: empty lines are passed over; what to do may be left out.

    Raises:
        BadInput: no step, more than twenty, or lines that cannot be read: a sentence a line, with its number.

    Examples:
        >>> read_steps("5 | Vertel | Een vertelt.\n10 | Vraag")[1]
        Step(minutes=10, title='Vraag', text='')
    """
    lines = [(number, line.strip()) for number, line in enumerate(typed.splitlines(), start=1) if line.strip()]
    if not lines:
        raise BadInput(sentences.NO_STEPS())
    if len(lines) > MOST_STEPS:
        raise BadInput(sentences.TOO_MANY_STEPS(most=MOST_STEPS, found=len(lines)))
    found: list[Step] = []
    problems = []
    for number, line in lines:
        minutes, title, text = (*(part.strip() for part in line.split("|", PARTS - 1)), "", "")[:PARTS]
        if not (minutes.isascii() and minutes.isdecimal() and 1 <= int(minutes) <= MOST_MINUTES):
            problems.append(sentences.NO_MINUTES(line=number, found=minutes[:LONGEST_TITLE], most=MOST_MINUTES))
        elif not title or len(title) > LONGEST_TITLE:
            problems.append(sentences.NO_TITLE(line=number, most=LONGEST_TITLE))
        elif len(text) > LONGEST_TEXT:
            problems.append(sentences.TEXT_TOO_LONG(line=number, most=LONGEST_TEXT, found=len(text)))
        else:
            found.append(Step(int(minutes), title, text))
    if problems:
        raise BadInput(*problems)
    return tuple(found)


def total_minutes(steps: Iterable[Step]) -> int:
    """Count the minutes of all steps together."""
    return sum(step.minutes for step in steps)
