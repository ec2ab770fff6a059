"""Proofs by counting that no plan exists: people against sizes, and people with a value against bounds."""

from __future__ import annotations

from collections.abc import Iterator

from leercyclus.engine.groups import obstacles_sentences as sentences
from leercyclus.engine.groups.changes import FreeOf, Obstacle, Resize, listed, say_changes
from leercyclus.engine.groups.here import Here
from leercyclus.engine.groups.instance import Group, Pair
from leercyclus.engine.reasons import Reason


def sizes(here: Here) -> Iterator[Obstacle]:
    """Find too few or too many people for the groups; the sizes that differ most from one another change first."""
    people, groups = len(here.people), here.groups
    smallest, largest = [group.smallest for group in groups], [group.largest for group in groups]
    least, most = sum(smallest), sum(largest)
    while sum(smallest) > people:
        smallest[max(range(len(groups)), key=lambda place: (smallest[place], place))] -= 1
    while sum(largest) < people:
        largest[min(range(len(groups)), key=lambda place: (largest[place], -place))] += 1
    changes = tuple(
        Resize(here.number, group.id, low, high)
        for group, low, high in zip(groups, smallest, largest, strict=True)
        if (low, high) != (group.smallest, group.largest)
    )
    if changes:
        figures = {"people": people, "groups": len(groups)}
        few = sentences.TOO_FEW_PEOPLE(where=here.where, **figures, least=least)
        many = sentences.TOO_MANY_PEOPLE(where=here.where, **figures, most=most)
        reason = few if people < least else many
        yield Obstacle("size", here.number, reason, say_changes(here.instance, changes), changes)


def bounds(here: Here) -> Iterator[Obstacle]:
    """Find bounds that cannot hold by the number of people with the value, or in a group by its size."""
    for limit in here.limits:
        yield from _clash(here, limit)
        yield from _too_few(here, limit)
        yield from _too_many(here, limit)
    yield from _too_small(here)


def _bound(here: Here, limit: Pair) -> list[Group]:
    """The groups in which the bound holds."""
    return [group for group in here.groups if limit not in group.free]


def _freed(here: Here, limit: Pair, groups: list[Group]) -> tuple[FreeOf, ...]:
    return tuple(FreeOf(here.number, group.id, *limit) for group in groups)


def _clash(here: Here, limit: Pair) -> Iterator[Obstacle]:
    (least, most), groups = here.limits[limit], _bound(here, limit)
    if groups and most is not None and most < least:
        changes = _freed(here, limit, groups)
        reason = sentences.BOUNDS_CLASH(where=here.where, attribute=limit[0], value=limit[1], least=least, most=most)
        yield Obstacle("bounds", here.number, reason, say_changes(here.instance, changes), changes)


def _too_few(here: Here, limit: Pair) -> Iterator[Obstacle]:
    """Find fewer people with a value than the groups need; those who sit together count as one where that says more."""
    (least, _most), groups = here.limits[limit], _bound(here, limit)
    if not least:
        return
    having = [person.id for person in here.people if person.attributes.get(limit[0]) == limit[1]]
    blocks = len({here.unit_of.get(person, (person,)) for person in having})
    lacking = len(groups) - min(len(having) // least, blocks)
    if lacking <= 0:
        return
    pinned = {here.pins[person] for person in having if person in here.pins}
    order = sorted(range(len(groups)), key=lambda place: (groups[place].id in pinned, groups[place].largest, -place))
    changes = _freed(here, limit, [groups[place] for place in order[:lacking]])
    figures = {"attribute": limit[0], "value": limit[1]}
    counts = {"found": len(having), "groups": len(groups), "least": least}
    if len(having) // least < len(groups):
        reason = sentences.TOO_FEW_OF(where=here.where, **figures, **counts)
    else:
        reason = sentences.TOO_FEW_APART(where=here.where, **figures, **counts, blocks=blocks)
    yield Obstacle("bounds", here.number, reason, _without(changes, least), changes)


def _without(changes: tuple[FreeOf, ...], least: int) -> Reason:
    names = listed(change.group for change in changes)
    if len(changes) == 1 and least == 1:
        return sentences.ALLOW_ONE_WITHOUT(groups=names)
    return sentences.ALLOW_WITHOUT(count=len(changes), groups=names)


def _too_many(here: Here, limit: Pair) -> Iterator[Obstacle]:
    (_least, most), groups = here.limits[limit], _bound(here, limit)
    if most is None:
        return
    found = here.count([person.id for person in here.people], limit)
    room = sum(group.largest if limit in group.free else min(most, group.largest) for group in here.groups)
    figures = {"attribute": limit[0], "value": limit[1]}
    reason = sentences.TOO_MANY_OF(where=here.where, **figures, found=found, most=room)
    freed: list[Group] = []
    for group in sorted(groups, key=lambda group: -group.largest):
        if room >= found:
            break
        room += group.largest - min(most, group.largest)
        freed.append(group)
    if freed:
        changes = _freed(here, limit, freed)
        relaxation = sentences.ALLOW_MORE(count=len(freed), groups=listed(group.id for group in freed))
        yield Obstacle("bounds", here.number, reason, relaxation, changes)


def _too_small(here: Here) -> Iterator[Obstacle]:
    """Find groups without room for the people with different values of one attribute that they need."""
    attributes = dict.fromkeys(attribute for attribute, _value in here.limits)
    for group in here.groups:
        for attribute in attributes:
            needed = {
                limit: least
                for limit, (least, _most) in here.limits.items()
                if limit[0] == attribute and least and limit not in group.free
            }
            total, left = sum(needed.values()), sum(needed.values())
            dropped: list[Pair] = []
            for limit in sorted(needed, key=needed.__getitem__, reverse=True):
                if left > group.largest:
                    left -= needed[limit]
                    dropped.append(limit)
            if dropped:
                changes = tuple(FreeOf(here.number, group.id, *limit) for limit in dropped)
                figures = {"attribute": attribute, "values": listed(value for _attribute, value in needed)}
                reason = sentences.TOO_SMALL_FOR(
                    where=here.where, **figures, group=group.id, least=total, largest=group.largest
                )
                yield Obstacle("bounds", here.number, reason, say_changes(here.instance, changes), changes)
