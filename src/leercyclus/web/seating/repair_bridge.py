"""Let the optimiser mend a plan for the day as it is now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from uuid import UUID

from leercyclus.engine.groups.instance import Instance, Pin, Seats
from leercyclus.engine.groups.repair import Repair, repair
from leercyclus.engine.reasons import BadInput
from leercyclus.web.seating.by_hand_queries import Seat, by_hand
from leercyclus.web.seating.ground_queries import Ground
from leercyclus.web.seating.measure_bridge import reached_by, rounds_from, seats_in
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.naming import TABLE
from leercyclus.web.seating.question_bridge import DayQuestion, question_of


def mended_plan(ground: Ground, plan: Plan) -> Plan:
    """Give a row that was not kept yet: the plan for who comes now, with as few people moved as can be.

    A seat that was given by hand stays, unless no plan would be found then.

    Raises:
        BadInput: there is nothing to seat, or no plan at all.
    """
    tables = {UUID(one["slot"]): sum(group["offer"] is None for group in one["groups"]) for one in plan.rounds}
    question = question_of(ground, tables=tables, is_loose=True).checked()
    seats = _of_who_is_there(question.instance, seats_in(question, plan.rounds))
    mended = _mended(question, seats, by_hand(plan)).plan
    return Plan(
        day_id=plan.day_id,
        based_on=plan,
        label=Plan.Label.MENDED,
        rounds=rounds_from(question, mended.seats),
        reached=reached_by(question.instance, mended.seats),
        bounds=asdict(mended.bounds),
        at_spread=asdict(mended.at_spread),
    )


def _mended(question: DayQuestion, seats: Seats, given: Mapping[Seat, int | UUID]) -> Repair:
    instance = question.instance
    fixed = (*instance.pins, *given_pins(question, given))
    if len(fixed) > len(instance.pins):
        try:
            return repair(replace(instance, pins=fixed), seats, from_round=0, relax=True, still=True)
        except BadInput:
            pass  # the page of the plan says which seats were given up
    return repair(instance, seats, from_round=0, relax=True, still=True)


def given_pins(question: DayQuestion, given: Mapping[Seat, int | UUID]) -> Iterator[Pin]:
    """Fix the seats that were given by hand, of who is there, in groups that are there, where nothing was fixed yet."""
    fixed = {(one.person, one.round) for one in question.instance.pins}
    for number, each in enumerate(question.rounds):
        groups = {group.id for group in each.groups}
        there = {one.id for one in question.instance.present(number)}
        for (one, slot), seat in given.items():
            group = f"{TABLE}{seat}" if isinstance(seat, int) else str(seat)
            is_free = str(one) in there and (str(one), number) not in fixed
            if slot == each.slot.pk and group in groups and is_free:
                yield Pin(str(one), number, group)


def _of_who_is_there(instance: Instance, seats: Seats) -> Seats:
    """Take who is not there in a round out of it."""
    there = [{one.id for one in instance.present(number)} for number in range(len(seats))]
    return tuple(
        tuple(tuple(one for one in ids if one in there[number]) for ids in row) for number, row in enumerate(seats)
    )
