"""Let phones know that something changed."""

from __future__ import annotations

from uuid import UUID

from django.db.models import F
from django.utils import timezone

from leercyclus.web.running.models import Pulse


def touch(day: UUID) -> None:
    """Count the pulse of a day up, in the transaction of what changed; phones ask for the page anew within seconds."""
    beats = Pulse.objects.filter(day=day)
    if not beats.update(number=F("number") + 1, changed_at=timezone.now()):
        Pulse.objects.get_or_create(day_id=day)
        beats.update(number=F("number") + 1, changed_at=timezone.now())
