"""Read the issuers and what is bound to them."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.apps import apps

from leercyclus.web.accounts.models import Domain, Issuer
from leercyclus.web.accounts.rules import IssuerFacts


@dataclass(frozen=True, slots=True)
class IssuerRow:
    """An issuer in the list.

    Attributes:
        issuer: the row.
        organisation: the name of the organisation for which it speaks.
        domains: the mail domains bound to it, by name.
    """

    issuer: Issuer
    organisation: str
    domains: tuple[str, ...]


def issuer_facts(issuer: UUID) -> IssuerFacts | None:
    """Give what the rules know of an issuer, or None where there is none."""
    return IssuerFacts(issuer) if Issuer.objects.filter(pk=issuer).exists() else None


def issuers() -> list[IssuerRow]:
    """Give every issuer by name, with its mail domains; two queries."""
    rows = Issuer.objects.select_related("organisation").prefetch_related("domains")
    return [_row(row) for row in rows]


def issuer_row(issuer: UUID) -> IssuerRow:
    """Give one issuer with its mail domains."""
    return _row(Issuer.objects.select_related("organisation").prefetch_related("domains").get(pk=issuer))


def _row(issuer: Issuer) -> IssuerRow:
    domains = tuple(sorted(domain.name for domain in issuer.domains.all()))
    return IssuerRow(issuer, issuer.organisation.name, domains)


def bound_elsewhere(domains: list[str], issuer: UUID | None) -> dict[str, str]:
    """Give those of the mail domains that are bound to another issuer, with its name."""
    rows = Domain.objects.filter(name__in=domains).exclude(issuer=issuer).select_related("issuer")
    return {row.name: row.issuer.name for row in rows}


def slug_is_taken(slug: str) -> bool:
    """Tell whether an issuer goes by this word already."""
    return Issuer.objects.filter(slug=slug).exists()


def organisations_to_choose() -> list[tuple[str, str]]:
    """Give the organisations that still exist, as id and name, for a list to choose from."""
    # A foreign key by its name is the only way into the table of another app.
    rows = apps.get_model("people", "Organisation").objects.filter(successor__isnull=True).order_by("name")
    return [(str(key), str(name)) for key, name in rows.values_list("pk", "name")]
