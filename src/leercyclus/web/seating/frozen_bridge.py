"""Let the optimiser mend the groups of a day that is under way: parts that have begun stay exactly as they are."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any
from uuid import UUID

from leercyclus.engine.groups.check import Broken, broken_rules
from leercyclus.engine.groups.instance import Seats
from leercyclus.engine.groups.repair import Repair, repair
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.formats.groups.instances import write_instance
from leercyclus.web.seating import on_the_day_sentences as said
from leercyclus.web.seating import sentences
from leercyclus.web.seating.by_hand_queries import by_hand
from leercyclus.web.seating.frozen import Turned, turned
from leercyclus.web.seating.ground_queries import Ground
from leercyclus.web.seating.measure_bridge import reached_by, rounds_from, seats_in
from leercyclus.web.seating.mending import Kept, Mended, Misfits, Standing
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.naming import TABLE, kept
from leercyclus.web.seating.plan_queries import PlacedGroup, placed
from leercyclus.web.seating.question_bridge import FEWEST_PEOPLE, DayQuestion, question_of
from leercyclus.web.seating.repair_bridge import given_pins
from leercyclus.web.seating.rounds_bridge import RoundOf

SECONDS = 1.5
"""A search for a proposal is cut off after a third of this, for it may be begun three times."""
_GROWS = sentences.TOO_FEW_SEATS.id
"""On the day itself groups become larger where places are missing, and it is said."""
_TOLD = frozenset({"groups.closed", "groups.smaller", "groups.larger", "groups.relaxed"})
"""Which notes of a repair a host should read."""
_CHANGING = {"found", "seats", "smallest", "largest"}


@dataclass(frozen=True, slots=True)
class Underway:
    """A day that is under way, as it is mended.

    Attributes:
        question: the day as it is now, with as many tables as the plan has.
        turned: the same with the rounds that have begun in front.
        plan: the version that holds.
        frozen: the parts that have begun.
    """

    question: DayQuestion
    turned: Turned
    plan: Plan
    frozen: frozenset[UUID]

    @classmethod
    def of(cls, ground: Ground, plan: Plan, frozen: Collection[UUID]) -> Underway:
        """Ask about the day as it is now; no query."""
        tables = {UUID(one["slot"]): sum(group["offer"] is None for group in one["groups"]) for one in plan.rounds}
        question = question_of(ground, tables=tables, is_loose=True)
        begun = [place for place, one in enumerate(question.rounds) if one.slot.pk in frozen]
        seats = seats_in(question, plan.rounds)
        return cls(question, turned(question.instance, seats, begun), plan, frozenset(frozen))

    @property
    def to_come(self) -> Iterator[tuple[int, RoundOf]]:
        """Give the rounds that have not begun, each with its place in the order of the clock."""
        return ((place, one) for place, one in enumerate(self.question.rounds) if one.slot.pk not in self.frozen)

    @property
    def can_mend(self) -> bool:
        """Tell whether there is a round to come, and people for it."""
        return self.turned.begun < len(self.question.rounds) and len(self.question.ground.people) >= FEWEST_PEOPLE

    def broken(self, seats: Seats) -> list[Broken]:
        """Name the rules that seats break in the rounds to come; who has no seat is told otherwise."""
        return [
            one
            for one in broken_rules(self.turned.instance, seats)
            if one.kind != "seated" and (one.round is None or one.round >= self.turned.begun)
        ]


def standing_of(underway: Underway) -> Standing:
    """Tell how the version that holds stands beside who is there now; no query."""
    misfits = _misfits(underway) if underway.can_mend else Misfits()
    return Standing(
        plan=underway.plan.pk,
        number=underway.plan.number or 0,
        frozen=underway.frozen,
        misfits=misfits,
        broken=bool(misfits) and bool(underway.broken(underway.turned.seats)),
        order=tuple(underway.question.rounds[place].slot.pk for place in underway.turned.order),
        print=_print(underway),
        problems=tuple(kept(one) for one in (*_problems(underway), *_unled(underway, misfits))),
    )


def mended_rounds(underway: Underway) -> Mended:
    """Mend the parts to come with as few people moved as can be; two queries and a search.

    A seat that was given by hand stays, unless no plan would be found then.

    Raises:
        BadInput: no plan at all.
    """
    turn, question = underway.turned, underway.question
    found = _repaired(underway)
    seats = found.plan.seats
    new = {one["slot"]: one for one in rounds_from(question, turn.in_clock_order(seats))}
    old = {one["slot"]: one for one in underway.plan.rounds}
    slots = [str(one.pk) for one in question.ground.whole.grouped]
    past = {str(one) for one in underway.frozen}
    rounds = [old[one] if one in past else new[one] for one in slots if one in (old if one in past else new)]
    left, broken = underway.broken(turn.seats), underway.broken(seats)
    still = {_key(one) for one in broken}
    has_partners = question.ground.mixing.partners_apart and any(one.is_partner for one in question.ground.people)
    return Mended(
        rounds=rounds,
        reached=reached_by(turn.instance, seats),
        bounds=asdict(found.plan.bounds),
        if_left=reached_by(turn.instance, turn.seats),
        planned=_planned(underway.plan),
        partners=sum(one.kind == "partner" for one in broken) if has_partners else None,
        broken_if_left=tuple(_said(one) for one in left if _key(one) not in still),
        broken=tuple(_said(one) for one in broken),
        notes=tuple(kept(one) for one in found.notes if one.rule.id in _TOLD),
    )


def _repaired(underway: Underway) -> Repair:
    turn = underway.turned
    now = {old: new for new, old in enumerate(turn.order)}
    by_clock = given_pins(underway.question, by_hand(underway.plan))
    given = tuple(replace(one, round=now[one.round]) for one in by_clock if now[one.round] >= turn.begun)
    tries = [replace(turn.instance, pins=(*turn.instance.pins, *given)), turn.instance] if given else [turn.instance]
    while True:
        instance = tries.pop(0)
        try:
            return repair(instance, turn.seats, from_round=turn.begun, relax=True, still=True, seconds=SECONDS)
        except BadInput:
            if not tries:
                raise


def _misfits(underway: Underway) -> Misfits:
    gone, parts, seatless = set[UUID](), set[UUID](), set[tuple[UUID, UUID]]()
    called_off, unled, led = set[tuple[UUID, UUID]](), set[tuple[UUID, UUID]](), set[tuple[UUID, UUID, UUID]]()
    groups: dict[UUID, list[PlacedGroup]] = {}
    for group in placed(underway.plan):
        groups.setdefault(group.slot, []).append(group)
    for place, one in underway.to_come:
        slot: UUID = one.slot.pk
        if slot not in groups:
            parts.add(slot)
            continue
        leaders = {UUID(leader): UUID(offer) for leader, offer in one.leaders.items()}
        here = {UUID(each.id) for each in underway.question.instance.present(place)} | leaders.keys()
        known = {group.id for group in one.groups}
        seated: set[UUID] = set()
        for group in groups[slot]:
            gone.update(set(group.people) - here)
            seated.update(group.people)
            if (_id(group) not in known) and not here.isdisjoint(group.taking_part) and group.offer:
                called_off.add((slot, group.offer))
        seatless.update((each, slot) for each in here - seated)
        for offer, leader in _led_anew(one, groups[slot]):
            if leader is None:
                unled.add((slot, offer))
            else:
                led.add((slot, offer, leader))
    return Misfits(
        gone=frozenset(gone),
        seatless=frozenset(seatless),
        called_off=frozenset(called_off),
        led=frozenset(led),
        unled=frozenset(unled),
        parts=frozenset(parts),
    )


def _unled(underway: Underway, misfits: Misfits) -> Iterator[Reason]:
    """Say what nobody leads any more, with who stands in where that is known."""
    whole = underway.question.ground.whole
    offers = {one.pk: one for one in whole.offers}
    for slot in whole.grouped:
        for _, offer in sorted(each for each in misfits.unled if each[0] == slot.pk):
            stand_in = offers[offer].stand_in_name
            rule = said.STANDS_IN if stand_in else said.UNLED
            figures = {"stand_in": stand_in} if stand_in else {}
            yield rule(
                offer=str(offer), slot=sentences.ROUND(title=_title(slot), begins=f"{slot.begins:%H:%M}"), **figures
            )


def _led_anew(one: RoundOf, groups: Iterable[PlacedGroup]) -> Iterator[tuple[UUID, UUID | None]]:
    """Name what is led by another than in the plan, or by somebody who sits elsewhere in it; None for nobody."""
    by_offer = {offer: UUID(leader) for leader, offer in one.leaders.items()}
    planned = {str(group.offer): group for group in groups if group.offer}
    for group in one.groups if one.sizes is None else ():
        was, now = planned.get(group.id), by_offer.get(group.id)
        leader, people = (was.leader, was.people) if was else (None, ())
        if now != leader and (now is None or now not in people or leader is not None):
            yield UUID(group.id), now


def _id(group: PlacedGroup) -> str:
    return str(group.offer) if group.offer else f"{TABLE}{group.table}"


def _print(underway: Underway) -> str:
    """Give a word that is the same as long as a proposal would be made of the same."""
    turn = underway.turned
    told: list[Any] = [
        str(underway.plan.pk),
        write_instance(turn.instance).decode(),
        turn.begun,
        [[str(one.slot.pk), dict(one.leaders)] for one in underway.question.rounds],
        sorted(map(str, underway.frozen)),
    ]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _problems(underway: Underway) -> Iterator[Reason]:
    """Say why people cannot be seated in parts to come; that places are missing is no reason on the day itself."""
    past = {_label(one) for one in underway.question.ground.whole.grouped if one.pk in underway.frozen}
    for one in underway.question.problems:
        slot = one.figures.get("slot")
        if one.rule.id != _GROWS and not (isinstance(slot, Reason) and slot.say("nl") in past):
            yield one


def _label(slot: Any) -> str:  # noqa: ANN401 - a row of another app
    return sentences.ROUND(title=_title(slot), begins=f"{slot.begins:%H:%M}").say("nl")


def _title(slot: Any) -> str:  # noqa: ANN401 - a row of another app
    return str(slot.title or slot.get_kind_display())


def _planned(plan: Plan) -> int:
    """Count the meetings between municipalities of the newest version that was planned, and not made on the day."""
    versions = Plan.objects.filter(day=plan.day_id, number__isnull=False).order_by("-number")
    made = (Plan.Label.MENDED, Plan.Label.PAPER)
    found = versions.exclude(label__in=made).first() or versions.last() or plan
    return int(found.reached.get("cross", 0))


def _key(one: Broken) -> tuple[object, ...]:
    figures = sorted((name, str(value)) for name, value in one.reason.figures.items() if name not in _CHANGING)
    return (one.reason.rule.id, one.round, *figures)


def _said(one: Broken) -> Kept:
    """Say a broken rule as a host says it: a group that is too small by how many are left."""
    figures = one.reason.figures
    if one.kind == "size":
        is_small = int(str(figures["found"])) < int(str(figures["smallest"]))
        rule = said.TOO_SMALL if is_small else said.TOO_LARGE
        return kept(rule(**{name: figures[name] for name in ("round", "group", "found", "smallest", "largest")}))
    return kept(one.reason)
