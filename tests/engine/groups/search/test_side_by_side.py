from __future__ import annotations

import time

import numpy as np

from leercyclus.engine.groups.search.arrays import encode
from leercyclus.engine.groups.search.chain import Chain, Ground
from leercyclus.engine.groups.search.recipes import polishing
from leercyclus.engine.groups.search.side_by_side import PIECE, run
from tests.engine.groups.instances import standard


def chains(count: int, steps: int) -> list[Chain]:
    problem = encode(standard("art40"))
    return [Chain(Ground(problem), polishing(problem), steps=steps, seed=seed) for seed in range(1, count + 1)]


def test_all_runs_come_to_their_end() -> None:
    runs = chains(3, 60_000)
    assert run(runs, until=None, halted=lambda: False, enough=lambda _one: False, look=lambda: None)
    assert [one.done for one in runs] == [60_000] * 3


def test_side_by_side_gives_what_one_by_one_gives() -> None:
    runs, alone = chains(3, 60_000), chains(3, 60_000)
    run(runs, until=None, halted=lambda: False, enough=lambda _one: False, look=lambda: None)
    for one in alone:
        one.advance(60_000)
    assert all(np.array_equal(one.now, other.now) for one, other in zip(runs, alone, strict=True))


def test_a_run_that_found_enough_stops_those_behind_it_only() -> None:
    runs = chains(3, 20 * PIECE)
    assert run(runs, until=None, halted=lambda: False, enough=lambda one: one is runs[1], look=lambda: None)
    assert [one.finished for one in runs] == [True, False, False]


def test_a_halt_ends_all_runs_and_is_told() -> None:
    runs = chains(2, 100 * PIECE)
    assert not run(runs, until=None, halted=lambda: True, enough=lambda _one: False, look=lambda: None)
    assert all(one.done <= PIECE for one in runs)


def test_runs_that_cannot_be_in_time_are_hurried_and_end_near_it() -> None:
    runs = chains(3, 10_000_000_000)
    begin = time.monotonic()
    ended = run(runs, until=begin + 0.5, halted=lambda: False, enough=lambda _one: False, look=lambda: None)
    assert not ended
    assert runs[0].hurried
    assert time.monotonic() - begin < 2.5


def test_the_watch_is_called_after_every_piece_of_the_first_run() -> None:
    calls = []
    run(
        chains(2, 4 * PIECE),
        until=None,
        halted=lambda: False,
        enough=lambda _one: False,
        look=lambda: calls.append(1),
    )
    assert len(calls) == 4
