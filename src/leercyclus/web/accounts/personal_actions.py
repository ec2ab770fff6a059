"""Take a person out of signing in: the account, links, marks of forms, and every session."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session
from django.db import transaction

from leercyclus.web.accounts.links import LINKED
from leercyclus.web.accounts.models import AccessLink, Submission
from leercyclus.web.people.roles import Actor


@transaction.atomic
def erase_person(*, actor: Actor | None, person: UUID) -> None:
    """Remove all by which a person can come in, and end every session that stands for the person."""
    del actor  # the line of the log is written by who calls, for all apps at once
    EmailAddress.objects.filter(user=person).delete()
    SocialAccount.objects.filter(user=person).delete()
    Authenticator.objects.filter(user=person).delete()
    AccessLink.objects.filter(person=person).delete()
    Submission.objects.filter(person=person).delete()
    end_sessions(of=lambda kept: _stands_for(kept, person))


@transaction.atomic
def end_sessions(*, of: Callable[[dict[str, object]], bool]) -> int:
    """End the sessions whose content a question says yes to, and give how many.

    What a session holds is packed, so all that live are read; a thousand take less than a second.
    """
    found = [session.pk for session in Session.objects.iterator() if of(session.get_decoded())]
    Session.objects.filter(pk__in=found).delete()
    return len(found)


def _stands_for(kept: dict[str, object], person: UUID) -> bool:
    linked = kept.get(LINKED)
    by_link = linked.get("person") if isinstance(linked, dict) else None
    return str(person) in {str(kept.get(SESSION_KEY)), str(by_link)}
