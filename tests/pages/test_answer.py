"""Answering for a day: by the link in the mail, signed in, and for somebody else; all of it without JavaScript."""

from __future__ import annotations

import re
from datetime import date
from http import HTTPStatus

import icalendar
import pytest
from django.urls import reverse
from django.utils import translation

from leercyclus.web.accounts.tokens import ONCE, make_token
from leercyclus.web.circles.models import Grant
from leercyclus.web.days.models import Day
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Post
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Page, Pages
from tests.signed_in import sign_in

DAY = fixed("day")


def link(who: str, purpose: str = "day_answer") -> str:
    token = make_token(purpose, registration=str(fixed(f"registration-{who}")))
    with translation.override("nl"):
        return reverse("answer_by_link", args=[token])


def at(who: str, name: str = "answer") -> str:
    with translation.override("nl"):
        return reverse(name, args=[DAY, fixed(f"registration-{who}")])


def of(who: str) -> Registration:
    return Registration.objects.get(pk=fixed(f"registration-{who}"))


def press(pages: Pages, page: Page, state: str, **typed: str) -> Page:
    """Press a button on a page as a browser without JavaScript does: with the hidden fields of its form."""
    form = page.one(f"form:has(input[name=state][value={state}])")
    hidden = {str(one["name"]): str(one.get("value", "")) for one in form.select("input[type=hidden]")}
    return pages.post(page.address, {**hidden, **typed})


def test_opening_the_link_asks_and_changes_nothing(cast: Cast, pages: Pages) -> None:
    page = pages.get(link("alderman"))
    pages.client.head(link("alderman"))
    assert page.one("h1").get_text() == "Kom je op donderdag 18 maart naar Zwolle?"
    assert page.texts(".lc-antwoorden button") == ["Ja, ik kom", "Nee, ik kan niet"]
    assert page.texts(".lc-uren li")[:2] == ["08:30 Aankomst", "09:00 Plenair"]
    assert (of("alderman").state, of("alderman").version) == ("invited", 1)


def test_yes_by_the_link_leads_to_the_wishes_and_is_kept_once(cast: Cast, pages: Pages) -> None:
    page = pages.get(link("alderman"))
    then = press(pages, page, "yes")
    press(pages, page, "yes")
    assert then.one("h1").get_text() == "Wat wil je graag op deze dag?"
    assert "Je komt. Een mail met de dag voor je kalender is onderweg." in then.text
    assert (of("alderman").state, Message.objects.filter(kind="day_confirmed").count()) == ("yes", 1)
    assert pages.get(link("alderman")).one("h1").get_text() == "Je komt op donderdag 18 maart"


def test_no_and_otherwise_after_all(cast: Cast, pages: Pages) -> None:
    page = press(pages, pages.get(link("alderman")), "no")
    assert page.one("h1").get_text() == "Je komt niet"
    press(pages, pages.get(link("alderman")), "yes")
    assert of("alderman").state == "yes"


def test_a_full_day_says_which_place_in_the_queue(cast: Cast, pages: Pages) -> None:
    Day.objects.update(seats=8)
    page = press(pages, pages.get(link("alderman")), "yes")
    assert "Je bent nummer 1 op de wachtlijst" in page.one("h1").get_text(" ")
    assert page.one(".lc-bord").get_text(strip=True) == "1"
    assert page.texts(".lc-antwoorden button") == ["Nee, ik kan niet"]


def test_a_deputy_needs_a_colleague_or_a_name_with_an_address(cast: Cast, pages: Pages) -> None:
    page = pages.get(link("alderman"))
    form = page.one("form:has(input[value=deputy])")
    hidden = {str(one["name"]): str(one.get("value", "")) for one in form.select("input[type=hidden]")}
    refused = pages.post(page.address, {**hidden, "name": "Iemand, Zwolle"}, status=422)
    assert "vul een naam én een mailadres in" in refused.one("#id_address_error").get_text()
    assert refused.one("#id_name")["value"] == "Iemand, Zwolle"
    assert refused.soup.select("details[open] #id_name")
    then = pages.post(page.address, {**hidden, "deputy": str(cast.people["researcher"].pk)})
    assert then.one("h1").get_text() == "researcher, Zwolle is gevraagd als vervanger"


