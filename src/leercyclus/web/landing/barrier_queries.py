"""Read the barriers that somebody wrote down, for that person only."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.landing.models import Barrier


def own_barriers(lesson: UUID, person: UUID) -> tuple[Barrier, ...]:
    """Give what stood in the way of a lesson according to one person, the newest first; one query.

    Args:
        lesson: which.
        person: who wrote them and who looks: a later owner does not see those of the one before.
    """
    return tuple(Barrier.objects.filter(landing=lesson, said_by=person))
