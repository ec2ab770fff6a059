"""A version of the groups of the day of the cast in which everybody who comes has a seat."""

from __future__ import annotations

from uuid import UUID

from django.utils import timezone

from leercyclus.engine.groups.solve import solve
from leercyclus.web.seating.ground_queries import ground_of
from leercyclus.web.seating.measure_bridge import reached_by, rounds_from
from leercyclus.web.seating.models import Mixing, Pin, Plan, Tie
from leercyclus.web.seating.question_bridge import question_of
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.seating.crowd import crowd

DAY = fixed("day")
ROUNDS = tuple(fixed(f"slot-{name}") for name in ("round-1", "workshops", "visits", "round-2"))


def seated(cast: Cast, people: int = 16, *, number: int = 2) -> tuple[Plan, tuple[UUID, ...]]:
    """Let more people come and publish groups for all; gives the version and the registrations of the crowd.

    Args:
        cast: to whose day they come.
        people: how many more come.
        number: of the version.
    """
    more = crowd(cast, people, seats=max(40, people))
    Mixing.objects.update_or_create(day_id=DAY, defaults={"smallest": 4, "largest": 6, "partners_apart": False})
    Tie.objects.all().delete()
    Pin.objects.all().delete()
    question = question_of(ground_of(DAY)).checked()
    found = solve(question.instance, steps=4000, seed=1).plan.seats
    return Plan.objects.create(
        day_id=DAY,
        rounds=rounds_from(question, found),
        reached=reached_by(question.instance, found),
        number=number,
        published_at=timezone.now(),
    ), more
