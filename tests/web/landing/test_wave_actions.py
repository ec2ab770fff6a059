"""Asking owners: at 30, 90 and 365 days, one mail a wave, and only who is to be asked."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leercyclus.web.accounts.tokens import make_token
from leercyclus.web.landing.models import Landing, Wave
from leercyclus.web.landing.report_actions import report
from leercyclus.web.landing.stop_actions import stop_asking
from leercyclus.web.landing.wave_actions import ask_due
from leercyclus.web.landing.wave_queries import asked_wave, landings_to_ask, wave_token
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.people.models import Person
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.lived_cast import LIVED
from tests.web.landing.landed import LESSON, actor, mails

OWNERS = ["controller", "enschede", "municipal_secretary", "participant"]


def asked() -> list[str]:
    return [one.address.partition("@")[0] for one in mails("landing_wave")]


def after(days: int) -> date:
    return LIVED + timedelta(days=days)


def test_nobody_is_asked_before_thirty_days(cast: Cast) -> None:
    assert ask_due(after(29)) == 0


@pytest.mark.parametrize("days", [30, 90, 365])
def test_who_took_something_home_is_asked_and_no_partner_nor_who_saw_nothing_new(cast: Cast, days: int) -> None:
    assert ask_due(after(days)) == 4
    assert len(mails("landing_wave")) == 4
    assert {one.person_id for one in mails("landing_wave")} == {cast.people[who].pk for who in OWNERS}
    assert set(Wave.objects.filter(asked_at__isnull=False).values_list("days", flat=True)) == {days}


def test_every_day_for_two_years_is_three_mails_each(cast: Cast) -> None:
    counts = [ask_due(after(days)) for days in (29, 30, 31, 60, 89, 90, 91, 364, 365, 366, 700)]
    assert counts == [0, 4, 0, 0, 0, 4, 0, 0, 4, 0, 0]
    assert len(mails("landing_wave")) == 12


def test_after_a_long_silence_one_mail_comes_and_not_three(cast: Cast) -> None:
    assert ask_due(after(400)) == 4
    assert ask_due(after(401)) == 0


def test_who_answered_already_or_stopped_or_is_closed_is_not_asked(cast: Cast) -> None:
    report(actor=actor(cast), lesson=LESSON, step=4, wave=30)
    stop_asking(actor=actor(cast, "controller"), lesson=fixed("lesson-controller"))
    Landing.objects.filter(pk=fixed("lesson-enschede")).update(closed="left")
    assert ask_due(after(30)) == 1
    assert [one.person_id for one in mails("landing_wave")] == [cast.people["municipal_secretary"].pk]


def test_who_stopped_and_wants_to_be_asked_again_is(cast: Cast) -> None:
    stop_asking(actor=actor(cast), lesson=LESSON)
    ask_due(after(30))
    stop_asking(actor=actor(cast), lesson=LESSON, stops=False)
    assert ask_due(after(31)) == 1


def test_who_has_no_address_or_no_account_any_more_is_not_asked(cast: Cast) -> None:
    Person.objects.filter(pk=cast.people["participant"].pk).update(email=None)
    Person.objects.filter(pk=cast.people["controller"].pk).update(is_active=False)
    Person.objects.filter(pk=cast.people["enschede"].pk).update(erased_at=timezone.now())
    assert ask_due(after(30)) == 1


def test_what_became_nothing_new_is_not_asked_about(cast: Cast) -> None:
    Lesson.objects.filter(pk=LESSON).update(is_nothing_new=True, text="", if_text="", then_text="")
    assert LESSON not in landings_to_ask(after(30))


def test_the_mail_shows_what_was_promised_and_seven_links_and_how_to_stop(cast: Cast) -> None:
    ask_due(after(90))
    mail = next(one for one in mails("landing_wave") if one.person_id == cast.people["participant"].pk)
    assert mail.subject == "Waar staat je les uit Enschede?"
    assert "De wijkcoach komt zelf aan de deur." in mail.body
    assert "Als de wijkschouw gepland wordt, dan vraag ik drie bewoners mee." in mail.body
    assert [f"?stap={step}\n" in mail.body for step in range(7)] == [True] * 7
    assert "?stap=stop\n" in mail.body
    links = [line.partition("/stand/")[2] for line in mail.body.splitlines() if "/stand/" in line]
    assert len(links) == 8
    assert max(map(len, links)) < 60, "a link is no paragraph of gibberish"
    assert (mail.circle_id, mail.organisation_id, mail.is_personal) == (None, None, True)


def test_the_subject_tells_nothing_of_the_lesson(cast: Cast) -> None:
    ask_due(after(90))
    assert all("wijkcoach" not in one.subject and "raad" not in one.subject for one in mails("landing_wave"))


def test_a_link_is_worth_nothing_once_somebody_else_carries_the_lesson(cast: Cast) -> None:
    ask_due(after(30))
    mail = next(one for one in mails("landing_wave") if one.person_id == cast.people["participant"].pk)
    token = mail.body.partition("/stand/")[2].partition("/")[0]
    assert asked_wave(token) is not None
    Landing.objects.filter(pk=LESSON).update(owner=cast.people["controller"])
    assert asked_wave(token) is None
    assert asked_wave(token[:-3]) is None


def test_a_short_link_is_good_for_one_wave_of_one_owner_and_not_for_ever(cast: Cast) -> None:
    ask_due(after(30))
    good = wave_token(LESSON, 30, cast.people["participant"].pk)
    assert asked_wave(good) is not None
    assert asked_wave(wave_token(LESSON, 90, cast.people["participant"].pk)) is None, "it was not asked yet"
    assert asked_wave(wave_token(LESSON, 30, cast.people["controller"].pk)) is None
    assert asked_wave(wave_token(fixed("lesson-controller"), 30, cast.people["participant"].pk)) is None
    assert asked_wave(good[:-1] + ("A" if good[-1] != "A" else "B")) is None
    Wave.objects.update(asked_at=timezone.now() - timedelta(days=401))
    assert asked_wave(good) is None


def test_the_longer_link_of_an_older_mail_still_works(cast: Cast) -> None:
    owner = str(cast.people["participant"].pk)
    assert asked_wave(make_token("landing_wave", landing=str(LESSON), days="90", owner=owner)) is not None


def test_the_link_of_a_record_that_was_merged_works_for_the_one_that_goes_on(cast: Cast) -> None:
    ask_due(after(30))
    mail = next(one for one in mails("landing_wave") if one.person_id == cast.people["participant"].pk)
    token = mail.body.partition("/stand/")[2].partition("/")[0]
    Landing.objects.filter(pk=LESSON).update(owner=cast.people["session_leader"])
    Person.objects.filter(pk=cast.people["participant"].pk).update(merged_into=cast.people["session_leader"])
    found = asked_wave(token)
    assert found is not None
    assert found.owner == cast.people["session_leader"].pk


def test_who_is_to_be_asked_is_found_in_two_queries_however_many_there_are(cast: Cast) -> None:
    with CaptureQueriesContext(connection) as few:
        landings_to_ask(after(90))
    assert len(few) <= 2
