"""From an empty site to cards on the table: forty people pasted, a circle founded, a rota, an agenda."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import pytest
from django.core.management import call_command
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader
from pytest_django.live_server_helper import LiveServer

from tests.browser.accessibility import assert_axe_is_silent
from tests.browser.journeys import circle_steps as step
from tests.browser.journeys.windows import Windows, link_in_mail, main_button, main_link

ADMINISTRATOR = "beheer@example.nl"
HOME, *INVITED = step.CITIES


@pytest.fixture
def windows(browser: Browser, live_server: LiveServer) -> Iterator[Windows]:
    """Give the windows on an empty site that has an administrator."""
    call_command("load_register", verbosity=0)
    call_command("make_administrator", ADMINISTRATOR, "Beheerder", verbosity=0)
    opened = Windows(browser, live_server.url)
    yield opened
    opened.close()
    assert opened.said == [], f"the console of a browser said: {opened.said}"


def test_a_coordinator_pastes_forty_people_and_founds_a_circle_that_gets_its_cards(windows: Windows) -> None:
    step.make_coordinators(windows.open_for(ADMINISTRATOR), HOME)
    founder = windows.open()
    step.come_in(founder, HOME)
    step.paste_forty(founder, HOME)
    step.found_circle(founder, step.CITIES)
    for city in INVITED:
        step.accept(windows.open(), link_in_mail("circle_invitation", step.address(city)), city)
    members = {HOME: founder} | {city: windows.open_for(step.address(city)) for city in INVITED}
    for city, page in members.items():
        step.write_lines(page, city)
    _read_all_lines(founder)
    host = _agree_on_a_rota(members)
    _choose_a_day_that_cannot_be(founder, host)
    titles = step.pick_points(founder, 5)
    _print_cards(founder, titles)


def test_lists_can_be_pasted_and_a_circle_founded_without_script(windows: Windows) -> None:
    windows.has_script = False
    step.make_coordinators(windows.open_for(ADMINISTRATOR), HOME)
    founder = windows.open()
    step.come_in(founder, HOME)
    step.paste_forty(founder, HOME)
    step.found_circle(founder, step.CITIES)
    for city in INVITED:
        step.accept(windows.open(), link_in_mail("circle_invitation", step.address(city)), city)


def _read_all_lines(page: Page) -> None:
    """Read what all three wrote, side by side."""
    step.open_circle(page)
    main_link(page, "Naast elkaar")
    for city in step.CITIES:
        expect(page.get_by_role("main")).to_contain_text(f"{city} heeft een schrijfwijzer.")


def _agree_on_a_rota(members: dict[str, Page]) -> step.Proposed:
    """Let the host of the first turn set a council evening on the best day: the proposal avoids it and is agreed to."""
    founder = members[HOME]
    step.open_rota(founder)
    before = step.read_proposal(founder)
    step.set_council_evening(members[before.host], step.iso(before.day))
    step.open_rota(founder)
    after = step.read_proposal(founder)
    assert before != after
    assert before.day not in founder.locator(".lc-rooster--voorstel").inner_text()
    main_button(founder, "Spreek dit rooster af")
    expect(founder.get_by_role("main")).to_contain_text("Het rooster is afgesproken.")
    return before


def _choose_a_day_that_cannot_be(page: Page, evening: step.Proposed) -> None:
    """See that the council evening of a host is not among its best days, and that choosing it asks for a reason."""
    turn = page.locator(".lc-rooster__beurt").filter(has=page.get_by_role("heading", name=evening.host)).first
    turn.get_by_role("link", name="Kies een dag").click()
    day = step.iso(evening.day)
    best = page.locator("table.lc-lijst a")
    addresses = [str(one.get_attribute("href")) for one in best.all()]
    assert addresses
    assert all(day not in one for one in addresses)
    page.get_by_label("Bekijk een andere dag").fill(day)
    main_button(page, "Bekijk")
    expect(page.get_by_text("Deze dag kan niet.")).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text("raadsavond")
    assert_axe_is_silent(page)
    page.get_by_label("Waarom deze dag?").fill("De raad vergadert die avond een week later.")
    main_button(page, "Kies deze dag toch")
    expect(page.get_by_text("Deze dag kan niet.")).to_be_visible()
    page.get_by_label("We kiezen deze dag toch").check()
    main_button(page, "Kies deze dag toch")
    expect(page.get_by_role("main")).to_contain_text(evening.day)


def _print_cards(page: Page, titles: list[str]) -> None:
    """See the five cards on the page, and as many on paper."""
    main_link(page, "Gesprekskaarten")
    for title in titles:
        expect(page.get_by_role("heading", name=title)).to_be_visible()
    assert_axe_is_silent(page)
    link = page.get_by_role("main").get_by_role("link", name=re.compile("^5 kaarten als pdf$", re.IGNORECASE))
    paper = page.context.request.get(str(link.get_attribute("href"))).body()  # a click opens the browser's own viewer
    assert paper.startswith(b"%PDF")
    text = " ".join(" ".join(sheet.extract_text().split()) for sheet in PdfReader(BytesIO(paper)).pages)
    assert [title for title in titles if title not in text] == []
