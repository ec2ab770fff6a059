"""Put somebody on the list who was on none and stands there."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.checkin import sentences
from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.presence_actions import put
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.guests.own_queries import coming_row
from leercyclus.web.guests.walk_in_actions import stand_on_list
from leercyclus.web.people.given import Given
from leercyclus.web.people.levels import Level
from leercyclus.web.people.roles import Actor
from leercyclus.web.people.walk_in_actions import person_at_the_door
from leercyclus.web.running.pulse_actions import touch

LONGEST_NAME = 120


@transaction.atomic
def walk_in(
    *,
    actor: Actor,
    day: UUID,
    name: str,
    organisation: UUID | str,
    level: str,
    address: str = "",
    at: datetime | None = None,
) -> Presence:
    """Add who stands at the door to a day, as somebody who is there; a full day is no reason to send anybody home.

    Pressed twice, or by two hosts at once, it is one person. Who was on the list already is checked in as such; who was
    asked and had not said yes counts as a walk-in.

    Args:
        actor: who writes it down.
        day: which.
        name: of the person.
        organisation: a municipality that takes part, or the name of another one: that is a partner of the host.
        level: a word of `Level`.
        address: of the mail, where there is one.
        at: when the person came; now when left out.

    Returns:
        what was seen, with its registration.

    Raises:
        BadInput: no name, no such municipality, or no such level.
    """
    row = whole_day(day).day
    said = Given(name=" ".join(name.split())[:LONGEST_NAME], level=level, address=address)
    home, partner = from_where(organisation, row.host_id)
    check_said(said, circle=row.circle_id, organisation=organisation)
    person = person_at_the_door(actor=actor, organisation=home, given=said, day=row.date, partner=partner)
    registration, is_new = stand_on_list(actor=actor, day=day, organisation=home, person=person)
    now = timezone.now()
    kept, is_changed = put(
        actor=actor,
        registration=registration,
        state=Presence.State.HERE,
        at=now,
        came=at or now,
        is_walk_in=is_new,
    )
    if is_changed:
        known = coming_row(registration)
        record(
            actor=actor,
            what="presence.walked_in" if is_new else "presence.seen",
            circle=row.circle_id,
            organisation=known.organisation_id if known else home,
            person=person,
            thing=registration,
            facts={"level": level} if is_new else {"state": Presence.State.HERE.value},
        )
        touch(day)
    return kept


def from_where(organisation: UUID | str, host: UUID) -> tuple[UUID, str]:
    """Give the municipality with which somebody at the door comes, and the name of the partner; empty for none."""
    if isinstance(organisation, UUID):
        return organisation, ""
    return host, " ".join(organisation.split())[:LONGEST_NAME]


def check_said(said: Given, *, circle: UUID, organisation: UUID | str) -> None:
    """See that three things are known of somebody at the door; one query.

    Raises:
        BadInput: no name, no such municipality, or no such level.
    """
    wrong = []
    if not said.name:
        wrong.append(sentences.NO_NAME())
    if not isinstance(organisation, UUID):
        if not organisation.strip():
            wrong.append(sentences.NO_ORGANISATION())
    elif organisation not in {one.organisation for one in members_of(circle) if one.takes_part}:
        wrong.append(sentences.NOT_A_MEMBER())
    if said.level not in Level.values:
        wrong.append(sentences.NO_LEVEL(found=said.level))
    if wrong:
        raise BadInput(*wrong)
