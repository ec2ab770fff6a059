"""A plan mended on the day itself: past rounds stay, few people move, and each of them hears why."""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from leercyclus.engine.groups import repair_sentences as sentences
from leercyclus.engine.groups.adapting import adapted, resized
from leercyclus.engine.groups.bounds import bounds
from leercyclus.engine.groups.changes import Obstacle, listed
from leercyclus.engine.groups.changes import relax as relax_all
from leercyclus.engine.groups.check import Broken, broken_rules
from leercyclus.engine.groups.examine import examine
from leercyclus.engine.groups.instance import Group, Instance, Person, Seats
from leercyclus.engine.groups.measures import measure
from leercyclus.engine.groups.mending import Effort, mend
from leercyclus.engine.groups.obstacles import obstacles
from leercyclus.engine.groups.result import Infeasible, Move, Plan, Stop, Watch
from leercyclus.engine.groups.solve import check_budget
from leercyclus.engine.groups.solve_sentences import NEITHER_PLAN_NOR_PROOF
from leercyclus.engine.groups.verified import verified
from leercyclus.engine.peers.method import near_names
from leercyclus.engine.reasons import BadInput, Reason

_PROOF_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Repair:
    """A mended plan.

    Attributes:
        instance: the question as it is now: who is there, how large groups may be.
        plan: the mended plan; its past rounds are as they were.
        moves: everybody who is there before and after and sits elsewhere, by round.
        notes: what changed in the question, and where who walked in sits.
        steps: of the search.
        seconds: it took in all.
    """

    instance: Instance
    plan: Plan
    moves: tuple[Move, ...]
    notes: tuple[Reason, ...]
    steps: int
    seconds: float


def repair(  # noqa: PLR0913 - each is asked for by its name
    instance: Instance,
    seats: Seats,
    *,
    from_round: int,
    absent: Collection[str] = (),
    walk_ins: Sequence[Person] = (),
    relax: bool = False,
    still: bool = False,
    seed: int = 1,
    seconds: float | None = None,
    steps: int | None = None,
    watch: Watch | None = None,
    stop: Stop | None = None,
) -> Repair:
    """Mend a plan when people do not come or walk in.

    Rounds before `from_round` stay as they were. Groups that became too small are filled by as few moves as can be, or
    closed; then a short search moves somebody only where that wins at least a meeting and more.

    Args:
        instance: the question that the plan was made for.
        seats: the plan.
        from_round: the first round that may change, counted from 0.
        absent: ids of who is not there from that round on.
        walk_ins: who is there from that round on.
        relax: where no plan keeps all rules any more, let go of as little as helps and say so in the notes.
        still: move people for a rule only, and never for a better plan.
        seed: of the chance.
        seconds: at most for the search; without it the steps decide.
        steps: of the search; 60 a seat when left out, and twenty times that with `still`.
        watch: called now and then.
        stop: asked now and then.

    Raises:
        BadInput: a round, a person or a plan that does not belong to the instance.
        Infeasible: no plan keeps all rules from that round on; with the smallest relaxation.
    """
    started = time.monotonic()
    check_budget(seed, seconds, steps)
    _check(verified(instance), seats, from_round, absent, walk_ins)
    now = adapted(instance, from_round=from_round, absent=absent, walk_ins=walk_ins)
    base = _without(seats, from_round, frozenset(absent))
    now, notes = _resized(now, base, from_round)
    if relax:
        found = _future(now, from_round)
        now = relax_all(now, found)
        notes += tuple(sentences.RELAXED(change=one.relaxation) for one in found)
    effort, changed = Effort(seed, seconds, steps, watch, stop, still), len(absent) + len(walk_ins)
    mended, taken = _mended(now, base, from_round, changed, effort)
    limits, measures = bounds(now), measure(now, mended)
    # On the day itself a quick answer is worth more than the sharper bounds for this spread.
    plan = Plan(mended, measures, limits, limits)
    notes += _seated(now, mended, walk_ins, from_round)
    moves = _moves(now, seats, base, mended, from_round)
    return Repair(now, plan, moves, notes, taken, time.monotonic() - started)


def _mended(instance: Instance, base: Seats, from_round: int, changed: int, effort: Effort) -> tuple[Seats, int]:
    """Seat everybody again, from seats of a full search where those near the plan break a rule; and count the steps.

    Raises:
        Infeasible: neither does.
    """
    mended, taken = mend(instance, base, from_round, changed, effort)
    broken = _broken(instance, mended, from_round)
    if broken:
        start = _instead(instance, mended, from_round, broken)
        mended, more = mend(instance, base, from_round, changed, effort, start)
        taken += more
        broken = _broken(instance, mended, from_round)
    if broken:
        raise Infeasible(NEITHER_PLAN_NOR_PROOF(), *(one.reason for one in broken))
    return mended, taken


