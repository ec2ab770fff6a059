"""The one thing that waits on a phone: any page that the same person opens sends it, once, and nobody else's does."""

from __future__ import annotations

from playwright.sync_api import Route, expect

from tests.browser.accessibility import assert_accessible
from tests.browser.bus import FIRST, KEPT, LAST, LESSON, WAITS, Bus, is_kept_here, line, press, what, write


def test_what_waits_is_sent_by_any_page_that_the_same_person_opens_once_and_by_nobody_elses(bus: Bus) -> None:
    phone = bus.phone()
    phone.goto(LESSON)
    is_kept_here(phone)
    phone.context.set_offline(True)
    write(phone, FIRST)
    press(phone)
    line(phone, WAITS)
    context = phone.context
    phone.close()

    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url) if request.method == "POST" else None)
    bus.sign_in(context, "municipal_secretary")
    context.set_offline(False)
    other = context.new_page()
    with other.expect_response(lambda answer: answer.url.endswith(LESSON)) as refused:
        other.goto("/nl/lessen/")
    assert refused.value.status == 404
    other.wait_for_timeout(500)
    expect(other.locator("[data-lc-verzonden]")).to_be_empty()
    other.close()
    assert (bus.texts(), asked) == ([], [])

    bus.sign_in(context, "participant")
    page = context.new_page()
    page.goto("/nl/lessen/")
    sent = page.locator("[data-lc-verzonden]")
    expect(sent).to_contain_text("Wat je zonder verbinding schreef is verstuurd en aangekomen.")
    expect(sent.get_by_role("link")).to_have_attribute("href", LESSON)
    assert_accessible(page)
    page.goto("/nl/")
    page.goto("/nl/lessen/")
    page.wait_for_timeout(500)
    expect(sent).to_be_empty()
    assert (bus.texts(), len(asked)) == ([FIRST], 1)
    lines = "SELECT count(*) FROM audit_line WHERE what IN ('lesson.written', 'lesson.changed')"
    assert bus.database.rows(lines) == [(1,)]
    page.goto(LESSON)
    expect(what(page)).to_have_value(FIRST)
    assert page.evaluate(KEPT) == []
    context.close()


def test_a_page_that_is_open_sends_when_the_connection_comes_back_also_after_an_answer_was_lost(bus: Bus) -> None:
    phone = bus.phone()
    phone.goto(LESSON)
    is_kept_here(phone)
    context = phone.context
    page = context.new_page()
    page.goto("/nl/lessen/")
    context.set_offline(True)
    write(phone, LAST)
    press(phone)
    line(phone, WAITS)
    phone.close()
    lost: list[int] = []

    def lose(route: Route) -> None:
        if route.request.method != "POST" or lost:
            route.continue_()
        else:
            lost.append(route.fetch().status)
            route.abort()

    page.route(f"**{LESSON}", lose)
    context.set_offline(False)
    expect(page.locator("[data-lc-verzonden]")).to_contain_text("is verstuurd en aangekomen")
    assert (lost, bus.texts()) == ([200], [LAST])
    lines = "SELECT count(*) FROM audit_line WHERE what IN ('lesson.written', 'lesson.changed')"
    assert bus.database.rows(lines) == [(1,)]
    context.close()
