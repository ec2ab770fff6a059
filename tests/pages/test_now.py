"""The page of now, and what a badge opens: where to be, with whom, what comes, and what the host told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time

import pytest
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leercyclus.web.attending import moments, now_views
from leercyclus.web.attending.badges import badge_token
from leercyclus.web.attending.moments import forget_moments
from leercyclus.web.days.models import Day, Offer, Slot
from leercyclus.web.guests.models import Registration
from leercyclus.web.running.models import Announcement, Running
from leercyclus.web.running.pulse_actions import touch
from leercyclus.web.running.pulse_keys import day_key
from leercyclus.web.running.pulse_queries import pulse_of
from leercyclus.web.seating.models import Plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Page, Pages
from tests.signed_in import sign_in

DAY = fixed("day")
NOW = f"/nl/dagen/{DAY}/nu/"
OWN = f"/nl/dagen/{DAY}/mijn/"
KEY = badge_token(fixed("registration-participant"))
BADGE = f"/nl/b/{KEY}/"
PULSE = f"/dagen/{DAY}/nu/teken/{KEY}/"
Clock = Callable[[int, int], None]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Give what sets the time on the day of the cast; the clock of the Netherlands."""

    def at(hour: int, minute: int) -> None:
        monkeypatch.setattr(timezone, "now", lambda: datetime(2027, 3, 18, hour - 1, minute, tzinfo=UTC))

    at(9, 40)
    return at


@pytest.fixture
def own(cast: Cast, clock: Clock, pages: Pages) -> Pages:
    """Give the pages as the participant reads them, on the day."""
    sign_in(pages.client, cast, "participant")
    return pages


def shown(page: Page) -> str:
    """Give what stands large."""
    return " ".join(page.texts("[data-lc-deel]:not([hidden])"))


def to_come(page: Page) -> list[str]:
    """Give what stands in the list of what comes."""
    return page.texts("[data-lc-straks]:not([hidden]) b")


def test_now_stands_the_table_the_room_the_question_and_who_sits_there(own: Pages) -> None:
    page = own.get(NOW)
    large = shown(page)
    assert large.startswith("Nu")
    for words in ("Ronde 1", "09:30", "10:30", "tafel 2", "Raadzaal", "Eerste verdieping", "Wat doen jullie"):
        assert words in large
    assert page.texts("[data-lc-deel]:not([hidden]) .lc-mensen__ik")[0].startswith("Jij")
    assert len(page.soup.select("[data-lc-deel]:not([hidden]) .lc-mensen li")) == 4
    assert to_come(page)[:2] == ["Begrijpelijke brieven", "Lunch"]


def test_of_what_comes_the_table_is_called_a_table_and_stands_with_its_room(own: Pages) -> None:
    assert own.get(NOW).texts("[data-lc-straks]:not([hidden]) .lc-straks__tafel") == ["tafel 1"]


def test_between_two_parts_what_comes_first_stands_large(own: Pages, clock: Clock) -> None:
    clock(10, 35)
    page = own.get(NOW)
    assert page.texts("[data-lc-deel]:not([hidden]) [data-lc-als]:not([hidden])")[0] == "Straks"
    assert "Begrijpelijke brieven" in shown(page)


def test_a_round_that_was_made_longer_pushes_what_comes(own: Pages) -> None:
    Running.objects.create(slot_id=fixed("slot-round-1"), extra_minutes=30)
    page = own.get(NOW)
    assert "11:00" in shown(page)
    assert page.texts("[data-lc-straks]:not([hidden]) [data-lc-laat]:not([hidden])") == ["15 minuten later dan gepland"]


def test_who_comes_late_is_there_for_a_part_that_begins_late_too(own: Pages, clock: Clock) -> None:
    Registration.objects.filter(pk=fixed("registration-participant")).update(arrives=time(10, 5))
    touch(DAY)
    part = f"[data-lc-deel='{fixed('slot-round-1')}']"
    assert "Je bent er dan niet." in own.get(NOW).texts(part)[0]
    Running.objects.create(slot_id=fixed("slot-plenary"), extra_minutes=55)
    touch(DAY)
    assert "Je bent er dan niet." not in own.get(NOW).texts(part)[0]


