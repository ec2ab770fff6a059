"""Whether two people who do not see one another's answer say the same, and how sure that is."""

from __future__ import annotations

from functools import cache
from math import isnan

import numpy as np
import pytest

from leercyclus.engine.lessons import Share, agreement
from leercyclus.engine.reasons import BadInput

TRIALS = 4_000


def test_the_same_step_and_one_beside_it_are_counted_apart() -> None:
    found = agreement([(5, 5), (5, 4), (4, 5), (2, 0), (0, 0)])
    assert (found.exact.count, found.within_one.count, found.exact.of) == (2, 4, 5)
    assert found.exact.value == pytest.approx(0.4)


def test_the_interval_is_that_of_wilson() -> None:
    share = agreement([(1, 1)] * 8 + [(1, 3)] * 2).exact
    assert [share.low, share.high] == pytest.approx([0.4902, 0.9433], abs=1e-4)


def test_nobody_answered_says_so_and_knows_nothing() -> None:
    found = agreement([])
    assert isnan(found.exact.value)
    assert (found.exact.low, found.exact.high) == (0, 1)
    assert found.reasons[0].say("nl") == "Nog geen meekijker heeft geantwoord."


def test_five_times_the_same_is_no_certainty() -> None:
    share = agreement([(3, 3)] * 5).exact
    assert share.high == pytest.approx(1)
    assert 0.5 < share.low < 0.6


def test_in_both_languages_the_reasons_hold_the_figures() -> None:
    told = agreement([(4, 4), (5, 4), (2, 2), (3, 0)]).reasons
    assert told[0].say("nl").startswith("Van 4 meekijkers zagen er 2 dezelfde trede, en 3 ")
    assert "between 15 and 85 of 100" in told[1].say("en")


@pytest.mark.parametrize("pair", [(7, 0), (0, -1)])
def test_a_step_that_is_not_on_the_ladder_is_refused(pair: tuple[int, int]) -> None:
    with pytest.raises(BadInput, match="number from 0 to 6"):
        agreement([pair])


def test_the_interval_holds_the_true_share_95_times_of_100_with_few_answers_and_with_many() -> None:
    rng = np.random.default_rng(20260312)
    held = [_coverage(rng, of, share) for of in (8, 15, 30, 60) for share in np.linspace(0.2, 0.95, 16)]
    assert 0.93 <= float(np.mean(held)) <= 0.97
    assert min(held) > 0.83


def _coverage(rng: np.random.Generator, of: int, share: float) -> float:
    counts = rng.binomial(of, share, TRIALS)
    inside = [_exact(int(count), of).low <= share <= _exact(int(count), of).high for count in counts]
    return float(np.mean(inside))


@cache
def _exact(count: int, of: int) -> Share:
    return agreement([(1, 1)] * count + [(1, 3)] * (of - count)).exact
