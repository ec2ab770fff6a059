"""Read what one person wrote about practices, and where others can call the person, for who asks for it."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q

from leercyclus.web.practices.models import Adoption, FollowUp, Practice, Thanked, Want


def export_person(person: UUID) -> dict[str, object]:
    """Give the practices, wants and follow-ups that name somebody or that somebody wrote; five queries."""
    practices = Practice.objects.filter(Q(contact=person) | Q(created_by=person)).select_related("organisation")
    wants = Want.objects.filter(contact=person).select_related("organisation")
    adoptions = Adoption.objects.filter(created_by=person).select_related("practice", "organisation")
    follow_ups = FollowUp.objects.filter(Q(created_by=person) | Q(withdrawn_by=person)).select_related("giver", "taker")
    return {
        "practices_written_or_to_call_about": [
            {
                "organisation": row.organisation.name if row.organisation else "",
                "title": row.title,
                "about": row.about,
                "evidence": row.evidence,
                "is_contact": row.contact_id == person,
                "is_writer": row.created_by_id == person,
                "shared": str(row.get_sharing_display()),
            }
            for row in practices
        ],
        "wants": [
            {"organisation": row.organisation.name, "text": row.text, "shared": str(row.get_sharing_display())}
            for row in wants
        ],
        "taken_over": [
            {
                "organisation": row.organisation.name,
                "title": row.practice.title,
                "adapted": row.adapted,
                "result_there": row.result_there,
                "result_here": row.result_here,
            }
            for row in adoptions
        ],
        "follow_ups": [
            {
                "on": row.on.isoformat(),
                "giver": row.giver.name,
                "taker": row.taker.name,
                "hours": float(row.hours),
                "who": row.who,
                "documents": row.documents,
                "note": row.note,
                "is_writer": row.created_by_id == person,
                "withdrawn_because": row.withdrawn_why if row.withdrawn_by_id == person else "",
            }
            for row in follow_ups
        ],
        "told_what_became_of_a_day": [
            row.at.isoformat() for row in Thanked.objects.filter(visit__person=person).order_by("at")
        ],
    }
