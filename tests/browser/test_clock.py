"""The clock of a script for peer consultation."""

from __future__ import annotations

from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser.accessibility import assert_accessible
from tests.cast import Cast
from tests.fixed import fixed
from tests.signed_in import session_key


def test_the_clock_runs_goes_on_after_a_reload_and_tells_the_next_step(
    page: Page, live_server: LiveServer, cast: Cast
) -> None:
    key = session_key(cast.people["participant"])
    page.context.add_cookies([{"name": "sessionid", "value": key, "url": live_server.url}])
    page.goto(f"/nl/kringen/{fixed('circle')}/intervisie/incident/")
    clock = page.locator("[data-lc-tijd]")
    expect(clock).to_have_text("5:00")
    page.get_by_role("button", name="Start").click()
    expect(clock).to_have_text("4:58")
    page.reload()
    expect(page.get_by_role("button", name="Pauze")).to_be_visible()
    expect(clock).not_to_have_text("5:00")
    page.get_by_role("button", name="Volgende stap").click()
    expect(page.get_by_role("status")).to_have_text("Stap 2 (5 min.): Wat gebeurde er?")
    page.get_by_role("button", name="Grote letters, voor de zaal").click()
    assert_accessible(page)
