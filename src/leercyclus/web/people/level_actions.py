"""Let a whole level go at once: aldermen change after an election."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models import F, Q

from leercyclus.web.audit.actions import record
from leercyclus.web.people.delegation_queries import of_level
from leercyclus.web.people.models import Person, Post
from leercyclus.web.people.person_actions import let_go
from leercyclus.web.people.roles import Actor


@transaction.atomic
def end_level(
    *, actor: Actor, organisation: UUID, level: str, day: date, people: Collection[UUID], leaves: bool
) -> int:
    """End the posts of a level after a day; give how many people that concerns.

    Args:
        actor: who says so.
        organisation: the municipality.
        level: one of `Level`.
        day: the last day.
        people: those that were shown before; only they are touched.
        leaves: whether they leave the delegation too, with their roles for the municipality.
    """
    found = [one for one in of_level(organisation, level, day) if one.id in people]
    ids = [one.id for one in found]
    if leaves:
        let_go(organisation, ids, day)
    else:
        open_ends = Q(valid_to__isnull=True) | Q(valid_to__gt=day)
        Post.objects.filter(open_ends, pk__in=[one.post for one in found]).update(valid_to=day)
    Person.objects.filter(pk__in=ids).update(version=F("version") + 1)
    if ids:
        record(
            actor=actor,
            what="level.ended",
            organisation=organisation,
            facts={"level": level, "on": day.isoformat(), "people": len(ids), "left": leaves},
        )
    return len(ids)
