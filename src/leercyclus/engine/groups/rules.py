"""Who never shares a group with whom: as given, and as it follows from bosses, partners and languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.instance import Instance, Pair, Person

Ban = Literal["apart", "boss", "partner", "language"]
"""Why two people never share a group: asked for, one works (in steps) for the other, an outside partner beside the
own municipality, or no language that both are known to speak."""
Bools = NDArray[np.bool_]


def ban_matrix(instance: Instance) -> Bools:
    """Say of every two people whether they may never share a group.

    Returns:
        Shape (n, n), symmetric, rows and columns in the order of the people; only pairs that are ever present together.
        Who has to sit together because it was asked, directly or through others, is free of the rules that only
        follow (boss, partner, language), and so is a pair that was allowed; a pair that is asked to sit together and
        apart stays banned.

    About 0.1 s for 2,000 people; grows with the square of their number.
    """
    banned = np.zeros((len(instance.people), len(instance.people)), dtype=np.bool_)
    for layer in _layers(instance).values():
        banned |= layer
    return banned


def banned_pairs(instance: Instance) -> dict[Pair, Ban]:
    """Name the pairs of `ban_matrix`, ids sorted, each with the first reason of: apart, boss, partner, language."""
    ids = [person.id for person in instance.people]
    return _named(ids, _layers(instance))


def waived_pairs(instance: Instance) -> dict[Pair, Ban]:
    """Name the pairs that a rule would keep apart, and that share a group because together was asked."""
    if not instance.together:
        return {}
    ids = [person.id for person in instance.people]
    joined = _units(instance) & _meet(instance) & ~_pairs(instance, instance.apart)
    return _named(ids, {kind: layer & joined for kind, layer in _derived(instance).items()})


def together_units(instance: Instance, number: int | None = None) -> tuple[tuple[str, ...], ...]:
    """Join who has to sit together into units: pairs that share a person make one unit.

    Args:
        instance: the day.
        number: the round, of which only those who are present are joined; None to join over all rounds.

    Returns:
        Units of two people and more, in the order of the people.
    """
    here = instance.people if number is None else instance.present(number)
    order = {person.id: place for place, person in enumerate(here)}
    parent = list(range(len(here)))

    def root(place: int) -> int:
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    for one, other in instance.together:
        if one in order and other in order:
            low, high = sorted((root(order[one]), root(order[other])))
            parent[high] = low
    found: dict[int, list[str]] = {}
    for person_id, place in order.items():
        found.setdefault(root(place), []).append(person_id)
    return tuple(tuple(unit) for unit in found.values() if len(unit) > 1)


def _layers(instance: Instance) -> dict[Ban, Bools]:
    """One matrix a kind of ban, the given ones first."""
    meet = _meet(instance)
    free = meet & ~_units(instance) & ~_pairs(instance, instance.allowed)
    derived = {kind: layer & free for kind, layer in _derived(instance).items()}
    return {"apart": _pairs(instance, instance.apart) & meet, **derived}


def _derived(instance: Instance) -> dict[Ban, Bools]:
    found: dict[Ban, Bools] = {"boss": _pairs(instance, _bosses(instance.by_id))}
    if instance.partners_apart:
        found["partner"] = _partners(instance)
    found["language"] = _languages(instance.people)
    return found


def _meet(instance: Instance) -> Bools:
    """Who are present together in some round; nobody with himself."""
    there = np.array(
        [
            [person.present is None or number in person.present for number in range(len(instance.rounds))]
            for person in instance.people
        ],
        dtype=np.float32,
    ).reshape(len(instance.people), len(instance.rounds))
    meet: Bools = (there @ there.T) > 0
    np.fill_diagonal(meet, val=False)
    return meet


def _pairs(instance: Instance, pairs: Iterable[Pair]) -> Bools:
    row = {person.id: place for place, person in enumerate(instance.people)}
    layer = np.zeros((len(row), len(row)), dtype=np.bool_)
    for one, other in pairs:
        layer[row[one], row[other]] = layer[row[other], row[one]] = True
    return layer


def _units(instance: Instance) -> Bools:
    return _pairs(instance, ((one, other) for unit in together_units(instance) for one in unit for other in unit))


def _bosses(by_id: Mapping[str, Person]) -> Iterable[Pair]:
    """Pair everybody with all bosses above; a circle of bosses ends where it began."""
    for person in by_id.values():
        above, seen = person.reports_to, {person.id}
        while above is not None and above in by_id and above not in seen:
            yield person.id, above
            seen.add(above)
            above = by_id[above].reports_to


def _partners(instance: Instance) -> Bools:
    values = [person.attributes.get(instance.cross, "") for person in instance.people]
    place = {value: number for number, value in enumerate(dict.fromkeys(values))}
    code = np.array([place[value] for value in values], dtype=np.intp)
    partner = np.array([is_partner(person) for person in instance.people], dtype=np.bool_)
    layer: Bools = (code[:, None] == code) & (partner[:, None] != partner)
    return layer


def is_partner(person: Person) -> bool:
    """Say whether this is an outside partner: the attribute `level` holds the word, as in `externe partner`.

    A `business partner` is staff.
    """
    level = person.attributes.get("level", "").casefold()
    return "partner" in level and "business" not in level


def _languages(people: Sequence[Person]) -> Bools:
    spoken = [{word.strip().casefold() for word in person.languages} for person in people]
    foreign = np.array([bool(words) and "nl" not in words for words in spoken], dtype=np.bool_)
    no_english = np.array(["en" not in words for words in spoken], dtype=np.bool_)
    beside: Bools = foreign[:, None] & no_english
    both: Bools = beside | beside.T
    return both


def _named(ids: Sequence[str], layers: Mapping[Ban, Bools]) -> dict[Pair, Ban]:
    found: dict[Pair, Ban] = {}
    for kind, layer in layers.items():
        for one, other in np.argwhere(np.triu(layer)):
            low, high = sorted((ids[one], ids[other]))
            found.setdefault((low, high), kind)
    return found
