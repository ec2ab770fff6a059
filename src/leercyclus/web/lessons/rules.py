"""Who may write and read a lesson: predicates on plain values. What is not said here is not allowed.

There is no rule by which a boss, or anybody for a municipality, gets a list by person.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.circles.rules import FOR_A_MEMBER, may_see_members
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.guests.rules import GuestFacts
from leercyclus.web.people.roles import Actor, Role

OWN, DELEGATION, HOME, CIRCLE, LIBRARY, PUBLIC = "own", "delegation", "home", "circle", "library", "public"
WIDTHS = (OWN, DELEGATION, HOME, CIRCLE, LIBRARY, PUBLIC)
"""How far a lesson may go, each further than the one before."""
AT_HOME = (HOME, CIRCLE, LIBRARY, PUBLIC)
"""How far a lesson must go to be read by everybody in the own municipality."""
OF_THE_HOUSE = tuple(role for role in Role if role not in {Role.PARTNER, Role.NETWORK_ADMINISTRATOR})


@dataclass(frozen=True, slots=True)
class LessonFacts:
    """What the rules know of a lesson.

    Attributes:
        id: which.
        day: the day it comes from.
        writer: who wrote it.
        owner: who carries it now; None where that is nobody.
        organisation: the municipality at home, after mergers.
        sharing: how far its owner lets it go, a word of `WIDTHS`.
        is_confirmed: whether its owner confirmed it; until then nobody else reads it.
        is_of_partner: whether an outside partner wrote it.
        companions: the people who came along with the same municipality to the same day, without partners.
    """

    id: UUID
    day: DayFacts
    writer: UUID
    owner: UUID | None
    organisation: UUID
    sharing: str = DELEGATION
    is_confirmed: bool = False
    is_of_partner: bool = False
    companions: frozenset[UUID] = frozenset()


def may_write_lesson(actor: Actor, guest: GuestFacts) -> bool:
    """Tell whether somebody may write what to take home from a day: who was asked, on the day and afterwards."""
    day = guest.day
    return (
        actor.person == guest.person and not guest.is_withdrawn and day.is_published and (day.is_today or day.is_over)
    )


def has_lessons(actor: Actor) -> bool:
    """Tell whether somebody has a list of lessons, the own ones and what others share: whoever signed in."""
    return actor.is_somebody and not actor.by_link


def is_own_lesson(actor: Actor, lesson: LessonFacts) -> bool:
    """Tell whether somebody wrote a lesson or carries it now."""
    return actor.person is not None and actor.person in {lesson.writer, lesson.owner}


def may_read_lesson(actor: Actor, lesson: LessonFacts) -> bool:
    """Tell whether somebody may read what was learnt, the step it stands on and where it comes from."""
    if is_own_lesson(actor, lesson):
        return True
    return lesson.is_confirmed and lesson.sharing != OWN and _is_shared_with(actor, lesson)


def _is_shared_with(actor: Actor, lesson: LessonFacts) -> bool:
    """Tell whether a confirmed lesson goes as far as somebody."""
    if lesson.sharing == PUBLIC:
        return True
    if actor.by_link or not actor.is_somebody:
        return False
    if lesson.sharing == LIBRARY:
        return True
    if lesson.sharing == CIRCLE and may_see_members(actor, lesson.day.circle):
        return True
    if lesson.sharing in {CIRCLE, HOME} and not lesson.is_of_partner and works_at(actor, lesson.organisation):
        return True
    return actor.person in lesson.companions


def works_at(actor: Actor, organisation: UUID) -> bool:
    """Tell whether somebody works for a municipality: comes along with it, or holds a role for it; no partner."""
    if actor.by_link:
        return False
    if organisation in actor.organisations_as(*OF_THE_HOUSE):
        return True
    is_partner = bool(actor.held) and all(one.role is Role.PARTNER for one in actor.held)
    return organisation in actor.organisations and not is_partner


def may_change_lesson(actor: Actor, lesson: LessonFacts) -> bool:
    """Tell whether somebody may say where a lesson stands and how far it goes: who carries it."""
    return actor.person is not None and actor.person == (lesson.owner or lesson.writer)


def may_remove_lesson(actor: Actor, lesson: LessonFacts) -> bool:
    """Tell whether somebody may take a lesson back: who wrote it and carries it still, in a circle that goes on."""
    is_writer = actor.person is not None and actor.person == lesson.writer
    return is_writer and may_change_lesson(actor, lesson) and not lesson.day.circle.is_closed


def reads_for_home(actor: Actor, organisation: UUID) -> bool:
    """Tell whether somebody holds a role by which the counts of a municipality are read."""
    return not actor.by_link and organisation in actor.organisations_as(*FOR_A_MEMBER)
