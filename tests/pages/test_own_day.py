"""The pages of one participant: the own day, and what a badge opens."""

from __future__ import annotations

import pytest
from django.utils import timezone

from leercyclus.web.attending.badges import badge_token
from leercyclus.web.attending.kept import KEEP_UNTIL
from leercyclus.web.days.models import Day
from leercyclus.web.guests.models import Registration
from leercyclus.web.seating.models import Plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in
from tests.today import make_it_today

OWN = f"/nl/dagen/{fixed('day')}/mijn/"
BADGE = f"/nl/b/{badge_token(fixed('registration-participant'))}/"
QUESTION = "Hoe houden jullie de wachttijd kort?"


def test_the_own_question_is_kept_and_shown_again(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    version = pages.get(OWN).one("input[name=version]")["value"]
    page = pages.post(OWN, {"question": "Wie beslist bij jullie?", "version": str(version)})
    assert page.one("textarea[name=question]").get_text(strip=True) == "Wie beslist bij jullie?"


def test_two_windows_do_not_write_over_one_another(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    Registration.objects.filter(pk=fixed("registration-participant")).update(version=5, question="Van elders")
    page = pages.post(OWN, {"question": "Van hier", "version": "1"}, status=409)
    assert "Van elders" in page.text
    assert page.one("textarea[name=question]").get_text(strip=True) == "Van hier"


def test_the_own_page_gives_the_calendar_file_to_who_comes(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    link = pages.get(OWN).one("a[href$='.ics']")["href"]
    assert pages.client.get(str(link))["Content-Type"].startswith("text/calendar")
    Registration.objects.filter(pk=fixed("registration-participant")).update(state="waiting")
    assert not pages.get(OWN).soup.select("a[href$='.ics']")


def test_a_new_version_tells_at_the_top_which_seat_is_another_and_which_it_was(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    assert "Nieuw voor jou" not in pages.get(OWN).text
    Plan.objects.filter(pk=fixed("plan-proposed")).update(number=2, published_at=timezone.now())
    told = " ".join(pages.get(OWN).one(".lc-mast [role=status]").get_text(" ").split())
    assert "versie 2" in told
    assert "eerst tafel 2, nu tafel 1" in told


def test_who_keeps_every_seat_in_a_new_version_reads_nothing_of_it(cast: Cast, pages: Pages) -> None:
    same = Plan.objects.get(pk=fixed("plan-published")).rounds
    Plan.objects.filter(pk=fixed("plan-proposed")).update(number=2, published_at=timezone.now(), rounds=same)
    sign_in(pages.client, cast, "participant")
    assert "Nieuw voor jou" not in pages.get(OWN).text


def test_who_was_not_asked_has_no_day(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "researcher")
    pages.get(OWN, status=404)


def test_a_draft_has_no_page_of_anybody(cast: Cast, pages: Pages) -> None:
    Day.objects.update(state="draft")
    sign_in(pages.client, cast, "participant")
    pages.get(OWN, status=404)


def test_the_secretariat_sees_where_the_alderman_is_and_not_the_question(cast: Cast, pages: Pages) -> None:
    Registration.objects.filter(pk=fixed("registration-alderman")).update(question="Vertrouwelijk")
    sign_in(pages.client, cast, "executive_secretariat")
    page = pages.get(f"{OWN}{fixed('registration-alderman')}/")
    assert "Wethouder sociaal" in page.text
    assert "Vertrouwelijk" not in page.text
    pages.get(f"{OWN}{fixed('registration-participant')}/", status=404)


def test_before_there_are_groups_each_part_says_what_follows(cast: Cast, pages: Pages) -> None:
    Plan.objects.all().delete()
    sign_in(pages.client, cast, "participant")

    said = pages.get(OWN).texts(".lc-mijndag__deel .lc-stil")

    found = [one for one in said if one.endswith("volgt nog.")]
    assert found == ["Je tafel volgt nog.", "Je workshop volgt nog.", "Je bezoek volgt nog.", "Je tafel volgt nog."]


@pytest.mark.parametrize("who", ["circle_coordinator", "municipality_coordinator", "enschede", "session_leader"])
def test_nobody_else_reads_the_day_of_a_participant(cast: Cast, pages: Pages, who: str) -> None:
    sign_in(pages.client, cast, who)
    pages.get(f"{OWN}{fixed('registration-participant')}/", status=404)


def test_a_badge_tells_the_table_without_names_needs_or_question(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "")
    page = pages.get(BADGE)
    assert "tafel 2" in page.text
    names = {person.name for key, person in cast.people.items() if "," in person.name and key != "partner"}
    hidden = {QUESTION, "Ik kom met een rolstoel.", "Vegetarisch", *names}
    assert {word for word in hidden if word in page.text} == set()


def test_a_badge_of_a_day_long_past_or_of_who_was_withdrawn_opens_nothing(cast: Cast, pages: Pages) -> None:
    Registration.objects.filter(pk=fixed("registration-participant")).update(state="withdrawn")
    pages.get(BADGE, status=410)
    Registration.objects.filter(pk=fixed("registration-participant")).update(state="yes")
    Day.objects.update(date="2025-03-18")
    pages.get(BADGE, status=410)
    pages.get("/nl/b/verzonnen/", status=404)


@pytest.mark.parametrize("state", ["draft", "cancelled"])
def test_a_badge_of_a_day_that_does_not_go_on_opens_nothing(cast: Cast, pages: Pages, state: str) -> None:
    Day.objects.update(state=state)
    pages.get(BADGE, status=410)


def test_a_badge_of_who_does_not_come_opens_nothing(cast: Cast, pages: Pages) -> None:
    Registration.objects.filter(pk=fixed("registration-participant")).update(state="no")
    pages.get(BADGE, status=410)


def test_what_a_badge_opens_is_kept_by_no_proxy(cast: Cast, pages: Pages) -> None:
    assert {"private", "no-store"} <= set(pages.client.get(BADGE)["Cache-Control"].split(", "))


def test_on_the_day_itself_the_own_page_may_be_kept_by_the_phone_and_that_of_another_never(
    cast: Cast, pages: Pages
) -> None:
    sign_in(pages.client, cast, "participant")
    other = f"{OWN}{fixed('registration-participant')}/"
    assert KEEP_UNTIL not in pages.client.get(OWN)
    make_it_today()
    answer = pages.client.get(OWN)
    assert KEEP_UNTIL in answer
    assert "hidden data-lc-bewaard" in answer.content.decode()
    assert KEEP_UNTIL not in pages.client.get(other)
