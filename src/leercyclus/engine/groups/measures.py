"""What a plan reaches: meetings, spread and wishes, for the whole and for one person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.instance import Instance, Person, Seats
from leercyclus.engine.groups.result import Measures

WISH_WORTH = (1.0, 0.6, 0.3)
"""What a seat at somebody's first, second and third wish counts."""
_NEARLY = 1e-9
Whole = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Meeting:
    """Whom one person meets, and which wishes come true.

    Attributes:
        people: ids of everybody the person shares a group with, in the order of the instance.
        across: those of them with another value of the `cross` attribute.
        twice: those of them that the person meets in more rounds than one.
        granted: themes of the workshops the person gets, of those that were wished for, by round.
        workshops: seats of the person in groups with a theme.
        hope: id of the one the person hopes to meet; None for nobody.
    """

    people: tuple[str, ...]
    across: tuple[str, ...]
    twice: tuple[str, ...]
    granted: tuple[str, ...]
    workshops: int
    hope: str | None

    @property
    def is_hope_met(self) -> bool:
        """Say whether the one the person hopes to meet is among the people."""
        return self.hope in self.people


def measure(instance: Instance, seats: Seats) -> Measures:
    """Measure a plan, one that breaks rules too; ids and groups that the instance does not know are left out.

    A seat is off the ideal spread when a group holds more of a value than its share rounded up, or fewer than its share
    rounded down; the share is the size of the group times the share of the value among those who are present.

    Costs about 40 ms for 2,000 people in six rounds; grows with the pairs that share a group.
    """
    tables = _tables(instance, seats)
    pairs, times = _met(instance, tables)
    crossing = pairs[:, _across(instance, pairs)]
    degree = np.bincount(crossing.ravel(), minlength=len(instance.people))
    granted = _granted(instance, tables)
    met = {(int(one), int(other)) for one, other in pairs.T} if any(one.hope for one in instance.people) else set()
    row = {person.id: place for place, person in enumerate(instance.people)}
    hoping = [(row[one.id], row[one.hope]) for one in instance.people if one.hope in row]
    return Measures(
        pairs=pairs.shape[1],
        cross=crossing.shape[1],
        spread_dev=sum(_off(instance, number, groups) for number, groups in enumerate(tables)),
        repeats=int(times.sum()) - pairs.shape[1],
        fewest_cross=int(degree.min(initial=len(degree))) if len(degree) else 0,
        most_cross=int(degree.max(initial=0)),
        wishes=sum(granted) / len(granted) if granted else None,
        first_wishes=granted.count(WISH_WORTH[0]) / len(granted) if granted else None,
        hopes=sum((min(pair), max(pair)) in met for pair in hoping),
        hoping=len(hoping),
    )


def meetings(instance: Instance, seats: Seats) -> dict[str, Meeting]:
    """Tell of everybody, in the order of the instance, whom the plan lets them meet and what it grants them."""
    tables = _tables(instance, seats)
    pairs, times = _met(instance, tables)
    across = _across(instance, pairs)
    people: list[list[tuple[int, bool, bool]]] = [[] for _ in instance.people]
    for (one, other), crosses, often in zip(pairs.T.tolist(), across.tolist(), (times > 1).tolist(), strict=True):
        people[one].append((other, crosses, often))
        people[other].append((one, crosses, often))
    themes: list[list[str]] = [[] for _ in instance.people]
    for number, groups in enumerate(tables):
        for group, table in zip(instance.rounds[number], groups, strict=True):
            for place in table if group.theme else ():
                themes[place].append(group.theme)
    return {
        person.id: _meeting(instance, person, sorted(people[place]), themes[place])
        for place, person in enumerate(instance.people)
    }


def worth(person: Person, theme: str) -> float:
    """Give what a seat at this theme counts for a person: 1, 0.6, 0.3 or nothing."""
    wanted = person.wishes[: len(WISH_WORTH)]
    return WISH_WORTH[wanted.index(theme)] if theme in wanted else 0.0


def _meeting(
    instance: Instance, person: Person, people: Sequence[tuple[int, bool, bool]], themes: Sequence[str]
) -> Meeting:
    ids = [instance.people[place].id for place, _, _ in people]
    return Meeting(
        people=tuple(ids),
        across=tuple(one for one, (_, crosses, _) in zip(ids, people, strict=True) if crosses),
        twice=tuple(one for one, (_, _, often) in zip(ids, people, strict=True) if often),
        granted=tuple(theme for theme in themes if worth(person, theme)),
        workshops=len(themes),
        hope=person.hope,
    )


