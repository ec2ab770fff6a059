"""Until when a phone may keep a page of a day."""

from __future__ import annotations

from datetime import UTC, date, datetime

from django.http import HttpResponse

from leercyclus.web.attending.kept import KEEP_UNTIL, may_be_kept


def test_a_phone_may_keep_a_page_until_two_days_after_the_day() -> None:
    told = may_be_kept(HttpResponse(), date(2027, 1, 20))[KEEP_UNTIL]
    assert datetime.fromtimestamp(int(told), UTC) == datetime(2027, 1, 22, 23, tzinfo=UTC)
