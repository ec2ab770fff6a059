"""Measure a plan, whoever made it: what it reaches, what no plan can pass, and which rules it breaks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from leercyclus.engine.groups.check import broken_rules
from leercyclus.engine.groups.instance import Instance, Seats
from leercyclus.engine.groups.measures import measure, well_mixed
from leercyclus.engine.reasons import Language
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.seating.ground_queries import Ground, ground_of
from leercyclus.web.seating.limits_bridge import Limits, limits_beside
from leercyclus.web.seating.naming import TABLE
from leercyclus.web.seating.question_bridge import DayQuestion, question_of

Rounds = Sequence[Mapping[str, Any]]
"""The rounds of a plan as `models.Plan` keeps them."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What a plan reaches on the day as it is now.

    Attributes:
        reached: as `models.Plan.reached`: what `engine.groups.result.Measures` holds,
            with the number of groups and how many of them are well mixed.
        bounds: as `models.Plan.bounds`: what no plan can pass that keeps and breaks the same rules.
        at_spread: the same; a plan that was changed by hand is held against the bounds of all plans.
        broken: rules that it breaks, in words with names; none for a good plan. Who comes and has no seat is named.
        gone: registrations in the plan of who no longer comes.
    """

    reached: dict[str, Any]
    bounds: dict[str, Any]
    at_spread: dict[str, Any]
    broken: tuple[str, ...]
    gone: tuple[UUID, ...]


def measured(
    day: UUID,
    rounds: Rounds,
    *,
    language: Language | None = None,
    ground: Ground | None = None,
    kept: Limits | None = None,
) -> Measured:
    """Measure a plan against the day as it is now; twelve queries, none where the ground is given.

    Args:
        day: which.
        rounds: as `models.Plan.rounds`.
        language: of the sentences; that of the page when left out.
        ground: what the day is made of, where it was read already.
        kept: the bounds of the search that the plan comes from, where that was asked the same.
    """
    question = question_for(ground or ground_of(day), rounds)
    seats = seats_in(question, rounds)
    reached = reached_by(question.instance, seats)
    limits = dict(limits_beside(question, seats, reached, kept))
    said = language or reader()
    return Measured(
        reached=reached,
        bounds=limits,
        at_spread=limits,
        broken=tuple(question.naming.say(one.reason, said) for one in broken_rules(question.instance, seats)),
        gone=gone_from(question, rounds),
    )


def reached_by(instance: Instance, seats: Seats) -> dict[str, Any]:
    """Give what a plan reaches as `models.Plan.reached`: the measures, and how many groups are well mixed (`mixed`)."""
    mixed, groups = well_mixed(instance, seats)
    return {**asdict(measure(instance, seats)), "mixed": mixed, "groups": groups}


def question_for(ground: Ground, rounds: Rounds) -> DayQuestion:
    """Give the question that a plan answers: with as many tables as it has, of sizes that the day allows.

    Groups of about one size are asked for as in a search; where the plan has others, all sizes of the day are let be.
    """
    tables = {UUID(one["slot"]): sum(group["offer"] is None for group in one["groups"]) for one in rounds}
    question = question_of(ground, tables=tables)
    seats = seats_in(question, rounds)
    even = all(
        group.smallest <= len(ids) <= group.largest
        for groups, row in zip(question.instance.rounds, seats, strict=True)
        for group, ids in zip(groups, row, strict=True)
    )
    return question if even else question_of(ground, tables=tables, is_loose=True)


def seats_in(question: DayQuestion, rounds: Rounds) -> Seats:
    """Give a plan as the engine reads it.

    Who no longer comes, who leads in a round, and groups that are no longer there, are left out.
    """
    known = question.instance.by_id
    found = {one["slot"]: {_group_id(group): group["people"] for group in one["groups"]} for one in rounds}
    return tuple(
        tuple(
            tuple(
                one
                for one in found.get(str(each.slot.pk), {}).get(group.id, ())
                if one in known and one not in each.leaders
            )
            for group in each.groups
        )
        for each in question.rounds
    )


def rounds_from(question: DayQuestion, seats: Seats) -> list[dict[str, Any]]:
    """Write a plan of the engine as `models.Plan.rounds`, whoever leads where they lead."""
    return kept_rounds(
        [str(one.slot.pk) for one in question.rounds],
        [[group.id for group in one.groups] for one in question.rounds],
        seats,
        [one.leaders for one in question.rounds],
    )


def kept_rounds(
    slots: Iterable[str],
    groups: Iterable[Iterable[str]],
    seats: Seats,
    leaders: Iterable[Mapping[str, str]],
) -> list[dict[str, Any]]:
    """Write a plan of the engine as `models.Plan.rounds`.

    Args:
        slots: of the rounds.
        groups: the ids of the groups in each.
        seats: who sits there, without who leads.
        leaders: of each round by registration what somebody leads or receives at.
    """
    found = []
    for slot, names, row, led in zip(slots, groups, seats, leaders, strict=True):
        by_offer = {offer: leader for leader, offer in led.items()}
        kept = [_kept_group(group, ids, by_offer.get(group)) for group, ids in zip(names, row, strict=True)]
        found.append({"slot": slot, "groups": kept})
    return found


def gone_from(question: DayQuestion, rounds: Rounds) -> tuple[UUID, ...]:
    """Name who has a seat in a plan and no longer comes."""
    known = question.instance.by_id
    every = dict.fromkeys(person for one in rounds for group in one["groups"] for person in group["people"])
    return tuple(UUID(one) for one in every if one not in known)


def _group_id(group: Mapping[str, Any]) -> str:
    return str(group["offer"]) if group["offer"] else f"{TABLE}{group['table']}"


def _kept_group(group: str, people: Iterable[str], leader: str | None) -> dict[str, Any]:
    is_table = group.startswith(TABLE)
    kept = {
        "table": int(group.removeprefix(TABLE)) if is_table else None,
        "offer": None if is_table else group,
        "people": [*([leader] if leader else []), *people],
    }
    return {**kept, "leader": leader} if leader else kept