def _tables(instance: Instance, seats: Seats) -> list[list[list[int]]]:
    """Turn ids into places in the order of the people; one list for every group of the instance, empty or not."""
    place = {person.id: number for number, person in enumerate(instance.people)}
    found = []
    for number, groups in enumerate(instance.rounds):
        given = seats[number] if number < len(seats) else ()
        tables = [[place[one] for one in ids if one in place] for ids in given[: len(groups)]]
        found.append(tables + [[] for _ in range(len(groups) - len(tables))])
    return found


def _met(instance: Instance, tables: Sequence[Sequence[Sequence[int]]]) -> tuple[Whole, Whole]:
    """Give the different pairs that share a group, shape (2, m), lower place first, and how often, shape (m,)."""
    by_size: dict[int, list[list[int]]] = {}
    for groups in tables:
        for table in groups:
            people = sorted(set(table))
            by_size.setdefault(len(people), []).append(people)
    count = max(1, len(instance.people))
    codes = [np.empty(0, dtype=np.intp)]
    for size, lists in by_size.items():
        rows = np.array(lists, dtype=np.intp).reshape(len(lists), size)
        low, high = np.triu_indices(size, 1)
        codes.append((rows[:, low] * count + rows[:, high]).ravel())
    pairs, times = np.unique(np.concatenate(codes), return_counts=True)
    return np.stack(np.divmod(pairs, count)), times


def _across(instance: Instance, pairs: Whole) -> NDArray[np.bool_]:
    code = _codes([person.attributes[instance.cross] for person in instance.people])
    across: NDArray[np.bool_] = code[pairs[0]] != code[pairs[1]]
    return across


def _codes(values: Sequence[str]) -> Whole:
    number = {value: place for place, value in enumerate(dict.fromkeys(values))}
    return np.array([number[value] for value in values], dtype=np.intp)


def well_mixed(instance: Instance, seats: Seats) -> tuple[int, int]:
    """Count the groups in which every value has its share, and all groups that hold people.

    A plan in which all groups are well mixed has no seat off the ideal spread.
    """
    even = held = 0
    for number, groups in enumerate(_tables(instance, seats)):
        for off, table in zip(_off_by_group(instance, number, groups), groups, strict=True):
            held += bool(table)
            even += bool(table) and not off
    return even, held


def _off(instance: Instance, number: int, tables: Sequence[Sequence[int]]) -> int:
    """Count the seats of one round off the ideal spread."""
    return int(_off_by_group(instance, number, tables).sum())


def _off_by_group(instance: Instance, number: int, tables: Sequence[Sequence[int]]) -> Whole:
    """Count the seats of every group of one round off the ideal spread."""
    here = np.array([person.present is None or number in person.present for person in instance.people], dtype=np.bool_)
    size = np.array([len(table) for table in tables], dtype=np.intp)
    people = np.array([place for table in tables for place in table], dtype=np.intp)
    group = np.repeat(np.arange(len(tables)), size)
    off = np.zeros(len(tables), dtype=np.intp)
    for attribute in dict.fromkeys(instance.diversify):
        code = _codes([person.attributes[attribute] for person in instance.people])
        total = np.bincount(code[here], minlength=int(code.max(initial=0)) + 1)
        count = np.bincount(group * len(total) + code[people], minlength=len(tables) * len(total))
        count, known = count.reshape(len(tables), len(total)), total > 0
        ideal = size[:, None] * total[known] / max(1, int(here.sum()))
        over = np.maximum(count[:, known] - np.ceil(ideal - _NEARLY), np.floor(ideal + _NEARLY) - count[:, known])
        off += np.maximum(over, 0).sum(axis=1).astype(np.intp)
    return off


def _granted(instance: Instance, tables: Sequence[Sequence[Sequence[int]]]) -> list[float]:
    """Give what every seat in a group with a theme counts."""
    return [
        worth(instance.people[place], group.theme)
        for groups, given in zip(instance.rounds, tables, strict=True)
        for group, table in zip(groups, given, strict=True)
        if group.theme
        for place in table
    ]
