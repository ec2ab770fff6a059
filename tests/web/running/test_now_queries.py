"""What is on now, from the rows."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.utils import timezone

from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.running.clock import Phase, begun_of
from leercyclus.web.running.models import Running
from leercyclus.web.running.now_queries import now_of
from tests.cast import Cast
from tests.fixed import fixed


def at(monkeypatch: pytest.MonkeyPatch, hour: int, minute: int, day: int = 18) -> None:
    """Let it be a moment in March 2027, on the clock of the Netherlands (an hour after UTC)."""
    monkeypatch.setattr(timezone, "now", lambda: datetime(2027, 3, day, hour - 1, minute, tzinfo=UTC))


def test_the_clock_of_the_netherlands_runs_the_day(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    at(monkeypatch, 9, 40)
    found = {one.slot: one for one in now_of(whole_day(fixed("day")))}
    assert found[fixed("slot-round-1")].phase is Phase.NOW
    assert found[fixed("slot-plenary")].phase is Phase.PAST
    assert found[fixed("slot-workshops")].phase is Phase.LATER


def test_what_a_host_began_stands_fast(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    at(monkeypatch, 9, 20)
    whole = whole_day(fixed("day"))
    assert fixed("slot-round-1") not in begun_of(now_of(whole))
    Running.objects.create(slot_id=fixed("slot-round-1"), began_at=timezone.now())
    assert fixed("slot-round-1") in begun_of(now_of(whole))


@pytest.mark.parametrize(("day", "phase"), [(17, Phase.LATER), (19, Phase.PAST)])
def test_the_day_before_all_is_to_come_and_the_day_after_all_is_past(
    cast: Cast, monkeypatch: pytest.MonkeyPatch, day: int, phase: Phase
) -> None:
    at(monkeypatch, 12, 0, day)
    assert {one.phase for one in now_of(whole_day(fixed("day")))} == {phase}
