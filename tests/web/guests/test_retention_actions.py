"""What somebody eats and needs goes the day after."""

from __future__ import annotations

from datetime import UTC, datetime

from leercyclus.web.guests.retention_actions import empty_needs
from leercyclus.web.keeping.periods import DEFAULTS
from leercyclus.web.keeping.retention_actions import apply_retention, due
from tests.cast import Cast
from tests.web.guests.answering import of

NIGHT_BEFORE = datetime(2027, 3, 18, 2, 30, tzinfo=UTC)
LATE = datetime(2027, 3, 18, 22, 59, tzinfo=UTC)
NIGHT_AFTER = datetime(2027, 3, 18, 23, 1, tzinfo=UTC)


def test_on_the_day_itself_it_is_still_there(cast: Cast) -> None:
    assert (empty_needs(before=NIGHT_BEFORE), empty_needs(before=LATE)) == (0, 0)
    assert of("participant").diet == "Vegetarisch"


def test_the_day_after_it_is_gone_and_the_rest_stays(cast: Cast) -> None:
    assert due(DEFAULTS, NIGHT_AFTER)["day_needs"] == 1
    sweep = apply_retention(periods=DEFAULTS, now=NIGHT_AFTER)
    row = of("participant")
    assert (row.diet, row.access_need, row.question) == ("", "", "Hoe houden jullie de wachttijd kort?")
    assert sweep.removed["day_needs"] == 1
    assert empty_needs(before=NIGHT_AFTER) == 0
