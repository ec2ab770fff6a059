from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from leercyclus import figures
from leercyclus.engine.circles import Travel, around, broken_rules, estimate
from leercyclus.engine.circles.search import groups_around_first
from leercyclus.engine.reasons import BadInput
from leercyclus.figures.policy import BOOKED, net_costs
from tests.samples import ARTICLE, DORDRECHT, ENSCHEDE, ZWOLLE

SHIPPED = figures.load()
TABLE = SHIPPED.context()
CHOICES = net_costs(SHIPPED, without=BOOKED)[1]


def journeys() -> Travel:
    towns = SHIPPED.register.municipalities
    latitudes = np.array([one.latitude for one in towns])
    longitudes = np.array([one.longitude for one in towns])
    return estimate(SHIPPED.register.codes, latitudes, longitudes)


TRAVEL = journeys()


@pytest.mark.parametrize("size", [3, 4, 5])
@pytest.mark.parametrize("code", ARTICLE)
def test_every_circle_keeps_the_rules(code: str, size: int) -> None:
    found = around(TABLE, code, travel=TRAVEL, size=size, choices=CHOICES)
    assert found
    for circle in found:
        assert broken_rules(TABLE, circle.members, code=code, size=size, minutes=150, travel=TRAVEL) == ()
        assert circle.members[0] == code
        assert [reason.rule.id for reason in circle.reasons][:2] == ["circles.near", "circles.travel"]


def test_the_best_come_first_and_nobody_is_shown_more_than_twice() -> None:
    found = around(TABLE, DORDRECHT, travel=TRAVEL, choices=CHOICES, count=8)
    assert [circle.value for circle in found] == sorted(circle.value for circle in found)
    shown = [code for circle in found for code in circle.members[1:]]
    assert max(shown.count(code) for code in shown) <= 2


def test_the_search_finds_every_allowed_group() -> None:
    chance = np.random.default_rng(3)
    allowed = chance.random((9, 9)) < 0.7
    allowed &= allowed.T
    np.fill_diagonal(allowed, val=False)
    for size in (3, 4, 5):
        expected = [
            (0, *rest)
            for rest in combinations(range(1, 9), size - 1)
            if all(allowed[pair] for pair in combinations((0, *rest), 2))
        ]
        assert [tuple(group) for group in groups_around_first(allowed, size).tolist()] == expected


def test_a_shorter_limit_gives_shorter_journeys() -> None:
    for circle in around(TABLE, DORDRECHT, travel=TRAVEL, minutes=60):
        assert circle.minutes_longest <= 60


def test_difference_in_what_they_do_counts() -> None:
    plain = around(TABLE, ENSCHEDE, travel=TRAVEL)[0]
    weighed = around(TABLE, ENSCHEDE, travel=TRAVEL, choices=CHOICES)[0]
    assert np.isnan(plain.difference)
    assert weighed.difference > 0
    assert len(weighed.differ_most) == 3
    assert {reason.rule.id for reason in weighed.reasons} & {"circles.differ_more", "circles.differ_less"}


def test_the_difference_is_judged_as_it_is_shown() -> None:
    rules = {"more": 0, "less": 0, "alike": 0}
    for code in (DORDRECHT, ENSCHEDE, "GM0193"):
        for circle in around(TABLE, code, travel=TRAVEL, choices=CHOICES, count=8):
            said = circle.reasons[-1].rule.id.removeprefix("circles.differ_")
            rules[said] += 1
            shown = round(circle.difference, 2)
            assert said == ("alike" if shown == 1 else "more" if shown > 1 else "less")
    assert rules["more"]
    assert rules["less"]


def test_nobody_within_reach_gives_no_circle() -> None:
    assert around(TABLE, "GM0096", travel=TRAVEL, minutes=30) == ()


def test_the_same_question_gets_the_same_circles() -> None:
    first = around(TABLE, ZWOLLE, travel=TRAVEL, choices=CHOICES)
    assert first == around(TABLE, ZWOLLE, travel=TRAVEL, choices=CHOICES)


@pytest.mark.parametrize(
    ("size", "minutes", "count"), [(2, 150, 4), (6, 150, 4), (3, 0, 4), (3, float("nan"), 4), (3, 9, 0)]
)
def test_a_wrong_choice_gets_a_sentence(size: int, minutes: float, count: int) -> None:
    with pytest.raises(BadInput):
        around(TABLE, ZWOLLE, travel=TRAVEL, size=size, minutes=minutes, count=count)


def test_the_checker_names_every_broken_rule() -> None:
    broken = broken_rules(TABLE, (ZWOLLE, "GM0363", "GM0935"), code=ENSCHEDE, size=4, minutes=100, travel=TRAVEL)
    assert {reason.rule.id for reason in broken} == {
        "circles.broken_size",
        "circles.broken_place",
        "circles.broken_travel",
    }
