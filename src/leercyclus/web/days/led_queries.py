"""Read who leads a workshop of a day, or is met on a visit."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.days.led import Led
from leercyclus.web.days.models import Offer


def led_on(day: UUID) -> dict[UUID, tuple[Led, ...]]:
    """Give by person what each leads on a day and was not called off, in the order of the host; one query."""
    found: dict[UUID, tuple[Led, ...]] = {}
    for one in Offer.objects.filter(day=day, called_off_at__isnull=True, leader__isnull=False):
        if one.leader_id is not None:
            found[one.leader_id] = (*found.get(one.leader_id, ()), Led(one.title, one.kind == Offer.Kind.VISIT))
    return found
