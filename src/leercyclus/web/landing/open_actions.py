"""Start to follow a lesson at home: on the lowest step, with the moments at which its owner is asked."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from leercyclus.engine.lessons.waves import due_dates
from leercyclus.web.landing.models import Landing, Wave


@transaction.atomic
def open_landing(*, lesson: UUID, organisation: UUID, owner: UUID, day_date: date, with_waves: bool = True) -> Landing:
    """Follow a lesson; a second time changes nothing of where it stands.

    Args:
        lesson: which.
        organisation: the municipality that takes it home.
        owner: who carries it: who wrote it.
        day_date: the day of the visit, from which waves count.
        with_waves: whether its owner is asked later; a partner is not, nor who saw nothing new. Waves that were opened
            before and not asked yet are then taken away.
    """
    landing, _ = Landing.objects.get_or_create(
        lesson_id=lesson, defaults={"organisation_id": organisation, "owner_id": owner}
    )
    waves = Wave.objects.filter(landing=landing)
    if not with_waves:
        waves.filter(asked_at__isnull=True, answered_at__isnull=True).delete()
        return landing
    have = set(waves.values_list("days", flat=True))
    Wave.objects.bulk_create(
        [
            Wave(landing=landing, days=days, due_on=date.fromordinal(on))
            for days, on in due_dates(day_date.toordinal()).items()
            if days not in have
        ]
    )
    return landing
