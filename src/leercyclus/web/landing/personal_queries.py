"""Read what is kept of one person about lessons at home, for who asks for it."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q

from leercyclus.web.landing.models import Barrier, Bundle, Decision, Landing, Meeting, Observer, Report
from leercyclus.web.people.names_queries import addresses_of


def export_person(person: UUID) -> dict[str, object]:
    """Give what somebody carries, said, wrote and was asked; nine queries.

    What a second observer answered goes to that one only, and never to the owner of the lesson.
    """
    addresses = [one.lower() for one in addresses_of(person)]
    return {
        "lessons_carried": [
            {
                "lesson": one.lesson.text,
                "at": one.organisation.name,
                "step": one.step,
                "closed": str(one.get_closed_display()),
            }
            for one in Landing.objects.filter(owner=person).select_related("lesson", "organisation").order_by("pk")
        ],
        "said": [
            {"on": one.at.isoformat(), "step": one.step, "proof": one.evidence}
            for one in Report.objects.filter(said_by=person)
        ],
        "looked_along": [
            {"on": one.answered_at.isoformat() if one.answered_at else None, "step": one.step}
            for one in Observer.objects.filter(Q(person=person) | Q(address__in=addresses)).order_by("pk")
        ],
        "barriers": [
            {"on": one.at.isoformat(), "what": str(one.get_code_display()), "text": one.text, "raised": one.raised_text}
            for one in Barrier.objects.filter(said_by=person)
        ],
        "joined_lessons": [one.title for one in Bundle.objects.filter(owner=person)],
        "decisions_written": [
            {"on": one.decided_on.isoformat(), "text": one.text} for one in Decision.objects.filter(created_by=person)
        ],
        "landing_meetings": [
            {"on": one.begins_at.isoformat(), "place": one.place, "about": one.about}
            for one in Meeting.objects.filter(people=person)
        ],
    }
