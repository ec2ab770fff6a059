"""What a letter tells of: what one municipality took home from one day, as far as it may be told to a council."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from leercyclus.engine.lessons import Step

LANDED = Step.DECIDED
"""From this step of the ladder on something changed at home: it was decided."""


@dataclass(frozen=True, slots=True)
class Change:
    """A figure before and after, as its owner gave it."""

    what: str
    unit: str
    before: Decimal
    after: Decimal
    after_to: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """One thing that was taken home, or several that were joined.

    Attributes:
        text: what it is.
        step: on which step of the ladder it stands, 0 to 6.
        since: since when.
        people: how many people brought it.
        decision: what was decided, by whom and when, in the language of the letter; empty where none is recorded.
        change: a figure before and after; None for none.
        fit: how it fits at home, a word of the lesson; empty where nothing was said, and of joined lessons.
        plan: when, and what is done then, as its owner wrote it; empty for joined lessons.
    """

    text: str
    step: int
    since: date | None = None
    people: int = 1
    decision: str = ""
    change: Change | None = None
    fit: str = ""
    plan: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Account:
    """What is told.

    Attributes:
        municipality, host: names; that of the host as it was on the day.
        date: of the day.
        went: how many people of the municipality were there.
        levels: from which levels, from the highest down, each in the language of the letter.
        taken: what was shared with the municipality; the furthest first.
        told: how many people shared what they brought, those who saw nothing new among them.
        nothing_new: how many of those saw nothing new.
        barriers: by name how many people named it at least, both in words of the language of the letter.
        seen_alike: of how many lessons a second observer says the same, and of how many one answered; None where that
            may not be told.
        hidden: how many lessons are left out, because the reader looks along with them and did not answer yet.
        is_host: whether the municipality received, itself or as one that went on in it.
    """

    municipality: str
    host: str
    date: date
    went: int
    levels: tuple[str, ...] = ()
    taken: tuple[Taken, ...] = ()
    told: int = 0
    nothing_new: int = 0
    barriers: tuple[tuple[str, str], ...] = ()
    seen_alike: tuple[int, int] | None = None
    hidden: int = 0
    is_host: bool = False
    landed: tuple[Taken, ...] = field(init=False)
    open: tuple[Taken, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Part what landed from what did not, so far."""
        ordered = sorted(self.taken, key=lambda one: (-one.step, -one.people, one.text))
        object.__setattr__(self, "landed", tuple(one for one in ordered if one.step >= LANDED))
        object.__setattr__(self, "open", tuple(one for one in ordered if one.step < LANDED))
