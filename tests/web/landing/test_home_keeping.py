"""What is kept of landing meetings, and for how long."""

from __future__ import annotations

from datetime import UTC, date, datetime

from leercyclus.web.keeping.periods import DEFAULTS
from leercyclus.web.keeping.retention_actions import due
from leercyclus.web.landing.home_records_queries import records_of
from leercyclus.web.landing.models import Meeting
from leercyclus.web.landing.retention_actions import remove_meetings
from tests.cast import Cast


def test_a_meeting_goes_two_years_after_it_was_held(cast: Cast) -> None:
    assert due(DEFAULTS, datetime(2028, 12, 9, tzinfo=UTC))["landing_meetings"] == 0
    assert due(DEFAULTS, datetime(2028, 12, 12, tzinfo=UTC))["landing_meetings"] == 1
    assert remove_meetings(before=datetime(2027, 1, 1, tzinfo=UTC)) == 1
    assert not Meeting.objects.exists()


def test_the_export_for_the_woo_holds_what_a_meeting_is_about_and_not_who_was_asked(cast: Cast) -> None:
    (record,) = records_of(cast.zwolle.pk, date(2026, 1, 1), date(2026, 12, 31))
    assert [one.text for one in record.passages] == ["Stadhuis, kamer 2.14", "Wat doen we met ‘Naar bewoners toe’?"]
    assert record.day == date(2026, 12, 10)
    assert "controller" not in repr(record)
    assert records_of(cast.enschede.pk, date(2026, 1, 1), date(2026, 12, 31)) == []