def test_the_deputy_reads_who_asks_and_may_say_no(cast: Cast, pages: Pages) -> None:
    press(pages, pages.get(link("alderman")), "deputy", deputy=str(cast.people["researcher"].pk))
    deputy = Registration.objects.get(person=cast.people["researcher"])
    mail = Message.objects.get(kind="day_deputy_asked")
    address = next(line for line in mail.body.splitlines() if "/antwoord/" in line).partition("testserver")[2]
    page = pages.get(address or f"/nl/antwoord/{make_token('day_answer', registration=str(deputy.pk))}/")
    assert "Wethouder sociaal, Zwolle kan niet en vraagt of jij gaat. Je mag nee zeggen." in page.text
    assert page.soup.select(".lc-vervanger") == []
    press(pages, page, "no")
    assert "De vervanger kan niet." in pages.get(link("alderman")).text


@pytest.mark.parametrize("typed", ["", "maybe", "withdrawn"])
def test_another_answer_gets_a_sentence(cast: Cast, pages: Pages, typed: str) -> None:
    page = pages.post(link("alderman"), {"state": typed}, status=422)
    assert "Kies een van de drie knoppen." in page.text
    assert of("alderman").state == "invited"


def test_two_who_answer_at_once_are_both_told(cast: Cast, pages: Pages) -> None:
    page = pages.get(link("alderman"))
    Registration.objects.filter(pk=of("alderman").pk).update(state="no", version=2)
    second = pages.post(page.address, {"state": "yes", "version": "1", ONCE: "a"}, status=409)
    assert "Iemand anders antwoordde ondertussen: komt niet." in second.text
    press(pages, second, "yes")
    assert of("alderman").state == "yes"


@pytest.mark.parametrize(
    ("row", "day", "title"),
    [
        ({"state": "withdrawn"}, {}, "De uitnodiging is ingetrokken"),
        ({}, {"state": "cancelled", "cancelled_why": "Sneeuw."}, "De dag gaat niet door"),
        ({}, {"date": date(2025, 3, 18)}, "De dag is voorbij"),
        ({}, {"state": "draft"}, "De dag wordt opnieuw gepland"),
    ],
)
def test_a_link_that_is_no_longer_good_says_why_and_answers_nothing(
    cast: Cast, pages: Pages, row: dict[str, object], day: dict[str, object], title: str
) -> None:
    Registration.objects.filter(pk=of("alderman").pk).update(**row)
    Day.objects.update(**day)
    before = of("alderman").state
    for page in (
        pages.get(link("alderman")),
        pages.post(link("alderman"), {"state": "yes"}),
        pages.get(f"{link('alderman')}wensen/"),
    ):
        assert page.one("h1").get_text() == title
        assert page.soup.select("main form") == []
    assert of("alderman").state == before


def test_a_made_up_link_or_one_for_something_else_opens_nothing(cast: Cast, pages: Pages) -> None:
    for address in (link("alderman", "membership"), "/nl/antwoord/abc/", f"{link('alderman')[:-3]}/"):
        page = pages.get(address)
        assert page.one("h1").get_text() == "Deze link werkt niet"
        assert pages.post(address, {"state": "yes"}).one("h1").get_text() == "Deze link werkt niet"
    assert of("alderman").state == "invited"


def test_a_link_opens_no_other_page(cast: Cast, pages: Pages) -> None:
    pages.get(link("participant"))
    for address in (at("participant"), at("alderman"), at("participant", "wishes"), at("participant", "guest_ics")):
        assert "/inloggen/" in pages.client.get(address).headers["Location"]


