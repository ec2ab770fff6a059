"""Read what is kept of one person in plans, for who asks for it."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.guests.seats_queries import registrations_of
from leercyclus.web.seating.models import Plan
from leercyclus.web.seating.plan_queries import placed


def export_person(person: UUID) -> dict[str, list[dict[str, object]]]:
    """Give the seats of somebody in published plans, and the plans that somebody published; three queries.

    Whom somebody may not sit with is kept of two people, and is told to neither.
    """
    own = registrations_of(person)
    plans = Plan.objects.filter(day__in=own.values(), number__isnull=False).select_related("day__host")
    published = Plan.objects.filter(published_by=person).select_related("day__host")
    return {
        "seats": [
            {
                "day": plan.day.date.isoformat(),
                "version": plan.number,
                "table": group.table,
                "offer": str(group.offer or ""),
                "leads": group.leader in own,
            }
            for plan in plans
            for group in placed(plan)
            if set(group.people) & own.keys()
        ],
        "published": [{"day": plan.day.date.isoformat(), "version": plan.number} for plan in published],
    }
