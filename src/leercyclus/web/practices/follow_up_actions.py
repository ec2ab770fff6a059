"""Write down what one municipality did for another after a day, change it, and take it away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.utils.formats import date_format, number_format

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import Fact, record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.roles import Actor
from leercyclus.web.practices import sentences
from leercyclus.web.practices.mail_actions import mail_follow_up
from leercyclus.web.practices.models import FollowUp


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
    """

    giver: UUID
    taker: UUID
    on: date
    hours: Decimal
    practice: UUID | None = None
    who: str = ""
    documents: str = ""
    note: str = ""


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
    """Write down a follow-up, or change one; the other municipality is told of a new one.

    Args:
        actor: who writes; the caller asked the rules.
        circle: in which circle.
        content: what was done.
        own: the municipalities that the actor writes for.
        follow_up: the one to change; None for a new one.
        version: of the row that the form was filled from.

    Raises:
        BadInput: giver and taker are the same, or neither is the actor's own.
        Conflict: somebody else changed it meanwhile.
    """
    if content.giver == content.taker:
        raise BadInput(sentences.SAME_MUNICIPALITY())
    if not {content.giver, content.taker} & own:
        raise BadInput(sentences.NOT_OURS())
    row = FollowUp(circle_id=circle, version=0, created_by_id=actor.person)
    if follow_up is not None:
        row = FollowUp.objects.select_for_update().get(pk=follow_up, circle=circle)
        if row.version != version:
            raise Conflict(version=row.version, theirs=_told(row))
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
    if follow_up is None:
        mail_follow_up(follow_up=row, by=organisation)
    return row


@transaction.atomic
def remove_follow_up(*, actor: Actor, follow_up: UUID) -> None:
    """Take a follow-up away; one that is gone already stays so."""
    row = FollowUp.objects.filter(pk=follow_up).first()
    if row is None:
        return
    row.delete()
    facts = {"giver": str(row.giver_id), "taker": str(row.taker_id)}
    record(actor=actor, what="follow_up.removed", circle=row.circle_id, thing=follow_up, facts=facts)


def _told(row: FollowUp) -> dict[str, str]:
    return {
        "on": date_format(row.on, "j F Y"),
        "hours": number_format(row.hours),
        "who": row.who,
        "documents": row.documents,
        "note": row.note,
    }
