"""Two hosts at the door, the Wi-Fi of one of them weak: nothing said is lost, and nothing looks done that is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Locator, Page, Route, expect
from pytest_django import DjangoDbBlocker

from leercyclus.web.days.models import Day
from tests.browser.accessibility import assert_accessible
from tests.browser.own_server import serving
from tests.browser.window import open_window
from tests.cast import Cast
from tests.fixed import fixed
from tests.signed_in import session_key
from tests.worker_process import SharedDatabase, shared_database

LIST = f"/nl/dagen/{fixed('day')}/vandaag/inchecken/"
PHONE = {"width": 390, "height": 844}
SOON = 10_000
"""Milliseconds within which one host sees what another tapped."""
ASKS = 6_000
"""Milliseconds within which a list asks what changed."""
OFFLINE = "Failed to load resource"
"""What the console says of every request without a connection; nobody does anything wrong then."""


@dataclass
class Door:
    """The door of the day of the cast, today: a server, and a window for each host."""

    browser: Browser
    site: str
    keys: dict[str, str]
    database: SharedDatabase
    said: list[str]

    def open(self, who: str, *, has_script: bool = True) -> Page:
        """Open the list for somebody, on a phone."""
        window = open_window(self.browser, self.site, self.said, has_script=has_script)
        window.context.add_cookies([{"name": "sessionid", "value": self.keys[who], "url": self.site}])
        window.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})
        window.goto(LIST)
        return window

    def lines(self) -> int:
        """Count how often it was written that a host saw somebody."""
        return int(self.database.rows("SELECT count(*) FROM audit_line WHERE what = 'presence.seen'")[0][0])


@pytest.fixture(scope="module")
def served(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[SharedDatabase, str]]:
    """Start one server for all tests: of the list at the door it keeps nothing from one question to the next."""
    folder = tmp_path_factory.mktemp("door")
    with django_db_blocker.unblock(), shared_database(folder) as database, serving(database) as site:
        yield database, site


@pytest.fixture
def door(transactional_db: None, cast: Cast, browser: Browser, served: tuple[SharedDatabase, str]) -> Iterator[Door]:
    Day.objects.filter(pk=fixed("day")).update(date=timezone.localdate())
    keys = {who: session_key(cast.people[who]) for who in ("host", "municipality_coordinator")}
    said: list[str] = []
    database, site = served
    database.renew()
    yield Door(browser, site, keys, database, said)
    assert [one for one in said if OFFLINE not in one] == []


def row(page: Page, who: str) -> Locator:
    return page.locator(f"#p-{fixed(f'registration-{who}')}")


def tap(page: Page, who: str, button: str = "Is er") -> None:
    found = row(page, who)
    if button in {"Komt niet", "Is weg"}:
        found.locator("summary").click()
    found.get_by_role("button", name=button).first.click()


def test_what_is_tapped_without_a_connection_waits_and_goes_along_in_order_and_once(door: Door) -> None:
    phone, other = door.open("host"), door.open("municipality_coordinator")
    tap(phone, "participant")
    expect(row(phone, "participant")).to_contain_text("binnen sinds")
    expect(row(phone, "participant").get_by_role("button", name="Terug")).to_be_focused()
    other.locator("[data-lc-filter=binnen]").click()
    expect(row(other, "participant")).to_contain_text("binnen sinds", timeout=SOON)
    other.locator("[data-lc-filter=iedereen]").click()
    phone.wait_for_timeout(ASKS)  # the list is asked for anew, and takes the focus from nobody
    expect(row(phone, "participant").get_by_role("button", name="Terug")).to_be_focused()

    phone.context.set_offline(True)
    tap(phone, "municipal_secretary")
    tap(phone, "session_leader", "Komt niet")
    expect(row(phone, "municipal_secretary")).to_contain_text("is er, wacht op verbinding")
    expect(row(phone, "session_leader")).to_contain_text("komt niet, wacht op verbinding")
    expect(row(phone, "session_leader")).to_have_attribute("data-staat", "unseen")
    expect(phone.get_by_role("status")).to_have_text("Geen verbinding. 2 tikken wachten hier en gaan vanzelf mee.")
    phone.get_by_role("searchbox").fill("CONTR")
    expect(row(phone, "controller")).to_be_visible()
    expect(row(phone, "host")).to_be_hidden()
    phone.get_by_role("searchbox").fill("")
    assert door.lines() == 1

    tap(other, "municipal_secretary", "Komt niet")  # said later than the tap that waits, so it holds
    expect(row(other, "municipal_secretary")).to_have_attribute("data-staat", "absent")
    phone.context.set_offline(False)
    expect(row(phone, "session_leader")).to_have_attribute("data-staat", "absent", timeout=SOON)
    expect(row(phone, "municipal_secretary")).to_have_attribute("data-staat", "absent", timeout=SOON)
    expect(phone.get_by_role("status")).to_have_text("")
    expect(row(other, "session_leader")).to_have_attribute("data-staat", "absent", timeout=SOON)
    assert door.lines() == 3
    phone.evaluate("() => scrollTo(0, 0)")
    assert_accessible(phone)
    for window in (phone, other):
        window.context.close()


def test_a_tap_of_which_the_answer_was_lost_is_sent_again_and_counts_once(door: Door) -> None:
    phone = door.open("host")
    lost: list[str] = []

    def lose(route: Route) -> None:
        if route.request.method != "POST" or lost:
            route.continue_()
            return
        lost.append(route.fetch().text())
        route.abort()

    phone.route(f"**{LIST}", lose)
    tap(phone, "partner")
    expect(row(phone, "partner")).to_contain_text("wacht op verbinding")
    expect(row(phone, "partner")).to_contain_text("binnen sinds", timeout=SOON)
    assert "binnen sinds" in lost[0]
    assert door.lines() == 1
    phone.context.close()


def test_taps_on_their_way_over_a_slow_connection_are_being_sent_and_do_not_wait_for_one(door: Door) -> None:
    phone = door.open("host")
    held: list[Route] = []

    def hold(route: Route) -> None:
        if route.request.method == "POST" and not held:
            held.append(route)
        else:
            route.continue_()

    phone.route(f"**{LIST}", hold)
    tap(phone, "participant")
    tap(phone, "partner")
    expect(row(phone, "partner")).to_contain_text("is er, wordt verstuurd")
    expect(phone.get_by_role("status")).to_have_text("2 tikken worden verstuurd.", timeout=ASKS)
    held[0].continue_()
    expect(row(phone, "partner")).to_contain_text("binnen sinds")
    expect(phone.get_by_role("status")).to_have_text("")
    phone.context.close()
    assert door.lines() == 2


def test_a_row_that_a_colleague_turns_right_after_a_tap_says_who_did_it_until_it_is_tapped_again(
    door: Door, cast: Cast
) -> None:
    phone, other = door.open("host"), door.open("municipality_coordinator")
    tap(phone, "participant")
    expect(row(phone, "participant")).to_contain_text("binnen sinds")
    other.reload()
    other.locator("[data-lc-filter=iedereen]").click()
    tap(other, "participant", "Komt niet")
    expect(row(other, "participant")).to_contain_text("komt niet")
    who = cast.people["municipality_coordinator"].name
    expect(row(phone, "participant")).to_contain_text(f"komt niet, gezegd door {who}", timeout=SOON)
    expect(row(other, "participant")).not_to_contain_text("gezegd door")
    tap(phone, "participant", "Terug")
    expect(row(phone, "participant")).not_to_contain_text("gezegd door")
    for window in (phone, other):
        window.context.close()


def test_who_walked_in_stands_below_the_field_that_stays_in_sight(door: Door) -> None:
    phone = door.open("host")
    expect(phone.get_by_role("link", name="Naar het bord").first).to_be_in_viewport()
    phone.get_by_role("link", name="Iemand erbij").click()
    for field in ("organisation", "level"):
        boxes = [one.bounding_box() for one in phone.locator(f"label:has([name={field}])").all()]
        assert len(boxes) > 1
        assert len({one["x"] for one in boxes if one}) == 1, field
    phone.goto(f"{LIST}?staat=iedereen#p-{fixed('registration-participant')}")
    found, search = row(phone, "participant").bounding_box(), phone.locator(".lc-inchecken__vast").bounding_box()
    assert found
    assert search
    assert found["y"] >= search["y"] + search["height"]
    phone.context.close()


def test_taps_outlive_the_page_and_wait_for_who_was_signed_out(door: Door) -> None:
    phone = door.open("host")
    phone.context.set_offline(True)
    tap(phone, "participant")
    expect(row(phone, "participant")).to_contain_text("wacht op verbinding")
    phone.goto("about:blank")
    phone.context.clear_cookies(name="sessionid")
    phone.context.set_offline(False)
    key = {"name": "sessionid", "value": door.keys["host"], "url": door.site}
    phone.context.add_cookies([key])  # type: ignore[list-item]
    phone.goto(LIST)
    expect(row(phone, "participant")).to_contain_text("binnen sinds", timeout=SOON)
    phone.context.clear_cookies(name="sessionid")
    tap(phone, "partner")
    expect(phone.get_by_role("status")).to_contain_text("Je bent uitgelogd. Je tikken blijven hier bewaard.")
    expect(row(phone, "partner")).to_have_attribute("data-staat", "unseen")
    phone.context.close()
    assert door.lines() == 1


def test_without_a_script_every_tap_is_a_form_and_the_undo_stands_in_the_same_place(door: Door) -> None:
    phone = door.open("host", has_script=False)
    tap(phone, "participant")
    expect(row(phone, "participant")).to_contain_text("binnen sinds")
    tap(phone, "participant", "Is weg")
    expect(row(phone, "participant")).to_contain_text("weg om")
    row(phone, "participant").get_by_role("button", name="Terug").click()
    expect(row(phone, "participant")).to_contain_text("binnen sinds")
    phone.get_by_role("searchbox").fill("controller")
    phone.get_by_role("button", name="Zoek").click()
    expect(row(phone, "controller")).to_be_visible()
    expect(row(phone, "participant")).to_be_hidden()
    phone.context.close()
    assert door.lines() == 3
