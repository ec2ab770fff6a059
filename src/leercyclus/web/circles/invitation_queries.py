"""Invitations: the one that a link names, and those that a municipality got."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from leercyclus.web.accounts.tokens import read_token
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.member_queries import Member, everyone_asked
from leercyclus.web.circles.models import Circle, Invitation
from leercyclus.web.circles.rules import INVITATION_DAYS, CircleFacts
from leercyclus.web.circles.standing import Standing
from leercyclus.web.people.roles import Actor


@dataclass(frozen=True, slots=True)
class OpenLink:
    """What a link from a mail leads to.

    Attributes:
        circle: the row.
        membership: which is asked.
        municipality: its name.
        person: to whom the mail went.
        asked_by: name of who asked; empty where nobody is known any more.
        members: those that take part or were asked.
        standing: how the municipality stands now.
        can_answer: whether the link is still good for an answer.
        also_asked: others who got the same question and get the role too, with the address: so that it can be judged.
    """

    circle: Circle
    membership: UUID
    municipality: str
    person: UUID
    asked_by: str
    members: tuple[Member, ...]
    standing: Standing
    can_answer: bool
    also_asked: tuple[str, ...]

    @property
    def actor(self) -> Actor:
        """Give who answers by the link."""
        return Actor(person=self.person, by_link=True)


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody who got an invitation: who, where, when, how often."""

    name: str
    address: str
    sent_at: datetime
    sendings: int


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """The membership that an address names, with its circle."""

    circle: CircleFacts
    member: Member


def open_link(token: str) -> OpenLink | None:
    """Give what a link leads to; None for a text that we did not sign, or signed longer than sixty days ago."""
    facts = read_token("membership", token, days=INVITATION_DAYS)
    if facts is None or not {"invitation", "person"} <= set(facts):
        return None
    rows = Invitation.objects.filter(pk=UUID(facts["invitation"]), person=UUID(facts["person"]))
    found = rows.select_related("membership__circle", "membership__organisation", "invited_by").first()
    if found is None:
        return None
    membership = found.membership
    asked = everyone_asked(membership.circle_id)
    mine = next(one for one in asked if one.membership == membership.pk)
    is_open = found.withdrawn_at is None and mine.is_invited and membership.circle.closed_on is None
    return OpenLink(
        circle=membership.circle,
        membership=membership.pk,
        municipality=membership.organisation.name,
        person=found.person_id,
        asked_by=found.invited_by.name if found.invited_by else "",
        members=tuple(one for one in asked if one.takes_part or one.is_invited),
        standing=mine.standing,
        can_answer=is_open,
        also_asked=tuple(f"{one.name} ({one.address})" for one in asked_people(membership.pk, without=found.person_id)),
    )


def asked_people(membership: UUID, *, without: UUID | None = None) -> tuple[Asked, ...]:
    """List who was asked for a municipality and can still answer, in the order of asking."""
    rows = Invitation.objects.filter(membership=membership, withdrawn_at__isnull=True).select_related("person")
    return tuple(
        Asked(one.person.name, one.person.email or "", one.sent_at, one.sendings)
        for one in rows
        if one.person_id != without
    )


def member_facts(circle: UUID, membership: UUID) -> MemberFacts | None:
    """Give what an address about one member names; None where there is no such member."""
    facts = circle_facts(circle)
    one = next((one for one in everyone_asked(circle) if one.membership == membership), None)
    return None if facts is None or one is None else MemberFacts(facts, one)
