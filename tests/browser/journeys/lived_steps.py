"""What a host does on the day, and what a phone shows of it, each as one function."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from playwright.sync_api import Page, expect

from leercyclus.web.attending.badges import badge_token
from tests.browser.journeys.lived import ROUNDS, Lived, Version
from tests.browser.journeys.windows import main_button, main_link
from tests.web.seating.seated import DAY

BOARD = f"/nl/dagen/{DAY}/vandaag/"
NOW = f"/nl/dagen/{DAY}/nu/"
PATIENCE = 20_000
"""A phone hears of it within ten seconds; a machine that does three things at once gets twice that."""
KEPT = "Werkt ook zonder verbinding."


@dataclass(frozen=True)
class Phone:
    """A phone that shows now and next; `is_named` where it shows names."""

    page: Page
    owner: UUID
    is_named: bool

    def part(self, slot: UUID) -> str:
        """Give the selector of a part, shown or not."""
        return f"[data-lc-deel='{slot}']"


def tap(host: Page, who: UUID, button: str) -> None:
    """Tap a button of somebody in the list of the door."""
    row = host.locator(f"#p-{who}")
    if button != "Is er":
        row.locator("summary").click()
    row.get_by_role("button", name=button).first.click()


def taps_are_in(host: Page) -> None:
    """Wait until the server has every tap."""
    expect(host.locator("#check-in-rows [data-wacht]")).to_have_count(0)


def check_in(host: Page, here: Iterable[UUID], absent: Iterable[UUID]) -> None:
    """Tap who is there and who does not come."""
    host.locator("[data-lc-filter=iedereen]").click()
    for one in here:
        tap(host, one, "Is er")
    for one in absent:
        tap(host, one, "Komt niet")
    taps_are_in(host)


def check_in_by_badge(host: Page, who: UUID, name: str) -> None:
    """Open the address that a badge has, as the camera of a phone does, and press the one button."""
    host.goto(f"/nl/b/{badge_token(who)}/")
    main_button(host, f"Is er: {name}")
    expect(host.get_by_role("status").filter(has_text="Is er sinds")).to_be_visible()


def walk_in(host: Page, name: str, city: str, level: str) -> None:
    """Put somebody on the list who stood at the door."""
    main_link(host, "Iemand erbij")
    host.get_by_label("Naam", exact=True).fill(name)
    host.get_by_role("radio", name=city, exact=True).check()
    host.get_by_role("radio", name=level, exact=True).check()
    main_button(host, "Zet op de lijst")
    expect(host.get_by_role("main")).to_contain_text(f"{name} staat op de lijst en is er.")


def counts(host: Page, numbers: Iterable[str]) -> None:
    """See the numbers at the top of the board."""
    told = [re.compile(one.replace(" ", r"\s*")) for one in numbers]
    expect(host.locator("#bord-klok .lc-tellers li")).to_have_text(told)


def proposed(host: Page) -> UUID:
    """Wait for a proposal on the board, and give which it is."""
    form = host.locator("#voorstel form", has=host.locator("#neem-over"))
    expect(form).to_be_visible()
    found = re.search(r"voorstel/([0-9a-f-]{36})/", str(form.get_attribute("action")))
    assert found
    return UUID(found[1])


def costs_are_told(host: Page, lived: Lived, which: UUID) -> Version:
    """See what a proposal costs and what it costs to leave it, as it was measured; gives the groups as proposed."""
    content = lived.proposal(which)
    meetings, left = content["reached"]["cross"], content["if_left"]["cross"]
    told = host.locator("#voorstel .lc-kost")
    expect(told).to_contain_text(f"{meetings}ontmoetingen tussen gemeenten vandaag. Laat je alles zo, dan {left}.")
    expect(told).to_contain_text(f"Gepland waren er {content['planned']}.")
    return Version.of(0, content["rounds"])


def take(host: Page, number: int) -> None:
    """Take a proposal over."""
    host.locator("#neem-over").click()
    expect(host.get_by_role("main")).to_contain_text(f"Versie {number} geldt: het voorstel is overgenomen.")


def take_back(host: Page, number: int) -> None:
    """Take back what was taken over."""
    host.locator("#terug").click()
    expect(host.locator("body")).to_contain_text(f"Dat is versie {number}.")


def run(host: Page, deed: str, slot: UUID) -> None:
    """Begin or end a part; where another one is still on, say so once more."""
    with host.expect_navigation():
        host.locator(f"#{deed}-{slot}").click()
    sure = host.locator("#toch-beginnen")
    if sure.is_visible():
        sure.click()
    mark = "lc-loop__deel--nu" if deed == "begin" else "lc-loop__deel--geweest"
    expect(host.locator(f"#deel-{slot}")).to_have_class(re.compile(mark))


def announce(host: Page, text: str) -> None:
    """Tell everybody something, and go back to the board."""
    main_link(host, "Bericht aan allen")
    host.locator("#id_text").fill(text)
    main_button(host, "Verstuur")
    expect(host.locator(".lc-verteld li").first).to_contain_text(text)
    host.goto(BOARD)


def open_now(page: Page, owner: UUID, address: str = NOW, *, is_named: bool = False) -> Phone:
    """Open the page of now on a phone and wait until it is kept there; a mark tells that it is the same page."""
    page.goto(address)
    expect(page.locator("[data-lc-verbinding]")).to_contain_text(KEPT)
    mark(page)
    return Phone(page, owner, is_named)


def mark(page: Page) -> None:
    """Leave a mark that goes when the page is loaded anew."""
    page.evaluate("() => { window.isTheSame = true; }")


def is_as_loaded(phone: Phone) -> bool:
    """Tell whether the page was not loaded anew since it was marked."""
    return bool(phone.page.evaluate("() => window.isTheSame === true"))


def shows(phone: Phone, version: Version, names: Mapping[UUID, str], slots: Collection[UUID] = ROUNDS) -> None:
    """See before long, without loading the page, each table of somebody and who sits there."""
    for slot in slots:
        part = phone.page.locator(phone.part(slot))
        table = f"tafel {version.table(slot, phone.owner)}"
        expect(part.locator(".lc-nu__tafel")).to_have_text(table, timeout=PATIENCE)
        people = version.people(slot, phone.owner)
        expect(part.locator(".lc-mensen li")).to_have_count(len(people), timeout=PATIENCE)
        for one in people - {phone.owner} if phone.is_named else ():
            expect(part.locator(".lc-mensen")).to_contain_text(names[one], timeout=PATIENCE)
    assert is_as_loaded(phone)


def is_on(phone: Phone, slot: UUID) -> None:
    """See before long that a part is on."""
    now = phone.page.locator(f"{phone.part(slot)} [data-lc-als=nu]")
    expect(now).to_be_visible(timeout=PATIENCE)


def tells_moves(phone: Phone, before: Version, after: Version) -> bool:
    """See that it is told once where somebody sits now, or that nothing is told to who stays; tells whether it was."""
    moved = [one for one in ROUNDS if before.table(one, phone.owner) != after.table(one, phone.owner)]
    told = phone.page.locator("[data-lc-nieuw] p")
    expect(told).to_have_count(len(moved))
    for place, slot in enumerate(moved):
        seat = re.compile(f"je zit (nu|dan) aan tafel {after.table(slot, phone.owner)}\\.", re.IGNORECASE)
        expect(told.nth(place)).to_contain_text(seat)
    return bool(moved)


def loses_its_connection(phone: Phone) -> None:
    """See that a phone without a connection still stands there after it was loaded anew, and says how old it is."""
    phone.page.context.set_offline(True)
    phone.page.reload()
    expect(phone.page.get_by_role("status")).to_have_text("Geen verbinding.")
    expect(phone.page.locator("[data-lc-verbinding]")).to_contain_text("Dit is van")
    mark(phone.page)


def lets_time_pass(phone: Phone, minutes: int) -> None:
    """Let the clock of a page be later: it counts from its own midnight, which is put so much earlier."""
    phone.page.evaluate(
        "minutes => { const root = document.querySelector('[data-lc-nu]');"
        " root.dataset.nul = String(Number(root.dataset.nul) - minutes * 60000); }",
        minutes,
    )
