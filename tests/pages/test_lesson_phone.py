"""What the page of the one thing tells a phone that keeps it: until when, whose text it is, and of which moment."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.utils import timezone

from leercyclus.web.attending.badges import badge_token
from leercyclus.web.attending.kept import KEEP_UNTIL
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.phone import phone_key
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in
from tests.today import make_it_today

VISIT = fixed("registration-participant")
LESSON = f"/nl/les/{VISIT}/"
NOW = f"/nl/dagen/{fixed('day')}/nu/"
AS_A_SCRIPT = {"Accept": "application/json"}


def test_a_phone_may_keep_the_page_and_never_what_a_script_is_told(cast: Cast, pages: Pages) -> None:
    make_it_today()
    sign_in(pages.client, cast, "participant")
    until = pages.client.get(LESSON)[KEEP_UNTIL]
    days = timedelta(seconds=int(until) - timezone.now().timestamp()).days
    assert days == 2
    assert KEEP_UNTIL not in pages.client.get(LESSON, headers=AS_A_SCRIPT)


def test_what_may_no_longer_be_kept_says_so_by_a_moment_that_is_over(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    until = int(pages.client.get(f"/nl/les/{fixed('visit-participant')}/")[KEEP_UNTIL])
    assert until < timezone.now().timestamp()


def test_the_page_says_whose_text_it_is_and_when_it_was_written_to_the_millisecond(cast: Cast, pages: Pages) -> None:
    make_it_today()
    sign_in(pages.client, cast, "participant")
    line = pages.get(LESSON).one("[data-lc-post]")
    assert line["data-sleutel"] == phone_key(cast.people["participant"].pk, VISIT)
    assert line["data-geschreven"] == "0"
    moment = datetime.fromisoformat("2026-11-26T10:11:12.123999+00:00")
    Lesson.objects.create(registration_id=VISIT, is_nothing_new=True, written_at=moment, received_at=moment)
    assert pages.get(LESSON).one("[data-lc-post]")["data-geschreven"] == "1795687872123"


def test_the_page_of_now_has_the_phone_keep_it_and_a_badge_does_not(cast: Cast, pages: Pages) -> None:
    make_it_today("closing")
    sign_in(pages.client, cast, "participant")
    page = pages.get(NOW)
    assert {one["href"] for one in page.soup.select("[data-lc-mee] a")} >= {LESSON}
    badge = pages.get(f"/nl/b/{badge_token(VISIT)}/")
    assert badge.soup.select("[data-lc-mee] a") == []
