"""What the rota of a cycle is asked: who can receive, what stands in the way when, and how many days there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["college", "council", "budget", "election", "formation", "school_holiday", "recess", "other"]
Attitude = Literal["wants", "rather_not", "cannot"]
Severity = Literal["blocks", "hinders"]

FEWEST_MEMBERS, MOST_MEMBERS = 2, 13
MOST_TURNS_PER_MEMBER = 2
LONGEST_WINDOW_DAYS = 1_096
"""Three years."""


@dataclass(frozen=True, slots=True)
class Weight:
    """How heavy an obstacle weighs: for the host, and for a guest."""

    as_host: Severity
    as_guest: Severity


WEIGHTS: Mapping[Kind, Weight] = {
    "college": Weight("blocks", "blocks"),
    # A guest's aldermen leave in the afternoon; a host that must be in its own council hall by seven sends its guests
    # home at the hour for which they came.
    "council": Weight("blocks", "hinders"),
    "election": Weight("blocks", "blocks"),
    "formation": Weight("blocks", "blocks"),
    "recess": Weight("blocks", "blocks"),
    "budget": Weight("hinders", "hinders"),
    "school_holiday": Weight("hinders", "hinders"),
    "other": Weight("hinders", "hinders"),
}
"""The one place that decides: `blocks` means that no alderman is free, `hinders` that some are not, or not all day."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What stands in the way of a member on a day.

    Attributes:
        kind: decides how heavy it weighs, see `WEIGHTS`.
        title: what it is called at home, for the sentences; may be empty.
    """

    kind: Kind
    title: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a member says about receiving.

    Attributes:
        attitude: `cannot` always holds; `wants` and `rather_not` are followed where that is fair.
        turn: number of the day of the cycle, from 0; None for the whole cycle.
    """

    attitude: Attitude
    turn: int | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A municipality of the circle.

    Attributes:
        id: unique within the question.
        name: for the sentences.
        hosted: days it received the others, before this cycle.
        received: days it was a guest elsewhere, before this cycle; who was a guest more often owes more.
        wishes: about receiving, at most one for a turn and one for the whole cycle.
        not_before: ordinal of the first day on which it likes to receive; None for any.
        not_after: ordinal of the last day on which it likes to receive; None for any.
        obstacles: by the ordinal of the day; days without any may be left out.
    """

    id: str
    name: str
    hosted: int = 0
    received: int = 0
    wishes: tuple[Wish, ...] = ()
    not_before: int | None = None
    not_after: int | None = None
    obstacles: Mapping[int, tuple[Obstacle, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """A cycle to be planned. `verified` says whether it makes sense.

    Attributes:
        members: 2 to 13.
        turns: how many days the cycle has, 1 to twice the number of members.
        first: ordinal of the first day of the window.
        last: ordinal of its last day; at most three years later.
        days_between: least number of days from one turn to the next; 1 or more.
        minutes: journey from row to column, in the order of the members; NaN where unknown.
        excused: ids of members that may miss a day: what blocks them as a guest only hinders.
    """

    members: tuple[Member, ...]
    turns: int
    first: int
    last: int
    days_between: int
    minutes: tuple[tuple[float, ...], ...]
    excused: frozenset[str] = frozenset()

    def names(self) -> Mapping[str, str]:
        """Give the name of every id."""
        return {member.id: member.name for member in self.members}

    def row(self, member: str) -> int:
        """Give the place of a member by its id.

        Raises:
            StopIteration: an id that nobody has.
        """
        return next(row for row, one in enumerate(self.members) if one.id == member)


def severity(question: Question, member: Member, obstacle: Obstacle, *, hosts: bool) -> Severity:
    """Say how heavy an obstacle of a member weighs, as the host or as a guest."""
    if hosts:
        return WEIGHTS[obstacle.kind].as_host
    return "hinders" if member.id in question.excused else WEIGHTS[obstacle.kind].as_guest
