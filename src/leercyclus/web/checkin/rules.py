"""Who may check somebody in, and enter from paper who sat where: the rules on the day, for what an address names."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.days.facts_queries import PartFacts
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.guests.rules import GuestFacts
from leercyclus.web.people.roles import Actor, Role
from leercyclus.web.running.rules import may_run_day, may_see_board, may_write_afterwards

FEWEST_COUNTED = 3
"""Of fewer people no counts are told: whoever knows who was to come would read from them who is there."""


def counted_for(actor: Actor, day: DayFacts) -> frozenset[UUID]:
    """Give the municipalities of whose people somebody may read, on the day, how many are there: the own ones.

    Counts only: by person presence is for who runs the day, who has the board for it and needs no counts beside that.
    """
    if actor.by_link or not (day.is_published and day.is_today) or may_see_board(actor, day):
        return frozenset()
    return day.circle.members & actor.organisations_as(Role.MUNICIPALITY_COORDINATOR)


def are_enough_to_count(expected: int) -> bool:
    """Tell whether so many people were to come that counts of them name nobody."""
    return expected >= FEWEST_COUNTED


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
