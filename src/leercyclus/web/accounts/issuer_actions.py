"""Say which issuer speaks for which organisation and mail domains."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

import requests
from allauth.socialaccount.models import SocialAccount
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.db import transaction

from leercyclus.web.accounts.models import Domain, Issuer
from leercyclus.web.accounts.sealed import seal
from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.people.account_queries import person_with
from leercyclus.web.people.roles import Actor

DISCOVERY = "/.well-known/openid-configuration"
SECONDS = 10


@dataclass(frozen=True, slots=True)
class Wanted:
    """How an issuer should be.

    Attributes:
        name: what people know it by; stands on the button.
        server_url: its address, as it calls itself.
        client_id: our number there.
        client_secret: our secret there; empty keeps the one we have.
        domains: the mail domains for which it speaks.
        vouches: whether it is believed where it does not say that it checked an address.
        is_active: whether it is in use.
    """

    name: str
    server_url: str
    client_id: str
    client_secret: str
    domains: tuple[str, ...]
    vouches: bool
    is_active: bool


@transaction.atomic
def add_issuer(*, actor: Actor, organisation: UUID, slug: str, wanted: Wanted) -> Issuer:
    """Add an issuer with its mail domains."""
    issuer = Issuer.objects.create(
        organisation_id=organisation,
        slug=slug,
        name=wanted.name,
        server_url=wanted.server_url,
        client_id=wanted.client_id,
        client_secret=seal(wanted.client_secret),
        vouches=wanted.vouches,
        is_active=wanted.is_active,
    )
    _bind(issuer, wanted.domains)
    _record(actor, issuer, "issuer.added", ["domains"])
    return issuer


@transaction.atomic
def change_issuer(*, actor: Actor, issuer: UUID, version: int, wanted: Wanted) -> None:
    """Change an issuer and its mail domains.

    Somebody at another server is somebody else: when the address of the server changes, every identity is untied. Then,
    and when the issuer is switched off, everybody whom it let in is signed out.

    Raises:
        Conflict: another administrator changed it meanwhile.
    """
    row = Issuer.objects.select_for_update().get(pk=issuer)
    before = sorted(row.domains.values_list("name", flat=True))
    if row.version != version:
        raise Conflict(
            version=row.version,
            theirs={"name": row.name, "server_url": row.server_url, "domains": "\n".join(before)},
        )
    fields = ("name", "server_url", "client_id", "vouches", "is_active")
    changed = [name for name in fields if getattr(row, name) != getattr(wanted, name)]
    if "server_url" in changed or (row.is_active and not wanted.is_active):
        _sign_out_all(row)
    if "server_url" in changed:
        SocialAccount.objects.filter(provider=row.slug).delete()
    for name in changed:
        setattr(row, name, getattr(wanted, name))
    if wanted.client_secret:
        row.client_secret = seal(wanted.client_secret)
        changed.append("client_secret")
    if before != sorted(wanted.domains):
        row.domains.all().delete()
        _bind(row, wanted.domains)
        changed.append("domains")
    row.version += 1
    row.save()
    _record(actor, row, "issuer.changed", changed)


@transaction.atomic
def untie(*, actor: Actor, issuer: UUID, address: str) -> bool:
    """Forget under which subject an issuer knows the person with an address; gives whether there was one.

    Needed when an organisation gives the address to another account: until then that account is not let in.
    """
    person = person_with(address)
    row = Issuer.objects.get(pk=issuer)
    if person is None:
        return False
    own = SocialAccount.objects.filter(provider=row.slug, user_id=person.pk)
    _end_sessions(own.values_list("user_id", flat=True))
    count, _rows = own.delete()
    if count:
        record(actor=actor, what="issuer.untied", organisation=row.organisation_id, person=person.pk, thing=row.pk)
    return bool(count)


def names_itself(server_url: str) -> str:
    """Ask a server how it calls itself (OpenID Connect Discovery); empty where it does not answer as it should."""
    try:
        answer = requests.get(f"{server_url.rstrip('/')}{DISCOVERY}", timeout=SECONDS)
        answer.raise_for_status()
        return str(answer.json().get("issuer", ""))
    except (requests.RequestException, ValueError, AttributeError):
        return ""


def _sign_out_all(issuer: Issuer) -> None:
    _end_sessions(SocialAccount.objects.filter(provider=issuer.slug).values_list("user_id", flat=True))


def _end_sessions(people: Iterable[UUID]) -> None:
    """End every session of people: who came in on the word of an issuer does not stay in when that falls away.

    A session holds a fingerprint of what stands in `password`; nobody has a password, and a new unusable one makes
    every fingerprint wrong.
    """
    get_user_model().objects.filter(pk__in=list(people)).update(password=make_password(None))


def _bind(issuer: Issuer, domains: tuple[str, ...]) -> None:
    Domain.objects.bulk_create(Domain(name=name, issuer=issuer) for name in sorted(set(domains)))


def _record(actor: Actor, issuer: Issuer, what: str, changed: list[str]) -> None:
    record(
        actor=actor,
        what=what,
        organisation=issuer.organisation_id,
        thing=issuer.pk,
        facts={"changed": changed, "in_use": issuer.is_active},
    )
