"""What circles hold about one person, for an export."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Q

from leercyclus.web.circles.models import Circle, Grant, Invitation, Membership, ThreeLines


def export_person(person: UUID) -> dict[str, Any]:
    """Give all that the tables of circles hold about a person, as plain values; dates as year-month-day.

    Three lines are facts of a municipality: of them only that the person wrote last, and when.
    """
    grants = Grant.objects.filter(Q(person=person) | Q(behalf_of=person)).select_related("organisation", "circle")
    asked = Invitation.objects.filter(person=person).select_related("membership__circle", "membership__organisation")
    written = ThreeLines.objects.filter(updated_by=person).select_related("cycle__circle", "organisation")
    answered = Membership.objects.filter(answered_by=person).select_related("circle", "organisation")
    return {
        "roles": [
            {
                "role": one.role,
                "organisation": one.organisation.name if one.organisation else None,
                "circle": one.circle.name if one.circle else None,
                "answers_for_this_person": one.behalf_of_id == person,
                "from": one.valid_from.isoformat(),
                "to": one.valid_to.isoformat() if one.valid_to else None,
            }
            for one in grants.order_by("valid_from", "id")
        ],
        "invitations": [
            {
                "circle": one.membership.circle.name,
                "organisation": one.membership.organisation.name,
                "sent": one.sent_at.isoformat(),
            }
            for one in asked
        ],
        "founded": [one.name for one in Circle.objects.filter(founded_by=person)],
        "answered_for": [{"circle": one.circle.name, "organisation": one.organisation.name} for one in answered],
        "three_lines_written": [
            {
                "circle": one.cycle.circle.name,
                "organisation": one.organisation.name,
                "at": one.updated_at.isoformat(),
            }
            for one in written.order_by("updated_at", "id")
        ],
    }
