"""Put the question of a day to the optimiser, and write down what it answers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, cast

from leercyclus.engine.groups.changes import say_changes
from leercyclus.engine.groups.instance import Instance
from leercyclus.engine.groups.obstacles import Obstacle, relax
from leercyclus.engine.groups.result import Answer, Infeasible, Preference, Stop, Watch
from leercyclus.engine.groups.solve import solve
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats.groups.instances import read_instance, write_instance
from leercyclus.web.seating.choosing import proposed_among, worth_a_choice
from leercyclus.web.seating.measure_bridge import kept_rounds, reached_by
from leercyclus.web.seating.models import Plan, Search
from leercyclus.web.seating.naming import kept
from leercyclus.web.seating.plan_names import labels_of
from leercyclus.web.seating.question_bridge import DayQuestion
from leercyclus.web.seating.sentences import UNEVEN

SEARCH_SECONDS, PROOF_SECONDS = 1.5, 0.8
"""So that the choice is on the screen within five seconds: the search, and the proof of what no plan can pass."""
MOST_PEOPLE_AT_ONCE, LONG_SECONDS = 100, 5.0
"""With more people than this the search takes longer, and who waits sees how far it is."""
MOST_TIMES = 5
"""So often rules may give way one after the other, until a plan is found."""
FAR_WORSE = 0.75
"""A plan with less than this share of the well mixed groups that it would have without a rule is far worse for it."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave: plans, which rules gave way for them, and the question as it was then."""

    answer: Answer
    instance: Instance
    let_go: list[dict[str, str]] = field(default_factory=list)


def asked(question: DayQuestion, *, relaxed: bool) -> dict[str, Any]:
    """Give a question as a search keeps it: JSON with ids only.

    Args:
        question: of a day.
        relaxed: whether rules may give way where no plan keeps them all.
    """
    return {
        "instance": json.loads(write_instance(question.instance)),
        "slots": [str(one.slot.pk) for one in question.rounds],
        "leaders": [dict(one.leaders) for one in question.rounds],
        "limits": [{group: list(each) for group, each in one.items()} for one in question.limits],
        "prefer": question.ground.mixing.preference,
        "relaxed": relaxed,
    }


