"""Read the days to come that somebody was asked for, or for which somebody answers."""

from __future__ import annotations

from uuid import UUID

from django.utils import timezone

from leercyclus.web.days.rules import answers_for
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.own_days import OwnDay
from leercyclus.web.people.roles import Actor

State = Registration.State
STANDING = (State.INVITED, State.YES, State.WAITING)
"""Who said no, or sends a deputy, has no day."""


def own_days(actor: Actor, circle: UUID | None = None) -> tuple[OwnDay, ...]:
    """List the published days to come of somebody and of those for whom one answers; one query.

    A question that is open stands first, and else the first day.

    Args:
        actor: who signed in.
        circle: only those of one circle; None for all.
    """
    people = answers_for(actor) | ({actor.person} if actor.person else set())
    if not people or actor.by_link:
        return ()
    today = timezone.localdate()
    rows = Registration.objects.filter(
        person__in=people, state__in=STANDING, day__state="published", day__date__gte=today
    ).select_related("day__host", "person")
    found = [
        OwnDay(
            registration=row.pk,
            day=row.day_id,
            date=row.day.date,
            host=row.day.host.name,
            answer_by=row.day.answer_by if row.day.answer_by and row.day.answer_by >= today else None,
            name="" if row.person_id == actor.person else row.person.name,
            asks=row.state == State.INVITED,
            waits=row.state == State.WAITING,
            is_today=row.day.date == today,
        )
        for row in (rows if circle is None else rows.filter(day__circle=circle))
    ]
    return tuple(sorted(found, key=lambda one: (not one.asks, one.date, one.name, one.registration)))
