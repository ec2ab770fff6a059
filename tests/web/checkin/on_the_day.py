"""The day of the cast as if it were today."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone


class Clock:
    """A clock that a test sets: the day of the cast, on the clock of the Netherlands (an hour after UTC)."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.now = datetime(2027, 3, 18, 7, 30, tzinfo=UTC)
        patch.setattr(timezone, "now", lambda: self.now)

    def go(self, **by: int) -> datetime:
        """Let time pass, and tell what time it is then."""
        self.now += timedelta(**by)
        return self.now
