"""The one thing written in a bus: the connection is cut at each step, and one text is kept, the last one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Route, expect

from tests.browser.accessibility import assert_accessible
from tests.browser.bus import (
    CONFIRM,
    FIRST,
    KEPT,
    LAST,
    LESSON,
    NOW,
    OTHERS,
    PHONE,
    SENT,
    WAITS,
    Bus,
    is_kept_here,
    line,
    press,
    until,
    what,
    write,
)


def test_cut_before_the_page_opens_while_typing_and_after_pressing_until_the_browser_was_closed(bus: Bus) -> None:
    phone = bus.phone()
    phone.goto(NOW)
    expect(phone.locator("[data-lc-verbinding]")).to_contain_text("Werkt ook zonder verbinding.")
    phone.context.set_offline(True)
    phone.locator(f"main a[href='{LESSON}']").locator("visible=true").first.click()
    line(
        phone,
        "Geen verbinding. Schrijf gerust door. Je tekst staat op deze telefoon. "
        "Druk op de knop, dan wordt hij straks vanzelf verstuurd.",
    )
    expect(phone.get_by_role("button", name="Bewaar op deze telefoon").first).to_be_visible()
    write(phone, FIRST)
    assert_accessible(phone)
    phone.wait_for_timeout(500)
    context = phone.context
    phone.close()

    again = context.new_page()
    again.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})
    again.goto(LESSON)
    expect(what(again)).to_have_value(FIRST)
    expect(again.locator("[name=source_text]")).to_have_value("wijkcoach, op bezoek")
    write(again, LAST)
    press(again)
    line(again, WAITS)
    press(again)
    assert_accessible(again)
    again.close()
    assert bus.texts() == []

    last = context.new_page()
    last.goto(LESSON)
    line(last, WAITS)
    context.set_offline(False)
    line(last, SENT)
    bus.arrives(LAST, last)
    expect(last.locator(CONFIRM)).to_be_visible()
    assert_accessible(last)
    context.close()


def test_cut_at_the_press_of_the_button_and_between_sending_and_the_answer(bus: Bus) -> None:
    phone = bus.phone()
    phone.goto(LESSON)
    is_kept_here(phone)
    write(phone, FIRST)
    cut: list[str] = []
    lost: list[int] = []

    def lose(route: Route) -> None:
        if route.request.method != "POST" or (cut and len(lost) > 1):
            route.continue_()
        elif not cut:
            cut.append(route.request.url)
            route.abort()
        else:
            lost.append(route.fetch().status)
            route.abort()

    phone.route(f"**{LESSON}", lose)
    press(phone)
    line(phone, WAITS)
    until(phone, lambda: bool(lost))
    assert lost[0] == 200
    assert bus.texts() == [FIRST]
    line(phone, WAITS)
    write(phone, LAST)
    press(phone)
    line(phone, SENT)
    assert len(lost) == 2
    assert bus.texts() == [LAST]
    phone.context.close()


def test_cut_after_it_was_sent_what_was_sent_stands_there_and_what_is_written_on_waits(bus: Bus) -> None:
    phone = bus.phone()
    phone.goto(LESSON)
    is_kept_here(phone)
    write(phone, FIRST)
    press(phone)
    line(phone, SENT)
    bus.arrives(FIRST, phone)
    phone.context.set_offline(True)
    phone.reload()
    expect(what(phone)).to_have_value(FIRST)
    what(phone).fill(LAST)
    press(phone)
    line(phone, WAITS)
    what(phone).fill("Hier denk ik nog over na.")
    phone.wait_for_timeout(500)
    phone.context.set_offline(False)
    bus.arrives(LAST, phone)
    expect(what(phone)).to_have_value("Hier denk ik nog over na.")
    phone.reload()
    expect(what(phone)).to_have_value("Hier denk ik nog over na.")
    line(phone, "Wat je eerder schreef staat er nog. Het is nog niet verstuurd.")
    assert bus.texts() == [LAST]
    phone.context.close()


def test_two_windows_of_one_phone_show_the_same_text_and_it_is_sent_once(bus: Bus) -> None:
    one = bus.phone()
    one.goto(LESSON)
    is_kept_here(one)
    other = one.context.new_page()
    other.goto(LESSON)
    is_kept_here(other)
    one.context.set_offline(True)
    write(one, FIRST)
    expect(what(other)).to_have_value(FIRST)
    press(one)
    write(other, LAST)
    press(other)
    line(other, WAITS)
    expect(what(one)).to_have_value(LAST)
    one.context.set_offline(False)
    bus.arrives(LAST, one)
    line(other, SENT)
    line(one, SENT)
    lines = "SELECT count(*) FROM audit_line WHERE what IN ('lesson.written', 'lesson.changed')"
    assert bus.database.rows(lines) == [(1,)]
    one.context.close()


APART = 4_000
"""A clock is put right by a Date of whole seconds, so two phones may differ by two: what lies apart is in order."""


@pytest.mark.parametrize("days", [-5, 5])
def test_a_phone_whose_clock_is_wrong_puts_no_text_before_or_after_its_time(bus: Bus, days: int) -> None:
    laptop = bus.phone()
    laptop.goto(LESSON)
    write(laptop, FIRST)
    press(laptop)
    bus.arrives(FIRST, laptop)
    phone = bus.phone()
    phone.context.clock.set_system_time(timezone.now() + timedelta(days=days))
    phone.goto(LESSON)
    is_kept_here(phone)
    phone.context.set_offline(True)
    write(phone, LAST)
    press(phone)
    line(phone, WAITS)
    phone.context.set_offline(False)
    bus.arrives(LAST, phone)
    assert abs(bus.written_at() - timezone.now()) < timedelta(minutes=5)
    laptop.wait_for_timeout(APART)
    laptop.reload()
    write(laptop, "En dit schreef ik daarna.")
    press(laptop)
    bus.arrives("En dit schreef ik daarna.", laptop)
    for window in (laptop, phone):
        window.context.close()


def test_who_was_signed_out_signs_in_again_and_it_goes_and_nobody_else_on_the_phone_sees_it(bus: Bus) -> None:
    phone = bus.phone()
    phone.goto(LESSON)
    is_kept_here(phone)
    phone.context.clear_cookies(name="sessionid")
    write(phone, FIRST)
    press(phone)
    line(phone, "Log opnieuw in om te versturen. Je tekst staat veilig op deze telefoon.")
    expect(phone.get_by_role("link", name="Inloggen")).to_have_attribute("href", LESSON)
    assert_accessible(phone)
    assert bus.texts() == []

    bus.sign_in(phone.context, "municipal_secretary")
    other = phone.context.new_page()
    other.goto(OTHERS)
    expect(what(other)).to_have_value("")
    line(phone, "Log opnieuw in om te versturen. Je tekst staat veilig op deze telefoon.")
    other.close()

    bus.sign_in(phone.context, "participant")
    phone.reload()
    bus.arrives(FIRST, phone)
    line(phone, SENT)
    what(phone).fill("Niemand anders leest dit.")
    phone.wait_for_timeout(500)
    assert len(phone.evaluate(KEPT)) == 1
    leaving = phone.context.new_page()
    leaving.goto("/nl/uitloggen/")
    leaving.locator("main").get_by_role("button", name="Uitloggen").click()
    expect(leaving.get_by_role("status")).to_contain_text("uitgelogd")
    assert leaving.evaluate(KEPT) == []
    expect(what(phone)).to_have_count(0)
    assert phone.evaluate(KEPT) == []
    phone.context.close()


def test_what_was_confirmed_elsewhere_holds_and_what_was_written_after_it_is_still_there(bus: Bus) -> None:
    phone, laptop = bus.phone(), bus.phone()
    phone.goto(LESSON)
    is_kept_here(phone)
    phone.context.set_offline(True)
    laptop.goto(LESSON)
    write(laptop, FIRST)
    press(laptop)
    laptop.locator(CONFIRM).click()
    expect(what(laptop)).to_have_count(0)
    write(phone, LAST)
    press(phone)
    line(phone, WAITS)
    phone.context.set_offline(False)
    confirmed = "Je bevestigde een eerdere tekst. Wat je daarna schreef staat nog op deze telefoon: "
    line(phone, f"{confirmed}zet je les weer open om het te bewaren.")
    assert bus.texts() == [FIRST]
    phone.get_by_role("link", name="Bekijk wat er staat").click()
    phone.locator(CONFIRM).click()
    expect(what(phone)).to_have_value(LAST)
    press(phone)
    bus.arrives(LAST, phone)
    for window in (laptop, phone):
        window.context.close()


def test_nothing_new_is_an_answer_that_waits_too(bus: Bus) -> None:
    phone = bus.phone()
    phone.goto(LESSON)
    is_kept_here(phone)
    phone.context.set_offline(True)
    phone.locator(".lc-les__niets > summary").click()
    phone.locator("[name=wanted]").fill("Hoe jullie bellen.")
    phone.locator("form[data-lc-les=niets] button[type=submit]").click()
    line(phone, WAITS)
    phone.context.set_offline(False)
    bus.arrives("", phone)
    assert bus.database.rows("SELECT wanted FROM lessons_lesson WHERE wanted = 'Hoe jullie bellen.'") != []
    phone.context.close()


def test_of_two_phones_the_later_text_holds_and_the_earlier_one_can_be_put_back(bus: Bus) -> None:
    phone, laptop = bus.phone(), bus.phone()
    phone.goto(LESSON)
    is_kept_here(phone)
    phone.context.set_offline(True)
    write(phone, FIRST)
    press(phone)
    line(phone, WAITS)
    laptop.goto(LESSON)
    write(laptop, LAST)
    press(laptop)
    bus.arrives(LAST, laptop)
    phone.context.set_offline(False)
    line(phone, "Je schreef later ergens anders een andere tekst. Die geldt. Je tekst van hier is niet weggegooid.")
    expect(what(phone)).to_have_value(FIRST)
    phone.get_by_role("link", name="Bekijk wat er staat").click()
    expect(what(phone)).to_have_value(LAST)
    line(
        phone,
        "Hier staat een latere tekst, die je ergens anders schreef. "
        "Wat je eerder hier schreef staat nog op deze telefoon.",
    )
    assert_accessible(phone)
    phone.get_by_role("button", name="Zet terug").click()
    expect(what(phone)).to_have_value(FIRST)
    expect(what(phone)).to_be_focused()
    assert bus.texts() == [LAST]
    press(phone)
    bus.arrives(FIRST, phone)
    for window in (laptop, phone):
        window.context.close()


def test_a_browser_that_keeps_nothing_says_so_and_sends_while_the_page_is_open(bus: Bus) -> None:
    phone = bus.phone()
    phone.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new Error('no') }})")
    phone.goto(LESSON)
    is_kept_here(phone)
    phone.context.set_offline(True)
    write(phone, LAST)
    press(phone)
    line(phone, "Geen verbinding, en deze browser bewaart niets. Laat deze bladzijde open tot je tekst verstuurd is.")
    expect(phone.get_by_role("button", name="Bewaar op deze telefoon")).to_have_count(0)
    phone.context.set_offline(False)
    bus.arrives(LAST, phone)
    line(phone, SENT)
    phone.context.close()