def test_by_the_link_of_a_partner_no_names_of_others_are_shown(cast: Cast, pages: Pages) -> None:
    page = pages.get(link("partner"))
    wishes = pages.get(f"{link('partner')}wensen/")
    names = [one.name for who, one in cast.people.items() if who not in {"partner", "circle_coordinator"}]
    assert [name for name in names if name in page.text + wishes.text] == []
    assert wishes.soup.select("#id_hope") == []


def test_the_secretariat_answers_for_its_alderman_and_sees_nothing_else(cast: Cast, pages: Pages) -> None:
    Registration.objects.filter(pk=of("alderman").pk).update(why=["afval"], question="Geheim?", diet="Halal")
    sign_in(pages.client, cast, "executive_secretariat")
    page = pages.get(at("alderman"))
    assert page.one("h1").get_text() == "Komt Wethouder sociaal, Zwolle op donderdag 18 maart naar Zwolle?"
    assert [word for word in ("afval", "Geheim?", "Halal", "Gevraagd om", "Mensen") if word in page.text] == []
    assert [link["href"] for link in page.soup.select("main a[href*='/dagen/']")] in ([], [f"/nl/dagen/{DAY}/"])
    then = press(pages, page, "yes")
    assert then.one("h1").get_text() == "Wethouder sociaal, Zwolle komt op donderdag 18 maart"
    wishes = pages.get(at("alderman", "wishes"))
    assert [word for word in ("Geheim?", "Halal") if word in str(wishes.soup)] == []
    assert wishes.soup.select("#id_question") == []


def test_the_secretariat_of_another_gets_the_answer_of_what_does_not_exist(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "executive_secretariat")
    for who in ("controller", "participant", "enschede"):
        assert pages.client.get(at(who)).status_code == HTTPStatus.NOT_FOUND
        assert pages.client.post(at(who), {"state": "no"}).status_code == HTTPStatus.NOT_FOUND
        assert pages.client.get(at(who, "wishes")).status_code == HTTPStatus.NOT_FOUND
    assert of("controller").state == "yes"


def test_a_colleague_answers_for_nobody(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "controller")
    assert pages.client.post(at("participant"), {"state": "no"}).status_code == HTTPStatus.NOT_FOUND
    assert of("participant").state == "yes"


def test_a_coordinator_keeps_an_answer_by_telephone_of_the_own_municipality_only(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "enschede")
    Registration.objects.filter(pk=of("enschede").pk).update(person=cast.people["deventer"])
    page = pages.get(at("enschede"))
    assert "Kwam het antwoord per telefoon?" not in page.text, "it was answered"
    press(pages, page, "no")
    assert (of("enschede").state, of("enschede").answered_by_id) == ("no", cast.people["enschede"].pk)
    assert pages.client.get(at("participant")).status_code == HTTPStatus.NOT_FOUND


def test_who_plans_answers_for_anybody_and_reads_no_wish(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "host")
    page = pages.get(at("participant"))
    assert [word for word in ("Vegetarisch", "rolstoel", "wachttijd") if word in page.text] == []
    blank = str(pages.get(at("participant", "wishes")).soup)
    assert [word for word in ("Vegetarisch", "rolstoel", "wachttijd") if word in blank] == []
    assert pages.client.get(at("participant", "guest_ics")).status_code == HTTPStatus.FORBIDDEN
    assert "Kwam het antwoord per telefoon?" in pages.get(at("alderman")).text


