"""Small mixed groups for all rounds of a day: the plans that are worth a choice, each with its proof."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from leercyclus.engine.groups import solve_sentences as sentences
from leercyclus.engine.groups.bounds import bounds, bounds_along
from leercyclus.engine.groups.examine import examine
from leercyclus.engine.groups.instance import Instance
from leercyclus.engine.groups.obstacles import obstacles
from leercyclus.engine.groups.repeats import perhaps
from leercyclus.engine.groups.result import Answer, Infeasible, Plan, Preference, Stop, Watch
from leercyclus.engine.groups.verified import verified
from leercyclus.engine.reasons import BadInput

if TYPE_CHECKING:
    from leercyclus.engine.groups.choice import Found
    from leercyclus.engine.groups.search.searching import Search

SECONDS = 2.0
PREFERENCES: tuple[Preference, ...] = ("meetings", "balance", "spread")
_PROOF_SECONDS = 10.0
_SMALL = 80
"""Up to so many people every plan of the front is proven, and not only the three to five to choose from."""
_PROOFS_A_PLAN = 2
_LONG_SECONDS, _PROOF_SHARE = 20.0, 0.5
"""From so many seconds on, a choice of plans gets this share of them on top for its proof."""


def solve(  # noqa: PLR0913 - each is asked for by its name
    instance: Instance,
    *,
    seed: int = 1,
    seconds: float | None = None,
    steps: int | None = None,
    prefer: Preference = "balance",
    front: bool = False,
    proof_seconds: float | None = None,
    watch: Watch | None = None,
    stop: Stop | None = None,
) -> Answer:
    """Find plans of small mixed groups that keep all rules, and prove how much better any plan could be.

    The same seed and steps give the same plans. With seconds, the steps that fit are counted first and told in the
    answer, so that the search can be done again.

    Args:
        instance: who comes, which groups there are, and the rules.
        seed: of the chance, 0 or above.
        seconds: for the search, above zero; 2 when neither seconds nor steps are given.
        steps: a budget instead of a time, above zero.
        prefer: what the chosen plan has most of: `meetings`, an even `spread`, or a `balance` of both.
        front: give three to five plans along the choice between meetings and spread, where they exclude each other.
            With 20 seconds or more, half as long again may go to the proof of an even spread on a small day.
        proof_seconds: for the bounds beside the plans to choose from, in all; after that they stand as far as they
            came, and no other plan gets any. None to prove every plan of the front to the end.
        watch: called now and then with how far the search is.
        stop: asked now and then; True ends the search with the best plan so far.

    Returns:
        Plans without a broken rule. A step costs the sizes of two groups; good plans take some thousands of steps a
        seat.

    The very first search after an installation compiles the code first, some ten seconds that no budget counts; see
    `prepare`.

    Raises:
        BadInput: the instance makes no sense, or a budget is not above zero.
        Infeasible: no plan keeps all rules; the reasons name the rule, the round and the smallest relaxation.
    """
    check_budget(seed, seconds, steps, prefer)
    known = verified(instance)
    found = obstacles(known)
    if found:
        raise Infeasible(*(one.whole for one in found), obstacles=found)
    from leercyclus.engine.groups.choice import merge
    from leercyclus.engine.groups.search.arrays import has_seat_rules
    from leercyclus.engine.groups.search.ready import prepare
    from leercyclus.engine.groups.search.searching import Search

    prepare(seat_rules=has_seat_rules(known))
    search = Search(known, bounds(known), watch, stop)
    plans = search.whole(prefer, seed, seconds=None if steps else seconds or SECONDS, steps=steps, front=front)
    if not plans:
        # What was rescued keeps the rules and nothing else: it is where a search begins, and no plan to choose.
        plans = _rescue(known, search, seed)
        plans += _onward(search, merge(plans), prefer, seed, front=front)
    kept = merge(plans)
    proof = _PROOF_SHARE * seconds if front and seconds and seconds >= _LONG_SECONDS else 0.0
    return _chosen(known, kept, search, prefer=prefer, front=front, proof=proof, most=proof_seconds)


def _chosen(
    instance: Instance,
    kept: Sequence[Found],
    search: Search,
    *,
    prefer: Preference,
    front: bool,
    proof: float,
    most: float | None,
) -> Answer:
    """Choose what is shown and put the bounds beside it."""
    from leercyclus.engine.groups.choice import choose, thin

    chosen = choose(kept, prefer)
    wanted = thin(kept, chosen) if front else [chosen]
    shown = kept if front and most is None and len(instance.people) <= _SMALL else wanted
    limits = search.limits
    each = None if most is None else most / len(shown) / _PROOFS_A_PLAN
    at = bounds_along(instance, [one.off for one in shown], whole=limits, seconds=proof, proof_seconds=each)
    proven = {id(one): Plan(one.seats, one.measures, limits, at[one.off]) for one in shown}
    return Answer(
        plans=tuple(proven[id(one)] for one in wanted),
        chosen=next(place for place, one in enumerate(wanted) if one is chosen),
        front=tuple(proven.values()) if front else (),
        seed=search.seed,
        steps=search.budget,
        seconds=search.seconds,
        finished=search.finished,
    )


def check_budget(seed: int, seconds: float | None, steps: int | None, prefer: Preference = "balance") -> None:
    """Refuse a budget that is no budget.

    Raises:
        BadInput: one sentence for everything that is wrong.
    """
    wrong = []
    if seed < 0:
        wrong.append(sentences.SEED_RANGE(seed=seed))
    if seconds is not None and steps is not None:
        wrong.append(sentences.ONE_BUDGET())
    if seconds is not None and not seconds > 0:
        wrong.append(sentences.SECONDS_RANGE(seconds=str(seconds)))
    if steps is not None and steps < 1:
        wrong.append(sentences.STEPS_RANGE(steps=steps))
    if prefer not in PREFERENCES:
        wrong.append(sentences.UNKNOWN_PREFERENCE(prefer=prefer))
    if wrong:
        raise BadInput(*wrong)


def _onward(search: Search, rescued: Sequence[Found], prefer: Preference, seed: int, *, front: bool) -> list[Found]:
    """Search from a plan that only keeps the rules, in as many steps again, so that the same steps give the same."""
    if search.stopped:
        return []
    return search.whole(prefer, seed, seconds=None, steps=search.budget, front=front, start=rescued[-1].seats)


def _rescue(instance: Instance, search: Search, seed: int) -> list[Found]:
    """Look for any plan without a broken rule; where there is none, say why.

    Raises:
        Infeasible: with the proofs, or saying that neither a plan nor a proof was found.
    """
    if search.stopped:
        raise Infeasible(sentences.STOPPED_EARLY())
    plans = search.mend(seed)
    if plans:
        return plans
    if search.stopped:
        raise Infeasible(sentences.STOPPED_EARLY())
    verdict = examine(instance, seconds=_PROOF_SECONDS)
    if verdict.obstacles:
        raise Infeasible(*(one.whole for one in verdict.obstacles), obstacles=verdict.obstacles)
    rounds = range(len(instance.rounds))
    if any(number not in verdict.tables for number in rounds):
        raise Infeasible(sentences.NEITHER_PLAN_NOR_PROOF(), *verdict.undecided.values())
    plans = search.mend(seed, tuple(verdict.tables[number] for number in rounds))
    if not plans:  # every round has seats by itself: what no round sees is who gets the same twice
        if not instance.once:
            raise Infeasible(sentences.NEITHER_PLAN_NOR_PROOF())
        obstacle = perhaps(instance)
        raise Infeasible(obstacle.whole, obstacles=(obstacle,))
    return plans
