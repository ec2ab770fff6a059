"""Put something right in the closed purse: always by a line more, never by changing or removing one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.engine.rota.dates import say_date
from leercyclus.web.audit.actions import Fact, record
from leercyclus.web.circles.hold_actions import hold
from leercyclus.web.days.over_queries import since_when
from leercyclus.web.people.roles import Actor
from leercyclus.web.purse import sentences
from leercyclus.web.purse.below_nothing_queries import below_nothing
from leercyclus.web.purse.models import Correction
from leercyclus.web.purse.sides_queries import day_line, sides_of


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
        day: the exchange day that is wrong; None when it is about something else.
        hours: the hours that go with it, as a line of their own; None for none. Not with an amount of hours.
    """

    giver: UUID
    taker: UUID
    kind: str
    amount: Decimal
    on: date
    why: str
    corrects: UUID | None = None
    day: UUID | None = None
    hours: Decimal | None = None


@transaction.atomic
def put_right(*, actor: Actor, circle: UUID, right: Right) -> Correction:
    """Add a line that puts something right, and one for the hours that go with it; give the first.

    Args:
        actor: who does it.
        circle: in which circle.
        right: what.

    Raises:
        BadInput: the same municipality twice, one that was never in the circle, an amount of zero, a part of a day or
            of a seat, a date to come or from before the circle, a line that is not there, is about something else or
            was put right already, or more taken off than was given.
    """
    hold(circle=circle)
    wrong = [
        *_about_amount(right),
        *_about_sides(circle, right),
        *_about_date(circle, right),
        *_about_line(circle, right),
    ]
    if wrong:
        raise BadInput(*wrong)
    row = _write(actor, circle, right, right.kind, right.amount)
    if right.hours:
        _write(actor, circle, right, Correction.Kind.HOUR, right.hours)
    below = below_nothing(circle, right.giver, right.taker)
    if below:
        raise BadInput(*below)
    return row


def _about_amount(right: Right) -> Iterator[Reason]:
    if not right.amount:
        yield sentences.NO_AMOUNT()
    if right.kind != Correction.Kind.HOUR and right.amount % 1:
        yield sentences.WHOLE_ONLY(amount=float(right.amount))
    if right.kind == Correction.Kind.HOUR and right.hours:
        yield sentences.HOURS_TWICE()


def _about_sides(circle: UUID, right: Right) -> Iterator[Reason]:
    sides = dict(sides_of(circle))
    if not {right.giver, right.taker} <= sides.keys():
        yield sentences.NOT_IN_CIRCLE()
    elif right.giver == right.taker:
        yield sentences.SAME_TWO(name=sides[right.giver])


def _about_date(circle: UUID, right: Right) -> Iterator[Reason]:
    on, first = say_date(right.on.toordinal()), since_when(circle)
    if right.on > timezone.localdate():
        yield sentences.IN_THE_FUTURE(on=on)
    elif right.on < first:
        yield sentences.TOO_EARLY(first=say_date(first.toordinal()), on=on)


def _about_line(circle: UUID, right: Right) -> Iterator[Reason]:
    """Tell what is wrong with the line that is put right: a correction, or what a day gave one municipality."""
    if right.corrects:
        found = Correction.objects.filter(pk=right.corrects, circle=circle).select_related("giver", "taker").first()
        if found is None:
            yield sentences.UNKNOWN_CORRECTION()
        elif (found.giver_id, found.taker_id, found.kind) != (right.giver, right.taker, right.kind):
            kind = str(found.get_kind_display())
            yield sentences.OTHER_LINE(giver=found.giver.name, taker=found.taker.name, kind=kind)
        elif found.corrected_by.exists():
            yield sentences.PUT_RIGHT_ALREADY()
    if right.day and day_line(circle, right.day, right.taker, right.giver) is None:
        sides = dict(sides_of(circle))
        yield sentences.NO_DAY_BETWEEN(giver=sides.get(right.giver, ""), taker=sides.get(right.taker, ""))


def _write(actor: Actor, circle: UUID, right: Right, kind: str, amount: Decimal) -> Correction:
    row = Correction.objects.create(
        circle_id=circle,
        giver_id=right.giver,
        taker_id=right.taker,
        kind=kind,
        amount=amount,
        on=right.on,
        why=right.why,
        corrects_id=right.corrects,
        day_id=right.day,
        made_by_id=actor.person,
    )
    facts: dict[str, Fact] = {"kind": kind, "amount": float(amount), "corrects": str(right.corrects or right.day or "")}
    record(actor=actor, what="purse.corrected", circle=circle, organisation=right.giver, thing=row.pk, facts=facts)
    return row
