"""Read one registration by itself: somebody's visit to a day, where the address does not name the day."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.guests.facts_queries import guest_facts
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.rules import GuestFacts
from leercyclus.web.people.levels import Level
from leercyclus.web.people.names_queries import people_of_partners
from leercyclus.web.people.posts_queries import posts_on


def visit_facts(visit: UUID) -> GuestFacts | None:
    """Give what the rules know of a registration; None where there is none; five queries."""
    day = Registration.objects.filter(pk=visit).values_list("day", flat=True).first()
    return guest_facts(day, visit) if day else None


def companions_of(day: UUID, organisation: UUID) -> frozenset[UUID]:
    """Give the people who came along with a municipality to a day, without outside partners; three queries."""
    came = Registration.objects.filter(day=day, organisation=organisation, state=Registration.State.YES)
    rows = dict(came.values_list("person", "day__date"))
    if not rows:
        return frozenset()
    posts = posts_on(next(iter(rows.values())), list(rows))
    partners = {who for who, post in posts.items() if post.is_partner or post.level == Level.PARTNER}
    return frozenset(rows) - partners - people_of_partners()