def test_a_workshop_that_was_called_off_says_so(own: Pages, clock: Clock) -> None:
    clock(11, 0)
    Offer.objects.filter(pk=fixed("offer-letters")).update(called_off_at=timezone.now())
    assert "Je krijgt een andere plek." in shown(own.get(NOW))


def test_when_all_is_over_nothing_stands_large(own: Pages, clock: Clock) -> None:
    clock(18, 0)
    page = own.get(NOW)
    assert shown(page) == ""
    assert page.one("[data-lc-klaar]").get("hidden") is None


def test_the_day_before_it_says_when_the_day_is(own: Pages) -> None:
    Day.objects.filter(pk=DAY).update(date="2027-03-19")
    assert "Deze dag is op vrijdag 19 maart 2027." in own.get(NOW).text


def test_messages_stand_on_top_the_newest_first_and_those_of_another_table_do_not(own: Pages) -> None:
    for table, text in ((2, "Voor tafel twee."), (1, "Voor tafel een.")):
        Announcement.objects.create(day_id=DAY, slot_id=fixed("slot-round-1"), table=table, text=text)
    found = own.get(NOW).texts(".lc-nu__berichten li")
    assert [one.partition(".")[0] for one in found] == ["Voor tafel twee", "De bus gaat om 16:30"]


def test_a_message_to_a_table_goes_when_its_round_is_over(own: Pages, clock: Clock) -> None:
    Announcement.objects.create(day_id=DAY, slot_id=fixed("slot-round-1"), table=2, text="Voor tafel twee.")
    clock(10, 31)
    assert "Voor tafel twee." not in own.get(NOW).text


def _mend() -> None:
    first = Plan.objects.get(number=1)
    groups = [{**one, "people": []} for one in first.rounds[0]["groups"]]
    for group, other in zip(groups, first.rounds[0]["groups"][::-1], strict=True):
        group["people"] = other["people"]
    rounds = [{**first.rounds[0], "groups": groups}, *first.rounds[1:]]
    Plan.objects.create(
        day_id=DAY,
        rounds=rounds,
        number=2,
        search=first.search,
        published_at=timezone.now(),
        reached=first.reached,
        bounds=first.bounds,
        at_spread=first.at_spread,
    )
    touch(DAY)


def test_what_moved_since_the_version_that_was_seen_is_told_once(own: Pages) -> None:
    assert own.get(NOW).one("[data-lc-nu]")["data-versie"] == "1"
    _mend()
    page = own.get(f"{NOW}?gezien=1")
    assert page.texts("[data-lc-nieuw]") == ["Je zit nu aan tafel 1."]
    assert page.one("[data-lc-nu]")["data-versie"] == "2"
    assert own.get(f"{NOW}?gezien=2").soup.select("[data-lc-nieuw]") == []


def test_what_moved_in_a_part_to_come_is_told_with_its_time_so_that_nobody_gets_up(own: Pages, clock: Clock) -> None:
    clock(9, 10)
    _mend()
    assert own.get(f"{NOW}?gezien=1").texts("[data-lc-nieuw]") == ["09:30 Ronde 1: je zit dan aan tafel 1."]


def test_who_is_not_a_guest_sees_the_programme_and_no_table(cast: Cast, clock: Clock, pages: Pages) -> None:
    sign_in(pages.client, cast, "researcher")
    page = pages.get(NOW)
    assert "Ronde 1" in shown(page)
    assert page.soup.select(".lc-nu__tafel, .lc-mensen") == []


def test_a_draft_has_no_page_of_now(cast: Cast, own: Pages) -> None:
    Day.objects.filter(pk=DAY).update(state="draft")
    own.get(NOW, status=404)


def test_a_badge_shows_functions_and_no_names(cast: Cast, clock: Clock, pages: Pages) -> None:
    page = pages.get(BADGE)
    assert "tafel 2" in shown(page)
    names = {one.name for key, one in cast.people.items() if "," in one.name and key != "partner"}
    assert {name for name in names if name in page.content} == set()


def test_both_pages_and_the_own_day_say_until_when_a_browser_may_keep_them(own: Pages) -> None:
    end = str(int(datetime(2027, 3, 20, 23, tzinfo=UTC).timestamp()))
    for address in (NOW, BADGE, OWN):
        assert own.client.get(address)["Leercyclus-Bewaar-Tot"] == end


