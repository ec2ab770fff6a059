"""The day itself: people do not come, somebody walks in, the Wi-Fi is weak, and tables are mended on every phone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from playwright.sync_api import Browser, Page, expect

from leercyclus.web.attending.badges import badge_token
from tests.browser.journeys import lived_steps as step
from tests.browser.journeys.lived import OFFLINE, ROUNDS, Lived, Version, keep_three_rounds, minutes_until
from tests.browser.journeys.lived_steps import BOARD, Phone
from tests.browser.journeys.windows import Windows, main_button, main_link
from tests.browser.own_server import serving
from tests.cast import Cast
from tests.fixed import fixed
from tests.worker_process import shared_database

FIRST, SECOND, THIRD = ROUNDS
PARTNER = fixed("registration-partner")
HOSTS = frozenset(fixed(f"registration-{who}") for who in ("host", "municipality_coordinator"))
GUEST = "Wethouder economie"
TOLD = "De lunch staat in de hal."


@pytest.fixture
def lived(transactional_db: None, cast: Cast, browser: Browser, tmp_path: Path) -> Iterator[Lived]:
    """Give a day of three rounds with 24 people of three municipalities, on a server of its own."""
    kept = keep_three_rounds(cast)
    with shared_database(tmp_path) as database, serving(database) as site:
        windows = Windows(browser, site)
        yield Lived(windows=windows, database=database, **kept)
        windows.close()
    assert [one for one in windows.said if OFFLINE not in one] == []


def test_a_host_and_four_phones_go_from_check_in_to_the_third_round_mended_with_one_phone_offline_in_between(
    lived: Lived,
) -> None:
    host = lived.window(lived.host_key)
    planned = lived.published()
    absent = _let_people_in(lived, host, planned)
    proposal = step.costs_are_told(host, lived, step.proposed(host))
    names = {**lived.names, lived.walked_in(lived.names): GUEST}
    phones = _open_phones(lived, planned, proposal)
    step.take(host, 3)
    mended = lived.published()
    assert mended.rounds == proposal.rounds
    assert not absent & mended.seated(FIRST)
    for phone in phones:
        step.shows(phone, mended, names)
    told = [step.tells_moves(phone, planned, mended) for phone in phones]
    assert told[0]
    assert not told[1]

    step.run(host, "begin", FIRST)
    for phone in phones:
        step.is_on(phone, FIRST)
    step.run(host, "end", FIRST)
    weak, others = phones[1], [phones[0], *phones[2:]]
    expect(weak.page.locator(f"{weak.part(SECOND)} [data-lc-als=straks]")).to_be_visible(timeout=step.PATIENCE)
    step.loses_its_connection(weak)
    step.lets_time_pass(weak, minutes_until(SECOND) + 1)
    step.run(host, "begin", SECOND)
    for phone in phones:
        step.is_on(phone, SECOND)

    again = _mend_after_somebody_left(lived, host, mended, phones)
    for phone in others:
        step.shows(phone, again, names, [THIRD])
    step.shows(weak, mended, names)
    weak.page.context.set_offline(False)
    step.shows(weak, again, names, [THIRD])
    expect(weak.page.locator("[data-lc-verbinding]")).to_contain_text("Bijgewerkt om")

    again = _take_back_and_over_again(lived, host, mended, phones, names)
    step.announce(host, TOLD)
    step.run(host, "begin", THIRD)
    for phone in phones:
        step.is_on(phone, THIRD)
        expect(phone.page.locator(".lc-nu__berichten li").first).to_contain_text(TOLD)
        step.shows(phone, again, names, [THIRD])
    assert lived.published().rounds == again.rounds


def _let_people_in(lived: Lived, host: Page, planned: Version) -> frozenset[UUID]:
    """Let everybody in but two of the smallest table, one by the badge, and somebody who was on no list."""
    absent = frozenset(sorted(planned.smallest(FIRST)[0] - HOSTS - {PARTNER})[:2])
    here = sorted(lived.names.keys() - absent - {PARTNER})
    host.goto(BOARD)
    step.check_in(host, here, absent)
    step.check_in_by_badge(host, PARTNER, lived.names[PARTNER])
    host.goto(BOARD)
    step.walk_in(host, GUEST, "Dordrecht", "wethouder")
    main_link(host, "Naar het bord")
    step.counts(host, ["23 binnen", "0 nog niet binnen", "2 komen niet", "1 erbij"])
    return absent


def _open_phones(lived: Lived, planned: Version, proposal: Version) -> list[Phone]:
    """Open four phones: of who moves, of who stays and sits at a small table later, by a badge, and by a link."""
    mover = min(planned.moved(proposal, FIRST) - {PARTNER})
    moves = frozenset[UUID]().union(*(planned.moved(proposal, slot) for slot in ROUNDS))
    stays = (planned.seated(FIRST) & proposal.seated(FIRST)) - moves - HOSTS - {PARTNER}
    table = max(proposal.smallest(THIRD), key=lambda people: len(people & stays))
    weak = min(table & stays)
    badge = min(stays - table)
    partner = lived.phone()
    partner.goto(f"/nl/partner/{lived.partner_token}/")
    main_button(partner, "Verder")
    partner.wait_for_url(lambda url: "/partner/" not in url)
    phones = [
        step.open_now(lived.phone(lived.keys[mover]), mover, is_named=True),
        step.open_now(lived.phone(lived.keys[weak]), weak, is_named=True),
        step.open_now(lived.phone(), badge, f"/nl/b/{badge_token(badge)}/"),
        step.open_now(partner, PARTNER),
    ]
    for phone in phones:
        for slot in ROUNDS:
            shown = phone.page.locator(f"{phone.part(slot)} .lc-nu__tafel")
            expect(shown).to_have_text(f"tafel {planned.table(slot, phone.owner)}")
    return phones


def _mend_after_somebody_left(lived: Lived, host: Page, mended: Version, phones: list[Phone]) -> Version:
    """Let somebody leave who would sit with the phone without a connection, and take over what is proposed."""
    owners = {phone.owner for phone in phones}
    leaver = min((mended.people(THIRD, phones[1].owner) & lived.names.keys()) - owners - HOSTS)
    host.locator("[data-lc-filter=iedereen]").click()
    step.tap(host, leaver, "Is weg")
    step.taps_are_in(host)
    host.reload()
    proposal = step.costs_are_told(host, lived, step.proposed(host))
    step.take(host, 4)
    again = lived.published()
    assert again.rounds == proposal.rounds
    assert again.rounds[:2] == mended.rounds[:2]
    assert again.table(THIRD, leaver) is None
    assert again.table(SECOND, leaver) == mended.table(SECOND, leaver) is not None
    assert min(map(len, again.by_slot[THIRD].values())) >= 4
    return again


def _take_back_and_over_again(
    lived: Lived, host: Page, mended: Version, phones: list[Phone], names: dict[UUID, str]
) -> Version:
    """Take the second proposal back, see every table as before it, and take it over after all."""
    step.take_back(host, 5)
    assert lived.published().rounds == mended.rounds
    for phone in phones:
        tables = phone.page.locator(f"{phone.part(THIRD)} .lc-nu__tafel")
        expect(tables).to_have_text(f"tafel {mended.table(THIRD, phone.owner)}", timeout=step.PATIENCE)
    main_link(host, "Bekijk het voorstel weer")
    step.take(host, 6)
    taken = lived.published()
    assert taken.rounds[:2] == mended.rounds[:2]
    for phone in phones:
        step.shows(phone, taken, names, [THIRD])
    return taken
