"""How somebody stands towards a registration that is answered: it decides what the page tells."""

from __future__ import annotations

from enum import StrEnum

from leercyclus.web.days.rules import answers_for
from leercyclus.web.guests.rules import GuestFacts
from leercyclus.web.people.roles import Actor


class By(StrEnum):
    """Who answers."""

    SELF = "self"
    LINK = "link"
    SECRETARIAT = "secretariat"
    COORDINATOR = "coordinator"


def stands(actor: Actor, guest: GuestFacts) -> By:
    """Tell how the one who asks stands towards a registration that may be seen."""
    if actor.person == guest.person:
        return By.LINK if actor.by_link else By.SELF
    if guest.person in answers_for(actor):
        return By.SECRETARIAT
    return By.COORDINATOR
