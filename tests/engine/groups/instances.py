"""The standard instances of mixed groups, small ones made for a test, and the scorer that judges plans."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from leercyclus.engine.groups.instance import Bound, Group, Instance, Person, Pin, Seats

FOLDER = Path(__file__).resolve().parents[3] / "benchmarks" / "instances" / "groups"
STANDARD = ("art40", "art40r6", "art40c", "net18", "mix120", "mix120c", "conf400", "conf400c")
_NO_ATTRIBUTES = {"id", "present", "prefs", "reports_to", "hope", "languages"}


def instance_of(raw: Mapping[str, Any]) -> Instance:
    """Turn the scorer's JSON into an instance; `languages`, `partners_apart` and `allowed` are extra keys."""
    return Instance(
        people=tuple(_person(one) for one in raw["people"]),
        rounds=tuple(tuple(_group(one) for one in each["groups"]) for each in raw["rounds"]),
        cross=raw["cross"],
        diversify=tuple(raw["diversify"]),
        apart=tuple((one, other) for one, other in raw["apart"]),
        together=tuple((one, other) for one, other in raw["together"]),
        bounds=tuple(Bound(one["attr"], one["value"], one.get("min", 0), one.get("max")) for one in raw["bounds"]),
        pins=tuple(Pin(person, number, group) for person, number, group in raw.get("pins", [])),
        partners_apart=raw.get("partners_apart", True),
        allowed=tuple((one, other) for one, other in raw.get("allowed", [])),
        name=raw.get("name", ""),
    )


def _person(raw: Mapping[str, Any]) -> Person:
    return Person(
        id=raw["id"],
        attributes={key: value for key, value in raw.items() if key not in _NO_ATTRIBUTES},
        present=frozenset(raw["present"]) if "present" in raw else None,
        wishes=tuple(raw.get("prefs", ())),
        reports_to=raw.get("reports_to"),
        hope=raw.get("hope"),
        languages=frozenset(raw.get("languages", ())),
    )


def _group(raw: Mapping[str, Any]) -> Group:
    free = frozenset((attribute, value) for attribute, value in raw.get("free", ()))
    return Group(raw["id"], raw["min"], raw["max"], raw.get("theme", ""), free)


def raw_of(instance: Instance) -> dict[str, Any]:
    """Turn an instance into the scorer's JSON."""
    people = []
    for one in instance.people:
        raw: dict[str, Any] = {"id": one.id, **one.attributes}
        raw |= {"present": sorted(one.present)} if one.present is not None else {}
        raw |= {"prefs": list(one.wishes)} if one.wishes else {}
        raw |= {"reports_to": one.reports_to} if one.reports_to else {}
        raw |= {"hope": one.hope} if one.hope else {}
        raw |= {"languages": sorted(one.languages)} if one.languages else {}
        people.append(raw)
    return {
        "name": instance.name,
        "people": people,
        "cross": instance.cross,
        "diversify": list(instance.diversify),
        "apart": [list(pair) for pair in instance.apart],
        "together": [list(pair) for pair in instance.together],
        "bounds": [_raw_bound(one) for one in instance.bounds],
        "pins": [[one.person, one.round, one.group] for one in instance.pins],
        "partners_apart": instance.partners_apart,
        "allowed": [list(pair) for pair in instance.allowed],
        "rounds": [{"groups": [_raw_group(one) for one in groups]} for groups in instance.rounds],
    }


def _raw_bound(bound: Bound) -> dict[str, Any]:
    raw: dict[str, Any] = {"attr": bound.attribute, "value": bound.value, "min": bound.at_least}
    return raw if bound.at_most is None else {**raw, "max": bound.at_most}


def _raw_group(group: Group) -> dict[str, Any]:
    raw: dict[str, Any] = {"id": group.id, "min": group.smallest, "max": group.largest}
    raw |= {"theme": group.theme} if group.theme else {}
    return raw | ({"free": sorted(map(list, group.free))} if group.free else {})


def read(path: Path) -> Instance:
    """Read a file in the scorer's form."""
    return instance_of(json.loads(path.read_text(encoding="utf-8")))


@cache
def standard(name: str) -> Instance:
    """Read one of the standard instances (see `STANDARD`)."""
    return read(FOLDER / f"{name}.json")


def scored(instance: Instance, seats: Seats, before: Seats | None = None, from_round: int = 0) -> dict[str, Any]:
    """Give what the independent scorer says of a plan."""
    old = None if before is None else {"rounds": before}
    found: dict[str, Any] = _scorer().score(raw_of(instance), {"rounds": seats}, old, from_round)
    return found


@cache
def _scorer() -> ModuleType:
    spec = spec_from_file_location("instances_groups_score", FOLDER / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def dealt(instance: Instance, seed: int) -> Seats:
    """Deal everybody who is present over the groups by chance, to their smallest sizes first; other rules may break."""
    chance = np.random.default_rng(seed)
    rounds = []
    for number, groups in enumerate(instance.rounds):
        people = [one.id for one in instance.present(number)]
        order = [people[index] for index in chance.permutation(len(people))]
        sizes = [group.smallest for group in groups]
        while sum(sizes) < len(order) and any(size < g.largest for size, g in zip(sizes, groups, strict=True)):
            roomy = [index for index, group in enumerate(groups) if sizes[index] < group.largest]
            sizes[min(roomy, key=sizes.__getitem__)] += 1
        ends = np.cumsum([0, *sizes])
        rounds.append(tuple(tuple(order[ends[index] : ends[index + 1]]) for index in range(len(groups))))
    return tuple(rounds)


def people_of(cities: Sequence[str], levels: Sequence[str], *, first: int = 0) -> tuple[Person, ...]:
    """Make one person for every city and level, side by side; ids p0000, p0001 and so on."""
    return tuple(
        Person(f"p{first + index:04d}", {"municipality": city, "level": level})
        for index, (city, level) in enumerate(zip(cities, levels, strict=True))
    )


def tables(number: int, count: int, smallest: int, largest: int | None = None) -> tuple[Group, ...]:
    """Make the groups of round `number`, all of one size."""
    return tuple(
        Group(f"r{number}g{index}", smallest, smallest if largest is None else largest) for index in range(count)
    )


def small(people: tuple[Person, ...], *rounds: tuple[Group, ...], **rules: Any) -> Instance:  # noqa: ANN401
    """Make an instance of a few people by municipality and level."""
    return Instance(people, rounds, "municipality", ("municipality", "level"), **rules)
