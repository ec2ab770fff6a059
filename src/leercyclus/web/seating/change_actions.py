"""Change groups by hand: who sits apart or together, fixed seats, and one seat of a plan."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating import change_sentences as sentences
from leercyclus.web.seating.change_bridge import changed_plan
from leercyclus.web.seating.ground_queries import ground_of
from leercyclus.web.seating.models import Pin, Plan, Tie
from leercyclus.web.seating.naming import TABLE
from leercyclus.web.seating.question_bridge import question_of
from leercyclus.web.seating.shifting import Shift


@transaction.atomic
def tie(*, actor: Actor, day: UUID, kind: str, one: UUID, other: UUID) -> Tie:
    """Keep two people apart, or let them sit together in every round; a pair has one of the two, the last one said.

    Args:
        actor: who decides. Nobody is asked for a reason, and none is kept.
        day: on which day.
        kind: a word of `Tie.Kind`.
        one: registration of who comes.
        other: the same of the other.

    Raises:
        BadInput: the same person twice, or somebody who does not come.
    """
    if one == other:
        raise BadInput(sentences.TWO_PEOPLE())
    if not {one, other} <= {each.registration for each in coming(day)}:
        raise BadInput(sentences.NOT_COMING())
    first, second = sorted((one, other))
    found, _ = Tie.objects.update_or_create(
        one_id=first, other_id=second, defaults={"day_id": day, "kind": kind, "made_by_id": actor.person}
    )
    _record(actor, "tie.made", day)
    return found


@transaction.atomic
def untie(*, actor: Actor, day: UUID, tie: UUID) -> bool:
    """Let two people sit as it comes again; tells whether there was something to take away."""
    gone, _ = Tie.objects.filter(pk=tie, day=day).delete()
    if gone:
        _record(actor, "tie.removed", day)
    return bool(gone)


@transaction.atomic
def pin(
    *, actor: Actor, registration: UUID, day: UUID, slot: UUID, table: int | None = None, offer: UUID | None = None
) -> Pin:
    """Fix the seat of somebody in one round, in the place of one that was fixed there before.

    Args:
        actor: who decides.
        registration: of who comes.
        day: on which day.
        slot: in which round.
        table: at which table, by its number from 1; None for a workshop or visit.
        offer: in which workshop or visit; None for a table.

    Raises:
        BadInput: somebody who is not there, or a seat that is not there.
    """
    question = question_of(ground_of(day))
    number = next((place for place, one in enumerate(question.rounds) if one.slot.pk == slot), None)
    person = question.instance.by_id.get(str(registration))
    if person is None:
        raise BadInput(sentences.NOT_COMING())
    if number is None:
        raise BadInput(sentences.NOT_IN_PLAN())
    each = question.rounds[number]
    if led := each.leaders.get(person.id):
        words = question.naming.words
        raise BadInput(sentences.LEADS(person=words[person.id], slot=each.label, offer=words[led]))
    if person not in question.instance.present(number):
        raise BadInput(sentences.NOT_THERE(person=question.naming.words[person.id], slot=each.label))
    if (str(offer) if offer else f"{TABLE}{table}") not in {group.id for group in each.groups}:
        raise BadInput(sentences.NO_SUCH_SEAT(slot=each.label))
    found, _ = Pin.objects.update_or_create(
        registration_id=registration,
        slot_id=slot,
        defaults={
            "day_id": day,
            "table": None if offer else table,
            "offer_id": offer,
            "made_by_id": actor.person,
        },
    )
    _record(actor, "seat.fixed", day)
    return found


@transaction.atomic
def unpin(*, actor: Actor, day: UUID, pin: UUID) -> bool:
    """Free a seat that was fixed; tells whether there was one."""
    gone, _ = Pin.objects.filter(pk=pin, day=day).delete()
    if gone:
        _record(actor, "seat.freed", day)
    return bool(gone)


def move(
    *,
    actor: Actor,
    plan: UUID,
    registration: UUID,
    slot: UUID,
    table: int | None = None,
    offer: UUID | None = None,
    anyway: bool = False,
) -> Plan:
    """Give somebody another seat in one round, as a new plan that is measured again; the old one stays.

    Args:
        actor: who decides.
        plan: the one to change.
        registration: who moves.
        slot: in which round.
        table: to which table, by its number from 1; None for a workshop or visit.
        offer: to which workshop or visit; None for a table.
        anyway: make it although it breaks a rule.

    Raises:
        BadInput: there is no such seat, or it breaks a rule and `anyway` was not said.
    """
    return _change(actor, plan, Shift(slot, registration, None if offer else table, offer), anyway=anyway)


def swap(*, actor: Actor, plan: UUID, slot: UUID, one: UUID, other: UUID, anyway: bool = False) -> Plan:
    """Let two people take each other's seat in one round, as a new plan that is measured again; the old one stays.

    Args:
        actor: who decides.
        plan: the one to change.
        slot: in which round.
        one: registration of who swaps.
        other: registration of the other.
        anyway: make it although it breaks a rule.

    Raises:
        BadInput: they have no two seats to swap, or it breaks a rule and `anyway` was not said.
    """
    return _change(actor, plan, Shift(slot, one, partner=other), anyway=anyway)


@transaction.atomic
def _change(actor: Actor, plan: UUID, shift: Shift, *, anyway: bool) -> Plan:
    old = Plan.objects.select_related("search").get(pk=plan)
    ground = ground_of(old.day_id)
    new = changed_plan(ground, old, shift, anyway=anyway)
    new.made_by_id = actor.person
    new.save()
    day = ground.whole.day
    record(actor=actor, what="plan.changed", circle=day.circle_id, organisation=day.host_id, thing=new.pk)
    return new


def _record(actor: Actor, what: str, day: UUID) -> None:
    """Keep that it was done and by whom; of whom is nobody's business."""
    row = whole_day(day).day
    record(actor=actor, what=what, circle=row.circle_id, organisation=row.host_id, thing=day)
