"""Days for which schedules without a repeated meeting are known (the social golfer problem)."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from itertools import combinations

from benchmarks.report import Table
from leercyclus.engine.groups.instance import Group, Instance, Person
from leercyclus.engine.groups.solve import solve

ROWS = ((5, 3, 7), (6, 3, 8), (7, 3, 10), (8, 4, 10), (9, 4, 11), (5, 5, 6), (8, 5, 8), (7, 4, 9))
"""Groups, size and rounds."""
SECONDS = 5.0


def table() -> Table:
    """Solve every row; everybody comes from a municipality of their own."""
    rows = []
    for groups, size, rounds in ROWS:
        started = time.perf_counter()
        plan = solve(golf_day(groups, size, rounds), seconds=SECONDS, prefer="meetings").plan
        took = time.perf_counter() - started
        rows.append([str(groups), str(size), str(len(plan.seats)), str(repeats(plan.seats)), f"{took:.2f}"])
    return Table("groups_golfer", ("groups", "size", "rounds", "repeated meetings", "seconds in all, aim 5"), rows)


def golf_day(groups: int, size: int, rounds: int) -> Instance:
    """Make a day without rules."""
    people = tuple(Person(f"p{one:04d}", {"municipality": str(one)}) for one in range(groups * size))
    days = tuple(tuple(Group(f"r{number}g{one}", size, size) for one in range(groups)) for number in range(rounds))
    return Instance(people, days, "municipality")


def repeats(seats: Iterable[Iterable[Sequence[str]]]) -> int:
    """Count meetings of two people who had met before."""
    met = [pair for groups in seats for ids in groups for pair in combinations(sorted(ids), 2)]
    return len(met) - len(set(met))
