"""The standard days, and the scorer that judges plans of them without knowing the engine."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

from leercyclus.engine.groups.instance import Instance, Seats
from leercyclus.formats.groups.instances import read_instance

FOLDER = Path(__file__).resolve().parent.parent / "instances" / "groups"


@dataclass(frozen=True, slots=True, eq=False)
class Day:
    """One question, as the engine and as the scorer read it.

    Attributes:
        name: of the instance.
        raw: for the scorer.
        instance: for the engine.
    """

    name: str
    raw: dict[str, Any]
    instance: Instance

    def score(self, seats: Seats, before: Seats | None = None, from_round: int = 0) -> dict[str, Any]:
        """Give what the scorer says of a plan, or of a repair of the plan `before`."""
        old = None if before is None else {"rounds": before}
        found: dict[str, Any] = _scorer().score(self.raw, {"rounds": seats}, old, from_round)
        return found


@cache
def standard(name: str) -> Day:
    """Read a day of the folder of instances."""
    return _read((FOLDER / f"{name}.json").read_bytes(), name)


@cache
def generated(name: str, offset: int = 0) -> Day:
    """Make the standard days in a temporary folder and read one; an offset makes unseen ones of the same shape."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, FOLDER / "make.py", folder, str(offset)], check=True)
        return _read(Path(folder, f"{name}.json").read_bytes(), name)


def without(day: Day, instance: Instance, absent: frozenset[str], from_round: int) -> Day:
    """Give the day as it is after some people left: the instance of the repair, and the same for the scorer."""
    people = []
    for person in day.raw["people"]:
        rounds = person.get("present", range(len(instance.rounds)))
        gone = person["id"] in absent
        people.append({**person, "present": [one for one in rounds if not gone or one < from_round]})
    rounds = [
        {"groups": [{**raw, "min": group.smallest, "max": group.largest} for raw, group in zip(had, now, strict=True)]}
        for had, now in zip([one["groups"] for one in day.raw["rounds"]], instance.rounds, strict=True)
    ]
    return Day(day.name, {**day.raw, "people": people, "rounds": rounds}, instance)


def _read(data: bytes, name: str) -> Day:
    return Day(name, json.loads(data), read_instance(data, f"{name}.json"))


@cache
def _scorer() -> ModuleType:
    spec = spec_from_file_location("instances_groups_score", FOLDER / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(FOLDER)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
