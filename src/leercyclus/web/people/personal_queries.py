"""What this app remembers of one person, for who asks for a copy."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from leercyclus.web.people.models import Claim, Delegation, Employment, Merge, Person, Post, Waiting


def export_person(person: UUID) -> dict[str, Any]:
    """Give everything that this app remembers of a person, as plain values for JSON.

    Records that were merged into this one go along: they are the same person.
    """
    row = Person.objects.get(pk=person)
    ids = [person, *Person.objects.filter(merged_into=person).values_list("pk", flat=True)]
    claim = Claim.objects.filter(person=person).first()
    return {
        "name": row.name,
        "address": row.email or "",
        "address_as_typed_by_others": claim.address if claim else "",
        "language": row.language,
        "known_since": row.created_at.isoformat(),
        "last_sign_in": row.last_login.isoformat() if row.last_login else "",
        "delegations": [_span(one) for one in _of(Delegation, ids)],
        "employers": [_span(one) for one in _of(Employment, ids)],
        "posts": [
            {
                **_span(one),
                "title": one.title,
                "level": one.level,
                "department": one.department,
                "topics": one.topics,
                "reports_to": one.reports_to.name if one.reports_to else "",
            }
            for one in Post.objects.filter(person__in=ids).select_related("organisation", "reports_to").order_by("id")
        ],
        "merged_records": [
            {"at": one.at.isoformat(), "names_and_addresses": one.before}
            for one in Merge.objects.filter(kept__in=ids).order_by("at")
        ],
        "lists_brought_in_and_not_yet_kept": Waiting.objects.filter(person__in=ids).count(),
    }


def _of(table: type[Delegation | Employment], ids: list[UUID]) -> list[Delegation | Employment]:
    return list(table.objects.filter(person__in=ids).select_related("organisation").order_by("id"))


def _span(one: Delegation | Employment | Post) -> dict[str, Any]:
    return {
        "organisation": one.organisation.name,
        "from": one.valid_from.isoformat() if one.valid_from else "",
        "to": one.valid_to.isoformat() if one.valid_to else "",
    }
