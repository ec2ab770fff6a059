"""The choice between meetings and an even spread: art40 against what others reached, net18 with its proofs."""

from __future__ import annotations

import time
from collections.abc import Sequence

from benchmarks.groups.days import Day, standard
from benchmarks.report import Table
from leercyclus.engine.groups.result import Measures, Plan
from leercyclus.engine.groups.solve import solve

SEEDS = (1, 2, 3)
SECONDS = 5.0
TARGETS = ((320, 256, 12), (318, 254, 6), (314, 252, 1))
"""Pairs, cross and seats off the spread that one plan of art40 should reach together."""
NET_SECONDS = 38.0


def reaches(measures: Measures, target: tuple[int, int, int]) -> bool:
    """Tell whether a plan is at least as good in all three."""
    pairs, cross, spread_dev = target
    return measures.pairs >= pairs and measures.cross >= cross and measures.spread_dev <= spread_dev


def day_front() -> Table:
    """Search the front of art40 with some seeds."""
    day = standard("art40")
    rows = []
    for seed in SEEDS:
        started = time.perf_counter()
        answer = solve(day.instance, seed=seed, seconds=SECONDS, front=True)
        whole = time.perf_counter() - started
        rows.append(
            [
                str(seed),
                "; ".join(_said(plan) for plan in answer.front),
                *(_verdict(answer.front, target) for target in TARGETS),
                str(_violations(day, answer.front)),
                f"{answer.seconds:.1f}",
                f"{whole:.1f}",
            ]
        )
    targets = (" / ".join(map(str, target)) for target in TARGETS)
    head = ("seed", "plans: pairs / cross / off the spread", *targets, "violations", "search, s", "in all, s")
    return Table("groups_front", head, rows)


def net_front() -> Table:
    """Search the front of net18 and prove its ends."""
    day = standard("net18")
    started = time.perf_counter()
    answer = solve(day.instance, seconds=NET_SECONDS, front=True)
    whole = time.perf_counter() - started
    rows = []
    for plan in answer.front:
        measures, limits = plan.measures, plan.at_spread
        rows.append(
            [
                f"{measures.spread_dev} (≥ {limits.spread_dev})",
                f"{measures.pairs} (≤ {limits.pairs})",
                f"{measures.cross} (≤ {limits.cross})",
                _proof(measures.pairs == limits.pairs, measures.cross == limits.cross),
                "by default" if plan is answer.plan else "",
                str(day.score(plan.seats)["violations"]),
            ]
        )
    rows.append([f"search {answer.seconds:.0f} s, with all proofs {whole:.0f} s", "", "", "", "", ""])
    head = ("off the spread", "pairs", "cross", "at this spread proven best", "chosen", "violations")
    return Table("groups_net18", head, rows)


def _proof(pairs: bool, cross: bool) -> str:  # noqa: FBT001 - two answers side by side
    if pairs and cross:
        return "pairs and cross"
    return "pairs" if pairs else "cross" if cross else "no"


def _said(plan: Plan) -> str:
    return f"{plan.measures.pairs} / {plan.measures.cross} / {plan.measures.spread_dev}"


def _verdict(plans: Sequence[Plan], target: tuple[int, int, int]) -> str:
    """Say whether a plan reaches a target, and whether one beats it: better in one of the three at least."""
    reaching = [plan.measures for plan in plans if reaches(plan.measures, target)]
    if any((one.pairs, one.cross, one.spread_dev) != target for one in reaching):
        return "beaten"
    return "met" if reaching else "no"


def _violations(day: Day, plans: Sequence[Plan]) -> int:
    return sum(day.score(plan.seats)["violations"] for plan in plans)
