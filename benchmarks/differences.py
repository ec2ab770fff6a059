"""How well differences are found that were planted in simulated figures, beside the plain range of the latest year.

`python -m benchmarks.differences` measures only this and renews its tables. The simulation and its scorer stand
unchanged in benchmarks/instances/differences.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from benchmarks.report import Table, publish
from leercyclus.engine.differences import FigureTable, Measure, find_differences
from leercyclus.engine.peers import find_peers
from leercyclus.engine.tables import ContextTable, Indicator

FOUND_SEEDS = range(1, 41)
NULL_SEEDS = range(1, 101)
FAR = 3.0
"""The plain rule calls a point from so many standard deviations."""
WIDE = 2.0
"""A true gap that deserves a call, in standard deviations."""
_INSTANCES = Path(__file__).resolve().parent / "instances" / "differences"
_HARD: Mapping[str, Any] = {"noise": 2.5, "years": 3, "r2": (0.5, 0.9), "random_circle": True, "blips": 0.02}
_UNITS = {"rate": "%", "share": "%", "euro": "EUR", "score": "score"}
_KINDS = tuple((members, hard) for members in (3, 13) for hard in (False, True))
# A list in rank order, each with indicator, highest, lowest and call: the form that the scorer reads.
Answer = list[dict[str, str]]


@dataclass(frozen=True, slots=True)
class Case:
    """A simulated table, its circle, and the truth as the scorer reads it."""

    table: FigureTable
    circle: tuple[str, ...]
    truth: dict[str, Any]


def tables() -> list[Table]:
    """Measure what is found, what is called where nothing is planted, and the speed."""
    return [_found(FOUND_SEEDS), _null(NULL_SEEDS), _speed()]


def simulate(seed: int, members: int, *, hard: bool = False, null: bool = False) -> Case:
    """Simulate a table of 342 municipalities and 300 indicators, as `make.py` writes it."""
    options = _HARD if hard else {}
    raw, kind, context, size, circle, planted, copies, own = _load("make").simulate(
        seed, m=members, null=null, **options
    )
    codes = [f"GM{row:04d}" for row in range(raw.shape[1])]
    ids = [f"i{column:03d}" for column in range(raw.shape[2])]
    table = FigureTable(
        tuple(codes),
        tuple(Measure(name, _UNITS[unit]) for name, unit in zip(ids, kind, strict=True)),
        tuple(str(2019 + year) for year in range(len(raw))),
        np.ascontiguousarray(raw.transpose(1, 2, 0)),
        ContextTable(
            tuple(codes),
            tuple(Indicator(f"c{column}") for column in range(context.shape[1])),
            context,
            np.round(np.exp(size)),
        ),
    )
    circle_codes = tuple(codes[row] for row in circle)
    truth = {
        "planted": {ids[column]: [codes[row] for row in rows] for column, rows in planted.items()},
        "copies": {ids[copy]: ids[source] for copy, source in copies.items()},
        "own": {name: dict(zip(circle_codes, own[:, column].tolist(), strict=True)) for column, name in enumerate(ids)},
    }
    return Case(table, circle_codes, truth)


def ours(case: Case) -> Answer:
    """Answer with the engine."""
    return [
        {"indicator": point.indicator, "highest": point.highest, "lowest": point.lowest, "call": point.call}
        for point in find_differences(case.table, case.circle).points
    ]


def plain(case: Case) -> Answer:
    """Answer with the plain range of the latest year: z over the country, a call where some z is beyond three."""
    latest = case.table.values[:, :, -1]
    z = (latest - np.nanmean(latest, axis=0)) / np.nanstd(latest, axis=0)
    mine = np.nan_to_num(z[[case.table.codes.index(code) for code in case.circle]])
    far = np.abs(mine).max(0) > FAR
    return [
        {
            "indicator": case.table.measures[column].id,
            "highest": case.circle[int(mine[:, column].argmax())],
            "lowest": case.circle[int(mine[:, column].argmin())],
            "call": "unusual" if far[column] else "none",
        }
        for column in map(int, np.argsort(-np.ptp(mine, axis=0), kind="stable"))
    ]


def measure(case: Case, answer: Answer) -> dict[str, float]:
    """Give what the scorer says, and the share of the indicators with a wide true gap that got a call."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "truth.json").write_text(json.dumps(case.truth), encoding="utf-8")
        scored: dict[str, float] = dict(_load("score").score(folder, answer))
    wide = {name for name, own in case.truth["own"].items() if max(own.values()) - min(own.values()) > WIDE}
    called = {point["indicator"] for point in answer if point["call"] != "none"}
    return {**scored, "found": len(called & wide) / max(1, len(wide))}


