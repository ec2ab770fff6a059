"""Beside the one thing in a bus: other ideas are kept and sent, own lessons open, and confirming waits."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.accessibility import assert_accessible
from tests.browser.bus import CONFIRM, FIRST, LAST, LESSON, SENT, Bus, is_kept_here, line, press, what, write
from tests.fixed import fixed

IDEAS = f"SELECT text FROM lessons_idea WHERE registration_id = '{fixed('registration-participant').hex}' ORDER BY text"
IDEA_WAITS = "Geen verbinding. Je idee staat op deze telefoon en wordt straks vanzelf verstuurd."


def test_without_a_connection_the_button_says_that_it_is_kept_and_confirming_can_wait(bus: Bus) -> None:
    phone = bus.phone()
    phone.goto(LESSON)
    is_kept_here(phone)
    write(phone, FIRST)
    press(phone)
    line(phone, SENT)
    expect(phone.get_by_role("link", name="Lees hem na en bevestig hem")).to_have_attribute("href", f"{LESSON}#mijn")
    expect(phone.locator(CONFIRM)).to_be_enabled()
    phone.context.set_offline(True)
    expect(phone.locator(CONFIRM)).to_be_disabled()
    expect(phone.locator(CONFIRM)).to_have_text("Bevestigen kan straks, met verbinding")
    button = phone.locator("form[data-lc-les=les] button[type=submit]")
    expect(button).to_have_text("Bewaar op deze telefoon")
    what(phone).fill(LAST)
    press(phone)
    expect(button).to_have_text("Bewaard op je telefoon ✓")
    assert_accessible(phone)
    what(phone).fill("Nog anders.")
    expect(button).to_have_text("Bewaar op deze telefoon")
    phone.context.set_offline(False)
    bus.arrives(LAST, phone)
    expect(phone.locator(CONFIRM)).to_be_enabled()
    phone.context.close()


def test_ideas_that_are_parked_without_a_connection_are_kept_and_sent_once_each(bus: Bus) -> None:
    phone = bus.phone()
    phone.goto(LESSON)
    is_kept_here(phone)
    phone.context.set_offline(True)
    phone.get_by_role("link", name="Andere ideeën, alleen voor mij").click()
    park = phone.get_by_role("button", name="Parkeer het")
    for idea in ("Een bankje bij de balie.", "Koffie in de wijk."):
        phone.locator("[name=text]").fill(idea)
        park.click()
        expect(phone.locator("[name=text]")).to_have_value("")
        expect(phone.locator("[data-lc-wachten]")).to_contain_text(idea)
    expect(phone.locator("[data-lc-zegt]")).to_have_text(IDEA_WAITS)
    phone.locator("[name=text]").fill("Nog niet af")
    assert_accessible(phone)
    context = phone.context
    phone.close()
    assert bus.database.rows(IDEAS) == []

    again = context.new_page()
    again.goto(f"{LESSON}ideeen/")
    expect(again.locator("[data-lc-wachten] li")).to_have_count(2)
    expect(again.locator("[name=text]")).to_have_value("Nog niet af")
    context.set_offline(False)
    expect(again.locator("[data-lc-zegt]")).to_have_text("Geparkeerd. Je idee is aangekomen.")
    expect(again.locator("[data-lc-geparkeerd] li")).to_have_count(2)
    expect(again.locator("[data-lc-wachten] li")).to_have_count(0)
    assert bus.database.rows(IDEAS) == [("Een bankje bij de balie.",), ("Koffie in de wijk.",)]
    context.close()


def test_my_lessons_open_on_the_way_home_without_a_connection(bus: Bus) -> None:
    phone = bus.phone()
    phone.goto(LESSON)
    write(phone, FIRST)
    press(phone)
    line(phone, SENT)
    phone.reload()
    is_kept_here(phone)
    phone.context.set_offline(True)
    phone.get_by_role("link", name="Mijn lessen").click()
    expect(phone.locator(".lc-lessen__les").first).to_contain_text(FIRST)
    phone.context.close()
