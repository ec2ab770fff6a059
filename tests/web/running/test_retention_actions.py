"""What the host told goes thirty days after the day."""

from __future__ import annotations

from datetime import UTC, datetime

from leercyclus.web.keeping.periods import DEFAULTS
from leercyclus.web.keeping.retention_actions import apply_retention
from leercyclus.web.running.messages_queries import told_on
from leercyclus.web.running.models import Announcement
from tests.cast import Cast
from tests.fixed import fixed


def test_the_text_goes_after_thirty_days_and_the_row_stays(cast: Cast) -> None:
    apply_retention(periods=DEFAULTS, now=datetime(2027, 4, 17, 20, tzinfo=UTC))
    assert Announcement.objects.get().text == "De bus gaat om 16:30."
    sweep = apply_retention(periods=DEFAULTS, now=datetime(2027, 4, 18, 2, tzinfo=UTC))
    assert sweep.removed["day_messages"] == 1
    assert Announcement.objects.get().text == ""
    assert told_on(fixed("day"), with_withdrawn=True) == ()
