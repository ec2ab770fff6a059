"""Read what somebody told on days, for who asks for it."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.running.models import Announcement


def export_person(person: UUID) -> list[dict[str, object]]:
    """Give every message that somebody sent on a day; one query."""
    rows = Announcement.objects.filter(made_by=person).select_related("day")
    return [{"day": row.day.date.isoformat(), "at": row.made_at.isoformat(), "text": row.text} for row in rows]