def fingerprint_of(question: Mapping[str, Any], seed: int) -> str:
    """Give a word that is the same for the same question with the same seed, and for no other."""
    text = json.dumps([question, seed], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def seconds_for(people: int) -> float:
    """Tell how long to search for so many people."""
    return SEARCH_SECONDS if people <= MOST_PEOPLE_AT_ONCE else LONG_SECONDS


def find_plans(search: Search, *, watch: Watch | None = None, stop: Stop | None = None) -> Found:
    """Search for the choice of plans of a day.

    Args:
        search: what was asked.
        watch: called now and then with how far it is.
        stop: asked now and then; True ends the search with the best so far.

    Raises:
        Infeasible: no plan keeps all rules, or the search was stopped before there was one.
        BadInput: the question makes no sense.
    """
    return _found(search, _instance(search), watch, stop)


def without_partner_rule(search: Search, found: Found, *, stop: Stop | None = None) -> dict[str, Any] | None:
    """Give what the proposed plan would reach without the rule on partners, as `Plan.reached`.

    Args:
        search: what was asked.
        found: what it gave.
        stop: asked now and then; True ends the search.

    Returns:
        None where no rule gave way, the rule does not hold, or the plan would not be far better without it.
    """
    if not (search.question["relaxed"] and found.let_go and found.instance.partners_apart) or (stop and stop()):
        return None
    try:
        free = _found(search, replace(_instance(search), partners_apart=False), None, stop)
    except Infeasible:
        return None
    now, then = (reached_by(one.instance, one.answer.plan.seats) for one in (found, free))
    return then if now["mixed"] < FAR_WORSE * then["mixed"] else None


def _instance(search: Search) -> Instance:
    return read_instance(json.dumps(search.question["instance"]).encode(), "question.json")


def _found(search: Search, instance: Instance, watch: Watch | None, stop: Stop | None) -> Found:
    let_go: list[dict[str, str]] = []
    for _ in range(MOST_TIMES):
        try:
            return _evenly(search, instance, let_go, watch, stop)
        except Infeasible as error:
            gives = error.obstacles if search.question["relaxed"] else _repeats(error)
            if not gives:
                raise
            let_go += [kept(_gave_way(instance, one)) for one in gives]
            instance = relax(instance, gives)
    return _evenly(search, instance, let_go, watch, stop)


def _evenly(
    search: Search, instance: Instance, let_go: list[dict[str, str]], watch: Watch | None, stop: Stop | None
) -> Found:
    """Search with workshops of about one size; where that stands in the way of the other rules, with all their room."""
    try:
        return Found(_solved(search, instance, watch, stop), instance, let_go)
    except Infeasible:
        wide = _widened(instance, search.question.get("limits", ()))
        if wide == instance or (stop and stop()):
            raise
    return Found(_solved(search, wide, watch, stop), wide, [*let_go, kept(UNEVEN())])


def _widened(instance: Instance, limits: Sequence[Mapping[str, Sequence[int]]]) -> Instance:
    """Let every group hold whatever it may hold at all; what gave way before stays."""
    if not limits:
        return instance
    return replace(
        instance,
        rounds=tuple(
            tuple(
                replace(
                    group,
                    smallest=min(group.smallest, each[group.id][0]),
                    largest=max(group.largest, each[group.id][1]),
                )
                for group in groups
            )
            for groups, each in zip(instance.rounds, limits, strict=True)
        ),
    )


def _gave_way(instance: Instance, obstacle: Obstacle) -> Reason:
    """Say what changed, without what else would have helped."""
    return say_changes(instance, obstacle.changes) if obstacle.changes else obstacle.relaxation


def _repeats(error: Infeasible) -> tuple[Obstacle, ...]:
    """Give that somebody must get the same twice, where nothing else stands in the way: that gives way by itself."""
    return error.obstacles if all(one.kind == "once" for one in error.obstacles) else ()


def _solved(search: Search, instance: Instance, watch: Watch | None, stop: Stop | None) -> Answer:
    return solve(
        instance,
        seed=search.seed,
        seconds=None if search.steps else search.seconds,
        steps=search.steps,
        prefer=cast("Preference", search.question["prefer"]),
        front=True,
        proof_seconds=PROOF_SECONDS,
        watch=watch,
        stop=stop,
    )


def plans_of(search: Search, found: Found) -> list[Plan]:
    """Write the plans of a search that are worth a choice as rows that were not kept yet, from the most meetings on.

    The engine counts meetings within a municipality too, which the page does not show: what is proposed is the best by
    what is shown.
    """
    groups = [[group.id for group in row] for row in found.instance.rounds]
    slots = search.question["slots"]
    leaders = search.question.get("leaders") or [{} for _ in slots]
    reached = [reached_by(found.instance, plan.seats) for plan in found.answer.plans]
    places = worth_a_choice(reached)
    shown = [reached[place] for place in places]
    proposed = proposed_among(shown, search.question["prefer"])
    return [
        Plan(
            day_id=search.day_id,
            search=search,
            label=label,
            place=number,
            is_proposed=number == proposed,
            rounds=kept_rounds(slots, groups, plan.seats, leaders),
            reached=reached[place],
            bounds=asdict(plan.bounds),
            at_spread=asdict(plan.at_spread),
            made_by_id=search.asked_by_id,
        )
        for number, (place, label) in enumerate(zip(places, labels_of(shown, proposed), strict=True))
        for plan in (found.answer.plans[place],)
    ]


def why_not(error: BadInput) -> dict[str, Any]:
    """Write why there is no plan, as a search keeps it: what stands in the way, and what would help."""
    if isinstance(error, Infeasible) and error.obstacles:
        why = [{"reason": kept(one.reason), "help": kept(one.relaxation)} for one in error.obstacles]
        return {"why": why, "can_relax": True}
    return {"why": [{"reason": kept(one)} for one in error.reasons], "can_relax": False}
