"""What somebody promised: the lesson and its plan, without where it stands; this is all that a second observer sees."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Promise:
    """What somebody took home, and what to do with it.

    It holds no step and no evidence, so that no page and no mail made from it can give them away.

    Attributes:
        lesson: which.
        text: what it is.
        if_text, then_text: the plan; may be empty.
        by_date: before when; None where none was named.
        with_whom: with whom; empty for all but who wrote it.
        host: the name of the municipality that received.
        day: the date of the day.
    """

    lesson: UUID
    text: str
    if_text: str
    then_text: str
    by_date: date | None
    with_whom: str
    host: str
    day: date
