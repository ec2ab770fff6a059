from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leercyclus.engine.peers.kernel import COMPILED_FROM, all_peers
from leercyclus.engine.tables import Floats


def plainly(rows: Floats, count: int) -> tuple[list[list[int]], Floats]:
    distance = np.abs(rows[:, None] - rows[None]).sum(axis=2)
    np.fill_diagonal(distance, np.inf)
    order = np.argsort(distance, axis=1, kind="stable")[:, :count]
    return order.tolist(), np.take_along_axis(distance, order, axis=1)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 150), st.integers(1, 9))
def test_a_small_table_gives_the_same_as_counting_plainly(seed: int, rows: int, columns: int) -> None:
    values = np.random.default_rng(seed).integers(0, 4, size=(rows, columns)).astype(np.float64)
    count = min(5, rows - 1)
    found, distance = all_peers(values, count)
    whom, expected = plainly(values, count)
    assert found.tolist() == whom
    assert np.array_equal(distance, expected)


@pytest.mark.parametrize("whole", [True, False], ids=["with equals", "without equals"])
def test_the_compiled_kernel_gives_the_same_as_counting_plainly(*, whole: bool) -> None:
    chance = np.random.default_rng(7)
    shape = (COMPILED_FROM + 37, 5)
    values = chance.integers(0, 9, size=shape).astype(np.float64) if whole else chance.normal(size=shape)
    found, distance = all_peers(values, 10)
    for start in range(0, len(values), 400):
        part = np.abs(values[start : start + 400, None] - values[None]).sum(axis=2)
        part[np.arange(len(part)), np.arange(start, start + len(part))] = np.inf
        order = np.argsort(np.round(part, 9), axis=1, kind="stable")[:, :10]
        assert np.array_equal(found[start : start + 400], order)
        assert np.allclose(distance[start : start + 400], np.take_along_axis(part, order, axis=1), atol=1e-12)


@pytest.mark.parametrize(("values", "count"), [([[1.0], [np.nan]], 1), ([[1.0], [2.0]], 2), ([[1.0], [2.0]], 0)])
def test_what_does_not_fit_is_refused(values: list[list[float]], count: int) -> None:
    with pytest.raises(ValueError, match="Expected"):
        all_peers(np.array(values), count)


def test_a_small_question_does_not_import_what_only_large_tables_need() -> None:
    program = (
        "import sys, numpy as np; from leercyclus import figures; from leercyclus.engine.peers import *;"
        "find_peers(figures.load().context(), 'GM0193'); all_peers(np.eye(20), 3);"
        "print({'numba', 'scipy', 'numpy.ma', 'sklearn'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
