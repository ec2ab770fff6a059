"""Read who sits elsewhere in groups that are proposed while a day is under way, and draw one part with it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from leercyclus.web.days.day_queries import WholeDay
from leercyclus.web.guests.coming_queries import Coming
from leercyclus.web.seating.drawing import DrawnRound
from leercyclus.web.seating.drawn_queries import drawn_rounds, seats_of
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.plan_queries import placed

Rounds = Sequence[Mapping[str, Any]]
"""As `models.Plan.rounds`."""
Seat = int | UUID | None
"""The number of a table or the id of a workshop or visit; None for no seat."""


@dataclass(frozen=True, slots=True)
class Shift:
    """Somebody who gets another seat in a part to come, or a first one.

    Attributes:
        registration: whose.
        slot: in which part.
        before: the seat that was; None for who had none.
        after: the seat that will be.
    """

    registration: UUID
    slot: UUID
    before: Seat
    after: Seat


def shifts_to(plan: Plan, rounds: Rounds, people: Sequence[Coming]) -> tuple[Shift, ...]:
    """List who of those who come sits elsewhere in rounds than in a plan, in the order of the rounds; no query.

    Who is no longer there for a part, and so has no seat in it any more, is not among them.
    """
    old, new = seats_of(plan), seats_of(Plan(rounds=list(rounds)))
    return tuple(
        Shift(one.registration, slot, was, now)
        for slot in (UUID(each["slot"]) for each in rounds)
        for one in people
        if (now := new.get(one.registration, {}).get(slot)) is not None
        and now != (was := old.get(one.registration, {}).get(slot))
    )


def seated_in(rounds: Rounds, without: Collection[UUID]) -> frozenset[UUID]:
    """Name who has a seat in some round; rounds of the given slots are passed over."""
    return frozenset(
        UUID(one)
        for each in rounds
        if UUID(each["slot"]) not in without
        for group in each["groups"]
        for one in group["people"]
    )


def tables_in(plan: Plan) -> dict[UUID, int]:
    """Count by slot the groups in which somebody sits."""
    found: dict[UUID, int] = {}
    for group in placed(plan):
        found[group.slot] = found.get(group.slot, 0) + bool(group.people)
    return found


def drawn_part(
    plan: Plan, people: Sequence[Coming], *, whole: WholeDay, slot: UUID, rounds: Rounds | None = None
) -> DrawnRound | None:
    """Draw one part of a plan, as it would be where rounds are proposed; no query. None where it has no groups.

    Who had a seat and does not come stays where the seat was, so that a host sees which chair is empty.

    Args:
        plan: the version that holds.
        people: who comes.
        whole: the day.
        slot: which part.
        rounds: as proposed; who sits elsewhere in them is marked.
    """
    held = [one for one in plan.rounds if one["slot"] == str(slot)]
    shown = [one for one in rounds if one["slot"] == str(slot)] if rounds is not None else held
    known = {str(one.registration) for one in people}
    if held and rounds is not None:
        empty = {_seat(group): [one for one in group["people"] if one not in known] for group in held[0]["groups"]}
        shown = [{**one, "groups": [_with(group, empty) for group in one["groups"]]} for one in shown]
    day = whole.day.pk
    before = Plan(day_id=day, rounds=held) if rounds is not None else None
    found = drawn_rounds(Plan(day_id=day, rounds=list(shown)), people, whole=whole, before=before)
    return found[0] if found else None


def _seat(group: Mapping[str, Any]) -> tuple[object, object]:
    return group["table"], group["offer"]


def _with(group: Mapping[str, Any], empty: Mapping[tuple[object, object], Sequence[str]]) -> dict[str, Any]:
    seats = group["people"]
    return {**group, "people": [*seats, *(one for one in empty.get(_seat(group), ()) if one not in seats)]}
