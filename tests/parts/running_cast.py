"""The day of the cast as it runs: one message to all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leercyclus.web.days.models import Day
from leercyclus.web.running.models import Announcement, Running
from tests.fixed import fixed

if TYPE_CHECKING:
    from tests.cast import Cast


def keep_running(cast: Cast, day: Day) -> None:
    """Tell everybody something, and make a round longer."""
    Announcement.objects.create(
        id=fixed("announcement"), day=day, text="De bus gaat om 16:30.", made_by=cast.people["host"]
    )
    Running.objects.create(slot_id=fixed("slot-round-2"), extra_minutes=5, changed_by=cast.people["host"])
