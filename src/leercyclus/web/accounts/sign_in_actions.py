"""Start with a code by mail, tie somebody to an issuer, and write down who came and went."""

from __future__ import annotations

from uuid import UUID, uuid4

from allauth.socialaccount.models import SocialAccount
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.utils.translation import get_language

from leercyclus.web.accounts.models import Issuer
from leercyclus.web.accounts.sign_in_queries import who_signs_in
from leercyclus.web.audit.actions import record
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.mail.reader import Reader
from leercyclus.web.people.account_queries import account_of
from leercyclus.web.people.roles import Actor

MINUTES = 10
"""How long a code can be used."""


def mail_code(*, address: str, code: str) -> None:
    """Mail the code of one sign-in to somebody who may come in, in the reader's language."""
    person = who_signs_in(address)
    if person is not None:
        _mail("code", Reader(address, person.language, person.pk), {"code": code, "minutes": MINUTES})


def mail_unknown(*, address: str) -> None:
    """Mail an address that may not come in that it may not, in the language of the page: there is no other."""
    _mail("unknown", Reader(address, (get_language() or "nl")[:2]), {"address": address})


def _mail(name: str, to: Reader, context: dict[str, object]) -> None:
    template = f"accounts/mail/sign_in_{name}.txt"
    # Every request is a mail of its own, so its key is its own.
    queue_mail(key=f"sign-in-{uuid4()}", kind="sign_in_code", template=template, context=context, to=to)


def record_sign_in(*, actor: Actor, how: str, second_factor: bool) -> None:
    """Write down that somebody signed in, and how; never from where or with which address."""
    record(
        actor=actor,
        what="account.signed_in",
        person=actor.person,
        facts={"how": how, "second_factor": second_factor},
    )


def record_sign_out(*, actor: Actor) -> None:
    """Write down that somebody signed out, or ended what a link stood for."""
    if actor.person is not None:
        record(actor=actor, what="account.signed_out", person=actor.person)


@transaction.atomic
def sign_out_everywhere(*, actor: Actor) -> None:
    """End every session of somebody, in all browsers.

    A session holds a fingerprint of what stands in `password`. Nobody has a password here; a new unusable one makes
    every fingerprint wrong.
    """
    get_user_model().objects.filter(pk=account_of(actor.person).pk).update(password=make_password(None))
    record(actor=actor, what="account.signed_out_everywhere", person=actor.person)


@transaction.atomic
def tie(*, person: UUID, issuer: Issuer, account: SocialAccount) -> None:
    """Tie a person to the subject under which an issuer knows somebody; from then on the subject decides."""
    account.user_id = person
    account.save()
    record(
        actor=Actor(person),
        what="issuer.tied",
        organisation=issuer.organisation_id,
        person=person,
        thing=issuer.pk,
    )


def record_refusal(*, issuer: Issuer, reason: str, person: UUID | None = None) -> None:
    """Write down that an issuer said something it may not say."""
    record(
        actor=None,
        what="issuer.refused",
        organisation=issuer.organisation_id,
        person=person,
        thing=issuer.pk,
        facts={"reason": reason},
    )
