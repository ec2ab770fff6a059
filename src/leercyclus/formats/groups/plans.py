"""Plans of an exchange day as JSON: who sits where, in every group of every round."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from leercyclus.engine.groups.instance import Instance, Seats
from leercyclus.engine.groups.result import Bounds, Plan
from leercyclus.engine.peers.method import near_names
from leercyclus.engine.reasons import BadInput
from leercyclus.formats.groups import json_sentences as sentences
from leercyclus.formats.groups.walk import Walk, parsed


def read_plan(data: bytes, name: str, instance: Instance) -> Seats:
    """Read a plan for a question.

    Whether the plan keeps the rules is another matter: of a round that is over it may well not.

    Args:
        data: the file, JSON as `write_plan` writes it.
        name: of the file, for the sentences.
        instance: the question, which says how many rounds and groups there are, and who.

    Raises:
        BadInput: no JSON; another number of rounds or groups; somebody unknown, or twice in a round.
    """
    raw = parsed(data, name)
    if isinstance(raw, dict) and "rounds" not in raw and "plans" in raw:
        raise BadInput(sentences.IS_FRONT(name=name))
    if isinstance(raw, dict) and "people" in raw:
        raise BadInput(sentences.IS_INSTANCE(name=name))
    walk = Walk()
    keys = walk.keys(raw, name, {"rounds": sentences.A_LIST}) or {"rounds": []}
    seats = walk.every(
        keys["rounds"],
        "rounds",
        lambda each, at: walk.every(each, at, lambda group, here: walk.every(group, here, walk.text)),
    )
    walk.end()
    _fit(walk, seats, name, instance)
    walk.end()
    return seats


def write_plan(instance: Instance, seats: Seats) -> bytes:
    """Write a plan with one list for every group of every round of the question, empty ones included."""
    return _encoded({"rounds": _rounds(instance, seats)})


def write_front(instance: Instance, plans: Sequence[Plan]) -> bytes:
    """Write a choice of plans, each with what it reaches and what no plan can pass.

    Every plan has `rounds`, `pairs`, `cross`, `spread_dev`, the other measures, and `bounds`: those of any plan, and
    under `at_spread` those of plans with no more seats off the ideal spread than this one.
    """
    return _encoded({"plans": [_plan(instance, plan) for plan in plans]})


def raw_bounds(plan: Plan) -> dict[str, object]:
    """Give the bounds of a plan as JSON has them."""
    return {**_bounds(plan.bounds), "at_spread": _bounds(plan.at_spread)}


def _plan(instance: Instance, plan: Plan) -> dict[str, object]:
    return {"rounds": _rounds(instance, plan.seats), **asdict(plan.measures), "bounds": raw_bounds(plan)}


def _bounds(bounds: Bounds) -> dict[str, object]:
    return asdict(bounds)


def _rounds(instance: Instance, seats: Seats) -> list[list[list[str]]]:
    found = []
    for number, groups in enumerate(instance.rounds):
        given = seats[number] if number < len(seats) else ()
        found.append([list(ids) for ids in given] + [[] for _ in range(len(groups) - len(given))])
    return found


def _encoded(raw: object) -> bytes:
    return (json.dumps(raw, ensure_ascii=False) + "\n").encode()


def _fit(walk: Walk, seats: Seats, name: str, instance: Instance) -> None:
    """Compare a plan with its question."""
    if len(seats) != len(instance.rounds):
        walk.problems.append(sentences.ROUNDS(name=name, wanted=len(instance.rounds), found=len(seats)))
        return
    for number, (groups, given) in enumerate(zip(instance.rounds, seats, strict=True)):
        if len(given) != len(groups):
            place = f"rounds[{number}]"
            walk.problems.append(sentences.GROUPS(place=place, wanted=len(groups), found=len(given)))
        seen: dict[str, str] = {}
        for group, ids in enumerate(given):
            for seat, person in enumerate(ids):
                place = f"rounds[{number}][{group}][{seat}]"
                if person not in instance.by_id:
                    hint = near_names(person, instance.by_id)
                    walk.problems.append(sentences.UNKNOWN(place=place, person=person, hint=hint))
                elif person in seen:
                    walk.problems.append(sentences.TWICE(place=place, person=person, first=seen[person]))
                seen.setdefault(person, place)
