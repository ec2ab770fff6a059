"""Tell people something on the day: all of them, or one table, workshop or visit; and take it back."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.days.record_actions import record_of_day
from leercyclus.web.people.roles import Actor
from leercyclus.web.running import announce_sentences as sentences
from leercyclus.web.running.models import Announcement
from leercyclus.web.running.pulse_actions import touch
from leercyclus.web.running.told import Seat
from leercyclus.web.seating.plan_queries import placed, published_plan

MOST_SIGNS = 280


@transaction.atomic
def announce(*, actor: Actor, day: UUID, text: str, to: Seat | None = None) -> Announcement:
    """Tell something; within seconds it stands on the phones it is meant for.

    Args:
        actor: who tells it.
        day: on which day.
        text: what; at most 280 characters.
        to: the part and the table (a number), or the workshop or visit (an id), that is meant; None for everybody.

    Raises:
        BadInput: no text, a text that is too long, or a group that is not in the groups that hold.
    """
    text = text.strip()
    if not text:
        raise BadInput(sentences.NOTHING_TOLD())
    if len(text) > MOST_SIGNS:
        raise BadInput(sentences.TOO_LONG(most=MOST_SIGNS, found=len(text)))
    slot, seat = to or (None, None)
    if to:
        plan = published_plan(day)
        if not plan or to not in {(one.slot, one.table or one.offer) for one in placed(plan)}:
            raise BadInput(sentences.NO_SUCH_GROUP())
    row = Announcement.objects.create(
        day_id=day,
        slot_id=slot,
        table=seat if isinstance(seat, int) else None,
        offer_id=seat if isinstance(seat, UUID) else None,
        text=text,
        made_by_id=actor.person,
    )
    whom = "all" if seat is None else "table" if row.table else "offer"
    record_of_day(actor=actor, what="announcement.told", day=row.day, thing=row.pk, facts={"to": whom})
    touch(day)
    return row


@transaction.atomic
def withdraw(*, actor: Actor, announcement: UUID) -> bool:
    """Take a message back: phones show it no more. Gives whether it stood there still; a second press does nothing."""
    row = Announcement.objects.select_for_update(of=("self",)).select_related("day").get(pk=announcement)
    if row.withdrawn_at is not None:
        return False
    row.withdrawn_at = timezone.now()
    row.save(update_fields=["withdrawn_at"])
    record_of_day(actor=actor, what="announcement.withdrawn", day=row.day, thing=row.pk, facts={})
    touch(row.day_id)
    return True
