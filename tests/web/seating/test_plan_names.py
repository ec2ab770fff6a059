from __future__ import annotations

from itertools import permutations

import pytest
from django.utils import translation

from leercyclus.web.seating.plan_names import between_names

M, C, S, B = "meetings", "middle", "spread", "between"


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        ([M, C, B, S], {}),
        ([M, C, B, B, S], {2: "dichter bij het midden", 3: "dichter bij het best gemengd"}),
        ([M, B, C, B, S], {1: "dichter bij de meeste ontmoetingen", 3: "dichter bij het best gemengd"}),
        ([M, B, B, C, S], {1: "dichter bij de meeste ontmoetingen", 2: "dichter bij het midden"}),
    ],
)
def test_plans_in_between_are_called_by_what_each_is_nearer_to(labels: list[str], names: dict[int, str]) -> None:
    with translation.override("nl"):
        assert between_names(labels) == names


@pytest.mark.parametrize("order", sorted({*permutations((C, B, B)), (B, B)}))
def test_no_two_plans_of_a_choice_have_the_same_name(order: tuple[str, ...]) -> None:
    found = between_names([M, *order, S])
    assert len(set(found.values())) == len(found) == 2
