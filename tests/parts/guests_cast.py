"""Who of the cast is asked for the day, and what they answered."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from django.utils import timezone

from leercyclus.web.days.models import Day
from leercyclus.web.guests.models import Registration, Wish
from tests.fixed import fixed

if TYPE_CHECKING:
    from tests.cast import Cast

COMING = (
    *("participant", "municipal_secretary", "controller", "session_leader", "host", "municipality_coordinator"),
    *("enschede", "partner"),
)


def keep_guests(cast: Cast, day: Day) -> None:
    """Write nine registrations: eight who come, and the alderman, who has not answered; and who cooks for them."""
    Day.objects.filter(pk=day.pk).update(caterer="Keuken van Zwolle", caterer_email="keuken@zwolle.example")
    for who in (*COMING, "alderman"):
        comes = who in COMING
        Registration.objects.create(
            id=fixed(f"registration-{who}"),
            day=day,
            person=cast.people[who],
            organisation=cast.enschede if who == "enschede" else cast.zwolle,
            state="yes" if comes else "invited",
            answered_at=timezone.now() if comes else None,
            answered_by=cast.people[who] if comes else None,
            invited_by=cast.people["circle_coordinator"],
        )
    mine = Registration.objects.get(pk=fixed("registration-participant"))
    mine.why = ["wijkteams"]
    mine.access_need = "Ik kom met een rolstoel."
    mine.diet = "Vegetarisch"
    mine.question = "Hoe houden jullie de wachttijd kort?"
    mine.arrives = time(9, 0)
    mine.may_be_photographed = False
    mine.hope = cast.people["enschede"]
    mine.save()
    for rank, offer in enumerate(("letters", "waste"), start=1):
        Wish.objects.create(registration=mine, offer_id=fixed(f"offer-{offer}"), rank=rank)
