"""Proofs that no plan exists by who has to sit together, and by fixed seats."""

from __future__ import annotations

from collections.abc import Iterator

from leercyclus.engine.groups import obstacles_sentences as sentences
from leercyclus.engine.groups.changes import Change, FreeOf, MayMeet, NotTogether, Obstacle, Unpin, listed, say_changes
from leercyclus.engine.groups.here import Here
from leercyclus.engine.groups.instance import Group, Instance, Pair
from leercyclus.engine.groups.rules import together_units
from leercyclus.engine.reasons import Reason

Unit = tuple[str, ...]


def contradictions(here: Here) -> Iterator[Obstacle]:
    """Find people who have to sit together, directly or through others, and who are to be apart.

    One pair that does not have to sit together takes it away, where one is enough; else the two may meet.
    """
    for one, other in here.instance.apart:
        unit = here.unit_of.get(one)
        if unit is None or other not in unit:
            continue
        edges = _edges(here.instance, unit)
        cut = [edge for edge in edges if not _joined(here, unit, [each for each in edges if each != edge], one, other)]
        changes: tuple[Change, ...] = (NotTogether(*cut[-1]),) if cut else (MayMeet(one, other),)
        reason = sentences.TOGETHER_APART(where=here.where, one=one, other=other, chain=listed(unit))
        yield Obstacle("together", here.number, reason, say_changes(here.instance, changes), changes)


def misfits(here: Here) -> Iterator[Obstacle]:
    """Find people who have to sit together and whom no group can hold, by its size or by a bound.

    Either the fewest pairs no longer have to sit together, or one group makes room; the latter would be needed in every
    round, so it is proposed only where that is fewer changes.
    """
    for unit in here.units:
        if any(here.holds(group, unit) for group in here.groups):
            continue
        parted = _parted(here, unit)
        freed = _freed(here, unit)
        rounds = [
            number for number in range(len(here.instance.rounds)) if _is_misfit(Here(here.instance, number), unit)
        ]
        reason, pairs = _misfit(here, unit), listed(f"{one.one} – {one.other}" for one in parted)
        if freed and len(freed) * len(rounds) <= len(parted):
            yield Obstacle("together", here.number, reason, say_changes(here.instance, freed), freed)
            continue
        relaxation = say_changes(here.instance, parted)
        if freed:
            relaxation = sentences.PART_OR_FREE(pairs=pairs, rounds=", ".join(str(number + 1) for number in rounds))
        yield Obstacle("together", here.number, reason, relaxation, parted)


def pins(here: Here) -> Iterator[Obstacle]:
    """Find fixed seats that do not go with one another, with together, with the room of a group or with its bounds."""
    for unit in here.units:
        groups = [here.pins[person] for person in unit if person in here.pins]
        if len(set(groups)) > 1:
            kept = max(dict.fromkeys(groups), key=groups.count)
            moved = tuple(Unpin(one, here.number) for one in unit if here.pins.get(one, kept) != kept)
            figures = {"people": listed(unit), "groups": listed(dict.fromkeys(groups))}
            reason = sentences.PINS_PART(where=here.where, **figures)
            yield Obstacle("pins", here.number, reason, say_changes(here.instance, moved), moved)
            return
    for group in here.groups:
        seated = pinned_people(here, group)
        yield from _crowd(here, group, seated)
        yield from _pinned_bounds(here, group, seated)


def pinned_people(here: Here, group: Group) -> list[str]:
    """Give who has to sit in a group by fixed seats: those who have one and those who have to sit with them."""
    fixed = [person for person, seat in here.pins.items() if seat == group.id]
    return list(dict.fromkeys(one for person in fixed for one in here.unit_of.get(person, (person,))))


