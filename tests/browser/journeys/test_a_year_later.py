"""From the bus to the council letter a year later: an observer disagrees, somebody leaves, municipalities merge."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from tests.browser.journeys import year_steps as step
from tests.browser.journeys.day_steps import fetched
from tests.browser.journeys.windows import main_button, main_link
from tests.browser.journeys.year_steps import LESSONS, NAMES, Year
from tests.cast import DEVENTER, Cast
from tests.fixed import fixed
from tests.samples import ZWOLLE
from tests.worker_process import shared_database

LANDED, LATE, LEFT = "participant", "municipal_secretary", "controller"
"""Whose lesson is kept for a year, whose comes no further than told, and who leaves."""
COORDINATOR = "municipality_coordinator"
BEFORE, AFTER = fixed(f"organisation-{ZWOLLE}"), fixed(f"organisation-{DEVENTER}")
LAST_WORDS = "Wij gaan in maart opnieuw op bezoek."
PROOF = "https://deventer.example/wijkcoach"


@pytest.fixture
def year(transactional_db: None, cast: Cast, browser: Browser, tmp_path: Path) -> Iterator[Year]:
    """Give the year that begins today, in the bus home from Enschede."""
    keys = step.keep_the_day(cast)
    addresses = {who: cast.people[who].email or "" for who in step.READERS}
    with shared_database(tmp_path) as database:
        yield Year(browser, database, keys, addresses)


def test_three_lessons_from_the_bus_to_the_council_letter_of_the_municipality_that_goes_on(year: Year) -> None:
    _in_the_bus(year)
    _a_month_later(year)
    _a_quarter_later(year)
    _a_year_later(year)


def _in_the_bus(year: Year) -> None:
    """Write three lessons, one of them in a tunnel, and choose who looks along with it."""
    with year.after(0) as moment:
        for who in LESSONS:
            phone = moment.phone(who)
            step.writes(phone, who, in_a_tunnel=who == LANDED)
            if who == LANDED:
                step.chooses_observer(phone, fixed(f"person-{step.OBSERVER}"))
    assert {who: year.stands(who) for who in LESSONS} == dict.fromkeys(LESSONS, (0, "", True))


def _a_month_later(year: Year) -> None:
    """Answer the first mail without signing in; opening it kept nothing. Somebody leaves."""
    with year.after(step.MONTH) as moment:
        assert year.mails("landing_observer", LANDED) == {}
        phone = moment.phone()
        address = year.link("landing_wave", LANDED, LANDED, days=30, step=1)
        phone.goto(address)
        assert year.stands(LANDED)[0] == 0
        step.answers(phone, address, 1)
        assert year.stands(LANDED)[0] == 1
        step.answers(moment.phone(), year.link("landing_wave", LATE, LATE, days=30, step=0), 0, barrier="time")
        step.keeps_a_barrier(moment.phone(LATE), year.lesson(LATE))
        assert year.mails("landing_wave", LEFT, days=30).keys() == {year.addresses[LEFT]}
        step.lets_leave(moment.desk(COORDINATOR), NAMES[LEFT])


def _a_quarter_later(year: Year) -> None:
    """Let owner and observer see another step, give the lesson of who left to somebody else, and merge."""
    with year.after(step.QUARTER) as moment:
        assert year.mails("landing_wave", LEFT, days=90) == {}
        assert year.stands(LEFT) == (0, "", False)
        step.answers(moment.phone(), year.link("landing_wave", LANDED, LANDED, days=90, step=4), 4)
        blind = year.link("landing_observer", LANDED, step.OBSERVER, step=1)
        step.looks_along(moment.phone(), blind, NAMES[LANDED])
        assert year.stands(LANDED)[0] == 4
        assert year.database.rows("SELECT step FROM landing_observer WHERE answered_at IS NOT NULL") == [(1,)]

        desk = moment.desk(COORDINATOR)
        said = step.opens_home(desk, BEFORE, "Eén les is geprobeerd")
        assert "Wat meekijkers zagen, vertellen we vanaf vijf antwoorden." in said
        step.names_nobody(said, year.addresses)
        step.gives_on(desk, year.link("landing_ownerless", LEFT, COORDINATOR), fixed(f"person-{step.NEXT_OWNER}"))
        phone = moment.phone(step.NEXT_OWNER)
        phone.goto(year.link("landing_owner", LEFT, step.NEXT_OWNER))
        expect(phone.get_by_role("main")).to_contain_text(LESSONS[LEFT])
        step.merges(moment.desk("network_administrator"), AFTER, "Deventer")


def _a_year_later(year: Year) -> None:
    """Say what was kept, and let the coordinator of the municipality that goes on write to its council."""
    with year.after(step.ALL_YEAR) as moment:
        assert {who: year.stands(who)[1:] for who in LESSONS} == dict.fromkeys(LESSONS, ("", True))
        kept = year.link("landing_wave", LANDED, LANDED, days=365, step=6)
        step.answers(moment.phone(), kept, 6, proof=PROOF)
        step.answers(moment.phone(), year.link("landing_wave", LATE, LATE, days=365, step=1), 1, barrier="time")
        carried = year.link("landing_wave", LEFT, step.NEXT_OWNER, days=365, step=0)
        step.answers(moment.phone(), carried, 0, barrier="boss")

        desk = moment.desk(COORDINATOR)
        said = step.opens_home(desk, AFTER, "Eén les is in gebruik")
        assert "Zes mensen uit Deventer gingen naar Enschede." in said
        assert "366 dagen later delen drie van hen waar hun les staat." in said
        assert all(text in said for text in LESSONS.values())
        step.names_nobody(said, year.addresses)
        desk.goto(f"/nl/thuis/{step.DAY}/{BEFORE}/")
        assert step.text_of(desk) == said, "an address that was passed on before the merger leads there too"
        _write_to_the_council(desk, year)


def _write_to_the_council(desk: Page, year: Year) -> None:
    """Write the last words of the letter, and read in its PDF what landed, what did not, and nobody's name."""
    main_link(desk, "Brief aan de raad")
    desk.get_by_label("De laatste woorden").fill(LAST_WORDS)
    main_button(desk, "Opslaan")
    step.told(desk, "Bewaard. Zo staat de brief er nu.")
    expect(desk.get_by_role("article")).to_contain_text(LAST_WORDS)
    link = desk.get_by_role("main").get_by_role("link", name="PDF", exact=True)
    file = PdfReader(BytesIO(fetched(desk, str(link.get_attribute("href")))))
    text = " ".join(" ".join(page.extract_text() for page in file.pages).split())
    before, _heading, rest = text.partition("Wat is geland")
    landed, _heading, did_not = rest.partition("Wat nog niet is geland, en waarom")
    assert "Gemeente Deventer" in before
    assert "gingen 6 mensen uit Deventer naar Enschede" in before
    assert f"“{LESSONS[LANDED]}” Het plan: “als" in landed
    assert "werken wij ermee, ook elders of al een jaar." in landed
    for who, where in ((LATE, r"Dat is op \d+ \w+ \d{4} thuis verteld\."), (LEFT, r"Daar is nog niets mee gedaan\.")):
        assert re.search(f"“{re.escape(LESSONS[who])}” {where}", did_not)
        assert LESSONS[who][:-1] not in landed
    assert LAST_WORDS in did_not
    step.names_nobody(text, year.addresses)
    assert [one for one in ("Zwolle", "of meer mensen", "keek een collega mee", PROOF) if one in text] == []
