"""Add municipalities and partners, and name partners."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import F

from leercyclus.web.audit.actions import record
from leercyclus.web.design.forms import Conflict
from leercyclus.web.municipalities.organisation_queries import register_row
from leercyclus.web.people.models import Organisation
from leercyclus.web.people.roles import Actor


class UnknownMunicipality(Exception):
    """The register knows no municipality with this code."""


@transaction.atomic
def organisation_for_municipality(*, actor: Actor | None, code: str) -> UUID:
    """Give the organisation of a municipality; it is added when nobody of it came along before.

    Raises:
        UnknownMunicipality: when the register knows no such code.
    """
    row = register_row(code)
    if row is None:
        raise UnknownMunicipality(code)
    organisation, is_new = Organisation.objects.get_or_create(
        municipality_id=row.code, defaults={"kind": Organisation.Kind.MUNICIPALITY, "name": row.name}
    )
    if is_new:
        facts = {"kind": "municipality", "code": row.code}
        record(actor=actor, what="organisation.added", organisation=organisation.pk, facts=facts)
    return organisation.pk


@transaction.atomic
def add_partner(*, actor: Actor, home: UUID, name: str) -> UUID:
    """Add a partner that works with a municipality; one of the same name is given back."""
    known = Organisation.objects.filter(home=home, name__iexact=name, successor__isnull=True).first()
    if known is not None:
        return known.pk
    made = Organisation.objects.create(kind=Organisation.Kind.PARTNER, home_id=home, name=name)
    record(actor=actor, what="organisation.added", organisation=home, thing=made.pk, facts={"kind": "partner"})
    return made.pk


@transaction.atomic
def rename_partner(*, actor: Actor, partner: UUID, name: str, version: int) -> None:
    """Give a partner another name.

    Raises:
        Conflict: when somebody else saved meanwhile.
    """
    same = Organisation.objects.filter(pk=partner, version=version)
    if not same.update(name=name, version=F("version") + 1):
        now = Organisation.objects.get(pk=partner)
        raise Conflict(version=now.version, theirs={"name": now.name})
    home = Organisation.objects.values_list("home", flat=True).get(pk=partner)
    record(actor=actor, what="organisation.renamed", organisation=home, thing=partner)
