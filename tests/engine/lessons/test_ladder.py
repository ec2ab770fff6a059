"""The ladder of a lesson: seven steps, four of which something must prove."""

from __future__ import annotations

import pytest

from leercyclus.engine.lessons import EVIDENCE_AT, FIGURE_AT, Step, needs_evidence


def test_the_ladder_has_seven_steps_in_order_each_with_words_of_its_own() -> None:
    assert [int(step) for step in Step] == [0, 1, 2, 3, 4, 5, 6]
    assert len({step.reason.say("nl") for step in Step}) == len({step.reason.say("en") for step in Step}) == 7


@pytest.mark.parametrize("step", range(7))
def test_what_somebody_else_can_check_must_be_proved(step: int) -> None:
    assert needs_evidence(step) == (step in {2, 3, 5, 6}) == (Step(step) in EVIDENCE_AT)


def test_a_figure_is_given_of_what_is_in_use() -> None:
    assert sorted(FIGURE_AT) == [5, 6]


@pytest.mark.parametrize("step", [-1, 7])
def test_there_is_no_other_step(step: int) -> None:
    with pytest.raises(ValueError, match="not a valid Step"):
        needs_evidence(step)
