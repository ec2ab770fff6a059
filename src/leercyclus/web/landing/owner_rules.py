"""Who may do what with a lesson that stands at home: predicates on plain values. What is not said here is not allowed.

Nobody gets a list by person: of lessons without an owner the text is shown, never whose they were.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.landing.rules import KEEPERS
from leercyclus.web.lessons.rules import AT_HOME, LessonFacts, may_change_lesson
from leercyclus.web.people.roles import Actor


@dataclass(frozen=True, slots=True)
class OwnerlessFacts:
    """What the rules know of a lesson whose owner may have left.

    Attributes:
        lesson: which.
        organisation: the municipality at home, after mergers.
        sharing: how far its owner let it go.
    """

    lesson: UUID
    organisation: UUID
    sharing: str


def may_involve_home(actor: Actor, lesson: LessonFacts) -> bool:
    """Tell whether somebody may ask colleagues about a lesson: who carries it; no partner, and not by a link."""
    return may_change_lesson(actor, lesson) and not lesson.is_of_partner and not actor.by_link


def may_pass_on(actor: Actor, lesson: LessonFacts) -> bool:
    """Tell whether somebody may hand on a lesson of who left: who carries it now, as long as home may read it."""
    is_taken_over = lesson.owner is not None and lesson.owner != lesson.writer
    return is_taken_over and may_involve_home(actor, lesson) and lesson.sharing in AT_HOME


def may_choose_owners(actor: Actor, organisation: UUID) -> bool:
    """Tell whether somebody chooses new owners for a municipality: who coordinates for it, and its secretary."""
    return not actor.by_link and organisation in actor.organisations_as(*KEEPERS)


def may_choose_owner(actor: Actor, lesson: OwnerlessFacts) -> bool:
    """Tell whether somebody may choose who carries a lesson on: of one that was shared with home.

    Of one that somebody carries the page shows nothing; it only says so, for who presses a button twice.
    """
    return may_choose_owners(actor, lesson.organisation) and lesson.sharing in AT_HOME