def test_no_other_page_of_a_day_may_be_kept(own: Pages) -> None:
    for address in (f"{OWN}{fixed('registration-participant')}/", f"/nl/dagen/{DAY}/"):
        assert "Leercyclus-Bewaar-Tot" not in own.client.get(address)


def test_the_page_costs_the_same_for_more_people_and_messages(own: Pages) -> None:
    before = own.queries(NOW)
    Announcement.objects.bulk_create(Announcement(day_id=DAY, text=f"Bericht {number}") for number in range(20))
    touch(DAY)
    assert own.queries(NOW) == before


def test_the_preparation_leads_to_now_on_the_day_only(own: Pages) -> None:
    mine = f"/nl/dagen/{DAY}/mijn/"
    assert own.get(mine).soup.select(f"main a[href='{NOW}']")
    Day.objects.filter(pk=DAY).update(date="2027-03-19")
    assert own.get(mine).soup.select(f"main a[href='{NOW}']") == []


def test_the_pulse_is_of_the_page_it_stands_on(own: Pages) -> None:
    mark = own.get(NOW).one("[data-lc-nu]")["data-teken"]
    answer = own.client.get(PULSE).json()
    assert answer["teken"] == mark
    assert own.get(BADGE).one("[data-lc-nu]")["data-teken"] == mark


def test_the_pulse_asks_no_session_sets_no_cookie_and_costs_one_query_at_most(
    own: Pages, django_assert_max_num_queries: Callable[..., CaptureQueriesContext]
) -> None:
    own.client.get(PULSE)
    with django_assert_max_num_queries(1):
        answer = own.client.get(PULSE)
    assert answer.cookies == {}
    assert "Cookie" not in answer.get("Vary", "")
    assert answer["Cache-Control"] == "no-store"


def test_while_one_phone_lets_it_be_read_another_hears_what_was_before_and_asks_again_soon(
    own: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(now_views, "quick_pulse", pulse_of)
    before = own.client.get(PULSE).json()
    Slot.objects.filter(day=DAY).update(title="Anders")
    touch(DAY)
    with moments._lock_of(("marks of", DAY)):
        while_read = own.client.get(PULSE).json()
    assert while_read == {**before, "laatste": False}
    after = own.client.get(PULSE).json()
    assert after["laatste"]
    assert after["teken"] != before["teken"]


def test_who_does_not_come_any_more_is_told_of_a_day_and_not_of_a_table(own: Pages) -> None:
    before = own.client.get(PULSE).json()["teken"]
    Registration.objects.filter(pk=fixed("registration-participant")).update(state="no")
    touch(DAY)
    forget_moments()
    assert own.client.get(PULSE).json()["teken"] != before
    own.get(BADGE, status=410)


@pytest.mark.parametrize(
    "key",
    ["verzonnen", day_key(fixed("another-day")), day_key(DAY)[:-1], badge_token(fixed("registration-of-another-day"))],
)
def test_a_key_that_we_did_not_sign_for_this_day_is_told_nothing(own: Pages, key: str) -> None:
    answer = own.client.get(f"/dagen/{DAY}/nu/teken/{key}/")
    assert (answer.status_code, answer.json()) == (404, {})


def test_the_key_of_a_day_asks_for_the_page_of_nobody(own: Pages) -> None:
    answer = own.client.get(f"/dagen/{DAY}/nu/teken/{day_key(DAY)}/")
    assert set(answer.json()) == {"pulse", "teken", "laatste"}
    assert answer.json()["teken"] != own.client.get(PULSE).json()["teken"]


def test_two_days_after_the_day_the_pulse_tells_nothing(own: Pages) -> None:
    Day.objects.filter(pk=DAY).update(date="2027-03-15")
    assert own.client.get(PULSE).status_code == 410


def test_without_a_script_the_browser_fetches_the_page_anew_with_the_version_it_shows(own: Pages) -> None:
    content = own.get(NOW).content
    assert '<noscript><meta http-equiv="refresh" content="30; url=?gezien=1"></noscript>' in content
