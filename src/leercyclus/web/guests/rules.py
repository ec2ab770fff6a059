"""Who may ask people for a day, answer for them, and read what they need: predicates on plain values."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.days.rules import DayFacts, answers_for, may_plan_day
from leercyclus.web.people.roles import Actor, Role


@dataclass(frozen=True, slots=True)
class GuestFacts:
    """What the rules know of one person asked for a day.

    Attributes:
        day: which day.
        registration: id of the row.
        person: who was asked.
        organisation: with which municipality the person comes along.
        is_withdrawn: whether the invitation was taken back.
    """

    day: DayFacts
    registration: UUID
    person: UUID
    organisation: UUID
    is_withdrawn: bool = False


def invites_for(actor: Actor, day: DayFacts) -> frozenset[UUID]:
    """Give the municipalities whose people somebody may ask: all for who plans the day, else the own ones."""
    if actor.by_link or day.circle.is_closed:
        return frozenset()
    if may_plan_day(actor, day):
        return day.circle.members
    return day.circle.members & actor.organisations_as(Role.MUNICIPALITY_COORDINATOR)


def may_see_guests(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may read who was asked and what they answered, of at least one municipality."""
    return bool(invites_for(actor, day))


def may_invite(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may ask people: of at least one municipality, for a day that is published and to come."""
    return may_see_guests(actor, day) and day.is_published and not day.is_over


def may_see_guest(actor: Actor, guest: GuestFacts) -> bool:
    """Tell whether somebody may see one registration: the person, who answers for the person, and who invites."""
    return is_own(actor, guest) or guest.organisation in invites_for(actor, guest.day)


def may_follow_guest(actor: Actor, guest: GuestFacts) -> bool:
    """Tell whether somebody may read how it stands with one person, and take the invitation back: who invites."""
    return guest.organisation in invites_for(actor, guest.day)


def is_own(actor: Actor, guest: GuestFacts) -> bool:
    """Tell whether it is about somebody self, or about whom somebody of the executive secretariat answers for."""
    if guest.is_withdrawn or not guest.day.is_published:
        return False
    return actor.person == guest.person or guest.person in answers_for(actor)


def may_answer(actor: Actor, guest: GuestFacts) -> bool:
    """Tell whether somebody may answer: the person, the secretariat, and who invites (an answer by telephone)."""
    if guest.is_withdrawn or guest.day.is_over or guest.day.is_cancelled or not guest.day.is_published:
        return False
    return may_see_guest(actor, guest)


def may_fill_wishes(actor: Actor, guest: GuestFacts) -> bool:
    """Tell whether somebody may write down wishes and needs: the person, the secretariat, and who notes an answer.

    Who does it for another fills in what was asked for and is shown nothing of what stands there.
    """
    return is_own(actor, guest) or may_answer(actor, guest)


def may_see_needs(actor: Actor, guest: GuestFacts) -> bool:
    """Tell whether somebody may read what one person needs to get in: the person and who plans the day.

    Nobody but the person reads a dietary wish by name: the caterer gets counts.
    """
    return is_own(actor, guest) or may_plan_day(actor, guest.day)


def may_see_counts(actor: Actor, day: DayFacts) -> bool:
    """Tell whether somebody may read what is to be cooked, as counts: who plans the day."""
    return may_plan_day(actor, day)
