"""Read what the agendas hold of one person, for who asks for it."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q

from leercyclus.web.agenda.models import Point, Position


def export_person(person: UUID) -> dict[str, list[dict[str, object]]]:
    """Give the points that somebody picked, and the positions that name or were written by somebody."""
    picked = Point.objects.filter(picked_by=person).values("cycle__name", "indicator", "picked_for__name")
    rows = Position.objects.filter(Q(contact=person) | Q(updated_by=person)).select_related("organisation", "point")
    return {
        "points": [
            {"cycle": row["cycle__name"], "indicator": row["indicator"], "picked_for": row["picked_for__name"]}
            for row in picked
        ],
        "positions": [
            {
                "indicator": row.point.indicator,
                "organisation": row.organisation.name,
                "how": row.how,
                "reason": row.reason,
                "is_contact": row.contact_id == person,
                "is_writer": row.updated_by_id == person,
                "updated_at": row.updated_at.isoformat(),
            }
            for row in rows.order_by("point", "organisation")
        ],
    }
