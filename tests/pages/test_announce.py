"""The host tells people something, and the big screen in the room."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.utils import timezone

from leercyclus.web.accounts.tokens import ONCE
from leercyclus.web.running.models import Announcement
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in

DAY = fixed("day")
ANNOUNCE = f"/nl/dagen/{DAY}/vandaag/bericht/"
WITHDRAW = f"{ANNOUNCE}{fixed('announcement')}/weg/"
SCREEN = f"/nl/dagen/{DAY}/scherm/"


@pytest.fixture
def on_the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be twenty to ten on the day of the cast."""
    monkeypatch.setattr(timezone, "now", lambda: datetime(2027, 3, 18, 8, 40, tzinfo=UTC))


@pytest.fixture
def host(cast: Cast, on_the_day: None, pages: Pages) -> Pages:
    """Give the pages as the host reads them, on the day."""
    sign_in(pages.client, cast, "host")
    return pages


def test_one_press_tells_everybody(host: Pages) -> None:
    page = host.post(ANNOUNCE, {"text": "De lift doet het niet.", "to": "all"})
    assert "Verstuurd." in page.text
    assert page.texts(".lc-verteld li p:first-child")[0] == "De lift doet het niet."


def test_a_table_and_a_workshop_of_what_is_on_or_comes_can_be_chosen(host: Pages) -> None:
    page = host.get(ANNOUNCE)
    assert page.texts("select[name=to] option")[:3] == ["Iedereen", "tafel 1", "tafel 2"]
    assert "Begrijpelijke brieven" in page.texts("select[name=to] option")
    seat = f"{fixed('slot-round-1')}.2"
    assert "aan tafel 2, Ronde 1" in host.post(ANNOUNCE, {"text": "Kom.", "to": seat}).text
    assert Announcement.objects.get(text="Kom.").table == 2


def test_a_message_that_cannot_be_stays_in_the_form(host: Pages) -> None:
    page = host.post(ANNOUNCE, {"text": "a" * 300, "to": "all"}, status=422)
    assert page.one("textarea[name=text]").get_text(strip=True) == "a" * 300
    assert Announcement.objects.count() == 1


def test_pressed_twice_it_is_told_once(host: Pages) -> None:
    typed = {"text": "Kom naar de zaal.", "to": "all", ONCE: "one-token"}
    host.post(ANNOUNCE, typed)
    host.post(ANNOUNCE, typed)
    assert Announcement.objects.filter(text="Kom naar de zaal.").count() == 1


def test_what_was_typed_waits_until_its_owner_signed_in_again(cast: Cast, on_the_day: None, pages: Pages) -> None:
    pages.client.post(ANNOUNCE, {"text": "Nog niet verstuurd.", "to": "all"})
    sign_in(pages.client, cast, "host")
    assert pages.get(ANNOUNCE).soup.select_one("textarea[name=text]") is not None
    assert Announcement.objects.count() == 1


def test_taking_back_leaves_a_line_that_says_so(host: Pages) -> None:
    page = host.post(WITHDRAW, {})
    assert "Ingetrokken" in page.text
    assert page.soup.select(f"form[action='{WITHDRAW}']") == []


def test_who_holds_it_and_how_long_stands_beside_the_field(host: Pages) -> None:
    text = host.get(ANNOUNCE).text
    assert "Wet open overheid" in text
    assert "dertig dagen na de dag" in text


@pytest.mark.parametrize("who", ["participant", "enschede", "alderman", "researcher"])
def test_who_does_not_run_the_day_tells_nothing_and_sees_no_screen(
    cast: Cast, on_the_day: None, pages: Pages, who: str
) -> None:
    sign_in(pages.client, cast, who)
    for address in (ANNOUNCE, SCREEN):
        pages.get(address, status=404)
    pages.post(ANNOUNCE, {"text": "Hallo", "to": "all"}, status=404)
    pages.post(WITHDRAW, {}, status=404)
    assert Announcement.objects.get().withdrawn_at is None


def test_on_another_day_nothing_is_sent(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "host")
    assert pages.get(ANNOUNCE).soup.select("main form") == []
    pages.post(ANNOUNCE, {"text": "Hallo", "to": "all"}, status=403)
    assert Announcement.objects.count() == 1


def test_the_screen_tells_what_is_on_where_what_comes_and_the_last_message_to_all(host: Pages) -> None:
    Announcement.objects.create(day_id=DAY, slot_id=fixed("slot-round-1"), table=2, text="Voor tafel twee.")
    page = host.get(SCREEN)
    large = " ".join(page.texts("[data-lc-deel]:not([hidden])"))
    for words in ("Nu", "Ronde 1", "09:30", "10:30", "Wat doen jullie", "Tafels 1 tot en met 2", "Raadzaal"):
        assert words in large
    assert page.texts("[data-lc-straks]:not([hidden])")[0] == "10:45 Workshops"
    assert page.texts(".lc-scherm__bericht span") == ["De bus gaat om 16:30."]


def test_no_name_of_anybody_stands_on_the_screen(cast: Cast, host: Pages) -> None:
    content = host.get(SCREEN).content
    assert {one.name for one in cast.people.values() if one.name in content} == set()


def test_the_screen_asks_by_the_same_pulse(host: Pages) -> None:
    root = host.get(SCREEN).one("[data-lc-nu]")
    answer = host.client.get(str(root["data-vraag"])).json()
    assert str(answer[str(root["data-lees"])]) == root["data-teken"]


def test_both_cost_the_same_for_more_messages(host: Pages) -> None:
    before = [host.queries(one) for one in (ANNOUNCE, SCREEN)]
    Announcement.objects.bulk_create(Announcement(day_id=DAY, text=f"Bericht {number}") for number in range(20))
    assert [host.queries(one) for one in (ANNOUNCE, SCREEN)] == before
