"""Who may check somebody in, and enter from paper who sat where: the rules on the day, for what an address names."""

from __future__ import annotations

from leercyclus.web.days.facts_queries import PartFacts
from leercyclus.web.guests.rules import GuestFacts
from leercyclus.web.people.roles import Actor
from leercyclus.web.running.rules import may_run_day, may_see_board, may_write_afterwards


def may_see_who_came(actor: Actor, guest: GuestFacts) -> bool:
    """Tell whether somebody may see what was seen of a person: who may see the board of the day."""
    return may_see_board(actor, guest.day)


def may_check_in(actor: Actor, guest: GuestFacts) -> bool:
    """Tell whether somebody may check a person in: who runs the day, today."""
    return may_run_day(actor, guest.day)


def may_see_part(actor: Actor, part: PartFacts) -> bool:
    """Tell whether somebody may know of a part of a day as it was run: who may see its board."""
    return may_see_board(actor, part.day)


def may_write_part(actor: Actor, part: PartFacts) -> bool:
    """Tell whether somebody may enter from paper who sat where in a part of a day."""
    return may_write_afterwards(actor, part.day)
