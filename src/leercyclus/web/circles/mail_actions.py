"""The mails of a circle: what changed, to whoever coordinates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID, uuid4

from leercyclus.engine.reasons import Language
from leercyclus.web.accounts.tokens import make_token
from leercyclus.web.circles.coordinators_queries import coordinators, readers
from leercyclus.web.circles.member_queries import codes_of, members_of
from leercyclus.web.circles.models import Circle, Grant, Invitation, Membership
from leercyclus.web.circles.rules import INVITATION_DAYS
from leercyclus.web.circles.teaser_queries import largest_differences
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.mail.reader import Reader
from leercyclus.web.people.role_names import ROLE_NAMES
from leercyclus.web.people.roles import Role


def mail_invitation(*, invitation: Invitation) -> None:
    """Send an invitation, or send it again; every sending has a link of its own that is good for sixty days."""
    membership = invitation.membership
    circle = membership.circle
    person = invitation.person
    token = make_token(
        "membership", membership=str(membership.pk), person=str(person.pk), invitation=str(invitation.pk)
    )
    invitation.sendings += 1
    invitation.save(update_fields=["sendings"])
    language: Language = "en" if person.language == "en" else "nl"
    queue_mail(
        key=f"invitation-{invitation.pk}-{invitation.sendings}",
        kind="circle_invitation",
        template="circles/mail/invitation.txt",
        context={
            "name": person.name,
            "circle": circle,
            "municipality": membership.organisation.name,
            "asked_by": invitation.invited_by.name if invitation.invited_by else "",
            "others": [one.name for one in members_of(circle.pk) if one.organisation != membership.organisation_id],
            "points": largest_differences(codes_of(circle.pk), language),
            "token": token,
            "days": INVITATION_DAYS,
        },
        to=Reader(person.email or "", language, person.pk),
        circle=circle.pk,
        organisation=membership.organisation_id,
    )


def mail_answer(*, membership: Membership) -> None:
    """Tell who runs the circle what an invited municipality answered."""
    to = readers(coordinators(circle=membership.circle_id))
    _mail(
        to,
        kind="circle_answer",
        template="circles/mail/answered.txt",
        about=membership,
        context={"accepted": membership.state == Membership.State.ACCEPTED},
    )


def mail_withdrawn(*, membership: Membership, to: tuple[Reader, ...]) -> None:
    """Tell who was asked that the question no longer stands."""
    _mail(to, kind="circle_withdrawn", template="circles/mail/withdrawn.txt", about=membership)


def mail_left(*, membership: Membership, last_day: date) -> None:
    """Tell all coordinators that a member leaves, and when."""
    members = [one.organisation for one in members_of(membership.circle_id)]
    to = readers(coordinators(circle=membership.circle_id, organisations=[*members, membership.organisation_id]))
    _mail(to, kind="circle_left", template="circles/mail/left.txt", about=membership, context={"last_day": last_day})


def mail_closed(*, circle: Circle) -> None:
    """Tell all coordinators that the circle is closed."""
    to = readers(coordinators(circle=circle.pk, organisations=[one.organisation for one in members_of(circle.pk)]))
    for reader in to:
        queue_mail(
            key=f"circle_closed-{circle.pk}-{reader.person}",
            kind="circle_closed",
            template="circles/mail/closed.txt",
            context={"circle": circle},
            to=reader,
            circle=circle.pk,
        )


def mail_role(*, grant: Grant) -> None:
    """Tell somebody which role was given, by whom and what it is for."""
    person = grant.person
    if not person.email:
        return
    queue_mail(
        key=f"role_given-{grant.pk}",
        kind="role_given",
        template="circles/mail/role_given.txt",
        context={
            "name": person.name,
            "role": ROLE_NAMES[Role(grant.role)],
            "circle": grant.circle,
            "municipality": grant.organisation.name if grant.organisation else "",
            "given_by": grant.granted_by.name if grant.granted_by else "",
        },
        to=Reader(person.email, person.language, person.pk),
        circle=grant.circle_id,
        organisation=grant.organisation_id,
    )


def mail_lines_reminder(*, circle: Circle, membership: Membership, to: tuple[Reader, ...]) -> None:
    """Ask the coordinators of a member for its three lines."""
    _mail(
        to,
        kind="lines_reminder",
        template="circles/mail/lines_reminder.txt",
        about=membership,
        context={"circle": circle},
    )


def _mail(
    to: tuple[Reader, ...],
    *,
    kind: str,
    template: str,
    about: Membership,
    context: Mapping[str, object] | None = None,
) -> None:
    """Put the same mail for everyone in the outbox; what happens twice is told twice."""
    happened: UUID = uuid4()
    known = {"circle": about.circle, "municipality": about.organisation.name, "membership": about.pk}
    for reader in to:
        queue_mail(
            key=f"{kind}-{happened}-{reader.person}",
            kind=kind,
            template=template,
            context={**known, **(context or {})},
            to=reader,
            circle=about.circle_id,
            organisation=about.organisation_id,
        )
