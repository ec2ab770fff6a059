"""Take a person out of signing in: the account, links, marks of forms, and every session."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
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
    links = AccessLink.objects.filter(person=person)
    stands = {str(person), *map(str, links.values_list("pk", flat=True))}
    links.delete()
    Submission.objects.filter(person=person).delete()
    change_sessions(change=lambda kept: None if _stands_for(kept) & stands else kept)


@transaction.atomic
def change_sessions(*, change: Callable[[dict[str, object]], dict[str, object] | None]) -> int:
    """Change what sessions hold, end those of which nothing is left, and give how many changed or ended.

    What a session holds is packed, so all are read; a thousand take less than a second.

    Args:
        change: is given what a session holds, and gives what it is to hold; None ends it.
    """
    number = 0
    for session in list(Session.objects.all()):
        kept = session.get_decoded()
        after = change(kept)
        if after is None:
            session.delete()
        elif after != kept:
            session.session_data = SessionStore().encode(after)
            session.save(update_fields=["session_data"])
        number += after != kept
    return number


def _stands_for(kept: dict[str, object]) -> set[str]:
    """Give the ids for which a session stands: who signed in, and what a link by mail left there."""
    linked = kept.get(LINKED)
    return {str(kept.get(SESSION_KEY)), *(map(str, linked.values()) if isinstance(linked, dict) else ())}
