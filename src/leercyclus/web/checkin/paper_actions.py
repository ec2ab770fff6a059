"""Enter from paper who was there on a day that was run on paper."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.web.audit.actions import record
from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.paper_lines import WalkedIn
from leercyclus.web.checkin.presence_actions import moment_of, put
from leercyclus.web.checkin.walk_in_actions import walk_in
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.pulse_actions import touch

State = Presence.State


@transaction.atomic
def enter_who_was_there(
    *, actor: Actor, day: UUID, shown: Collection[UUID], there: Collection[UUID], walked_in: Sequence[WalkedIn] = ()
) -> int:
    """Keep who was there and who was not; gives of how many people something changed.

    Who was checked in on the day itself keeps the clock of then; of all others it is the beginning of the day. The day
    has one line in the log, and one for everybody who walked in.

    Args:
        actor: who enters it.
        day: which.
        shown: registrations that stood on the page; of who was added meanwhile nothing is said.
        there: those of them who were there.
        walked_in: who was on no list.

    Raises:
        BadInput: somebody who walked in without name, organisation or level.
    """
    row = whole_day(day).day
    began, now, count = moment_of(row.date, row.begins), timezone.now(), 0
    for one in walked_in:
        walk_in(actor=actor, day=day, name=one.name, organisation=one.organisation, level=one.level, at=min(began, now))
    for person in coming(day, with_absent=True):
        if person.registration not in shown:
            continue
        was_there = person.registration in there
        kept = Presence.objects.filter(registration=person.registration).first()
        if kept is not None and was_there and kept.state in {State.HERE, State.LEFT}:
            continue
        state = State.HERE if was_there else State.ABSENT
        _, is_changed = put(actor=actor, registration=person.registration, state=state, at=now, came=min(began, now))
        count += is_changed
    if count:
        facts = {"people": count}
        record(
            actor=actor, what="presence.entered", circle=row.circle_id, organisation=row.host_id, thing=day, facts=facts
        )
        touch(day)
    return count + len(walked_in)
