"""Read what one person agreed on or put right in the closed purse, for who asks for it."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.purse.models import Correction, Terms


def export_person(person: UUID) -> dict[str, object]:
    """Give the circles whose terms somebody changed last, and the corrections that somebody made; two queries."""
    rows = Correction.objects.filter(made_by=person).select_related("circle", "giver", "taker").order_by("made_at")
    return {
        "terms_changed": [row.circle.name for row in Terms.objects.filter(changed_by=person).select_related("circle")],
        "corrections": [
            {
                "circle": row.circle.name,
                "giver": row.giver.name,
                "taker": row.taker.name,
                "kind": str(row.get_kind_display()),
                "amount": float(row.amount),
                "on": row.on.isoformat(),
                "why": row.why,
                "made_at": row.made_at.isoformat(),
            }
            for row in rows
        ],
    }
