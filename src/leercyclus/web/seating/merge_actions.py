"""Give the seats of one registration to another, where two records turned out to be one person."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from leercyclus.web.seating.models import Pin, Plan, Tie


@transaction.atomic
def give_seats(*, day: UUID, to: UUID, of: UUID) -> None:
    """Let who sits apart, together or fixed, and who sits where in every plan, speak of another registration.

    What stands there for that one already stays: in a round in which both have a seat, the seat of `of` is free again,
    of two agreements about one pair or one round the one of `to` holds, and one between the two is gone.

    Args:
        day: of both registrations.
        to: the registration that stays.
        of: the one that goes; the caller removes it.
    """
    for tie in Tie.objects.filter(Q(one=of) | Q(other=of), day=day):
        first, second = sorted((to, tie.other_id if tie.one_id == of else tie.one_id))
        if first == second or Tie.objects.filter(one=first, other=second).exists():
            tie.delete()
        else:
            Tie.objects.filter(pk=tie.pk).update(one=first, other=second)
    held = Pin.objects.filter(registration=to).values("slot")
    Pin.objects.filter(registration=of, slot__in=held).delete()
    Pin.objects.filter(registration=of).update(registration=to)
    for plan in Plan.objects.filter(day=day):
        rounds = [_seated(one, str(to), str(of)) for one in plan.rounds]
        if rounds != plan.rounds:
            Plan.objects.filter(pk=plan.pk).update(rounds=rounds)


def _seated(drawn: dict[str, Any], to: str, of: str) -> dict[str, Any]:
    """Give a round of a plan in which `to` sits where `of` sat, unless `to` has a seat in it."""
    has_seat = any(to in group["people"] for group in drawn["groups"])
    groups = [_with_leader(group, to, of, has_seat=has_seat) for group in drawn["groups"]]
    return {**drawn, "groups": groups}


def _with_leader(group: dict[str, Any], to: str, of: str, *, has_seat: bool) -> dict[str, Any]:
    """Give a group in which `to` sits, and leads, where `of` did; where `to` has a seat, `of` is gone from it."""
    people = [to if one == of else one for one in group["people"] if not (has_seat and one == of)]
    if group.get("leader") != of:
        return {**group, "people": people}
    if has_seat:
        return {key: value for key, value in group.items() if key != "leader"} | {"people": people}
    return {**group, "people": people, "leader": to}
