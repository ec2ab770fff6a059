"""Read who was asked for a day."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from leercyclus.web.guests.models import Registration


class Doubt(StrEnum):
    """Why somebody who was asked may not be there: does not come, waits for a place, or has not answered."""

    AWAY = "away"
    WAITING = "waiting"
    UNANSWERED = "unanswered"


DOUBTS = {
    Registration.State.NO: Doubt.AWAY,
    Registration.State.DEPUTY: Doubt.AWAY,
    Registration.State.WITHDRAWN: Doubt.AWAY,
    Registration.State.WAITING: Doubt.WAITING,
    Registration.State.INVITED: Doubt.UNANSWERED,
}


def people_in_doubt(day: UUID) -> dict[UUID, Doubt]:
    """Give by person why somebody who was asked for a day may not be there; who comes is left out; one query."""
    rows = Registration.objects.filter(day=day, state__in=DOUBTS).values_list("person", "state")
    return {person: DOUBTS[Registration.State(state)] for person, state in rows}


def people_asked(day: UUID) -> frozenset[UUID]:
    """Give the people whose invitation for a day stands, whatever they answered; one query."""
    asked = Registration.objects.filter(day=day).exclude(state=Registration.State.WITHDRAWN)
    return frozenset(asked.values_list("person", flat=True))
