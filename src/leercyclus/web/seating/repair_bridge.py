"""Let the optimiser mend a plan for the day as it is now."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from leercyclus.engine.groups.instance import Instance, Seats
from leercyclus.engine.groups.repair import repair
from leercyclus.web.seating.ground_queries import Ground
from leercyclus.web.seating.measure_bridge import reached_by, rounds_from, seats_in
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.question_bridge import question_of


def mended_plan(ground: Ground, plan: Plan) -> Plan:
    """Give a row that was not kept yet: the plan for who comes now, with as few people moved as can be.

    Raises:
        BadInput: there is nothing to seat, or no plan at all.
    """
    tables = {UUID(one["slot"]): sum(group["offer"] is None for group in one["groups"]) for one in plan.rounds}
    question = question_of(ground, tables=tables, is_loose=True).checked()
    seats = _of_who_is_there(question.instance, seats_in(question, plan.rounds))
    mended = repair(question.instance, seats, from_round=0, relax=True).plan
    return Plan(
        day_id=plan.day_id,
        based_on=plan,
        label=Plan.Label.CHANGED,
        rounds=rounds_from(question, mended.seats),
        reached=reached_by(question.instance, mended.seats),
        bounds=asdict(mended.bounds),
        at_spread=asdict(mended.at_spread),
    )


def _of_who_is_there(instance: Instance, seats: Seats) -> Seats:
    """Take who is not there in a round out of it."""
    there = [{one.id for one in instance.present(number)} for number in range(len(seats))]
    return tuple(
        tuple(tuple(one for one in ids if one in there[number]) for ids in row) for number, row in enumerate(seats)
    )
