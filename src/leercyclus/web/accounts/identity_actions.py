"""Decide for whom a subject at an issuer stands. The first time the address decides, afterwards the subject alone."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext

from leercyclus.web.accounts.claims import TO_RECORD, Claimed, Refusal, Refused, read_claims, refusal_of_new
from leercyclus.web.accounts.models import Issuer
from leercyclus.web.accounts.servers import domain_of
from leercyclus.web.accounts.sign_in_actions import record_refusal, tie
from leercyclus.web.accounts.sign_in_queries import (
    active_issuer,
    domains_of,
    is_tied,
    person_may_sign_in,
)
from leercyclus.web.people.account_queries import Person, person_with, went_on_as


def settle_identity(request: HttpRequest, login: Any) -> None:  # noqa: ANN401 - a SocialLogin; allauth has no types
    """Say whom somebody is who comes from an issuer, and tie the person to the subject the first time.

    Args:
        request: the way back from the issuer.
        login: allauth's sign-in, with the claims that were checked; its `user` becomes the person.

    Raises:
        Refused: nobody may come in, and why.
    """
    issuer = active_issuer(login.account.provider)
    if issuer is None:
        raise Refused(Refusal.TOKEN)
    claimed = read_claims(login.claims)
    login.token = None  # what opens doors at the issuer is of no use here, and is not kept
    try:
        if login.is_existing:
            login.user = _known(request, issuer, login.user, claimed)
        else:
            login.user = _new(issuer, claimed)
            tie(person=login.user.pk, issuer=issuer, account=login.account)
    except Refused as refused:
        if refused.reason in TO_RECORD:
            record_refusal(issuer=issuer, reason=refused.reason.value)
        raise


def _known(request: HttpRequest, issuer: Issuer, person: Person, claimed: Claimed) -> Person:
    """Give the person of a subject that came before; another address than ours is told and changes nothing."""
    _own, others = domains_of(issuer)
    person = went_on_as(person)
    # A domain that went to another issuer: this one no longer speaks for it, also when it names no address at all.
    if claimed.domain in others or domain_of(person.email or "") in others:
        raise Refused(Refusal.OTHER_DOMAIN, claimed.address)
    if not person_may_sign_in(person):
        raise Refused(Refusal.NO_ROLE, claimed.address)
    if claimed.address and claimed.address != (person.email or ""):
        told = gettext(
            "%(issuer)s says that your address is %(theirs)s. Here it is %(ours)s, and it stays so. "
            "Ask your coordinator to change it when that is wrong."
        )
        messages.warning(request, told % {"issuer": issuer, "theirs": claimed.address, "ours": person.email or "–"})
    return person


def _new(issuer: Issuer, claimed: Claimed) -> Person:
    """Give the person with the address that an issuer names for the first time, where it is believed."""
    own, others = domains_of(issuer)
    reason = refusal_of_new(claimed, own=own, others=others, vouches=issuer.vouches)
    if reason is not None:
        raise Refused(reason, claimed.address)
    person = person_with(claimed.address)
    if person is None:
        raise Refused(Refusal.UNKNOWN, claimed.address)
    if not person_may_sign_in(person):
        raise Refused(Refusal.NO_ROLE, claimed.address)
    if is_tied(person.pk, issuer):
        raise Refused(Refusal.TIED, claimed.address)
    return person
