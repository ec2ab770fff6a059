"""Look up the names of circles at the moment of reading, for what keeps ids only."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from leercyclus.web.circles.models import Circle


def circle_names(circles: Collection[UUID]) -> dict[UUID, str]:
    """Give the name of every circle that still is; one query."""
    return dict(Circle.objects.filter(pk__in=circles).values_list("pk", "name"))
