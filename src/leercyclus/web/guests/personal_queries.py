"""Read what is kept of one person as a guest of days, for who asks for it."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.guests.models import Registration


def export_person(person: UUID) -> list[dict[str, object]]:
    """Give every day that somebody was asked for, with the answer, wishes and needs; two queries."""
    rows = Registration.objects.filter(person=person).select_related("day__host", "organisation", "hope")
    return [_told(row) for row in rows.prefetch_related("wishes__offer")]


def _told(row: Registration) -> dict[str, object]:
    return {
        "day": row.day.date.isoformat(),
        "host": row.day.host.name,
        "with": row.organisation.name,
        "state": str(row.get_state_display()),
        "why": row.why,
        "answered_at": row.answered_at.isoformat() if row.answered_at else None,
        "arrives": row.arrives.isoformat() if row.arrives else None,
        "leaves": row.leaves.isoformat() if row.leaves else None,
        "access_need": row.access_need,
        "diet": row.diet,
        "may_be_photographed": row.may_be_photographed,
        "hope": row.hope.name if row.hope else "",
        "question": row.question,
        "wishes": [one.offer.title for one in sorted(row.wishes.all(), key=lambda wish: wish.rank)],
    }
