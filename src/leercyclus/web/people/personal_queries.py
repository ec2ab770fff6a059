"""What is kept of who somebody is, for who asks for the own facts."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from leercyclus.web.people.models import Delegation, Employment, Person, Post


def export_person(person: UUID) -> dict[str, object]:
    """Give name, address, language, and with whom and as what; four queries."""
    row = Person.objects.get(pk=person)
    delegations = Delegation.objects.filter(person=person).select_related("organisation").order_by("valid_from", "pk")
    employments = Employment.objects.filter(person=person).select_related("organisation").order_by("valid_from", "pk")
    posts = Post.objects.filter(person=person).select_related("organisation").order_by("valid_from", "pk")
    return {
        "name": row.name,
        "address": row.email,
        "language": row.language,
        "since": row.created_at.isoformat(),
        "last_signed_in": row.last_login.isoformat() if row.last_login else None,
        "delegations": [
            {"organisation": one.organisation.name, **_span(one.valid_from, one.valid_to)} for one in delegations
        ],
        "employers": [
            {"organisation": one.organisation.name, **_span(one.valid_from, one.valid_to)} for one in employments
        ],
        "posts": [
            {
                "organisation": one.organisation.name,
                "title": one.title,
                "level": one.level,
                "department": one.department,
                "topics": one.topics,
                **_span(one.valid_from, one.valid_to),
            }
            for one in posts
        ],
    }


def _span(begins: date | None, ends: date | None) -> dict[str, str | None]:
    return {"from": begins.isoformat() if begins else None, "to": ends.isoformat() if ends else None}
