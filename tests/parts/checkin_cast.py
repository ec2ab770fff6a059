"""Who was seen on the day of the cast: the controller, before the beginning."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from leercyclus.web.checkin.models import Presence
from tests.fixed import fixed

if TYPE_CHECKING:
    from tests.cast import Cast

BEFORE = datetime(2027, 3, 18, 7, 20, tzinfo=UTC)


def keep_presence(cast: Cast) -> None:
    """Check the controller in."""
    Presence.objects.create(
        registration_id=fixed("registration-controller"),
        state="here",
        arrived_at=BEFORE,
        seen_at=BEFORE,
        seen_by=cast.people["host"],
    )