def _check(
    instance: Instance, seats: Seats, from_round: int, absent: Collection[str], walk_ins: Sequence[Person]
) -> None:
    wrong: list[Reason] = []
    if len(seats) != len(instance.rounds):
        wrong.append(sentences.OTHER_ROUNDS(expected=len(instance.rounds), found=len(seats)))
    for number, (groups, given) in enumerate(zip(instance.rounds, seats, strict=False)):
        if len(given) != len(groups):
            wrong.append(sentences.OTHER_GROUPS(round=number + 1, expected=len(groups), found=len(given)))
    strangers = dict.fromkeys(one for row in seats for ids in row for one in ids if one not in instance.by_id)
    if strangers:
        wrong.append(sentences.OTHER_PEOPLE(people=listed(strangers)))
    if not 0 <= from_round < len(instance.rounds):
        wrong.append(sentences.FROM_ROUND(last=len(instance.rounds) - 1, number=from_round))
    for one in absent:
        if one not in instance.by_id:
            wrong += [sentences.UNKNOWN_ABSENT(person=one), near_names(one, instance.by_id)]
    wrong += [sentences.KNOWN_WALK_IN(person=one.id) for one in walk_ins if one.id in instance.by_id]
    if wrong:
        raise BadInput(*wrong)


def _without(seats: Seats, from_round: int, absent: Collection[str]) -> Seats:
    """Take who is absent out of the rounds that may change."""
    return tuple(
        groups if number < from_round else tuple(tuple(one for one in group if one not in absent) for group in groups)
        for number, groups in enumerate(seats)
    )


def _resized(instance: Instance, base: Seats, from_round: int) -> tuple[Instance, tuple[Reason, ...]]:
    rounds = list(instance.rounds)
    notes: tuple[Reason, ...] = ()
    for number in range(from_round, len(rounds)):
        rounds[number], told = resized(instance, number, [len(group) for group in base[number]])
        notes += told
    return verified(replace(instance, rounds=tuple(rounds))), notes


def _future(instance: Instance, from_round: int) -> tuple[Obstacle, ...]:
    return tuple(one for one in obstacles(instance) if one.round >= from_round)


def _broken(instance: Instance, seats: Seats, from_round: int) -> list[Broken]:
    return [one for one in broken_rules(instance, seats) if one.round is None or one.round >= from_round]


def _instead(instance: Instance, seats: Seats, from_round: int, broken: Sequence[Broken]) -> Seats:
    """Put seats of a full search in the place of rounds that break a rule, or say why no plan was found.

    Raises:
        Infeasible: with the proofs, or with what is still broken.
    """
    found, tables = _future(instance, from_round), {}
    if not found:
        verdict = examine(instance, seconds=_PROOF_SECONDS)
        found, tables = tuple(one for one in verdict.obstacles if one.round >= from_round), dict(verdict.tables)
    if found:
        raise Infeasible(*(one.whole for one in found), obstacles=found)
    wrong = {one.round for one in broken}
    if not wrong <= tables.keys():
        raise Infeasible(NEITHER_PLAN_NOR_PROOF(), *(one.reason for one in broken))
    return tuple(tables[number] if number in wrong else row for number, row in enumerate(seats))


def _seated(instance: Instance, seats: Seats, walk_ins: Sequence[Person], from_round: int) -> tuple[Reason, ...]:
    """Tell who walked in where to sit."""
    new = {one.id for one in walk_ins}
    return tuple(
        sentences.SEATED(person=one, round=number + 1, group=group.id)
        for number in range(from_round, len(seats))
        for group, ids in zip(instance.rounds[number], seats[number], strict=True)
        for one in ids
        if one in new
    )


def _moves(instance: Instance, seats: Seats, base: Seats, mended: Seats, from_round: int) -> tuple[Move, ...]:
    """Tell who sits elsewhere, and why."""
    broken = _kept_as_it_was(instance, base, from_round)
    moves = []
    for number in range(from_round, len(seats)):
        groups = instance.rounds[number]
        before = {one: place for place, ids in enumerate(seats[number]) for one in ids}
        for place, ids in enumerate(mended[number]):
            for one in ids:
                old = before.get(one, place)
                if old != place:
                    reason = _reason(groups, base[number], broken.get(number, frozenset()), old, place)
                    moves.append(Move(one, number, groups[old].id, groups[place].id, reason))
    return tuple(moves)


def _kept_as_it_was(instance: Instance, base: Seats, from_round: int) -> dict[int, frozenset[int]]:
    """Name the groups that would break a rule if nobody moved, by round."""
    found = {}
    for number in range(from_round, len(base)):
        counts = [
            (bound, place, sum(instance.by_id[one].attributes.get(bound.attribute) == bound.value for one in ids))
            for bound in instance.bounds
            for place, ids in enumerate(base[number])
            if (bound.attribute, bound.value) not in instance.rounds[number][place].free
        ]
        found[number] = frozenset(place for bound, place, count in counts if count < bound.at_least)
    return found


def _reason(
    groups: Sequence[Group], base: Sequence[Sequence[str]], broken: Collection[int], old: int, new: int
) -> Reason:
    if groups[old].largest == 0:
        return sentences.MOVED_CLOSED()
    if len(base[new]) < groups[new].smallest:
        return sentences.MOVED_FILL(left=len(base[new]))
    return sentences.MOVED_RULE() if {old, new} & set(broken) else sentences.MOVED_BETTER()