def test_the_day_for_the_calendar_is_there_for_who_comes(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    answer = pages.client.get(at("participant", "guest_ics"))
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    event = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")[0]
    assert str(event["UID"]) == f"{fixed('registration-participant')}@leercyclus"
    assert pages.client.get(f"{link('participant')}dag.ics").status_code == HTTPStatus.OK
    assert pages.client.get(f"{link('alderman')}dag.ics").status_code == HTTPStatus.NOT_FOUND


def test_who_has_no_post_is_no_partner(cast: Cast, pages: Pages) -> None:
    Post.objects.filter(person=cast.people["participant"]).delete()
    assert "researcher, Zwolle" in pages.get(link("participant")).text


def test_a_version_of_thousands_of_digits_is_no_version(cast: Cast, pages: Pages) -> None:
    page = pages.get(link("alderman"))
    pages.post(page.address, {"state": "no", "version": "9" * 5000})
    assert of("alderman").state == "no"


def secretariat_link(cast: Cast) -> str:
    token = make_token(
        "day_answer",
        registration=str(fixed("registration-alderman")),
        by=str(cast.people["executive_secretariat"].pk),
    )
    return f"/nl/antwoord/{token}/"


def test_the_link_of_the_secretariat_answers_for_the_alderman_and_not_as_the_alderman(cast: Cast, pages: Pages) -> None:
    Registration.objects.filter(pk=of("alderman").pk).update(hope=cast.people["enschede"], arrives="10:15")
    page = pages.get(secretariat_link(cast))
    assert page.one("h1").get_text() == "Komt Wethouder sociaal, Zwolle op donderdag 18 maart naar Zwolle?"
    press(pages, page, "yes")
    assert of("alderman").answered_by_id == cast.people["executive_secretariat"].pk
    wishes = pages.get(f"{secretariat_link(cast)}wensen/")
    assert wishes.soup.select("option[selected]:not([value='']), #id_arrives[value], #id_question") == []


def test_the_link_of_who_no_longer_answers_for_the_alderman_opens_nothing(cast: Cast, pages: Pages) -> None:
    address = secretariat_link(cast)
    Grant.objects.filter(person=cast.people["executive_secretariat"]).update(behalf_of=cast.people["participant"])
    assert pages.get(address).one("h1").get_text() == "Deze link werkt niet"
    pages.client.post(address, {"state": "no"})
    pages.get(f"{address}dag.ics", status=404)
    assert of("alderman").state == "invited"


YOU = re.compile(r"\b(je|jij|jou|jouw|jezelf|jullie)\b", re.IGNORECASE)


@pytest.mark.parametrize("state", ["invited", "yes", "no", "waiting", "deputy"])
def test_whoever_answers_for_the_alderman_reads_the_name_and_never_you(cast: Cast, pages: Pages, state: str) -> None:
    Registration.objects.filter(pk=fixed("registration-alderman")).update(state=state)
    name = "Wethouder sociaal, Zwolle"
    linked = secretariat_link(cast)
    sign_in(pages.client, cast, "executive_secretariat")
    addresses = [linked, at("alderman"), at("alderman", "own_day_of")]
    if state in {"yes", "waiting"}:
        addresses += [f"{linked}wensen/", at("alderman", "wishes")]
    for address in addresses:
        page = pages.get(address)
        main = page.one("main")
        # Who answers does the typing, and the question of a round is put to everybody.
        for said_to_all in main.select(".lc-opvraagbaar, .lc-mijndag__vraag"):
            said_to_all.decompose()
        said = main.get_text(" ")
        assert name in page.one("h1").get_text(), address
        assert YOU.findall(said) == [], f"{address}: {said}"


def test_the_municipality_is_named_once_where_the_place_ends_with_it(cast: Cast, pages: Pages) -> None:
    Day.objects.update(place="Stadhuis, Grote Kerkplein 15, Zwolle")
    assert pages.get(link("alderman")).texts(".lc-weetjes dd")[1] == "Stadhuis, Grote Kerkplein 15, Zwolle"
    Day.objects.update(place="Stadhuis")
    assert pages.get(link("alderman")).texts(".lc-weetjes dd")[1] == "Stadhuis, Zwolle"


def test_the_programme_behind_a_link_tells_two_rounds_apart(cast: Cast, pages: Pages) -> None:
    said = pages.get(secretariat_link(cast)).one(".lc-uren").get_text()
    assert "Ronde 1" in said
    assert "Ronde 2" in said
