"""Read on which days somebody was there, for who asks for it."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.checkin.models import Presence


def export_person(person: UUID) -> list[dict[str, object]]:
    """Give what was seen of somebody on every day; one query."""
    seen = Presence.objects.filter(registration__person=person).exclude(state=Presence.State.UNSEEN)
    rows = seen.select_related("registration__day")
    return [
        {
            "day": row.registration.day.date.isoformat(),
            "state": str(row.get_state_display()),
            "is_walk_in": row.is_walk_in,
            "arrived_at": row.arrived_at.isoformat() if row.arrived_at else None,
            "left_at": row.left_at.isoformat() if row.left_at else None,
        }
        for row in rows
    ]
