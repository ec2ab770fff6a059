"""Phones on the day: a new version within ten seconds, and the page of now without a connection."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from leercyclus.web.attending.badges import badge_token
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.models import Slot
from leercyclus.web.running.announce_actions import announce
from leercyclus.web.running.clock import ByHand, Planned, timed
from leercyclus.web.running.pulse_actions import touch
from leercyclus.web.seating.models import Plan
from tests.browser.accessibility import PHONE, assert_accessible
from tests.browser.journeys.windows import Windows
from tests.cast import Cast
from tests.fixed import fixed
from tests.today import make_it_today

PATIENCE = 20_000
"""A phone hears of it within ten seconds; a machine that does three things at once gets twice that."""
DAY = fixed("day")
NOW = f"/nl/dagen/{DAY}/nu/"
OWN = f"/nl/dagen/{DAY}/mijn/"
LESSON = f"/nl/les/{fixed('registration-participant')}/"
TABLE = "[data-lc-deel]:not([hidden]) .lc-nu__tafel"
LINE = "[data-lc-verbinding]"


@pytest.fixture
def windows(browser: Browser, live_server: LiveServer, cast: Cast) -> Iterator[Windows]:
    """Give windows on the day of the cast as if it were today; a lost connection may be complained of."""
    make_it_today()
    opened = Windows(browser, live_server.url)
    yield opened
    opened.close()
    complaints = [one for one in opened.said if "Failed to load resource: net::ERR" not in one]
    assert complaints == [], f"the browser's console said: {complaints}"


def phone(windows: Windows, cast: Cast, who: str) -> Page:
    """Open the page of now on the phone of somebody, and wait until it is kept there."""
    page = windows.open_for(str(cast.people[who].email))
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(NOW)
    expect(page.locator(LINE)).to_contain_text("Werkt ook zonder verbinding.")
    return page


def mend() -> None:
    """Publish a second version in which the two tables of the first round changed places."""
    first = Plan.objects.get(number=1)
    people = [one["people"] for one in first.rounds[0]["groups"]][::-1]
    groups = [{**one, "people": each} for one, each in zip(first.rounds[0]["groups"], people, strict=True)]
    Plan.objects.create(
        day_id=DAY,
        rounds=[{**first.rounds[0], "groups": groups}, *first.rounds[1:]],
        number=2,
        published_at=timezone.now(),
        search=first.search,
        reached=first.reached,
        bounds=first.bounds,
        at_spread=first.at_spread,
    )
    touch(DAY)


def test_a_new_version_is_on_every_phone_within_ten_seconds_and_told_once(windows: Windows, cast: Cast) -> None:
    mine, other = phone(windows, cast, "participant"), phone(windows, cast, "enschede")
    expect(mine.locator(TABLE)).to_have_text("tafel 2")
    expect(other.locator(TABLE)).to_have_text("tafel 1")
    mend()
    expect(mine.locator(TABLE)).to_have_text("tafel 1", timeout=PATIENCE)
    expect(other.locator(TABLE)).to_have_text("tafel 2", timeout=PATIENCE)
    expect(mine.locator("[data-lc-nieuw]")).to_have_text("Je zit nu aan tafel 1.")
    assert_accessible(mine)
    mine.reload()
    expect(mine.locator(TABLE)).to_have_text("tafel 1")
    expect(mine.locator("[data-lc-nieuw]")).to_have_count(0)


def test_without_a_connection_the_page_stands_there_with_its_age_and_comes_up_to_date_after(
    windows: Windows, cast: Cast
) -> None:
    mine, other = phone(windows, cast, "participant"), phone(windows, cast, "enschede")
    mine.context.set_offline(True)
    mine.reload()
    expect(mine.locator(TABLE)).to_have_text("tafel 2")
    expect(mine.get_by_role("status")).to_have_text("Geen verbinding.")
    expect(mine.locator(LINE)).to_contain_text("Dit is van")
    assert mine.evaluate("getComputedStyle(document.querySelector('.lc-nukop')).backgroundColor") != "rgba(0, 0, 0, 0)"
    mend()
    expect(other.locator(TABLE)).to_have_text("tafel 2", timeout=PATIENCE)
    expect(mine.locator(TABLE)).to_have_text("tafel 2")
    mine.context.set_offline(False)
    expect(mine.locator(TABLE)).to_have_text("tafel 1", timeout=PATIENCE)
    expect(mine.locator("[data-lc-nieuw]")).to_have_text("Je zit nu aan tafel 1.")
    expect(mine.locator(LINE)).to_contain_text("Bijgewerkt om")


def test_without_a_connection_the_own_day_opens_from_the_page_of_now_and_says_of_when_it_is(
    windows: Windows, cast: Cast
) -> None:
    mine = phone(windows, cast, "participant")
    mine.context.set_offline(True)
    mine.get_by_role("link", name="Mijn dag", exact=True).click()
    expect(mine.get_by_role("heading", name="Mijn dag", level=1)).to_be_visible()
    expect(mine.get_by_role("heading", name="Ronde 1, tafel 2")).to_be_visible()
    today = f"{timezone.localdate().day} "
    expect(mine.locator("[data-lc-bewaard]")).to_contain_text(f"Geen goede verbinding. Zo stond het hier op {today}")
    assert_accessible(mine)
    mine.context.set_offline(False)
    mine.goto(OWN)
    expect(mine.locator("[data-lc-bewaard]")).to_be_hidden()


def test_no_other_page_is_kept_and_signing_out_throws_all_away(windows: Windows, cast: Cast) -> None:
    mine = phone(windows, cast, "participant")
    mine.goto(f"/nl/dagen/{DAY}/")
    kept = (
        "async () => (await Promise.all((await caches.keys()).map(async one => (await (await caches.open(one)).keys())"
        ".map(each => new URL(each.url).pathname)))).flat()"
    )
    pages = [path for path in mine.evaluate(kept) if not path.startswith("/static/")]
    assert sorted(pages) == sorted([NOW, OWN, LESSON])
    mine.goto("/nl/uitloggen/")
    mine.locator("main").get_by_role("button", name="Uitloggen").click()
    expect(mine.get_by_role("status")).to_contain_text("uitgelogd")
    assert mine.evaluate(kept) == []


def test_two_days_after_the_day_what_was_kept_is_thrown_away(windows: Windows, cast: Cast) -> None:
    mine = phone(windows, cast, "participant")
    mine.evaluate(
        """async path => {
          const store = await caches.open('leercyclus-nu-bladen'), address = new URL(path, location).href;
          const kept = await store.match(address), headers = new Headers(kept.headers);
          headers.set('Leercyclus-Bewaar-Tot', String(Math.floor(Date.now() / 1000) - 1));
          await store.put(address, new Response(await kept.text(), {headers}));
        }""",
        NOW,
    )
    mine.context.set_offline(True)
    with pytest.raises(Exception, match=r"ERR_INTERNET_DISCONNECTED|ERR_FAILED"):
        mine.reload()
    expect(mine.locator("[data-lc-nu]")).to_have_count(0)


def test_the_phone_goes_from_now_to_next_by_its_own_clock(windows: Windows, cast: Cast) -> None:
    mine = phone(windows, cast, "participant")
    mine.context.set_offline(True)
    large = mine.locator("[data-lc-deel]:not([hidden])")
    expect(large.locator("h2")).to_contain_text("Ronde 1")
    # The clock of the page counts from its own midnight: twenty minutes earlier, it is twenty minutes later.
    mine.evaluate("""() => {
      const root = document.querySelector('[data-lc-nu]');
      root.dataset.nul = String(Number(root.dataset.nul) - 20 * 60000);
    }""")
    expect(large.locator("h2")).to_contain_text("Begrijpelijke brieven", timeout=PATIENCE)
    expect(large.locator("[data-lc-als=nu]")).to_be_visible()


def test_a_message_stands_on_the_phone_and_on_the_screen_within_ten_seconds(windows: Windows, cast: Cast) -> None:
    mine = phone(windows, cast, "participant")
    screen = windows.open_for(str(cast.people["host"].email))
    screen.goto(f"/nl/dagen/{DAY}/scherm/")
    announce(actor=actor_for(cast.people["host"].pk), day=DAY, text="De lift doet het niet.")
    expect(mine.locator(".lc-nu__berichten li").first).to_contain_text("De lift doet het niet.", timeout=PATIENCE)
    expect(screen.locator(".lc-scherm__bericht")).to_contain_text("De lift doet het niet.", timeout=PATIENCE)
    expect(screen.locator("[data-lc-nog]").locator("visible=true")).to_contain_text("nog")
    assert_accessible(screen)


def test_a_badge_works_without_a_connection_too(windows: Windows) -> None:
    mine = windows.open()
    mine.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})
    mine.goto(f"/nl/b/{badge_token(fixed('registration-participant'))}/")
    expect(mine.locator(LINE)).to_contain_text("Werkt ook zonder verbinding.")
    mine.context.set_offline(True)
    mine.reload()
    expect(mine.locator(TABLE)).to_have_text("tafel 2")
    expect(mine.get_by_role("status")).to_have_text("Geen verbinding.")


BY_HAND: tuple[dict[int, ByHand], ...] = (
    {},
    {1: ByHand(extra=25)},
    {1: ByHand(began=550)},
    {0: ByHand(began=535), 1: ByHand(began=590, ended=600)},
    {1: ByHand(began=541), 2: ByHand(began=640, ended=650)},
)


@pytest.mark.parametrize("by_number", BY_HAND)
def test_the_clock_of_a_phone_tells_what_the_server_tells(page: Page, cast: Cast, by_number: dict[int, ByHand]) -> None:
    slots = list(Slot.objects.filter(day=DAY).order_by("begins").values_list("pk", flat=True))[:4]
    parts = [Planned(slots[number], *at) for number, at in enumerate(((500, 30), (540, 60), (620, 60), (620, 30)))]
    by_hand = {slots[number]: hand for number, hand in by_number.items()}
    page.goto(f"/nl/b/{badge_token(fixed('registration-participant'))}/")
    given = [
        {
            "id": str(one.slot),
            "first": one.first,
            "minutes": one.minutes,
            "began": hand.began,
            "ended": hand.ended,
            "extra": hand.extra,
        }
        for one in parts
        for hand in [by_hand.get(one.slot, ByHand())]
    ]
    for minute in range(490, 740, 5):
        found = page.evaluate("([parts, minute]) => leercyclusKlok.timed(parts, minute)", [given, minute])
        told = [(one["id"], one["first"], one["last"], one["late"], one["phase"]) for one in found]
        expected = timed(parts, by_hand, minute)
        assert told == [(str(one.slot), one.first, one.last, one.late, one.phase.value) for one in expected], minute


def test_without_a_script_the_page_shows_what_is_on(
    page_without_script: Page, cast: Cast, live_server: LiveServer
) -> None:
    make_it_today()
    page_without_script.goto(f"/nl/b/{badge_token(fixed('registration-participant'))}/")
    expect(page_without_script.locator(TABLE)).to_have_text("tafel 2")
    expect(page_without_script.locator(LINE)).to_contain_text("Bijgewerkt om")
    expect(page_without_script.locator(LINE)).not_to_contain_text("zonder verbinding")
