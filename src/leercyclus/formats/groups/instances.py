"""The question of an exchange day as JSON: people, rounds with their groups, and rules."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from leercyclus.engine.groups.instance import Bound, Group, Instance, Pair, Person, Pin
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats.groups import json_sentences as sentences
from leercyclus.formats.groups.odd_keys import PERSON_KEYS, odd_keys
from leercyclus.formats.groups.walk import Walk, parsed


@dataclass(frozen=True, slots=True)
class InstanceFile:
    """What was read.

    Attributes:
        instance: the question; `engine.groups.verified` says whether it makes sense.
        notes: keys that look like misspellings of what is used.
    """

    instance: Instance
    notes: tuple[Reason, ...]


def read_instance(data: bytes, name: str) -> Instance:
    """Read the question of an exchange day, without the notes of `open_instance`.

    Raises:
        BadInput: what `open_instance` refuses.
    """
    return open_instance(data, name).instance


def open_instance(data: bytes, name: str) -> InstanceFile:
    r"""Read the question of an exchange day from JSON.

    Args:
        data: the file. Needed are `people`, `rounds` and `cross`; keys of a person that mean nothing else are
            attributes.
        name: of the file, for the sentences.

    Raises:
        BadInput: no JSON, or parts of another kind; one sentence a problem, with its place, twenty at most.

    Examples:
        >>> question = b'{"people": [{"id": "p1", "city": "Zwolle"}], "cross": "city", "rounds": []}'
        >>> open_instance(question, "day.json").instance.people[0].attributes
        {'city': 'Zwolle'}
    """
    raw = parsed(data, name)
    if isinstance(raw, dict) and "people" not in raw and "rounds" in raw:
        raise BadInput(sentences.IS_PLAN(name=name))
    walk = Walk()
    needed = {"people": sentences.A_LIST, "rounds": sentences.A_LIST, "cross": sentences.A_TEXT}
    keys = walk.keys(raw, name, needed) or {}
    walk.end()
    instance = _instance(walk, keys)
    walk.end()
    return InstanceFile(instance, tuple(odd_keys(keys, instance)))


def write_instance(instance: Instance) -> bytes:
    """Write a question as `open_instance` reads it; what is as usual is left out."""
    raw: dict[str, object] = {"name": instance.name} if instance.name else {}
    raw |= {"cross": instance.cross, "diversify": list(instance.diversify)}
    raw |= {"apart": _lists(instance.apart), "together": _lists(instance.together)}
    raw["bounds"] = [_raw_bound(bound) for bound in instance.bounds]
    if instance.pins:
        raw["pins"] = [[pin.person, pin.round, pin.group] for pin in instance.pins]
    if not instance.partners_apart:
        raw["partners_apart"] = False
    if instance.allowed:
        raw["allowed"] = _lists(instance.allowed)
    if instance.wish_weight != 1:
        raw["wish_weight"] = instance.wish_weight
    if instance.once:
        raw["once"] = list(instance.once)
    raw["rounds"] = [{"groups": [_raw_group(group) for group in groups]} for groups in instance.rounds]
    raw["people"] = [_raw_person(person) for person in instance.people]
    return (json.dumps(raw, ensure_ascii=False, indent=1) + "\n").encode()


def _instance(walk: Walk, keys: Mapping[str, object]) -> Instance:
    def pairs(key: str) -> tuple[Pair, ...]:
        found = walk.every(keys.get(key, []), key, lambda one, at: walk.row(one, at, (str, str), sentences.A_PAIR))
        return tuple(pair for pair in found if pair is not None)

    return Instance(
        people=walk.every(keys["people"], "people", lambda one, at: _person(walk, one, at)),
        rounds=walk.every(keys["rounds"], "rounds", lambda one, at: _round(walk, one, at)),
        cross=walk.text(keys["cross"], "cross"),
        diversify=walk.every(keys.get("diversify", []), "diversify", walk.text),
        apart=pairs("apart"),
        together=pairs("together"),
        bounds=walk.every(keys.get("bounds", []), "bounds", lambda one, at: _bound(walk, one, at)),
        pins=tuple(pin for pin in walk.every(keys.get("pins", []), "pins", lambda one, at: _pin(walk, one, at)) if pin),
        partners_apart=walk.yes(keys.get("partners_apart", True), "partners_apart"),
        allowed=pairs("allowed"),
        wish_weight=walk.number(keys.get("wish_weight", 1), "wish_weight"),
        once=walk.every(keys.get("once", []), "once", walk.text),
        name=walk.label(keys.get("name"), "name"),
    )


def _person(walk: Walk, raw: object, place: str) -> Person:
    keys = walk.keys(raw, place, {"id": sentences.A_TEXT})
    if keys is None:
        return Person("", {})
    present = keys.get("present")
    labels = {key: walk.label(keys[key], f"{place}.{key}") for key in keys if key not in PERSON_KEYS}
    return Person(
        id=walk.text(keys["id"], f"{place}.id"),
        attributes={key: value for key, value in labels.items() if value},
        present=None if present is None else frozenset(walk.every(present, f"{place}.present", walk.number)),
        wishes=_texts(walk, keys, place, "prefs"),
        reports_to=_maybe(walk, keys, place, "reports_to"),
        hope=_maybe(walk, keys, place, "hope"),
        languages=frozenset(_texts(walk, keys, place, "languages")),
    )


def _texts(walk: Walk, keys: Mapping[str, object], place: str, key: str) -> tuple[str, ...]:
    return walk.every(keys.get(key) or [], f"{place}.{key}", walk.text)


def _maybe(walk: Walk, keys: Mapping[str, object], place: str, key: str) -> str | None:
    return None if keys.get(key) is None else walk.text(keys[key], f"{place}.{key}")


def _round(walk: Walk, raw: object, place: str) -> tuple[Group, ...]:
    keys = walk.keys(raw, place, {"groups": sentences.A_LIST})
    if keys is None:
        return ()
    return walk.every(keys["groups"], f"{place}.groups", lambda one, at: _group(walk, one, at))


def _group(walk: Walk, raw: object, place: str) -> Group:
    keys = walk.keys(raw, place, {"id": sentences.A_TEXT, "min": sentences.A_NUMBER, "max": sentences.A_NUMBER})
    if keys is None:
        return Group("", 0, 0)
    free = walk.every(
        keys.get("free", []), f"{place}.free", lambda one, at: walk.row(one, at, (str, str), sentences.A_FREE)
    )
    return Group(
        id=walk.text(keys["id"], f"{place}.id"),
        smallest=walk.number(keys["min"], f"{place}.min"),
        largest=walk.number(keys["max"], f"{place}.max"),
        theme=walk.label(keys.get("theme"), f"{place}.theme"),
        free=frozenset(one for one in free if one is not None),
        barred=frozenset(walk.every(keys.get("barred", []), f"{place}.barred", walk.text)),
    )


def _bound(walk: Walk, raw: object, place: str) -> Bound:
    keys = walk.keys(raw, place, {"attr": sentences.A_TEXT, "value": sentences.A_VALUE})
    if keys is None:
        return Bound("", "")
    most = keys.get("max")
    return Bound(
        attribute=walk.text(keys["attr"], f"{place}.attr"),
        value=walk.label(keys["value"], f"{place}.value"),
        at_least=walk.number(keys.get("min") or 0, f"{place}.min"),
        at_most=None if most is None else walk.number(most, f"{place}.max"),
    )


def _pin(walk: Walk, raw: object, place: str) -> Pin | None:
    found = walk.row(raw, place, (str, int, str), sentences.A_PIN)
    return Pin(*found) if found else None


def _lists(pairs: tuple[Pair, ...]) -> list[list[str]]:
    return [list(pair) for pair in pairs]


def _raw_bound(bound: Bound) -> dict[str, object]:
    raw: dict[str, object] = {"attr": bound.attribute, "value": bound.value}
    if bound.at_least:
        raw["min"] = bound.at_least
    if bound.at_most is not None:
        raw["max"] = bound.at_most
    return raw


def _raw_group(group: Group) -> dict[str, object]:
    raw: dict[str, object] = {"id": group.id, "min": group.smallest, "max": group.largest}
    if group.theme:
        raw["theme"] = group.theme
    if group.free:
        raw["free"] = _lists(tuple(sorted(group.free)))
    if group.barred:
        raw["barred"] = sorted(group.barred)
    return raw


def _raw_person(person: Person) -> dict[str, object]:
    raw: dict[str, object] = {**person.attributes, "id": person.id}
    if person.present is not None:
        raw["present"] = sorted(person.present)
    if person.wishes:
        raw["prefs"] = list(person.wishes)
    if person.reports_to is not None:
        raw["reports_to"] = person.reports_to
    if person.hope is not None:
        raw["hope"] = person.hope
    if person.languages:
        raw["languages"] = sorted(person.languages)
    return {"id": person.id, **raw}
