"""Many invented people who come to the day of the cast."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from leercyclus.web.days.models import Offer, Room
from leercyclus.web.guests.models import Registration, Wish
from leercyclus.web.people.models import Person, Post
from tests.fixed import fixed
from tests.samples import DORDRECHT, ENSCHEDE, ZWOLLE

if TYPE_CHECKING:
    from tests.cast import Cast

LEVELS = ("head", "policy", "front_line", "policy", "front_line")
DEPARTMENTS = ("sociaal", "ruimte", "bedrijfsvoering", "")
OFFERS = ("letters", "waste", "visit", "counter")


def crowd(cast: Cast, count: int, *, seats: int = 40) -> tuple[UUID, ...]:
    """Let as many people more come, a third from each municipality, each with two wishes; gives their registrations.

    Args:
        cast: to whose day they come.
        count: how many.
        seats: of every workshop, visit and room from then on.
    """
    Offer.objects.update(seats=seats)
    Room.objects.update(seats=seats * 2)
    towns = [cast.organisations[code] for code in (ZWOLLE, ENSCHEDE, DORDRECHT)]
    people = [
        Person(id=fixed(f"crowd-{number}"), name=f"Deelnemer {number}, {towns[number % 3].name}")
        for number in range(count)
    ]
    Person.objects.bulk_create(people)
    Post.objects.bulk_create(
        Post(
            person=one,
            organisation=towns[number % 3],
            level=LEVELS[number % len(LEVELS)],
            department=DEPARTMENTS[number % len(DEPARTMENTS)],
        )
        for number, one in enumerate(people)
    )
    rows = Registration.objects.bulk_create(
        Registration(
            id=fixed(f"registration-crowd-{number}"),
            day_id=fixed("day"),
            person=one,
            organisation=towns[number % 3],
            state="yes",
            hope=people[(number + 7) % count] if number % 4 == 0 else None,
        )
        for number, one in enumerate(people)
    )
    Wish.objects.bulk_create(
        Wish(registration=one, offer_id=fixed(f"offer-{OFFERS[(number + rank) % 4]}"), rank=rank)
        for number, one in enumerate(rows)
        for rank in (1, 2)
    )
    return tuple(one.pk for one in rows)
