from __future__ import annotations

from leercyclus.web.seating.choice_bridge import conflict_in_words, is_a_conflict, options_of
from leercyclus.web.seating.models import Plan
from tests.parts.seating_cast import BOUNDS, REACHED


def _plan(cross: int, off: int, *, is_proposed: bool = False, wishes: float = 0.5) -> Plan:
    reached = {**REACHED, "cross": cross, "spread_dev": off, "wishes": wishes, "mixed": 4, "groups": 6}
    bounds = {**BOUNDS, "cross": 200}
    return Plan(reached=reached, bounds=bounds, at_spread=bounds, is_proposed=is_proposed)


def _said(*plans: Plan) -> str:
    return next(" ".join(one.cost) for one in options_of(plans, "nl") if one.plan.is_proposed)


def test_the_one_goes_at_the_cost_of_the_other_only_where_no_plan_is_the_best_in_both() -> None:
    exclude, together = (_plan(148, 40), _plan(147, 31)), (_plan(148, 31), _plan(147, 40, wishes=0.9))

    assert "ten koste van" in " ".join(conflict_in_words(exclude, "nl"))
    assert conflict_in_words(together, "nl") == (
        "Veel ontmoeten en goed mengen gaan hier samen: één plan is in beide het beste.",
    )
    assert (is_a_conflict(exclude), is_a_conflict(together)) == (True, False)


def test_why_a_plan_is_proposed_is_said_in_what_it_is_best_in() -> None:
    first, last = _plan(148, 40), _plan(120, 20)

    assert "van de plannen met bijna de meeste ontmoetingen (147 van 148)" in _said(
        first, _plan(147, 31, is_proposed=True), last
    )
    assert "geen ander plan heeft meer ontmoetingen." in _said(_plan(148, 40, is_proposed=True), last)
    assert "houdt dit er 120" in _said(first, _plan(120, 20, is_proposed=True))
    assert "meer ontmoetingen of is beter gemengd" in _said(_plan(148, 20, is_proposed=True), _plan(120, 30))
