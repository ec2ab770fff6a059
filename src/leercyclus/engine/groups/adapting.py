"""What changes in the question when people do not come or walk in: who is there, and how large groups may be."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from leercyclus.engine.groups import repair_sentences as sentences
from leercyclus.engine.groups.instance import Group, Instance, Person
from leercyclus.engine.reasons import Reason

MOST_SHRUNK = 0.6
"""A group that would hold fewer than this share of its smallest size is closed."""


def adapted(instance: Instance, *, from_round: int, absent: Collection[str], walk_ins: Sequence[Person]) -> Instance:
    """Let some people be absent from a round on, and others be there from it on."""
    rounds = range(len(instance.rounds))
    future = frozenset(range(from_round, len(rounds)))
    people = [
        replace(one, present=frozenset(rounds if one.present is None else one.present) - future)
        if one.id in absent
        else one
        for one in instance.people
    ]
    people += [replace(one, present=future if one.present is None else one.present & future) for one in walk_ins]
    return replace(instance, people=tuple(people))


def resized(instance: Instance, number: int, left: Sequence[int]) -> tuple[tuple[Group, ...], tuple[Reason, ...]]:
    """Give the groups of a round the sizes that its people need, and tell what had to change.

    Sizes that fit stay as they were. Too few people: all groups may be smaller by as little as helps; those that would
    become too small are closed, the emptiest first, one with a fixed seat last. Too many: groups may be larger by as
    little as helps.

    Args:
        instance: with the people who are there now.
        number: of the round.
        left: how many of those who are there have a seat in each group.
    """
    groups, people = instance.rounds[number], len(instance.present(number))
    notes: list[Reason] = []
    open_ = [place for place, group in enumerate(groups) if group.largest > 0]
    if not open_:
        return groups, ()
    here = {one.id for one in instance.present(number)}
    pinned = {pin.group for pin in instance.pins if pin.round == number and pin.person in here}
    while len(open_) > 1 and _least(groups, open_) > people:
        place = min(open_, key=lambda one: (groups[one].id in pinned, left[one], one))
        open_.remove(place)
        notes.append(sentences.CLOSED(group=groups[place].id, round=number + 1, left=left[place]))
    shrink = _fewest(lambda less: sum(_low(groups[one], less) for one in open_) <= people)
    grow = _fewest(lambda more: sum(groups[one].largest + more for one in open_) >= people)
    if shrink:
        notes.append(sentences.SMALLER(round=number + 1, people=people, less=shrink))
    if grow:
        notes.append(sentences.LARGER(round=number + 1, people=people, more=grow))
    bounds = frozenset((bound.attribute, bound.value) for bound in instance.bounds)
    return tuple(
        replace(group, smallest=_low(group, shrink), largest=group.largest + grow)
        if place in open_
        else replace(group, smallest=0, largest=0, free=bounds)
        for place, group in enumerate(groups)
    ), tuple(notes)


def _low(group: Group, less: int) -> int:
    return max(0, group.smallest - less)


def _least(groups: Sequence[Group], places: Sequence[int]) -> int:
    """Count the fewest people that these groups can hold without one being too small."""
    return sum(-int(-MOST_SHRUNK * groups[place].smallest // 1) for place in places)


def _fewest(fits: Callable[[int], bool]) -> int:
    """Give the smallest number from 0 on that fits."""
    number = 0
    while not fits(number):
        number += 1
    return number
