"""Read what an organisation is called, for other apps."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.people.models import Organisation


@dataclass(frozen=True, slots=True)
class NamedMunicipality:
    """A municipality that takes part in the site, or did.

    Attributes:
        id: of the organisation.
        name: of the municipality.
        code: as `GM0193`.
        province: where it lies; empty when that is not known.
        is_gone: whether it went on in another.
    """

    id: UUID
    name: str
    code: str
    province: str
    is_gone: bool


def named_municipality(organisation: UUID) -> NamedMunicipality | None:
    """Give a municipality by the id of its organisation; None for a partner and where there is none; one query."""
    row = (
        Organisation.objects.filter(pk=organisation, municipality__isnull=False).select_related("municipality").first()
    )
    if row is None or row.municipality is None:
        return None
    return NamedMunicipality(
        row.pk, row.name, row.municipality.code, row.municipality.province, row.successor_id is not None
    )
