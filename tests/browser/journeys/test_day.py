"""From an empty day to published groups and printed paper, with few fields typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Page, ViewportSize, expect
from pypdf import PdfReader
from pytest_django.live_server_helper import LiveServer
from python_calamine import CalamineWorkbook

from leercyclus.web.guests.answer_actions import answer
from leercyclus.web.guests.models import Registration
from leercyclus.web.jobs.running_actions import run_next
from leercyclus.web.paper.sheet import Sheet
from leercyclus.web.people.roles import Actor
from leercyclus.web.seating import search_bridge
from tests.browser.journeys import day_steps as step
from tests.browser.journeys.hands import Hands
from tests.browser.journeys.sixty import CODES, Sixty, keep_sixty
from tests.browser.journeys.windows import Windows, link_in_mail

MOST_TYPED = 20
ASKED = 57
FEWEST_PAGES = 2
SHEETS_OF_THE_BOOK = 5
PHONE: ViewportSize = {"width": 390, "height": 844}
BY_LINK = "beleidsmedewerker.jeugd@enschede.example"


@pytest.fixture
def windows(browser: Browser, live_server: LiveServer) -> Iterator[Windows]:
    """Give the windows on a site with a circle of sixty people."""
    opened = Windows(browser, live_server.url)
    yield opened
    opened.close()
    assert opened.said == [], f"the console of a browser said: {opened.said}"


def test_a_coordinator_goes_from_an_empty_day_to_groups_and_paper_and_types_less_than_twenty_fields(
    windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_bridge, "SEARCH_SECONDS", 0.5)
    monkeypatch.setattr(search_bridge, "PROOF_SECONDS", 0.3)
    known = keep_sixty()
    hands = Hands(windows.open_for(known.coordinator.email or ""))
    step.begin_day(hands, known.circle.name)
    step.say_where_and_who(hands)
    step.paste_rooms(hands)
    hands.follow("Workshops en praktijkbezoeken")
    letters = step.add_workshop(hands, "Beleidsmedewerker brieven, Zwolle", "Burgerzaal")
    step.add_workshop(hands, "Beleidsmedewerker afval, Zwolle", "Kamer 1")
    step.add_workshop(hands, "Beleidsmedewerker wijkteams, Zwolle", "Kamer 2")
    step.add_workshop(hands, "Beleidsmedewerker jeugd, Zwolle", "Burgerzaal", is_beside_visits=True)
    step.add_workshop(hands, "Beleidsmedewerker openbare ruimte, Zwolle", "Kamer 1", is_beside_visits=True)
    step.add_visit(hands, "Mee met de wijkcoach", "Uitvoerder wijkteams, Zwolle")
    step.add_visit(hands, "Op de veegwagen", "Uitvoerder afval, Zwolle")
    step.add_visit(hands, "Aan de balie", "Uitvoerder brieven, Zwolle")
    step.give_parts_a_room(hands)
    step.publish_day(hands)
    asked = step.invite_all(hands, tuple(CODES))
    assert asked == ASKED
    _answer(windows, known, wish=letters)
    step.ask_groups(hands)
    hands.page.goto("about:blank")  # on SQLite the tests have one connection, and the page looks every half second
    ran = run_next("worker")
    assert ran
    assert (ran.name, ran.state) == ("seating.plans", "done")
    hands.page.go_back()
    step.publish_proposed_plan(hands)
    _print(hands)
    _see_table(windows.open_for(BY_LINK))
    assert len(hands.typed) < MOST_TYPED, hands.typed


def _answer(windows: Windows, known: Sixty, *, wish: str) -> None:
    """Let everybody answer: one by the link in the mail, one by the secretariat with a deputy, the others at once."""
    phone = windows.open()
    phone.set_viewport_size(PHONE)
    step.answer_by_link(phone, link_in_mail("day_invitation", BY_LINK), wish)
    office = windows.open_for(known.secretary.email or "")
    office.set_viewport_size(PHONE)
    row = Registration.objects.get(person=known.alderman)
    step.send_deputy(office, reverse("answer", args=[row.day_id, row.pk]), "Gemeentesecretaris, Zwolle")
    for one in Registration.objects.filter(state="invited"):
        answer(actor=Actor(one.person_id), registration=one.pk, state="yes")
    assert Registration.objects.filter(state="yes").count() == ASKED


def _print(hands: Hands) -> None:
    """Download every document and the workbook from the page of the paper."""
    step.go(hands, "Papier")
    links = hands.main.locator("a[href*='taal=nl']")
    addresses = [str(link.get_attribute("href")) for link in links.all()]
    files = {address.split("/")[-1].split("?")[0]: step.fetched(hands.page, address) for address in addresses}
    pages = {name: len(PdfReader(BytesIO(file)).pages) for name, file in files.items() if file.startswith(b"%PDF")}
    assert len(pages) == len(Sheet)
    assert {name: count for name, count in pages.items() if count < FEWEST_PAGES} == {}
    book = CalamineWorkbook.from_filelike(BytesIO(files["alles.xlsx"]))
    assert len(book.sheet_names) == SHEETS_OF_THE_BOOK


def _see_table(page: Page) -> None:
    """Open the own page, from the home page, and see at which table one sits."""
    page.set_viewport_size(PHONE)
    step.open_own_day(page)
    for number in (1, 2):
        expect(page.get_by_role("heading", name=re.compile(rf"^Ronde {number}, tafel \d+$"))).to_be_visible()
