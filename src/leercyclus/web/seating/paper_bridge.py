"""Make a plan of what was written on paper, measured as every plan is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from leercyclus.web.seating.ground_queries import Ground
from leercyclus.web.seating.limits_bridge import limits_beside
from leercyclus.web.seating.measure_bridge import question_for, reached_by, seats_in
from leercyclus.web.seating.models import Plan


def entered_plan(ground: Ground, before: Plan | None, slot: UUID, seats: Mapping[int | UUID, Sequence[UUID]]) -> Plan:
    """Give a row that was not kept yet: the plan of before with one part as it was on paper.

    Args:
        ground: what the day is made of.
        before: the version that held; None where there was none.
        slot: in which part.
        seats: by the number of a table, or the id of a workshop or visit, the registrations.
    """
    order = [str(one.pk) for one in ground.whole.slots]
    known = {one["slot"]: one for one in (before.rounds if before else [])}
    registered = {one.person: one.registration for one in ground.people}
    leaders = {one.pk: registered.get(one.leader_id) for one in ground.whole.offers if one.leader_id}
    groups = [
        _group(seat, people, leaders.get(seat) if isinstance(seat, UUID) else None)
        for seat, people in sorted(seats.items(), key=lambda pair: str(pair[0]).zfill(4))
    ]
    known[str(slot)] = {"slot": str(slot), "is_from_paper": True, "groups": groups}
    rounds = sorted(known.values(), key=lambda one: order.index(one["slot"]) if one["slot"] in order else len(order))
    question = question_for(ground, rounds)
    placed = seats_in(question, rounds)
    reached = reached_by(question.instance, placed)
    limits = dict(limits_beside(question, placed, reached, None))
    return Plan(
        day_id=ground.whole.day.pk,
        based_on=before,
        label=Plan.Label.PAPER,
        rounds=rounds,
        reached=reached,
        bounds=limits,
        at_spread=limits,
    )


def _group(seat: int | UUID, people: Sequence[UUID], leader: UUID | None) -> dict[str, Any]:
    """Write a group as a plan keeps it; who leads it is named once more where that one sat there."""
    kept: dict[str, Any] = {
        "table": seat if isinstance(seat, int) else None,
        "offer": None if isinstance(seat, int) else str(seat),
        "people": [str(one) for one in people],
    }
    return {**kept, "leader": str(leader)} if leader in people else kept
