"""What no plan can pass, beside a plan: of the question that the plan answers, so that no plan passes its own bound."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from itertools import combinations
from typing import Any

from leercyclus.engine.groups.bounds import bounds
from leercyclus.engine.groups.instance import Group, Instance, Pair, Person, Pin, Seats
from leercyclus.formats.groups.instances import write_instance
from leercyclus.web.seating.ground_queries import Ground
from leercyclus.web.seating.models import Search
from leercyclus.web.seating.question_bridge import DayQuestion, question_of

Limits = Mapping[str, Any]
"""As `models.Plan.bounds`."""
_NEARLY = 1e-9


def limits_beside(question: DayQuestion, seats: Seats, reached: Mapping[str, Any], kept: Limits | None) -> Limits:
    """Give what no plan can pass, as `models.Plan.bounds`; never less than the plan reaches.

    Args:
        question: that the plan is measured by.
        seats: of the plan.
        reached: as `models.Plan.reached`.
        kept: the bounds of the search that the plan comes from, where that was asked the same; None elsewhere.

    Returns:
        The bounds that were kept; where there are none those of the question, with groups of about one size as a search
        asks for; and of a plan that passes them, for it breaks rules, those without the rules that it breaks.
    """
    if kept and not _passes(reached, kept):
        return kept
    tables = {one.slot.pk: len(one.groups) for one in question.rounds if one.sizes}
    even = question_of(question.ground, tables=tables).instance
    for instance in (even, as_kept(even, seats)):
        found = asdict(bounds(instance))
        if not _passes(reached, found):
            return found
    return _of_any(question.instance)


def kept_limits(ground: Ground, search: Search | None, limits: Limits) -> Limits | None:
    """Give the bounds of a plan where its search was asked what the day asks now; None elsewhere; no query.

    Args:
        ground: what the day is made of.
        search: that gave the plan, or the one it was made of; None where none did.
        limits: that were kept with the plan.
    """
    asked = search.question.get("instance") if search else None
    if not asked or not limits:
        return None
    now = json.loads(write_instance(question_of(ground).instance))
    return limits if now == asked else None


def as_kept(instance: Instance, seats: Seats) -> Instance:
    """Let go of the rules that a plan breaks: who has no seat in a round is not there, and groups are as large as it.

    Examples:
        >>> people = tuple(Person(one, {}) for one in "abcd")
        >>> day = Instance(people, ((Group("1", 2, 2), Group("2", 2, 2)),), "town", apart=(("a", "b"), ("c", "d")))
        >>> eased = as_kept(day, ((("a", "b", "c"), ("d",)),))
        >>> eased.apart, [(one.smallest, one.largest) for one in eased.rounds[0]]
        ((('c', 'd'),), [(2, 3), (1, 2)])
    """
    beside = set(_beside(seats))
    where = [{one: place for place, ids in enumerate(row) for one in ids} for row in seats]
    return replace(
        instance,
        people=tuple(_there(one, where) for one in instance.people),
        rounds=tuple(
            tuple(_eased(group, ids) for group, ids in zip(groups, row, strict=True))
            for groups, row in zip(instance.rounds, seats, strict=True)
        ),
        apart=tuple(pair for pair in instance.apart if _sorted(pair) not in beside),
        together=tuple(pair for pair in instance.together if _is_kept(pair, where)),
        bounds=(),
        pins=tuple(pin for pin in instance.pins if _sits(pin, instance, where)),
        allowed=(*instance.allowed, *sorted(beside)),
        once=(),
    )


def _passes(reached: Mapping[str, Any], limits: Limits) -> bool:
    """Tell whether a plan reaches more than a bound."""
    wishes, most = reached.get("wishes"), limits.get("wishes")
    return (
        reached["cross"] > limits["cross"]
        or reached["pairs"] > limits["pairs"]
        or reached["spread_dev"] < limits["spread_dev"]
        or (wishes is not None and most is not None and wishes > most + _NEARLY)
    )


def _of_any(instance: Instance) -> Limits:
    """Give what holds whatever the groups are: of so many people no more pairs can meet."""
    count = len(instance.people)
    pairs = count * (count - 1) // 2
    return {"pairs": pairs, "cross": pairs, "spread_dev": 0, "wishes": 1.0}


def _beside(seats: Seats) -> Iterator[Pair]:
    for row in seats:
        for ids in row:
            yield from combinations(sorted(ids), 2)


def _sorted(pair: Pair) -> Pair:
    return (min(pair), max(pair))


def _there(person: Person, where: list[dict[str, int]]) -> Person:
    return replace(person, present=frozenset(number for number, seats in enumerate(where) if person.id in seats))


def _eased(group: Group, ids: tuple[str, ...]) -> Group:
    return replace(
        group,
        smallest=min(group.smallest, len(ids)),
        largest=max(group.largest, len(ids)),
        barred=group.barred - set(ids),
    )


def _is_kept(pair: Pair, where: list[dict[str, int]]) -> bool:
    """Tell whether two who sit together do so in every round in which both have a seat."""
    one, other = pair
    return all(seats[one] == seats[other] for seats in where if one in seats and other in seats)


def _sits(pin: Pin, instance: Instance, where: list[dict[str, int]]) -> bool:
    place = where[pin.round].get(pin.person)
    return place is not None and instance.rounds[pin.round][place].id == pin.group
