"""Short ways to what the tests of answers ask for again and again."""

from __future__ import annotations

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.models import Day
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Delegation, Person
from leercyclus.web.people.roles import Actor
from tests.cast import BEGINS, Cast
from tests.fixed import fixed


def of(who: str) -> Registration:
    """Give the registration of somebody of the cast, fresh."""
    return Registration.objects.get(pk=fixed(f"registration-{who}"))


def actor(cast: Cast, who: str) -> Actor:
    """Give somebody of the cast as the one who acts."""
    return actor_for(fixed(f"person-{who}"))


def seats(number: int) -> None:
    """Let the day have so many places."""
    Day.objects.filter(pk=fixed("day")).update(seats=number)


def mails(kind: str, who: str = "") -> list[Message]:
    """Give the mails of a kind, all or those to somebody of the cast, the first one first."""
    found = Message.objects.filter(kind=kind).order_by("created_at")
    return [one for one in found if not who or one.person_id == fixed(f"person-{who}")]


def asked(cast: Cast, name: str, *, state: str = "invited") -> Registration:
    """Ask one more person of Enschede for the day."""
    person = Person.objects.create(
        id=fixed(f"person-{name}"), name=f"{name}, Enschede", email=f"{name}@enschede.example"
    )
    Delegation.objects.create(person=person, organisation=cast.enschede, valid_from=BEGINS)
    return Registration.objects.create(
        id=fixed(f"registration-{name}"), day_id=fixed("day"), person=person, organisation=cast.enschede, state=state
    )
