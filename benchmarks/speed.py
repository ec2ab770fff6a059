"""How long it takes: large tables beside a matrix product and scikit-learn, lists with reasons, a cold command."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module

import numpy as np

from benchmarks.report import Table
from leercyclus import figures
from leercyclus.engine.circles import around, estimate
from leercyclus.engine.peers import Method, all_peers, find_all, find_peers
from leercyclus.engine.tables import ContextTable, Indicator
from leercyclus.figures.policy import BOOKED, net_costs


def tables() -> list[Table]:
    """Measure the speed of the peer finder."""
    large = _large()
    threads = import_module("threadpoolctl")  # comes with scikit-learn, without types
    with threads.threadpool_limits(1):  # as on the command line: small matrices gain nothing by threads
        return [large, _small()]


def seconds(work: Callable[[], object], repeats: int = 3, clock: Callable[[], float] = time.perf_counter) -> float:
    """The best time of some repeats: on the wall, or of the processor with `time.process_time` as clock."""
    best = float("inf")
    for _ in range(repeats):
        start = clock()
        work()
        best = min(best, clock() - start)
    return best


def _large() -> Table:
    from sklearn.neighbors import NearestNeighbors

    rows = np.random.default_rng(1).normal(size=(10_000, 200))
    all_peers(rows[:2_500])  # the kernel is compiled once and kept beside the package
    ours = seconds(lambda: all_peers(rows))
    product = seconds(lambda: np.argpartition(rows @ rows.T, 10, axis=1)[:, :10], 2)
    finder = NearestNeighbors(n_neighbors=11, metric="manhattan", algorithm="brute", n_jobs=-1).fit(rows)
    theirs = seconds(lambda: finder.kneighbors(rows), 1)
    same = float((np.sort(finder.kneighbors(rows[:200])[1][:, 1:]) == np.sort(all_peers(rows)[0][:200])).mean())
    return Table(
        "large",
        ("10,000 x 200, ten peers of every row", "seconds", "times the product"),
        [
            ["leercyclus `all_peers`", f"{ours:.2f}", f"{ours / product:.2f}"],
            ["float64 product and argpartition", f"{product:.2f}", "1.00"],
            ["scikit-learn NearestNeighbors, Manhattan, brute", f"{theirs:.2f}", f"{theirs / product:.2f}"],
            ["same peers as scikit-learn (first 200 rows)", f"{same:.2%}", ""],
        ],
    )


def _small() -> Table:
    chance = np.random.default_rng(2)
    wide = chance.normal(size=(342, 600))
    codes = tuple(f"R{row:03d}" for row in range(342))

    def lists() -> None:
        indicators = tuple(Indicator(f"i{column}") for column in range(600))
        find_all(ContextTable(codes, indicators, wide.copy()))

    shipped = figures.load()
    table = shipped.context()
    towns = shipped.register.municipalities
    travel = estimate(
        shipped.register.codes, np.array([one.latitude for one in towns]), np.array([one.longitude for one in towns])
    )
    choices = net_costs(shipped, without=BOOKED)[1]
    weights = iter(range(1, 100))
    works: list[tuple[str, Callable[[], object], str]] = [
        ("342 x 600, all lists of ten with their terms", lists, "0.3 s"),
        ("`find_peers` of Zwolle, 300 resamples, weights used before", lambda: find_peers(table, "GM0193"), ""),
        (
            "the same with new weights",
            lambda: find_peers(table, "GM0193", method=Method(weights={"density": next(weights) / 20})),
            "0.03 s",
        ),
        (
            "circles of three around Zwolle",
            lambda: around(table, "GM0193", travel=travel, choices=choices),
            "0.03 s",
        ),
    ]
    rows = [
        [what, f"{seconds(work, 5):.3f}", f"{seconds(work, 5, time.process_time):.3f}", aim]
        for what, work, aim in works
    ]
    rows.append(["`leercyclus peers Zwolle` from cold", "", f"{_cold():.3f}", "1 s of the processor"])
    return Table("small", ("what", "seconds", "of the processor", "aim"), rows)


def _cold(repeats: int = 3) -> float:
    """The least user time of a new process, with the modules compiled to bytecode before."""
    best = float("inf")
    for _ in range(repeats + 1):
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        command = [sys.executable, "-m", "leercyclus.cli", "peers", "Zwolle"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=dict(os.environ))
        best = min(best, resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before)
    return best
