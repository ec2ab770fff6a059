"""What goes of practices when its period is over."""

from __future__ import annotations

from datetime import UTC, date, datetime

from leercyclus.web.practices.models import FollowUp, Practice, Want
from leercyclus.web.practices.retention_actions import remove_closed, remove_withdrawn
from tests.cast import Cast
from tests.fixed import fixed

THEN, NOW = datetime(2026, 4, 1, tzinfo=UTC), datetime(2026, 4, 2, tzinfo=UTC)


def test_what_was_withdrawn_goes_and_the_follow_up_about_it_stays(cast: Cast) -> None:
    Practice.objects.filter(pk=fixed("practice-enschede")).update(withdrawn_at=THEN)
    assert remove_withdrawn(before=THEN) == 0
    assert remove_withdrawn(before=NOW, dry_run=True) == 1
    assert remove_withdrawn(before=NOW) == 1
    assert [row.pk for row in Practice.objects.all()] == [fixed("practice")]
    assert FollowUp.objects.get().practice_id is None


def test_an_example_that_was_withdrawn_stays_so_that_it_does_not_come_back(cast: Cast) -> None:
    Practice.objects.filter(pk=fixed("practice")).update(withdrawn_at=THEN, is_example=True)
    assert remove_withdrawn(before=NOW) == 0


def test_what_is_looked_for_no_longer_goes(cast: Cast) -> None:
    assert remove_closed(before=NOW) == 0
    Want.objects.update(closed_on=date(2026, 4, 1))
    assert (remove_closed(before=THEN), remove_closed(before=NOW)) == (0, 1)