def _crowd(here: Here, group: Group, seated: list[str]) -> Iterator[Obstacle]:
    if len(seated) <= group.largest:
        return
    loose, moved = len(seated), []
    blocks: dict[Unit, list[str]] = {}
    for person, seat in here.pins.items():
        if seat == group.id:
            blocks.setdefault(here.unit_of.get(person, (person,)), []).append(person)
    for unit in sorted(blocks, key=len, reverse=True):
        if loose > group.largest:
            loose -= len(unit)
            moved += [Unpin(person, here.number) for person in blocks[unit]]
    changes = tuple(moved)
    reason = sentences.PINS_CROWD(where=here.where, found=len(seated), group=group.id, largest=group.largest)
    yield Obstacle("pins", here.number, reason, say_changes(here.instance, changes), changes)


def _pinned_bounds(here: Here, group: Group, seated: list[str]) -> Iterator[Obstacle]:
    for limit, (_least, most) in here.limits.items():
        found = here.count(seated, limit)
        if most is not None and limit not in group.free and found > most:
            changes = (FreeOf(here.number, group.id, *limit),)
            figures = {"attribute": limit[0], "value": limit[1], "group": group.id}
            reason = sentences.PINS_BREAK_BOUND(where=here.where, **figures, found=found, most=most)
            yield Obstacle("pins", here.number, reason, say_changes(here.instance, changes), changes)


def _edges(instance: Instance, unit: Unit) -> list[Pair]:
    """The pairs of a unit that were asked, each once."""
    inside = {frozenset(pair): pair for pair in instance.together if set(pair) <= set(unit)}
    return list(inside.values())


def _pieces(here: Here, unit: Unit, edges: list[Pair]) -> list[Unit]:
    """Give the units and single people into which a unit falls when only these pairs have to sit together."""
    people = tuple(here.instance.by_id[person] for person in unit)
    left = Instance(people, (), here.instance.cross, together=tuple(edges))
    joined = together_units(left)
    return [*joined, *((one,) for one in unit if not any(one in piece for piece in joined))]


def _joined(here: Here, unit: Unit, edges: list[Pair], one: str, other: str) -> bool:
    return any(one in piece and other in piece for piece in _pieces(here, unit, edges))


def _parted(here: Here, unit: Unit) -> tuple[NotTogether, ...]:
    """Find pairs to part, none of them in vain, so that every piece fits somewhere; single people always may."""
    kept: list[Pair] = []
    for edge in _edges(here.instance, unit):
        pieces = _pieces(here, unit, [*kept, edge])
        if all(len(piece) == 1 or any(here.holds(group, piece) for group in here.groups) for piece in pieces):
            kept.append(edge)
    return tuple(NotTogether(*edge) for edge in _edges(here.instance, unit) if edge not in kept)


def _freed(here: Here, unit: Unit) -> tuple[FreeOf, ...]:
    """Give the fewest bounds to lift in one group so that it holds the unit; none where no group has the room."""
    roomy = [group for group in here.groups if len(unit) <= group.largest and group.barred.isdisjoint(unit)]
    lifts = [
        tuple(
            FreeOf(here.number, group.id, *limit)
            for limit, (_least, most) in here.limits.items()
            if limit not in group.free and most is not None and here.count(unit, limit) > most
        )
        for group in roomy
    ]
    return min(lifts, key=len, default=())


def _is_misfit(here: Here, unit: Unit) -> bool:
    present = {person.id for person in here.people}
    return set(unit) <= present and not any(here.holds(group, unit) for group in here.groups)


def _misfit(here: Here, unit: Unit) -> Reason:
    """Name the bound that no group with room can keep, where it is one and the same."""
    for limit, (_least, most) in here.limits.items():
        free = any(limit in group.free for group in here.groups if len(unit) <= group.largest)
        found = here.count(unit, limit)
        if most is not None and found > most and not free:
            figures = {"attribute": limit[0], "value": limit[1]}
            return sentences.UNIT_BREAKS_BOUND(where=here.where, people=listed(unit), **figures, found=found, most=most)
    return sentences.UNIT_FITS_NOWHERE(where=here.where, people=listed(unit))
