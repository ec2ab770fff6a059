"""Read the facts that the rules on practices, wants and follow-ups decide on."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.practices.models import FollowUp, Practice, Want
from leercyclus.web.practices.rules import FollowUpFacts, RemovalFacts, SharedFacts


def practice_facts(practice: UUID) -> SharedFacts | None:
    """Give what the rules know of a practice; None where there is none; two queries."""
    row = (
        Practice.objects.filter(pk=practice)
        .values("organisation", "circle", "sharing", "contact", "created_by", "withdrawn_at")
        .first()
    )
    if row is None:
        return None
    return SharedFacts(
        practice,
        row["organisation"],
        _circle(row["circle"]),
        row["sharing"],
        _people(row["contact"], row["created_by"]),
        is_withdrawn=row["withdrawn_at"] is not None,
    )


def want_facts(want: UUID) -> SharedFacts | None:
    """Give what the rules know of what a municipality looks for; None where there is no such thing; two queries."""
    row = Want.objects.filter(pk=want).values("organisation", "circle", "sharing", "contact", "closed_on").first()
    if row is None:
        return None
    return SharedFacts(
        want,
        row["organisation"],
        _circle(row["circle"]),
        row["sharing"],
        _people(row["contact"]),
        is_withdrawn=row["closed_on"] is not None,
    )


def follow_up_facts(follow_up: UUID) -> FollowUpFacts | None:
    """Give what the rules know of a follow-up, or of the one that stands in its place since; None where there is none.

    Two queries, and one more for each time that its figures changed.
    """
    last: UUID | None = follow_up
    while last is not None and (found := _facts_of(last)) is None:
        last = FollowUp.objects.filter(replaces=last).values_list("pk", flat=True).first()
    return found if last is not None else None


def _facts_of(follow_up: UUID) -> FollowUpFacts | None:
    """Give what the rules know of a follow-up; None where there is none, or it was withdrawn; two queries."""
    row = FollowUp.objects.filter(pk=follow_up, withdrawn_at__isnull=True).values("circle", "giver", "taker").first()
    circle = circle_facts(row["circle"]) if row else None
    return FollowUpFacts(follow_up, circle, row["giver"], row["taker"]) if row and circle else None


def removal_facts(circle: UUID, follow_up: UUID) -> RemovalFacts | None:
    """Give the same of one to take away, also once it is gone; None where it is of another circle; three queries."""
    around = circle_facts(circle)
    if around is None or FollowUp.objects.filter(pk=follow_up).exclude(circle=circle).exists():
        return None
    return RemovalFacts(around, follow_up, _facts_of(follow_up))


def _circle(circle: UUID | None) -> CircleFacts | None:
    return None if circle is None else circle_facts(circle)


def _people(*people: UUID | None) -> frozenset[UUID]:
    return frozenset(one for one in people if one is not None)
