"""The standard days: the engine beside a plain greedy shuffle and the best public tool, with the same seconds."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from benchmarks.groups.days import Day, generated, standard
from benchmarks.groups.greedy import greedy
from benchmarks.groups.public_tool import MOST_PEOPLE, NAME, installed, public_tool
from benchmarks.report import Table
from leercyclus.engine.groups.bounds import bounds
from leercyclus.engine.groups.instance import Seats
from leercyclus.engine.groups.result import Bounds
from leercyclus.engine.groups.solve import solve

OFFSET = 100
"""big2000c as `make.py` writes it has no plan: two aldermen must sit together, and no group may hold two."""
LIMITS: Mapping[str, float] = {
    "art40": 2,
    "art40r6": 2,
    "art40c": 2,
    "net18": 1,
    "mix120": 2,
    "mix120c": 3,
    "conf400": 3,
    "conf400c": 10,
    "big2000": 15,
    "big2000c": 30,
}
"""The seconds that the search of a day may take."""
HEAD = ("day", "method", "pairs", "cross", "off the spread", "wishes", "violations", "search, s", "in all, s")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a method made of a day.

    Attributes:
        method: its name, with the number of plans it chose from.
        score: by the scorer.
        search: seconds.
        whole: seconds in all, bounds included.
    """

    method: str
    score: Mapping[str, Any]
    search: float
    whole: float


def day_of(name: str) -> Day:
    """Read or make one of the days of `LIMITS`."""
    if name.startswith("big"):
        return generated(name, OFFSET if name == "big2000c" else 0)
    return standard(name)


def solved(day: Day, seconds: float) -> tuple[Seats, Outcome]:
    """Solve a day with the engine."""
    started = time.perf_counter()
    answer = solve(day.instance, seconds=seconds)
    whole = time.perf_counter() - started
    return answer.plan.seats, Outcome("leercyclus", day.score(answer.plan.seats), answer.seconds, whole)


def compared(day: Day, seconds: float) -> list[Outcome]:
    """Give the day to the greedy shuffle and to the public tool, where it is installed and the day is not too large."""
    outcomes = []
    methods = [("greedy shuffle", greedy)]
    if installed() and len(day.instance.people) <= MOST_PEOPLE:
        methods.append((f"{NAME} {installed()}", public_tool))
    for name, method in methods:
        started = time.perf_counter()
        seats, tries = method(day.instance, seconds)
        took = time.perf_counter() - started
        outcomes.append(Outcome(f"{name}, best of {tries}", day.score(seats), took, took))
    return outcomes


def table(plans: dict[str, Seats]) -> Table:
    """Measure all standard days, and keep the engine's plans by the name of the day."""
    rows = []
    for name, seconds in LIMITS.items():
        day = day_of(name)
        plans[name], ours = solved(day, seconds)
        limits = bounds(day.instance)
        title = f"{name}, offset {OFFSET}" if name == "big2000c" else name
        rows.append(_bound_row(f"{title}, {seconds:g} s", limits))
        rows += [row(one) for one in (ours, *compared(day, seconds))]
    return Table("groups_standard", HEAD, rows)


def _bound_row(title: str, limits: Bounds) -> list[str]:
    wishes = "" if limits.wishes is None else f"≤ {limits.wishes:.3f}"
    return [
        f"**{title}**",
        "proven bound",
        f"≤ {limits.pairs}",
        f"≤ {limits.cross}",
        f"≥ {limits.spread_dev}",
        wishes,
        "",
        "",
        "",
    ]


def row(outcome: Outcome) -> list[str]:
    """Write a line of the table."""
    score = outcome.score
    wishes = "" if score["pref"] is None else f"{score['pref']:.3f}"
    return [
        "",
        outcome.method,
        str(score["pairs"]),
        str(score["cross"]),
        str(score["spread_dev"]),
        wishes,
        str(score["violations"]),
        f"{outcome.search:.1f}",
        f"{outcome.whole:.1f}",
    ]
