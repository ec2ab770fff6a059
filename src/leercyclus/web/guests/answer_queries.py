"""Read one registration as the pages for answering show it, and what a link from a mail leads to."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.utils import timezone

from leercyclus.web.accounts.tokens import read_token
from leercyclus.web.circles.coordinators_queries import held_today
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.waiting_queries import place_in_queue
from leercyclus.web.people.called import called
from leercyclus.web.people.delegation_queries import members_on
from leercyclus.web.people.levels import Level
from leercyclus.web.people.posts_queries import posts_on
from leercyclus.web.people.roles import Role

LINK = "day_answer"
"""What the token of a link by mail is for."""
LINK_DAYS = 1100
"""A token is worth nothing after so many days; what ends a link is the day, which is never planned so far ahead."""
State = Registration.State
FREE = (State.NO, State.WITHDRAWN)
"""In these somebody who was asked before can be asked again."""


@dataclass(frozen=True, slots=True)
class Linked:
    """What a link from a mail names: a registration, and to whom of the secretariat it went; None for the guest."""

    registration: UUID
    secretariat: UUID | None = None


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody of the same delegation who can come instead."""

    person: UUID
    label: str


@dataclass(frozen=True, slots=True)
class AnswerPage:
    """One registration with what its page tells.

    Attributes:
        row: with its day, the host and circle of it, the person, the municipality and who asked.
        deputy: of who sends one; None for none.
        sender: the name of who sends, for a deputy; else empty.
        place: on the waiting list, from 1; 0 for who does not wait.
        is_partner: whether the person comes from an outside partner.
        closed: why nothing can be answered any more: 'withdrawn', 'cancelled', 'draft', 'over' or
            empty.
    """

    row: Registration
    deputy: Registration | None
    sender: str
    place: int
    is_partner: bool
    closed: str

    @property
    def is_answered(self) -> bool:
        """Tell whether there is an answer."""
        return self.row.state != State.INVITED

    @property
    def has_wishes(self) -> bool:
        """Tell whether wishes can be written: who comes, or waits for a place."""
        return self.row.state in {State.YES, State.WAITING}


def answer_page(registration: UUID) -> AnswerPage | None:
    """Give a registration as its page shows it; None where there is none; five queries at most."""
    read = ("person", "organisation", "invited_by", "deputy_for__person", "day__host", "day__circle")
    row = Registration.objects.select_related(*read).filter(pk=registration).first()
    if row is None:
        return None
    deputy = Registration.objects.select_related("person").filter(deputy_for=row).first()
    place = place_in_queue(row.day_id, row.pk) if row.state == State.WAITING else 0
    post = posts_on(row.day.date, [row.person_id]).get(row.person_id)
    is_partner = (post.is_partner or post.level == Level.PARTNER) if post else _is_partner_here(row)
    sender = row.deputy_for.person.name if row.deputy_for else ""
    return AnswerPage(row, deputy, sender, place, is_partner, _closed(row))


def _is_partner_here(row: Registration) -> bool:
    """Tell whether somebody without a post has the role of outside partner in the circle of the day."""
    return held_today().filter(person=row.person_id, circle=row.day.circle_id, role=Role.PARTNER).exists()


def linked(token: str) -> Linked | None:
    """Give what a link from a mail names; None for a text that we did not sign for this."""
    facts = read_token(LINK, token, days=LINK_DAYS) or {}
    try:
        return Linked(UUID(facts.get("registration", "")), UUID(facts["by"]) if "by" in facts else None)
    except ValueError:
        return None


def linked_page(token: str) -> tuple[AnswerPage, UUID | None] | None:
    """Give the page that a link opens, with who of the executive secretariat it was mailed to; None for no good link.

    The link of somebody of the secretariat opens nothing from when that one no longer answers for the person.
    """
    link = linked(token)
    page = answer_page(link.registration) if link else None
    if link is None or page is None:
        return None
    if link.secretariat is not None:
        holds = held_today().filter(
            person=link.secretariat, role=Role.EXECUTIVE_SECRETARIAT, behalf_of=page.row.person_id
        )
        if not holds.exists():
            return None
    return page, link.secretariat


def colleagues(row: Registration) -> tuple[Colleague, ...]:
    """List who of the same delegation can come instead, from the top of the column down: who was not asked yet.

    Who said no already stands last.
    """
    states = dict(Registration.objects.filter(day=row.day_id).values_list("person", "state"))
    asked = {person for person, state in states.items() if state not in FREE}
    members = sorted(members_on(row.organisation_id, row.day.date), key=lambda one: states.get(one.id) == State.NO)
    return tuple(
        Colleague(one.id, called(one.shown_name, one.title or _level(one.level), one.department))
        for one in members
        if one.id not in asked and one.id != row.person_id
    )


def _level(level: str) -> str:
    return str(Level(level).label) if level else ""


def _closed(row: Registration) -> str:
    if row.state == State.WITHDRAWN:
        return "withdrawn"
    if row.day.state == row.day.State.CANCELLED:
        return "cancelled"
    if row.day.state != row.day.State.PUBLISHED:
        return "draft"
    return "over" if row.day.date < timezone.localdate() else ""
