"""Write down what one municipality did for another after a day, change it, and take it away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format, number_format

from leercyclus.engine.reasons import BadInput
from leercyclus.engine.rota.dates import say_date
from leercyclus.web.audit.actions import Fact, record
from leercyclus.web.circles.hold_actions import hold
from leercyclus.web.days.over_queries import since_when
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices import sentences
from leercyclus.web.practices.mail_actions import mail_follow_up
from leercyclus.web.practices.models import FollowUp
from leercyclus.web.purse.below_nothing_queries import below_nothing

DAYS_AHEAD = 365
"""So far ahead a follow-up can be proposed."""


@dataclass(frozen=True, slots=True)
class FollowUpContent:
    """What was done, or is proposed for a day to come.

    Attributes:
        giver, taker: the two municipalities.
        on: the day.
        hours: of the giver, with half hours.
        practice: about which; None for none.
        who: who were there, in words.
        documents: what was given along.
        note: anything more.
        why: the reason for changing one that counts already.
    """

    giver: UUID
    taker: UUID
    on: date
    hours: Decimal
    practice: UUID | None = None
    who: str = ""
    documents: str = ""
    note: str = ""
    why: str = ""


@transaction.atomic
def write_follow_up(
    *,
    actor: Actor,
    circle: UUID,
    content: FollowUpContent,
    own: frozenset[UUID],
    follow_up: UUID | None = None,
    version: int = 0,
) -> FollowUp:
    """Write down a follow-up, or change one; the other municipality is told of what counts.

    One that counts stays when its figures change: it is withdrawn with the reason, and a new one stands in its place.

    Args:
        actor: who writes; the caller asked the rules.
        circle: in which circle.
        content: what was done.
        own: the municipalities that the actor writes for.
        follow_up: the one to change; None for a new one.
        version: of the row that the form was filled from.

    Raises:
        BadInput: giver and taker are the same, or neither is the actor's own; a day from before the circle or more than
            a year ahead; one that counts is changed without a reason, or so that less than nothing is left.
        Conflict: somebody else changed it meanwhile.
    """
    _refuse_impossible(circle, content, own)
    row = FollowUp(circle_id=circle, version=0, created_by_id=actor.person)
    replaced = None
    if follow_up is not None:
        hold(circle=circle)
        row = FollowUp.objects.select_for_update().get(pk=follow_up, circle=circle)
        if row.version != version:
            raise Conflict(version=row.version, theirs=_told(row))
        if counts(row) and (row.giver_id, row.taker_id, row.on, row.hours) != _figures(content):
            replaced = row
            _withdraw(row, actor=actor, why=content.why)
            # Its version goes on from there, so that who saves the old one second is told.
            row = FollowUp(circle_id=circle, version=replaced.version, created_by_id=actor.person, replaces=replaced)
    row.giver_id, row.taker_id, row.on, row.hours = content.giver, content.taker, content.on, content.hours
    row.practice_id, row.who = content.practice, content.who
    row.documents, row.note = content.documents, content.note
    row.version += 1
    row.save()
    facts: dict[str, Fact] = {"giver": str(row.giver_id), "taker": str(row.taker_id), "hours": float(row.hours)}
    organisation = next(one for one in (row.giver_id, row.taker_id) if one in own)
    record(
        actor=actor,
        what="follow_up.written" if follow_up is None else "follow_up.changed",
        circle=circle,
        organisation=organisation,
        thing=row.pk,
        facts=facts,
    )
    if replaced is not None:
        _refuse_below_nothing(replaced)
        mail_follow_up(follow_up=row, by=organisation, before=replaced)
    elif follow_up is None:
        mail_follow_up(follow_up=row, by=organisation)
    return row


@transaction.atomic
def remove_follow_up(*, actor: Actor, follow_up: UUID, own: frozenset[UUID], why: str = "") -> None:
    """Take a follow-up away; one that is gone already stays so.

    A proposal goes. One that counts stays in sight as withdrawn, counts no longer, and the other municipality is told.

    Args:
        actor: who does it; the caller asked the rules.
        follow_up: which.
        own: the municipalities that the actor writes for.
        why: the reason; for a proposal none is asked.

    Raises:
        BadInput: one that counts without a reason, or less than nothing would be left.
    """
    row = FollowUp.objects.select_for_update().filter(pk=follow_up, withdrawn_at__isnull=True).first()
    if row is None:
        return
    if counts(row):
        hold(circle=row.circle_id)
        _withdraw(row, actor=actor, why=why)
        _refuse_below_nothing(row)
        by = row.taker_id if row.taker_id in own else row.giver_id
        mail_follow_up(follow_up=row, by=by)
    else:
        row.delete()
    facts = {"giver": str(row.giver_id), "taker": str(row.taker_id)}
    record(actor=actor, what="follow_up.removed", circle=row.circle_id, thing=follow_up, facts=facts)


def counts(row: FollowUp) -> bool:
    """Tell whether a follow-up counts in giving and taking: its day is there, and it was not withdrawn."""
    return row.on <= timezone.localdate() and row.withdrawn_at is None


def _refuse_impossible(circle: UUID, content: FollowUpContent, own: frozenset[UUID]) -> None:
    wrong = []
    if content.giver == content.taker:
        wrong.append(sentences.SAME_MUNICIPALITY())
    elif not {content.giver, content.taker} & own:
        wrong.append(sentences.NOT_OURS())
    first, last = since_when(circle), timezone.localdate() + timedelta(days=DAYS_AHEAD)
    on = say_date(content.on.toordinal())
    if content.on < first:
        wrong.append(sentences.TOO_EARLY(first=say_date(first.toordinal()), on=on))
    elif content.on > last:
        wrong.append(sentences.TOO_FAR(last=say_date(last.toordinal()), on=on))
    if wrong:
        raise BadInput(*wrong)


def _figures(content: FollowUpContent) -> tuple[UUID, UUID, date, Decimal]:
    return content.giver, content.taker, content.on, content.hours


def _withdraw(row: FollowUp, *, actor: Actor, why: str) -> None:
    if not why.strip():
        raise BadInput(sentences.NO_REASON())
    row.withdrawn_at, row.withdrawn_by_id, row.withdrawn_why = timezone.now(), actor.person, why.strip()
    row.version += 1
    row.save()


def _refuse_below_nothing(row: FollowUp) -> None:
    wrong = below_nothing(row.circle_id, row.giver_id, row.taker_id)
    if wrong:
        raise BadInput(*wrong)


def _told(row: FollowUp) -> dict[str, str]:
    return {
        "on": date_format(row.on, "j F Y"),
        "hours": number_format(row.hours),
        "who": row.who,
        "documents": row.documents,
        "note": row.note,
    }
