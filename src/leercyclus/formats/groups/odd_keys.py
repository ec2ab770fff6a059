"""Keys of a question in JSON that mean nothing, and look like a key that does."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from leercyclus.engine.groups.instance import Instance
from leercyclus.engine.reasons import Reason, Rule
from leercyclus.formats.groups import json_sentences as sentences

KEYS = (
    "name",
    "people",
    "rounds",
    "cross",
    "diversify",
    "apart",
    "together",
    "bounds",
    "pins",
    "partners_apart",
    "wish_weight",
    "allowed",
    "once",
)
PERSON_KEYS = ("id", "present", "prefs", "reports_to", "hope", "languages")
GROUP_KEYS = ("id", "min", "max", "theme", "free", "barred")
BOUND_KEYS = ("attr", "value", "min", "max")
_LIKE = 0.6
"""From this likeness (0 to 1, difflib) on an unknown key may be a misspelling."""
Part: TypeAlias = "tuple[str, Mapping[str, Any]]"
"""An object of the file: its place and its keys."""


def odd_keys(raw: Mapping[str, Any], instance: Instance) -> Iterator[Reason]:
    """Find keys that look like misspellings, each once.

    Args:
        raw: the whole file, of which the instance could be read.
        instance: what was read; a key of a person by which people are mixed or counted is no misspelling.
    """
    yield from _odd([("", raw)], KEYS, sentences.NOT_USED)
    yield from _odd(_parts(raw["rounds"], "rounds"), ("groups",), sentences.NOT_USED)
    for number, each in enumerate(raw["rounds"]):
        yield from _odd(_parts(each["groups"], f"rounds[{number}].groups"), GROUP_KEYS, sentences.NOT_USED)
    yield from _odd(_parts(raw.get("bounds", []), "bounds"), BOUND_KEYS, sentences.NOT_USED)
    used = {instance.cross, *instance.diversify, *(bound.attribute for bound in instance.bounds)}
    yield from _odd(_parts(raw["people"], "people"), PERSON_KEYS, sentences.NO_EFFECT, used)


def _parts(listed: Iterable[Mapping[str, Any]], place: str) -> list[Part]:
    return [(f"{place}[{number}]", part) for number, part in enumerate(listed)]


def _odd(parts: Iterable[Part], known: tuple[str, ...], rule: Rule, used: Collection[str] = ()) -> Iterator[Reason]:
    found: dict[str, list[str]] = {}
    for place, part in parts:
        for key in part:
            if key not in known and key not in used:
                found.setdefault(key, []).append(f"{place}.{key}" if place else key)
    for key, places in found.items():
        for near in difflib.get_close_matches(key.casefold(), known, n=1, cutoff=_LIKE):
            yield rule(key=key, count=len(places), place=places[0], near=near)
