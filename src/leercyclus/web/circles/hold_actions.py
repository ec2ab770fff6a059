"""Hold a circle, so that two who write something that depends on what is there do it one after the other."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.web.circles.models import Circle


@transaction.atomic
def hold(*, circle: UUID) -> None:
    """Hold a circle that is there until the transaction of the caller ends; nothing is changed, so no line is kept."""
    Circle.objects.select_for_update().get(pk=circle)
