"""Proofs by counting that no plan exists: people against sizes, and people with a value against bounds."""

from __future__ import annotations

from collections.abc import Iterator

from leercyclus.engine.groups import obstacles_sentences as sentences
from leercyclus.engine.groups.changes import Change, FreeOf, NotTogether, Obstacle, Resize, changed, listed, say_changes
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
    having, blocks, lacking = _lack(here, limit)
    if lacking <= 0:
        return
    (least, _most), groups = here.limits[limit], _bound(here, limit)
    pinned = {here.pins[person] for person in having if person in here.pins}
    order = sorted(range(len(groups)), key=lambda place: (groups[place].id in pinned, groups[place].largest, -place))
    changes: tuple[Change, ...] = _freed(here, limit, [groups[place] for place in order[:lacking]])
    relaxation = _without([groups[place].id for place in order[:lacking]], least)
    figures = {"attribute": limit[0], "value": limit[1]}
    counts = {"found": len(having), "groups": len(groups), "least": least}
    reason = sentences.TOO_FEW_OF(where=here.where, **figures, **counts)
    if len(having) // least >= len(groups):
        reason = sentences.TOO_FEW_APART(where=here.where, **figures, **counts, blocks=blocks)
        everywhere = (_lack(Here(here.instance, number), limit)[2] for number in range(len(here.instance.rounds)))
        parted = _parted(here, limit, having)
        if parted and len(parted) < sum(max(0, each) for each in everywhere):
            changes, relaxation = parted, say_changes(here.instance, parted)
    yield Obstacle("bounds", here.number, reason, relaxation, changes)


def _lack(here: Here, limit: Pair) -> tuple[list[str], int, int]:
    """Give who has the value, in how many groups they can be, and how many groups that need some stay without."""
    least, _most = here.limits[limit]
    having = [person.id for person in here.people if person.attributes.get(limit[0]) == limit[1]]
    blocks = len({here.unit_of.get(person, (person,)) for person in having})
    return having, blocks, len(_bound(here, limit)) - min(len(having) // least, blocks) if least else 0


def _parted(here: Here, limit: Pair, having: list[str]) -> tuple[NotTogether, ...]:
    """Give the pairs with the value that would do if they did not have to sit together; none where no such pairs do."""
    inside = {frozenset(pair): pair for pair in here.instance.together if set(pair) <= set(having)}
    changes: list[NotTogether] = []
    for pair in inside.values():
        changes.append(NotTogether(*pair))
        if _lack(Here(changed(here.instance, changes), here.number), limit)[2] <= 0:
            return tuple(changes)
    return ()


def _without(groups: list[str], least: int) -> Reason:
    if len(groups) == 1:
        return (sentences.ALLOW_ONE_WITHOUT if least == 1 else sentences.ALLOW_ONE_WITH_FEWER)(groups=groups[0])
    rule = sentences.ALLOW_WITHOUT if least == 1 else sentences.ALLOW_FEWER
    return rule(count=len(groups), groups=listed(groups))


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
        names = listed(group.id for group in freed)
        one, more = sentences.ALLOW_ONE_WITH_MORE(groups=names), sentences.ALLOW_MORE(count=len(freed), groups=names)
        relaxation = one if len(freed) == 1 else more
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
