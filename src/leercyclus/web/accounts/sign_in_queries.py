"""Read who may sign in, and with which issuer."""

from __future__ import annotations

from uuid import UUID

from allauth.socialaccount.models import SocialAccount

from leercyclus.web.accounts.models import Domain, Issuer
from leercyclus.web.accounts.rules import Standing, may_sign_in
from leercyclus.web.accounts.servers import domain_of
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.people.account_queries import Person, person_with


def who_signs_in(address: str) -> Person | None:
    """Give the person with an address who may sign in today, or None."""
    person = person_with(address)
    return person if person is not None and person_may_sign_in(person) else None


def person_may_sign_in(person: Person) -> bool:
    """Tell whether a person may sign in today."""
    standing = Standing(
        is_active=person.is_active,
        is_merged=person.merged_into_id is not None,
        is_erased=person.erased_at is not None,
    )
    return may_sign_in(actor_for(person.pk), standing)


def issuer_for(address: str) -> Issuer | None:
    """Give the issuer in use to which the mail domain of an address is bound; nobody is looked up."""
    found = Domain.objects.filter(name=domain_of(address), issuer__is_active=True).select_related("issuer").first()
    return found.issuer if found else None


def active_issuer(slug: str) -> Issuer | None:
    """Give the issuer in use that goes by a word in the address, or None."""
    return Issuer.objects.filter(slug=slug, is_active=True).first()


def active_issuers() -> list[Issuer]:
    """Give the issuers in use."""
    return list(Issuer.objects.filter(is_active=True))


def domains_of(issuer: Issuer) -> tuple[frozenset[str], frozenset[str]]:
    """Give the mail domains bound to an issuer, and those bound to others."""
    rows = Domain.objects.values_list("name", "issuer")
    own = frozenset(name for name, holder in rows if holder == issuer.pk)
    return own, frozenset(name for name, holder in rows if holder != issuer.pk)


def is_tied(person: UUID, issuer: Issuer) -> bool:
    """Tell whether a person is known to an issuer already, under some subject."""
    return bool(SocialAccount.objects.filter(user_id=person, provider=issuer.slug).exists())
