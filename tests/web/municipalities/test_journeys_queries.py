"""How long the journeys between the municipalities of a circle take."""

from __future__ import annotations

import math

from leercyclus.web.municipalities.journeys_queries import journey_minutes
from tests.samples import ARTICLE


def test_journeys_are_those_of_the_comparison_both_ways_alike() -> None:
    rows = journey_minutes(ARTICLE)
    assert [rows[one][one] for one in range(3)] == [0.0, 0.0, 0.0]
    assert rows[0][1] == rows[1][0]
    assert 60 < rows[0][1] < 90


def test_the_journey_of_a_municipality_that_is_no_more_is_not_known() -> None:
    rows = journey_minutes((ARTICLE[0], "GM9999"))
    assert (rows[0][0], math.isnan(rows[0][1]), math.isnan(rows[1][1])) == (0.0, True, True)
