"""The list of the door, walk-ins and badges, on the day itself."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from bs4 import Tag

from leercyclus.web.attending.badges import badge_token
from leercyclus.web.checkin.models import Presence
from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.people.models import Person
from leercyclus.web.running.models import Pulse
from leercyclus.web.running.pulse_actions import touch
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in
from tests.web.checkin.on_the_day import Clock

DAY = fixed("day")
HERE = f"/nl/dagen/{DAY}/vandaag/"
LIST, REST, WALK_IN = f"{HERE}inchecken/", f"{HERE}inchecken/komt-niet/", f"{HERE}erbij/"
WHO = fixed("registration-participant")
TAP = {"registration": str(WHO), "state": "here"}
PART = {"HX-Request": "true"}


@pytest.fixture
def clock(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def host(pages: Pages, cast: Cast, clock: Clock) -> Pages:
    sign_in(pages.client, cast, "host")
    return pages


def row_of(pages: Pages, question: str = "") -> Tag:
    return pages.get(f"{LIST}{question}").one(f"#p-{WHO}")


def state() -> str:
    row = Presence.objects.filter(registration=WHO).first()
    return row.state if row else ""


@pytest.mark.parametrize("address", [LIST, REST, WALK_IN, f"{HERE}badge/{WHO}/"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_page_of_the_door_is_sound_and_costs_little(host: Pages, address: str, language: str) -> None:
    assert host.queries(address.replace("/nl/", f"/{language}/")) <= 26


def test_a_tap_without_a_script_keeps_the_row_in_sight_with_its_undo(host: Pages) -> None:
    answer = host.client.post(f"{LIST}", {**TAP, "terug": f"{LIST}?staat=verwacht&net=old"})
    assert answer.headers["Location"] == f"{LIST}?staat=verwacht&net={WHO}#p-{WHO}"
    row = row_of(host, f"?{urlsplit(answer.headers['Location']).query}")
    assert "hidden" not in row.attrs
    undo = row.select_one("button.lc-in__terug:not([hidden])")
    assert undo is not None
    assert (undo["value"], state()) == ("unseen", "here")
    host.client.post(LIST, {**TAP, "state": "unseen"})
    assert state() == "unseen"


def test_undo_of_having_left_is_being_here(host: Pages) -> None:
    host.client.post(LIST, {**TAP, "state": "left"})
    undo = row_of(host, "?staat=binnen").select_one("button.lc-in__terug:not([hidden])")
    assert undo is not None
    assert undo["value"] == "here"


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/", "javascript:1"])
def test_a_tap_leads_nowhere_else(host: Pages, elsewhere: str) -> None:
    answer = host.client.post(LIST, {**TAP, "terug": elsewhere})
    assert answer.headers["Location"].startswith(LIST)


def test_a_script_gets_the_row_and_the_counts_only(host: Pages) -> None:
    answer = host.client.post(LIST, TAP, headers=PART)
    text = answer.content.decode()
    assert answer.status_code == 200
    assert (text.count('<li class="lc-in '), "<html" in text) == (1, False)
    assert f'id="p-{WHO}" data-staat="here"' in text
    assert 'id="check-in-counts"' in text


def test_what_did_not_change_is_not_sent_again_and_what_did_is(host: Pages) -> None:
    first = host.client.get(LIST, headers=PART)
    mark = first.headers["ETag"]
    same = host.client.get(LIST, headers={**PART, "If-None-Match": mark})
    assert (same.status_code, same.content) == (304, b"")
    assert host.client.get(LIST, headers={**PART, "If-None-Match": f"W/{mark}"}).status_code == 304
    touch(DAY)
    assert host.client.get(LIST, headers={**PART, "If-None-Match": mark}).status_code == 200
    assert host.client.get(LIST, headers={"If-None-Match": mark}).status_code == 200, "a page is whole"


def test_a_phone_is_told_the_clock_and_the_mark_in_figures_that_it_can_read(host: Pages, clock: Clock) -> None:
    Pulse.objects.update_or_create(day_id=DAY, defaults={"number": 12345})
    door = host.get(LIST).one("[data-lc-inchecken]")
    assert door["data-nu"] == str(int(clock.now.timestamp() * 1000))
    assert door["data-puls"] == host.client.get(LIST, headers=PART).headers["ETag"] == '"12345"'


def test_a_tap_from_before_tells_when_it_was(host: Pages, clock: Clock) -> None:
    tapped = clock.now
    clock.go(minutes=40)
    host.client.post(LIST, {**TAP, "op": str(int(tapped.timestamp() * 1000))}, headers=PART)
    assert Presence.objects.get(registration=WHO).arrived_at == tapped


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({"state": "perhaps"}, "Gekregen: ‘perhaps’"),
        ({"registration": "x"}, "Verwacht: iemand die op de lijst"),
        ({"registration": str(fixed("registration-alderman"))}, "Verwacht: iemand die op de lijst"),
        ({"op": "1000"}, "hoogstens 12 uur oud"),
    ],
)
def test_a_tap_that_cannot_be_kept_says_why_on_the_list_and_to_a_script(
    host: Pages, typed: dict[str, str], says: str
) -> None:
    page = host.post(LIST, {**TAP, **typed}, status=422)
    assert says in page.text
    answer = host.client.post(LIST, {**TAP, **typed}, headers=PART)
    assert (answer.status_code, says in answer.content.decode()) == (422, True)
    assert state() == ""


def test_the_day_before_the_list_can_be_read_and_not_tapped(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "host")
    page = pages.get(LIST)
    assert "Inchecken kan op de dag zelf." in page.text
    assert page.soup.select("main form[method=post]") == []
    assert pages.client.post(LIST, TAP).status_code == 403


@pytest.mark.parametrize("who", ["participant", "enschede", "session_leader", "partner"])
def test_who_does_not_run_the_day_finds_no_list(pages: Pages, cast: Cast, clock: Clock, who: str) -> None:
    sign_in(pages.client, cast, who)
    for address in (LIST, REST, WALK_IN, f"{HERE}badge/{WHO}/", f"{WALK_IN}{WHO}/", f"{WALK_IN}{WHO}/eraf/"):
        assert pages.client.get(address).status_code == 404
    assert pages.client.post(LIST, TAP).status_code == 404
    assert state() == ""


def test_the_filter_and_the_search_work_by_their_address(host: Pages) -> None:
    shown = host.get(f"{LIST}?staat=binnen").soup.select(".lc-in:not([hidden])")
    assert [one["id"] for one in shown] == [f"p-{fixed('registration-controller')}"]
    page = host.get(f"{LIST}?q=participant")
    assert [one["id"] for one in page.soup.select(".lc-in:not([hidden])")] == [f"p-{WHO}"]
    nobody = host.get(f"{LIST}?q=wethouder zorg")
    assert nobody.soup.select(".lc-in:not([hidden])") == []
    assert nobody.one("[data-lc-erbij]")["href"] == f"{WALK_IN}?naam=wethouder%20zorg"


def test_who_is_not_here_yet_is_named_before_it_is_said_that_they_do_not_come(host: Pages) -> None:
    page = host.get(REST)
    assert len(page.soup.select(".lc-in")) == 7
    assert "controller, Zwolle" not in page.text
    read = str(page.one("input[name=wie]")["value"])
    host.client.post(LIST, TAP)
    after = host.post(REST, {"wie": read})
    assert "6 mensen komen niet." in after.text
    assert state() == "here"
    assert len(after.soup.select(".lc-in:not([hidden])")) == 6
    assert "Van iedereen op de lijst is bekend" in host.get(REST).text


def test_three_fields_put_somebody_on_the_list(host: Pages, cast: Cast) -> None:
    form = {"name": "Wethouder zorg", "organisation": str(cast.enschede.pk), "level": "alderman"}
    page = host.post(WALK_IN, form)
    assert "Wethouder zorg staat op de lijst en is er." in page.text
    shown = page.soup.select(".lc-in:not([hidden])")
    assert ["stond niet op de lijst" in one.get_text() for one in shown] == [True]
    host.post(WALK_IN, {**form, "organisation": "anders", "other": "Sportraad", "level": "partner"})
    assert {one.workplace for one in coming(DAY) if one.name == "Wethouder zorg"} == {"Sportraad", "Enschede"}


def test_a_walk_in_without_its_three_things_says_what_is_missing_and_keeps_the_rest(host: Pages) -> None:
    page = host.post(WALK_IN, {"name": "Wethouder zorg", "organisation": "anders"}, status=422)
    assert "Verwacht: de naam van de organisatie." in page.text
    assert page.one("#id_name")["value"] == "Wethouder zorg"
    assert not Person.objects.filter(name="Wethouder zorg").exists()


@pytest.fixture
def walked_in(host: Pages, cast: Cast) -> str:
    host.post(WALK_IN, {"name": "Wethoudr zorg", "organisation": str(cast.enschede.pk), "level": "alderman"})
    return str(Presence.objects.get(is_walk_in=True).registration_id)


def test_the_row_of_who_walked_in_leads_to_correcting_and_to_taking_off(host: Pages, walked_in: str) -> None:
    page = host.get(f"{LIST}?staat=erbij")
    ways = [link["href"] for link in page.one(f"#p-{walked_in}").select(".lc-in__menu a")]
    assert ways == [f"{WALK_IN}{walked_in}/", f"{WALK_IN}{walked_in}/eraf/"]
    assert page.one(f"#p-{WHO}").select(".lc-in__menu a") == []


def test_who_walked_in_is_corrected_from_what_was_said(host: Pages, cast: Cast, walked_in: str) -> None:
    page = host.get(f"{WALK_IN}{walked_in}/")
    assert page.one("#id_name")["value"] == "Wethoudr zorg"
    assert {str(one["value"]) for one in page.soup.select("input[checked]")} == {str(cast.enschede.pk), "alderman"}
    form = {"name": "Wethouder zorg", "organisation": "anders", "other": "Sportraad", "level": "partner"}
    assert "Verbeterd: Wethouder zorg." in host.post(f"{WALK_IN}{walked_in}/", form).text
    page = host.get(f"{WALK_IN}{walked_in}/")
    assert page.one("#id_other")["value"] == "Sportraad"
    wrong = host.post(f"{WALK_IN}{walked_in}/", {**form, "other": ""}, status=422)
    assert "Verwacht: de naam van de organisatie." in wrong.text


def test_who_stands_on_the_list_by_mistake_goes_off_it_after_a_question(host: Pages, walked_in: str) -> None:
    assert "Wethoudr zorg van de lijst halen?" in host.get(f"{WALK_IN}{walked_in}/eraf/").text
    page = host.post(f"{WALK_IN}{walked_in}/eraf/", {})
    assert "Wethoudr zorg staat niet meer op de lijst." in page.text
    assert page.soup.select(f"#p-{walked_in}") == []
    assert host.client.get(f"{WALK_IN}{walked_in}/eraf/").status_code == 404
    assert "Laad de lijst opnieuw." in host.post(f"{WALK_IN}{walked_in}/eraf/", {}).text


def test_who_was_on_the_list_cannot_be_corrected_or_taken_off_here(host: Pages) -> None:
    for way in ("", "eraf/"):
        assert host.client.get(f"{WALK_IN}{WHO}/{way}").status_code == 404
    host.post(f"{WALK_IN}{WHO}/eraf/", {})
    assert WHO in {one.registration for one in coming(DAY)}


def test_a_badge_gives_who_checks_in_one_big_button_and_everybody_else_nothing(host: Pages, cast: Cast) -> None:
    badge = f"/nl/b/{badge_token(WHO)}/"
    form = host.get(badge).one("form.lc-badgetik__form")
    assert "Is er: participant, Zwolle" in form.get_text()
    after = host.post(str(form["action"]), {"state": "here"})
    assert "Scan de volgende badge." in after.text
    assert state() == "here"
    assert "participant, Zwolle is er." in host.get(badge).text
    for who in ("participant", ""):
        sign_in(host.client, cast, who)
        assert host.get(badge).soup.select("form.lc-badgetik__form") == []


def test_who_scans_the_day_before_gets_no_button(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "host")
    assert pages.get(f"/nl/b/{badge_token(WHO)}/").soup.select("form.lc-badgetik__form") == []


def test_a_badge_of_who_does_not_come_opens_nothing(host: Pages) -> None:
    assert host.client.get(f"{HERE}badge/{fixed('registration-alderman')}/").status_code == 404
