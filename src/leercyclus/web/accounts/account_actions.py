"""Change the own account: the name and language, and the second factor."""

from __future__ import annotations

from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from django.contrib.auth import get_user_model
from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.account_queries import Person, account_of
from leercyclus.web.people.roles import Actor


@transaction.atomic
def change_account(*, actor: Actor, name: str, language: str, version: int) -> None:
    """Change how somebody is called and in which language mail comes.

    Raises:
        Conflict: somebody, such as a coordinator, changed it meanwhile.
    """
    people = get_user_model().objects
    row = people.filter(pk=account_of(actor.person).pk, version=version)
    changed = row.update(name=name, language=language, version=version + 1)
    if not changed:
        now = account_of(actor.person)
        raise Conflict(version=now.version, theirs={"name": now.name, "language": now.get_language_display()})
    record(actor=actor, what="account.changed", person=actor.person)


@transaction.atomic
def switch_factor_on(*, actor: Actor, secret: str) -> None:
    """Ask for a code of an app at every sign-in from now on, and make codes for when the app is lost."""
    person = _locked(actor)
    Authenticator.objects.filter(user=person).delete()
    TOTP.activate(person, secret)
    RecoveryCodes.activate(person)
    record(actor=actor, what="account.factor_on", person=actor.person)


@transaction.atomic
def switch_factor_off(*, actor: Actor) -> None:
    """Ask for no second factor any more, and forget its codes."""
    Authenticator.objects.filter(user=_locked(actor)).delete()
    record(actor=actor, what="account.factor_off", person=actor.person)


@transaction.atomic
def switch_factor_off_for(*, actor: Actor, person: UUID) -> None:
    """Switch off the second factor of somebody who lost it; the caller asked the rules, and knows who asked."""
    Authenticator.objects.filter(user=person).delete()
    record(actor=actor, what="account.factor_off", person=person)


@transaction.atomic
def renew_recovery_codes(*, actor: Actor) -> None:
    """Make new codes for when the app is lost; the ones before are worth nothing."""
    person = _locked(actor)
    Authenticator.objects.filter(user=person, type=Authenticator.Type.RECOVERY_CODES).delete()
    RecoveryCodes.activate(person)
    record(actor=actor, what="account.codes_renewed", person=actor.person)


def _locked(actor: Actor) -> Person:
    """Give the person, held until the end of the transaction: two tabs cannot make two secrets."""
    return get_user_model().objects.select_for_update().get(pk=account_of(actor.person).pk)
