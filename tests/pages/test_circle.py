"""The page of a circle and the list of one's own."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leercyclus.web.circles.found_actions import close_circle
from leercyclus.web.circles.invitation_actions import invite_member
from leercyclus.web.circles.models import Circle, Grant, Membership, Theme, ThreeLines, Turn
from leercyclus.web.circles.named import Named
from leercyclus.web.circles.roles_actions import give_role
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.models import Day
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.roles import Held, Role
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.samples import ARGUMENTS
from tests.signed_in import sign_in

CIRCLE = f"/nl/kringen/{ARGUMENTS['circle']}/"


def cost(pages: Pages, address: str) -> int:
    pages.get(address)
    with CaptureQueriesContext(connection) as captured:
        pages.get(address)
    return len(captured)


def test_the_page_says_who_takes_part_who_receives_and_who_runs_it(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "enschede")
    page = pages.get(CIRCLE)
    assert page.one("h1").get_text() == "Zwolle, Enschede en Dordrecht"
    assert "do 18 maart 2027" in page.text
    assert "uitgenodigd, nog geen antwoord" in page.text
    assert "circle coordinator, Zwolle" in page.text


def test_people_are_counted_by_level_and_not_named(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "enschede")
    page = pages.get(CIRCLE)
    assert "1 wethouder" in page.text
    assert "Wethouder sociaal, Zwolle" not in page.text
    assert "@" not in page.one("main").get_text()


def test_every_reader_gets_the_next_step_that_is_theirs(cast: Cast, pages: Pages) -> None:
    told = {}
    for who in ("circle_coordinator", "enschede", "dordrecht", "researcher"):
        sign_in(pages.client, cast, who)
        told[who] = pages.get(CIRCLE).texts(".lc-volgende .utrecht-button-link")
    assert told == {
        "circle_coordinator": ["Bekijk de uitnodigingen"],
        "enschede": ["Schrijf de drie zinnen"],
        "dordrecht": ["Beantwoord de uitnodiging"],
        "researcher": ["Naar het programma", "Print de kaarten"],
    }


def test_who_was_invited_does_not_read_the_three_lines(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "dordrecht")
    assert "De schrijfwijzer." not in pages.get(CIRCLE).text
    sign_in(pages.client, cast, "enschede")
    assert "De schrijfwijzer." in pages.get(CIRCLE).text


def test_a_day_that_is_no_turn_stands_among_the_days_by_its_date(cast: Cast, pages: Pages) -> None:
    Turn.objects.filter(pk=fixed("turn-1")).update(day="2027-05-11")
    Day.objects.update(turn=None)
    sign_in(pages.client, cast, "enschede")
    rows = pages.get(CIRCLE).texts(".lc-beurten > li")
    assert len(rows) == 3
    assert "do 18 maart 2027 buiten het rooster Programma" in rows[0]
    assert "di 11 mei 2027" in rows[1]


def test_a_day_that_is_today_is_called_so(cast: Cast, pages: Pages) -> None:
    today = timezone.localdate()
    Turn.objects.update(day=today)
    Day.objects.filter(turn=fixed("turn-1")).update(date=today)
    Membership.objects.filter(state="invited").delete()
    ThreeLines.objects.create(cycle=cast.cycle, organisation=cast.enschede, start="Vijf stadsdelen.")
    Theme.objects.create(cycle=cast.cycle, title="Wijkteams", position=1)
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(CIRCLE)
    assert "De uitwisselingsdag is vandaag, in Zwolle." in page.text
    assert "volgende uitwisselingsdag" not in page.text
    assert pages.get("/nl/kringen/").texts(".lc-kringlijst p a")[-1] == "vandaag in Zwolle"


def test_a_missing_second_coordinator_is_a_calm_reminder_until_there_is_one(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    assert len(pages.get(CIRCLE).soup.select("p.lc-herinnering")) == 1
    give_role(actor=None, held=Held(Role.CIRCLE_COORDINATOR, circle=cast.circle.pk), person=cast.people["enschede"].pk)
    assert pages.get(CIRCLE).soup.select("p.lc-herinnering") == []


def test_a_step_without_a_page_is_plain_text_in_the_route(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "enschede")
    page = pages.get(CIRCLE)
    assert page.one(".lc-route li:first-child a")["href"] == "/nl/gemeente/GM0153/"
    sign_in(pages.client, cast, "partner")
    assert pages.get(CIRCLE).texts(".lc-route__straks > span:last-child") == ["Thuis"]


def test_a_closed_circle_says_so_and_offers_nothing_to_change(cast: Cast, pages: Pages) -> None:
    close_circle(actor=actor_for(cast.people["circle_coordinator"].pk), circle=cast.circle.pk)
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(CIRCLE)
    assert "Deze leerkring is gesloten" in page.text
    assert page.soup.select("main a[href$='/wijzigen/'], main form[method=post]") == []


def test_a_larger_circle_costs_no_more_queries(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    before = cost(pages, CIRCLE)
    actor = actor_for(cast.people["circle_coordinator"].pk)
    invite_member(
        actor=actor, circle=cast.circle.pk, code="GM0150", people=[Named("A, Deventer", "a@deventer.example")]
    )
    ThreeLines.objects.create(cycle=cast.cycle, organisation=cast.enschede, start="Vijf stadsdelen.")
    for number in range(3, 6):
        Turn.objects.create(cycle=cast.cycle, position=number, host=cast.enschede)
        Theme.objects.create(cycle=cast.cycle, title=f"Thema {number}", position=number)
    assert cost(pages, CIRCLE) == before


def test_three_circles_in_the_list_cost_as_much_as_one(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    before = cost(pages, "/nl/kringen/")
    for number in range(2):
        circle = Circle.objects.create(name=f"Kring {number}")
        Membership.objects.create(circle=circle, organisation=cast.zwolle, state="accepted")
        Grant.objects.create(
            person=cast.people["circle_coordinator"], role="circle_coordinator", circle=circle, valid_from="2024-01-01"
        )
    assert cost(pages, "/nl/kringen/") == before
    assert len(pages.get("/nl/kringen/").soup.select(".lc-kringlijst__kring")) == 3


def test_who_is_in_no_circle_reads_how_to_begin(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "deventer")
    page = pages.get("/nl/kringen/")
    assert "Je zit nog in geen leerkring." in page.text
    assert page.soup.select("main a[href='/nl/vergelijken/']")


@pytest.mark.parametrize("who", ["dordrecht"])
def test_a_circle_that_waits_for_an_answer_says_so_in_the_list(cast: Cast, pages: Pages, who: str) -> None:
    sign_in(pages.client, cast, who)
    assert pages.get("/nl/kringen/").texts(".lc-vlag") == ["Wacht op je antwoord"]


def test_the_home_leads_the_secretariat_to_the_open_question_about_the_alderman(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "executive_secretariat")
    page = pages.get("/nl/kringen/")
    told = "Komt Wethouder sociaal, Zwolle naar de uitwisselingsdag in Zwolle op donderdag 18 maart 2027?"
    assert page.texts(".lc-eigendagen__zin") == [f"{told} Antwoord uiterlijk op 4 maart."]
    assert page.texts(".lc-eigendagen a") == ["Antwoord voor Wethouder sociaal, Zwolle"]
    answer = pages.get(str(page.one(".lc-eigendagen a")["href"]))
    assert "Wethouder sociaal, Zwolle" in answer.one("h1").get_text()


@pytest.mark.parametrize("who", ["executive_secretariat", "municipality_coordinator"])
def test_the_circle_leads_whoever_answers_to_the_open_question(cast: Cast, pages: Pages, who: str) -> None:
    Registration.objects.filter(pk=fixed("registration-municipality_coordinator")).update(state="invited")
    sign_in(pages.client, cast, who)
    first = pages.get(CIRCLE).soup.select(".lc-volgende")[0]
    assert "naar de uitwisselingsdag in Zwolle op donderdag 18 maart 2027?" in first.get_text()
    assert pages.get(str(first.select("a")[0]["href"])).one("h1").get_text().startswith("Kom")


def test_the_home_and_the_circle_lead_a_participant_to_the_own_day(cast: Cast, pages: Pages) -> None:
    sign_in(pages.client, cast, "participant")
    assert pages.get("/nl/kringen/").texts(".lc-eigendagen a") == ["Mijn dag"]
    page = pages.get(CIRCLE)
    assert "Je komt naar de uitwisselingsdag in Zwolle, donderdag 18 maart 2027." in page.one(".lc-volgende").get_text()
    assert pages.get(str(page.one(".lc-volgende a")["href"])).one("h1").get_text() == "Mijn dag"


def test_the_day_of_today_is_not_called_the_next_one(cast: Cast, pages: Pages) -> None:
    today = timezone.localdate()
    Turn.objects.filter(position=1).update(day=today)
    Day.objects.update(date=today)
    sign_in(pages.client, cast, "researcher")
    page = pages.get(CIRCLE)
    assert "De uitwisselingsdag is vandaag, in Zwolle." in page.one(".lc-volgende").get_text()
    assert "vandaag" in page.texts(".lc-beurten .lc-vlag")
    assert pages.get("/nl/kringen/").texts(".lc-kringlijst p a")[-1] == "vandaag in Zwolle"
