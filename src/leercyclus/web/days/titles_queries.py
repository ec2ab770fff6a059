"""Read what there is to choose from on a day, by title alone."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.days.models import Offer


def titles_to_choose(day: UUID) -> tuple[str, ...]:
    """List the titles of the workshops and visits of a day that were not called off, in its order; one query."""
    return tuple(Offer.objects.filter(day=day, called_off_at__isnull=True).values_list("title", flat=True))
