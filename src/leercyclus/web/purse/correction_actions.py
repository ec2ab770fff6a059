"""Put something right in the closed purse: always by a line more, never by changing or removing one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import Fact, record
from leercyclus.web.people.roles import Actor
from leercyclus.web.purse import sentences
from leercyclus.web.purse.models import Correction
from leercyclus.web.purse.sides_queries import sides_of


@dataclass(frozen=True, slots=True)
class Right:
    """What is put right.

    Attributes:
        giver, taker: the municipalities.
        kind: a word of `Correction.Kind`.
        amount: how much more was given; below zero for less.
        on: on which date; today or before.
        why: the reason.
        corrects: the correction that was wrong; None when it is about something else.
    """

    giver: UUID
    taker: UUID
    kind: str
    amount: Decimal
    on: date
    why: str
    corrects: UUID | None = None


@transaction.atomic
def put_right(*, actor: Actor, circle: UUID, right: Right) -> Correction:
    """Add a line that puts something right.

    Args:
        actor: who does it.
        circle: in which circle.
        right: what.

    Raises:
        BadInput: the same municipality twice, one that was never in the circle, an amount of zero, a date to come, or
            a correction of another circle.
    """
    sides = dict(sides_of(circle))
    wrong = []
    if not {right.giver, right.taker} <= sides.keys():
        wrong.append(sentences.NOT_IN_CIRCLE())
    elif right.giver == right.taker:
        wrong.append(sentences.SAME_TWO(name=sides[right.giver]))
    if not right.amount:
        wrong.append(sentences.NO_AMOUNT())
    if right.on > timezone.localdate():
        wrong.append(sentences.IN_THE_FUTURE(on=right.on.isoformat()))
    if right.corrects and not Correction.objects.filter(pk=right.corrects, circle=circle).exists():
        wrong.append(sentences.UNKNOWN_CORRECTION())
    if wrong:
        raise BadInput(*wrong)
    row = Correction.objects.create(
        circle_id=circle,
        giver_id=right.giver,
        taker_id=right.taker,
        kind=right.kind,
        amount=right.amount,
        on=right.on,
        why=right.why,
        corrects_id=right.corrects,
        made_by_id=actor.person,
    )
    facts: dict[str, Fact] = {"kind": right.kind, "amount": float(right.amount), "corrects": str(right.corrects or "")}
    record(actor=actor, what="purse.corrected", circle=circle, organisation=right.giver, thing=row.pk, facts=facts)
    return row
