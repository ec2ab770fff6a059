"""Read the facts that the rules on what is kept at home decide on."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q

from leercyclus.web.landing.home_rules import BarriersFacts, KeptFacts
from leercyclus.web.landing.models import Barrier, Bundle, Decision, Landing, Meeting
from leercyclus.web.people.lineage_queries import goes_on_as, line_of, municipality_now


def bundle_facts(bundle: UUID) -> KeptFacts | None:
    """Give what the rules know of joined lessons; None where there are none; three queries."""
    organisation = Bundle.objects.filter(pk=bundle).values_list("organisation", flat=True).first()
    return KeptFacts(bundle, goes_on_as(organisation), _day(Q(bundle=bundle))) if organisation else None


def decision_facts(decision: UUID) -> KeptFacts | None:
    """Give what the rules know of a decision; None where there is none; three queries."""
    organisation = Decision.objects.filter(pk=decision).values_list("organisation", flat=True).first()
    if organisation is None:
        return None
    about = Q(decision=decision) | Q(bundle__decision=decision)
    return KeptFacts(decision, goes_on_as(organisation), _day(about))


def meeting_facts(meeting: UUID) -> KeptFacts | None:
    """Give what the rules know of a landing meeting; None where there is none; three queries."""
    row = Meeting.objects.filter(pk=meeting).values("organisation", "day").first()
    if row is None:
        return None
    people = Meeting.people.through.objects.filter(meeting=meeting).values_list("person", flat=True)
    return KeptFacts(meeting, goes_on_as(row["organisation"]), row["day"], frozenset(people))


def barriers_facts(home: UUID) -> BarriersFacts | None:
    """Give what the rules know of the barriers of a municipality; None where there is no such one; one query."""
    now = municipality_now(home)
    return BarriersFacts(now) if now else None


def barrier_facts(home: UUID, barrier: UUID) -> BarriersFacts | None:
    """Give a barrier that was raised by name in a municipality; None where there is none; two queries."""
    found = Barrier.objects.filter(pk=barrier, raised_at__isnull=False, landing__organisation__in=line_of(home))
    return BarriersFacts(home, barrier) if found.exists() else None


def _day(about: Q) -> UUID | None:
    """Give the newest day of which a lesson is meant."""
    rows = Landing.objects.filter(about).order_by("-lesson__registration__day__date")
    return rows.values_list("lesson__registration__day", flat=True).first()
