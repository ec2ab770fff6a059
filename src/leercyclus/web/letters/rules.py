"""Who may write the letter to the council: predicates on plain values."""

from __future__ import annotations

from leercyclus.web.landing.rules import HomeFacts, may_see_home
from leercyclus.web.people.roles import Actor, Role

WRITERS = (Role.MUNICIPALITY_COORDINATOR, Role.MUNICIPAL_SECRETARY, Role.EXECUTIVE_SECRETARIAT)


def may_write_letter(actor: Actor, home: HomeFacts) -> bool:
    """Tell whether somebody may read and write the letter of a municipality about a day."""
    return may_see_home(actor, home) and home.organisation in actor.organisations_as(*WRITERS)
