"""Repairs on the day itself: some people are gone before round 2, counted from 0."""

from __future__ import annotations

import time
from collections.abc import Mapping

import numpy as np

from benchmarks.groups.days import without
from benchmarks.groups.standard import LIMITS, day_of, solved
from benchmarks.report import Table
from leercyclus.engine.groups.instance import Instance, Seats
from leercyclus.engine.groups.repair import repair

FROM_ROUND = 2
GONE: Mapping[str, tuple[int, float]] = {"art40": (3, 0.2), "conf400c": (20, 0.3), "big2000": (100, 1.5)}
"""How many people leave, and the seconds a repair may take."""


def table(plans: Mapping[str, Seats]) -> Table:
    """Repair plans of the standard days, and solve the days as they have become anew."""
    rows = []
    for name, (count, aim) in GONE.items():
        day, seats = day_of(name), plans[name]
        absent = chosen(day.instance, count)
        repair(day.instance, seats, from_round=FROM_ROUND, absent=absent)  # its functions are compiled or loaded
        started, begun = time.perf_counter(), time.process_time()
        mended = repair(day.instance, seats, from_round=FROM_ROUND, absent=absent)
        took, processor = time.perf_counter() - started, time.process_time() - begun
        now = without(day, mended.instance, absent, FROM_ROUND)
        score = now.score(mended.plan.seats, seats, FROM_ROUND)
        free = solved(now, LIMITS[name])[1].score
        rows.append(
            [
                f"{name}, {count} gone",
                f"{took:.2f}",
                f"{processor:.2f}",
                f"{aim:g}",
                f"{score['moved'] / count:.2f}",
                *(f"{score[key]} of {free[key]}, {score[key] / free[key]:.2%}" for key in ("pairs", "cross")),
                f"{score['spread_dev']} against {free['spread_dev']}",
                str(score["violations"]),
            ]
        )
    head = (
        "plan",
        "seconds in all",
        "of the processor",
        "aim",
        "seats moved per person gone, aim 5",
        "pairs of a free re-solve, aim 98%",
        "cross of a free re-solve, aim 98%",
        "off the spread",
        "violations, past rounds included",
    )
    return Table("groups_repairs", head, rows)


def chosen(instance: Instance, count: int, seed: int = 1) -> frozenset[str]:
    """Choose by seed who is gone, among those who would be there in the rounds to come."""
    future = range(FROM_ROUND, len(instance.rounds))
    coming = [one.id for one in instance.people if one.present is None or not one.present.isdisjoint(future)]
    return frozenset(np.random.default_rng(seed).choice(coming, count, replace=False).tolist())