def _found(seeds: Sequence[int]) -> Table:
    rows = []
    for members, hard in _KINDS:
        cases = [simulate(seed, members, hard=hard) for seed in seeds]
        for name, method in (("leercyclus", ours), ("plain range of the latest year", plain)):
            rows.append([_kind(members, hard=hard), name, *_means(cases, method)])
    head = ("circle", "method", "first ten right", "power of unusual", "unusual false", "calls wrong", "found")
    return Table("differences", head, rows)


def _means(cases: Sequence[Case], method: Callable[[Case], Answer]) -> list[str]:
    scores = [measure(case, method(case)) for case in cases]
    return [f"{np.mean([one[key] for one in scores]):.3f}" for key in ("p10", "power", "fdp", "wrong", "found")]


def _null(seeds: Sequence[int]) -> Table:
    rows, all_runs = [], []
    for members, hard in _KINDS:
        runs = [_is_called(ours(simulate(seed, members, hard=hard, null=True))) for seed in seeds]
        all_runs += runs
        rows.append([_kind(members, hard=hard), str(len(runs)), f"{np.mean(runs):.3f}"])
    rows.append(["all", str(len(all_runs)), f"{np.mean(all_runs):.3f}"])
    return Table("differences_null", ("circle, nothing planted", "runs", "runs with an unusual call"), rows)


def _is_called(answer: Answer) -> bool:
    return any(point["call"] == "unusual" for point in answer)


def _speed() -> Table:
    """Time peers, differences and reasons of one circle on 342 x 600 x 5."""
    one, other = simulate(1, 3).table, simulate(2, 3).table
    measures = tuple(Measure(f"i{column}", each.unit) for column, each in enumerate(one.measures + other.measures))
    values = np.concatenate([one.values, other.values], axis=1)
    table = FigureTable(one.codes, measures, one.documents, values, one.context)

    def answer() -> list[str]:
        peers = find_peers(table.context, table.codes[0], count=2)
        circle = (peers.code, *(peer.code for peer in peers.peers))
        points = find_differences(table, circle).points
        return [reason.say("nl") for point in points for reason in (*point.reasons, *point.cautions)]

    best, processor = float("inf"), float("inf")
    for _ in range(4):
        start, begun = time.perf_counter(), time.process_time()
        answer()
        best = min(best, time.perf_counter() - start)
        processor = min(processor, time.process_time() - begun)
    head = ("342 x 600 x 5, peers, differences and sentences of one circle", "seconds", "of the processor", "aim")
    return Table(
        "differences_speed", head, [["`find_peers` and `find_differences`", f"{best:.2f}", f"{processor:.2f}", "1 s"]]
    )


def _kind(members: int, *, hard: bool) -> str:
    return f"{members}, hard" if hard else str(members)


@cache
def _load(name: str) -> ModuleType:
    """Import a script of the instances as it stands."""
    spec = spec_from_file_location(f"instances_{name}", _INSTANCES / f"{name}.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(name)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    """Measure and publish; other seeds are only printed."""
    parser = argparse.ArgumentParser(description="Measure how well differences are found.")
    parser.add_argument("--seeds", type=int, nargs=2, metavar=("FIRST", "LAST"), help="other seeds: printed only")
    chosen = parser.parse_args().seeds
    if chosen:
        print(_found(range(chosen[0], chosen[1] + 1)).markdown())
        return
    publish(tables())


if __name__ == "__main__":
    main()
