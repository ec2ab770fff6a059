from __future__ import annotations

from itertools import permutations

import pytest
from django.utils import translation

from leercyclus.web.seating.plan_names import between_names, labels_of, names_of

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


def _plan(cross: int, off: int, wishes: float = 0.5, mixed: int = 5) -> dict[str, float]:
    return {"cross": cross, "spread_dev": off, "wishes": wishes, "mixed": mixed}


def test_the_best_in_something_has_its_name_whatever_the_order_was() -> None:
    plans = [_plan(148, 40), _plan(147, 31), _plan(130, 35, wishes=0.9), _plan(120, 33, mixed=9)]

    with translation.override("nl"):
        assert names_of(plans, 1) == [
            "meeste ontmoetingen",
            "best gemengd",
            "meeste wensen",
            "meeste goed gemengde groepen",
        ]


def test_a_plan_that_is_the_best_in_both_is_called_so_and_another_is_no_middle() -> None:
    with translation.override("nl"):
        assert names_of([_plan(148, 20), _plan(147, 31, wishes=0.9)], 0) == [
            "meeste ontmoetingen en best gemengd",
            "meeste wensen",
        ]
        assert names_of([_plan(148, 20)], 0) == ["het plan"]


def test_the_middle_lies_between_the_others_in_both() -> None:
    plans = [_plan(148, 40), _plan(147, 31), _plan(120, 20)]

    assert labels_of(plans, 1) == [M, C, S]
    assert labels_of(plans, 0) == [M, B, S]
