"""A year in which three lessons land or do not: its moments, each on a server begun anew, and what people do then."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit
from uuid import UUID

import pytest
from django.conf import settings
from playwright.sync_api import Browser, Page, expect

from leercyclus.web.checkin.models import Presence
from leercyclus.web.days.models import Day
from leercyclus.web.people.models import Person
from tests.browser import bus
from tests.browser.journeys.windows import Windows, main_button, main_link
from tests.browser.own_server import HOST, server, wait_for
from tests.cast import CIRCLE, Cast
from tests.clock import lateness, run_late
from tests.contract.tracked import ROOT
from tests.fixed import fixed
from tests.mail_links import LINK
from tests.samples import ZWOLLE
from tests.signed_in import session_key
from tests.today import make_it_today
from tests.worker_process import SharedDatabase

MONTH, QUARTER, ALL_YEAR = MOMENTS = (31, 91, 366)
"""So many days after the day the server is begun anew: a day after the mails are due."""
NIGHT_SECONDS = 180
DAY = fixed("day")
LESSONS = {
    "participant": "De wijkcoach komt zelf aan de deur.",
    "municipal_secretary": "Eén plek voor alle vragen over subsidie.",
    "controller": "De raad krijgt één bladzijde.",
}
"""What who wrote took home."""
NAMES = {
    "participant": "Adviseur wijkteams, Zwolle",
    "municipal_secretary": "Secretaris van dienst, Zwolle",
    "controller": "Controller van vertrek, Zwolle",
    "session_leader": "Meekijker van het loket, Zwolle",
    "host": "Opvolger bij zorg, Zwolle",
}
"""Of who wrote, of the second observer and of who carries a lesson on: found nowhere else than where a name stands."""
OBSERVER, NEXT_OWNER = "session_leader", "host"
READERS = (*NAMES, "municipality_coordinator", "network_administrator")
"""Who signs in."""
WRONG = "Misschien werkt dit alleen in een klein dorp."
WHY = "Mijn team heeft hier nog geen oren naar."
BARRIER = "Mijn chef vindt dit onzin en zegt dat ook."


@dataclass
class Moment:
    """The site at one moment of the year."""

    windows: Windows
    keys: Mapping[str, str]

    def phone(self, who: str = "") -> Page:
        """Open a window of the size of a phone; nobody is signed in unless somebody is named."""
        page = self.desk(who)
        page.set_viewport_size({"width": bus.PHONE["width"], "height": bus.PHONE["height"]})
        return page

    def desk(self, who: str) -> Page:
        """Open a window in which somebody is signed in."""
        page = self.windows.open()
        if who:
            page.context.add_cookies([{"name": "sessionid", "value": self.keys[who], "url": self.windows.site}])
        return page


@dataclass
class Year:
    """The year: the database that servers and the test share, and of each moment who is signed in by which key."""

    browser: Browser
    database: SharedDatabase
    keys: Mapping[int, Mapping[str, str]]
    addresses: Mapping[str, str]

    @contextmanager
    def after(self, days: int) -> Iterator[Moment]:
        """Begin the server anew so many days after the day, once a worker did the work of that night."""
        with pytest.MonkeyPatch.context() as patch:
            run_late(patch, timedelta(days=-days))
            with server(self.database) as (port, process):
                if days:
                    self._work()
                wait_for(port, process)
                windows = Windows(self.browser, f"http://{HOST}:{port}")
                yield Moment(windows, self.keys[days])
                windows.close()
        assert [one for one in windows.said if bus.OFFLINE not in one] == []

    def _work(self) -> None:
        """Let a worker do all that is due by the clock of now, as a process of its own."""
        # The key by which the server knows the links of mails again.
        key = settings.SECRET_KEY
        environment = {**os.environ, "DATABASE_URL": self.database.url, "DEBUG": "1", "SECRET_KEY": key}
        late = str(lateness().total_seconds())
        command = [sys.executable, "-m", "tests.clock", late, "work", "--once", "--json"]
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=NIGHT_SECONDS, check=False
        )
        assert done.returncode == 0, done.stderr
        assert self.database.rows("SELECT name, problem FROM jobs_job WHERE problem <> ''") == []

    def lesson(self, who: str) -> UUID:
        """Give the lesson that somebody wrote."""
        rows = self.database.rows("SELECT id, registration_id FROM lessons_lesson")
        visit = fixed(f"registration-{who}")
        return next(UUID(str(one)) for one, owner in rows if UUID(str(owner)) == visit)

    def stands(self, who: str) -> tuple[int, str, bool]:
        """Give where a lesson stands, by who wrote it: the step, how it was closed, and whether it has an owner."""
        rows = self.database.rows("SELECT lesson_id, step, closed, owner_id FROM landing_landing")
        lesson = self.lesson(who)
        ((step, closed, owner),) = [row[1:] for row in rows if UUID(str(row[0])) == lesson]
        return int(step), str(closed), owner is not None

    def mails(self, kind: str, writer: str, *, days: int | None = None) -> dict[str, str]:
        """Give the mails of a kind about the lesson of a writer: by address the text."""
        begins = f"{kind}-{self.lesson(writer)}"
        if days is not None:
            begins = f"{begins}-{days}"
        rows = self.database.rows('SELECT "key", address, body FROM mail_message')
        return {str(address): str(body) for key, address, body in rows if str(key).startswith(begins)}

    def link(self, kind: str, writer: str, reader: str, *, days: int | None = None, step: int | None = None) -> str:
        """Give where the link of a mail leads to that only one reader got: with an answer in it, or the one link."""
        found = self.mails(kind, writer, days=days)
        assert found.keys() == {self.addresses[reader]}
        links = [urlsplit(one.rstrip(".,;:")) for one in LINK.findall(found[self.addresses[reader]])]
        if step is None:
            return str(links[0].path)
        (one,) = [each for each in links if each.query == f"stap={step}"]
        return f"{one.path}?{one.query}"


def keep_the_day(cast: Cast) -> dict[int, dict[str, str]]:
    """Let people of Zwolle be in Enschede today, at the end of the day; give by moment the key of who is signed in.

    Nobody stays signed in for so long, so everybody signs in anew for each moment; on SQLite that is done beforehand,
    because servers have a copy of the database.
    """
    make_it_today("closing")
    Day.objects.filter(pk=DAY).update(host=cast.enschede)
    Presence.objects.filter(registration__day=DAY).delete()
    for who, name in NAMES.items():
        Person.objects.filter(pk=cast.people[who].pk).update(name=name)
    keys = {}
    for days in (0, *MOMENTS):
        with pytest.MonkeyPatch.context() as patch:
            run_late(patch, timedelta(days=-days))
            keys[days] = {who: session_key(cast.people[who]) for who in READERS}
    return keys


def told(page: Page, text: str) -> None:
    """See what the page says about what was done."""
    expect(page.locator("body")).to_contain_text(text)


def text_of(page: Page) -> str:
    """Give all that the middle of a page says, shown or folded, in one line."""
    return " ".join((page.locator("main").text_content() or "").split())


def writes(phone: Page, who: str, *, in_a_tunnel: bool = False) -> None:
    """Write the one thing in the bus, with what is for oneself, confirm it, and share it with everybody at home."""
    phone.goto(f"/nl/les/{fixed(f'registration-{who}')}/")
    bus.is_kept_here(phone)
    phone.context.set_offline(in_a_tunnel)
    bus.write(phone, LESSONS[who])
    phone.locator(".lc-les__meer > summary").click()
    phone.locator("[name=fit_why]").fill(WHY)
    phone.locator("[name=wrong_because]").fill(WRONG)
    bus.press(phone)
    if in_a_tunnel:
        bus.line(phone, bus.WAITS)
        phone.context.set_offline(False)
    bus.line(phone, bus.SENT)
    phone.locator(bus.CONFIRM).click()
    expect(bus.what(phone)).to_have_count(0)
    told(phone, "Na 30, 90 en 365 dagen vragen we hoe het ermee staat. Je kunt daar altijd mee stoppen.")
    main_link(phone, "De pagina van deze les")
    main_link(phone, "Kies wie het mag lezen")
    phone.locator("[name=sharing][value=home]").check()
    main_button(phone, "Bewaren")
    told(phone, "Bewaard: zo ver gaat het vanaf nu.")


def chooses_observer(phone: Page, observer: UUID) -> None:
    """Choose, from the page of the own lesson, who looks along."""
    main_link(phone, "Vertel waar het staat")
    main_link(phone, "Kies een collega")
    phone.locator("main [name=person]").select_option(str(observer))
    main_button(phone, "Vraag deze collega")
    told(phone, "Bewaard. Je collega krijgt negentig dagen na de dag een mail.")


def answers(phone: Page, address: str, step: int, *, proof: str = "", barrier: str = "none") -> None:
    """Open the link of a mail, see one button, and press it; what is asked beside the step is filled in."""
    phone.goto(address)
    expect(phone.get_by_role("main").get_by_role("button")).to_have_count(1)
    if proof:
        phone.locator("[name=proof]").fill(proof)
    else:
        phone.locator(f"[name=barrier][value={barrier}]").check()
    main_button(phone, "Bewaar dit")
    told(phone, f"Bewaard: trede {step}. Dank je.")


def looks_along(phone: Page, address: str, owner: str) -> None:
    """Answer as the second observer: nothing on the page tells what the owner answered, before it and after it."""
    phone.goto(address)
    expect(phone.get_by_role("main").get_by_role("button")).to_have_count(1)
    assert owner in text_of(phone)
    assert "stond hier" not in text_of(phone)
    main_button(phone, "Bewaar dit")
    told(phone, "Bewaard. Dank je voor het meekijken.")
    told(phone, "Je antwoord is bewaard. Het wordt alleen geteld, samen met die van anderen.")


def keeps_a_barrier(phone: Page, lesson: UUID) -> None:
    """Write for oneself what stands in the way."""
    phone.goto(f"/nl/lessen/{lesson}/hobbel/")
    phone.locator("[name=code][value=boss]").check()
    phone.get_by_label("In je eigen woorden").fill(BARRIER)
    main_button(phone, "Bewaar het voor mij")
    expect(phone.get_by_role("main")).to_contain_text(BARRIER)


def lets_leave(desk: Page, name: str) -> None:
    """Let somebody leave the delegation, from the page of its people."""
    desk.goto(f"/nl/organisaties/{fixed(f'organisation-{ZWOLLE}')}/")
    main_link(desk, f"Wijzig {name}")
    main_link(desk, "Verlaat de delegatie")
    main_button(desk, "Laat vertrekken")
    told(desk, f"{name} verlaat de delegatie.")


def gives_on(desk: Page, address: str, person: UUID) -> None:
    """Choose who carries a lesson on; the page does not say whose it was."""
    desk.goto(address)
    expect(desk.get_by_role("main")).to_contain_text(LESSONS["controller"])
    assert NAMES["controller"] not in text_of(desk)
    desk.locator("main [name=person]").select_option(str(person))
    main_button(desk, "Vraag deze collega")
    told(desk, "Bewaard. De nieuwe eigenaar krijgt een mail.")


def merges(desk: Page, kept: UUID, name: str) -> None:
    """Let Zwolle go on in another municipality, from the first of January."""
    desk.goto(f"/nl/organisaties/{fixed(f'organisation-{ZWOLLE}')}/")
    main_link(desk, "Herindeling")
    desk.get_by_label("Gaat verder in").select_option(str(kept))
    main_button(desk, "Laat wat openstaat verhuizen")
    told(desk, "Wat openstond is verhuisd.")
    expect(desk.get_by_role("heading", level=1)).to_contain_text(name)


def opens_home(desk: Page, home: UUID, headline: str) -> str:
    """Open what was brought home by the sixth sign of the circle, and give all that the page says."""
    desk.goto(f"/nl/kringen/{CIRCLE}/")
    desk.locator(f".lc-route a[href^='/nl/kringen/{CIRCLE}/thuis/']").click()
    desk.wait_for_url(re.compile(rf"/nl/thuis/{DAY}/{home}/$"))
    expect(desk.get_by_role("heading", level=1)).to_have_text(headline)
    return text_of(desk)


def names_nobody(text: str, addresses: Mapping[str, str]) -> None:
    """See that a text holds no name, no address, and nothing that was written for oneself."""
    found = [one for one in (*NAMES.values(), *addresses.values(), WRONG, WHY, BARRIER) if one in text]
    assert found == []
