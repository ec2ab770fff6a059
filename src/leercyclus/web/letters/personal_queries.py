"""Read what is kept of one person in the letters to councils, for who asks for it."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.letters.models import Letter


def export_person(person: UUID) -> list[dict[str, object]]:
    """Give the letters whose words somebody wrote last; one query."""
    rows = Letter.objects.filter(changed_by=person).select_related("organisation", "day").order_by("updated_at")
    return [
        {
            "organisation": row.organisation.name,
            "day": row.day.date.isoformat(),
            "addressee": row.addressee,
            "opening": row.opening,
            "closing": row.closing,
            "signature": row.signature,
            "at": row.updated_at.isoformat(),
        }
        for row in rows
    ]
