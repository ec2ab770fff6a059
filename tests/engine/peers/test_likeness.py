from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leercyclus import figures
from leercyclus.engine.peers import describe, profile
from leercyclus.engine.peers.likeness import percentiles
from tests.samples import ARTICLE, ENSCHEDE, ZWOLLE

TABLE = figures.load().context()


def test_the_parts_add_up_to_the_distance() -> None:
    likeness = describe(TABLE, ZWOLLE, ENSCHEDE)
    assert math.fsum(term.part for term in likeness.together + likeness.apart) == pytest.approx(likeness.distance)


def test_what_brings_together_is_less_than_usual_and_what_keeps_apart_is_more() -> None:
    likeness = describe(TABLE, ZWOLLE, ENSCHEDE)
    assert all(term.part < term.usual for term in likeness.together)
    assert all(term.part >= term.usual for term in likeness.apart)
    gains = [term.usual - term.part for term in likeness.together]
    assert gains == sorted(gains, reverse=True)


def test_the_sign_agrees_with_the_places() -> None:
    likeness = describe(TABLE, ZWOLLE, ENSCHEDE)
    for term in likeness.together + likeness.apart:
        assert np.sign(term.percentile_other - term.percentile) in {0, term.sign}


def test_the_article_shares_its_size_and_not_everything() -> None:
    found = profile(TABLE, ARTICLE)
    assert "inhabitants" in {trait.indicator for trait in found.common}
    assert found.apart
    every = [trait.indicator for trait in found.common + found.apart + found.between]
    assert sorted(every) == sorted(indicator.id for indicator in TABLE.indicators)


@given(st.lists(st.integers(0, 5), min_size=2, max_size=30))
def test_places_run_from_0_to_100_and_equals_share_theirs(values: list[int]) -> None:
    places = percentiles(np.array(values, dtype=np.float64)[:, None])[:, 0]
    assert places.mean() == pytest.approx(50)
    assert all(places[a] == places[b] for a in range(len(values)) for b in range(a) if values[a] == values[b])


def test_a_missing_value_has_no_place() -> None:
    assert np.isnan(percentiles(np.array([[1.0], [np.nan], [2.0]]))[1, 0])
