"""Small days and how to run the commands for mixed groups on them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from leercyclus.cli import main

ENVIRONMENT = {"LEERCYCLUS_LANGUAGE": ""}
STEPS = ("--steps", "2000")


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["groups", *map(str, words)], env=ENVIRONMENT)


def question(count: int = 12, rounds: int = 3, size: int = 3, **rules: object) -> dict[str, Any]:
    """Give a day of three cities as JSON."""
    cities = ("Zwolle", "Enschede", "Dordrecht")
    levels = ("alderman", "coach", "officer")
    people = [
        {"id": f"p{number:02}", "city": cities[number % 3], "level": levels[number // 3 % 3]} for number in range(count)
    ]
    groups = [
        [{"id": f"r{each}g{place}", "min": size - 1, "max": size + 1} for place in range(count // size)]
        for each in range(rounds)
    ]
    return {
        "people": people,
        "cross": "city",
        "diversify": ["level"],
        "apart": [],
        "together": [],
        "bounds": [],
        "rounds": [{"groups": each} for each in groups],
        **rules,
    }


def write(folder: Path, name: str, raw: object) -> Path:
    path = folder / name
    path.write_text(raw if isinstance(raw, str) else json.dumps(raw), encoding="utf-8")
    return path
