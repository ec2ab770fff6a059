"""Give an outside partner a link that stands for the person, and withdraw it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from leercyclus.web.accounts.access_queries import Access
from leercyclus.web.accounts.models import AccessLink
from leercyclus.web.accounts.tokens import fingerprint, new_token
from leercyclus.web.audit.actions import record
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.mail.reader import Reader
from leercyclus.web.people.roles import Actor


@transaction.atomic
def make_access_link(*, actor: Actor, person: UUID, circle: UUID) -> str:
    """Make a link for an outside partner, withdraw the ones before it, and mail it.

    Args:
        actor: the coordinator who gives it; the caller asked the rules.
        person: an outside partner of the circle.
        circle: where the link leads.

    Returns:
        The token of the link. It is kept nowhere: the database has its fingerprint, only the mail has the token.
    """
    _withdraw(person, circle)
    token = new_token()
    link = AccessLink.objects.create(
        person_id=person,
        circle_id=circle,
        fingerprint=fingerprint(token),
        expires_at=timezone.now() + timedelta(days=settings.ACCESS_LINK_DAYS),
    )
    if link.person.email:
        queue_mail(
            key=f"partner-link-{link.pk}",
            kind="partner_link",
            template="accounts/mail/partner_link.txt",
            context={"token": token, "circle": link.circle.name, "until": link.expires_at},
            to=Reader(link.person.email, link.person.language, person),
            circle=circle,
        )
    record(actor=actor, what="access_link.made", circle=circle, person=person, thing=link.pk)
    return token


@transaction.atomic
def revoke_access_links(*, actor: Actor, person: UUID, circle: UUID) -> int:
    """Withdraw every link of a partner to a circle, also in browsers where it was opened; gives how many."""
    count = _withdraw(person, circle)
    if count:
        record(actor=actor, what="access_link.revoked", circle=circle, person=person, facts={"count": count})
    return count


def record_opened(*, access: Access) -> None:
    """Write down that a link was opened and its button pressed."""
    actor = Actor(access.person, by_link=True)
    record(actor=actor, what="access_link.opened", circle=access.circle, person=access.person, thing=access.id)


def _withdraw(person: UUID, circle: UUID) -> int:
    live = AccessLink.objects.filter(person=person, circle=circle, revoked_at__isnull=True)
    return live.update(revoked_at=timezone.now())
