"""The list of guests, the meters, one guest, and asking people, as those who invite see them."""

from __future__ import annotations

import re

import pytest

from leercyclus.web.days.models import Day, Offer, Slot
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Person, Post
from leercyclus.web.seating.models import Plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in

HERE = f"/nl/dagen/{fixed('day')}/"
MINE = f"{HERE}mensen/{fixed('registration-participant')}/"
ENSCHEDE = f"{HERE}mensen/{fixed('registration-enschede')}/"
LISTS = ("mensen/", "afvaardiging/", "vragen/", "mensen.csv")


def text_of(pages: Pages, address: str) -> str:
    return pages.client.get(address).content.decode()


def test_the_list_counts_and_stands_by_municipality(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(f"{HERE}mensen/")
    assert page.texts(".lc-tellers--links b") == ["9", "8", "0", "1"]
    assert page.texts("h2 .lc-gem") == ["Zwolle", "Enschede"]
    assert "8 van de 60 plaatsen zijn bezet" in page.text


def test_a_place_that_is_kept_for_a_deputy_is_told_beside_those_that_are_taken(pages: Pages, cast: Cast) -> None:
    Registration.objects.filter(pk=fixed("registration-participant")).update(state="deputy")
    Registration.objects.filter(pk=fixed("registration-alderman")).update(deputy_for=fixed("registration-participant"))
    sign_in(pages.client, cast, "circle_coordinator")
    for page in ("mensen/", "vragen/"):
        said = pages.get(f"{HERE}{page}").text
        assert "7 van de 60 plaatsen zijn bezet. 1 plaats is vastgehouden voor een vervanger" in said
    Registration.objects.filter(pk=fixed("registration-alderman")).update(state="yes")
    assert "vastgehouden" not in pages.get(f"{HERE}mensen/").text


def test_the_list_is_filtered_by_the_address_and_so_is_the_table(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    assert pages.get(f"{HERE}mensen/?antwoord=invited").texts(".lc-mens__naam") == ["Wethouder sociaal, Zwolle"]
    assert pages.get(f"{HERE}mensen/?niveau=partner").texts(".lc-mens__naam") == ["partner, Zwolle"]
    assert pages.get(f"{HERE}mensen/?gemeente={cast.enschede.pk}").texts("h2 .lc-gem") == ["Enschede"]
    rows = text_of(pages, f"{HERE}mensen.csv?niveau=partner").splitlines()
    assert len(rows) == 2
    assert "partner, Zwolle" in rows[1]


def test_a_table_runs_no_formula(pages: Pages, cast: Cast) -> None:
    Person.objects.filter(pk=cast.people["participant"].pk).update(name="=1+1")
    sign_in(pages.client, cast, "circle_coordinator")
    assert "'=1+1" in text_of(pages, f"{HERE}mensen.csv")


@pytest.mark.parametrize("address", LISTS)
def test_the_coordinator_of_another_member_sees_only_the_own_people(pages: Pages, cast: Cast, address: str) -> None:
    sign_in(pages.client, cast, "enschede")
    shown = text_of(pages, f"{HERE}{address}")
    assert "coordinator, Enschede" in shown or address in {"afvaardiging/", "vragen/"}
    for who in ("participant", "alderman", "partner", "controller"):
        assert cast.people[who].name not in shown
    assert pages.client.get(f"{HERE}{address}?gemeente={cast.zwolle.pk}").status_code in {200, 404}
    assert cast.people["controller"].name not in text_of(pages, f"{HERE}{address}?gemeente={cast.zwolle.pk}")


def test_the_coordinator_of_another_member_opens_and_asks_only_the_own_people(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "enschede")
    assert pages.client.get(MINE).status_code == 404
    assert pages.client.post(f"{MINE}intrekken/").status_code == 404
    assert pages.get(ENSCHEDE).one("h1").get_text() == "coordinator, Enschede"
    assert pages.client.get(f"{HERE}vragen/?gemeente={cast.zwolle.pk}").status_code == 404
    person = cast.people["researcher"].pk
    assert pages.client.post(f"{HERE}vragen/", {"wie": [str(person)]}).status_code == 422
    assert not Registration.objects.filter(person=person).exists()


@pytest.mark.parametrize("who", ["participant", "partner", "session_leader", "executive_secretariat"])
def test_who_only_takes_part_sees_no_list(pages: Pages, cast: Cast, who: str) -> None:
    sign_in(pages.client, cast, who)
    for address in LISTS:
        assert pages.client.get(f"{HERE}{address}").status_code in {403, 404}


@pytest.mark.parametrize("who", ["circle_coordinator", "municipality_coordinator", "enschede"])
def test_no_page_tells_what_somebody_eats(pages: Pages, cast: Cast, who: str) -> None:
    Registration.objects.update(diet="Geheimdieet")
    sign_in(pages.client, cast, who)
    for address in (*(f"{HERE}{one}" for one in LISTS), MINE, ENSCHEDE, f"{HERE}mensen.xlsx"):
        assert b"Geheimdieet" not in pages.client.get(address).content


def test_what_somebody_needs_is_told_to_who_plans_and_not_to_another_member(pages: Pages, cast: Cast) -> None:
    Registration.objects.update(access_need="Rolstoelplek")
    sign_in(pages.client, cast, "circle_coordinator")
    assert "Rolstoelplek" in pages.get(MINE).text
    assert "Rolstoelplek" not in text_of(pages, f"{HERE}mensen/") + text_of(pages, f"{HERE}mensen.csv")
    other = Registration.objects.get(pk=fixed("registration-controller"))
    Registration.objects.filter(pk=other.pk).update(organisation=cast.enschede)
    sign_in(pages.client, cast, "enschede")
    assert "Rolstoelplek" not in pages.get(f"{HERE}mensen/{other.pk}/").text


def test_the_meter_says_what_is_missing_and_draws_it(pages: Pages, cast: Cast) -> None:
    Day.objects.filter(pk=fixed("day")).update(wanted={"alderman": 1, "policy": 2})
    sign_in(pages.client, cast, "enschede")
    page = pages.get(f"{HERE}afvaardiging/")
    assert "Nog geen wethouder en één van de twee beleidsmedewerkers." in page.text
    assert "Van sociaal komt er één alleen: thuis deelt niemand wat die zag." in page.text
    assert [len(page.soup.select(f".lc-zuil .lc-meter__{dot}")) for dot in ("comes", "open", "missing")] == [1, 0, 2]


@pytest.mark.parametrize("page", ["mensen/", "afvaardiging/", "vragen/"])
def test_a_page_costs_the_same_with_one_guest_as_with_many(pages: Pages, cast: Cast, page: str) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    many = pages.queries(f"{HERE}{page}")
    Registration.objects.exclude(pk=fixed("registration-participant")).delete()
    assert pages.queries(f"{HERE}{page}") == many


def test_who_fits_the_day_is_ticked_with_the_reason(pages: Pages, cast: Cast) -> None:
    Day.objects.filter(pk=fixed("day")).update(wanted={"policy": 20})
    Post.objects.filter(person=cast.people["researcher"]).update(topics=["wijkteams", "begrijpelijke taal"])
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.get(f"{HERE}vragen/")
    assert page.texts(".lc-kandidaat b")[0] == "researcher, Zwolle"
    assert page.texts(".lc-kandidaat__waarom")[0] == (
        "werkt aan wijkteams, onderwerp van de dag; werkt aan begrijpelijke taal, past bij ‘Begrijpelijke brieven’"
    )
    assert page.soup.select_one(".lc-kandidaat input[checked]") is not None
    only = pages.get(f"{HERE}vragen/?onderwerp=wijkteams").texts(".lc-kandidaat b")
    assert only == ["researcher, Zwolle"]


def test_who_leads_a_workshop_stands_first_and_the_mail_says_why(pages: Pages, cast: Cast) -> None:
    Offer.objects.filter(pk=fixed("offer-letters")).update(leader=cast.people["researcher"])
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.get(f"{HERE}vragen/")
    assert page.texts("legend")[0] == "Leidt een onderdeel of workshop, of ontvangt een bezoek"
    first = page.soup.select(".lc-kandidaat")[0]
    assert "leidt de workshop ‘Begrijpelijke brieven’" in first.get_text()
    assert first.select_one("input[checked]") is not None
    assert "Waarom jij: je leidt de workshop ‘Begrijpelijke brieven’." in page.one(".lc-brief").get_text()
    pages.client.post(f"{HERE}vragen/", {"wie": [str(cast.people["researcher"].pk)]})
    asked = Registration.objects.get(person=cast.people["researcher"])
    sent = Message.objects.get(kind="day_invitation")
    assert "Waarom jij: je leidt de workshop ‘Begrijpelijke brieven’." in sent.body
    assert "leidt de workshop ‘Begrijpelijke brieven’" in pages.get(f"{HERE}mensen/{asked.pk}/").text


def test_who_leads_a_part_of_the_programme_is_ticked_too(pages: Pages, cast: Cast) -> None:
    leader = cast.people["researcher"]
    Slot.objects.filter(pk__in=[fixed("slot-plenary"), fixed("slot-round-2")]).update(leader=leader)
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.get(f"{HERE}vragen/")
    first = page.soup.select(".lc-kandidaat")[0]
    assert " ".join(first.select(".lc-kandidaat__waarom")[0].get_text().split()) == "leidt ‘Plenair’; leidt ‘Ronde 2’"
    assert first.select_one("input[checked]") is not None
    Person.objects.filter(pk=leader.pk).update(language="en")
    pages.client.post(f"{HERE}vragen/", {"wie": [str(leader.pk)]})
    assert "Why you: you lead ‘Plenary’." in Message.objects.get(kind="day_invitation").body


def test_with_nobody_ticked_it_is_not_said_that_nobody_fits(pages: Pages, cast: Cast) -> None:
    Day.objects.filter(pk=fixed("day")).update(wanted={"policy": 20})
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.post(f"{HERE}vragen/", {}, status=422)
    assert "Niemand is aangevinkt. Vink aan wie je wilt vragen." in page.text
    assert "Er staat niemand meer in de lijst die past" not in page.text


def test_the_mail_stands_on_the_page_as_it_will_be_sent(pages: Pages, cast: Cast) -> None:
    Day.objects.filter(pk=fixed("day")).update(wanted={"policy": 20})
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.get(f"{HERE}vragen/")
    shown = page.one(".lc-brief")
    subject = shown.select("h3")[0].extract().get_text()
    first = page.soup.select(".lc-kandidaat input[checked]")[0]["value"]
    assert not Message.objects.filter(kind="day_invitation").exists()
    pages.client.post(f"{HERE}vragen/", {"wie": [str(first)]})
    sent = Message.objects.get(kind="day_invitation")
    told = re.sub(r"/antwoord/[^/]+/", "/antwoord/eigen-link/", sent.body)
    assert subject == sent.subject
    assert " ".join(shown.get_text(" ").split()) == " ".join(told.split())
    assert page.soup.select("details.lc-uitklap[open] .lc-brief")


def test_the_page_of_a_guest_tells_the_tables_once_groups_are_published(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.get(MINE)
    assert page.texts("#seats ~ * dt, .lc-deel[aria-labelledby=seats] dt")[0] == "09:30 Ronde 1"
    assert "Tafel 2, Raadzaal" in page.text
    assert "10:45 Workshops" in page.text
    Plan.objects.update(number=None)
    assert "Tafel 2" not in pages.get(MINE).text
    Plan.objects.filter(pk=fixed("plan-published")).update(number=1)
    Registration.objects.filter(pk=fixed("registration-participant")).update(state="no")
    assert "Tafel 2" not in pages.get(MINE).text


def test_one_press_asks_all_who_are_ticked_and_keeps_why(pages: Pages, cast: Cast) -> None:
    Post.objects.filter(person=cast.people["researcher"]).update(topics=["wijkteams"])
    sign_in(pages.client, cast, "municipality_coordinator")
    people = [str(cast.people[who].pk) for who in ("researcher", "privacy_officer")]
    answer = pages.client.post(f"{HERE}vragen/", {"wie": people}, follow=True)
    assert "2 mensen zijn gevraagd." in answer.content.decode()
    assert Registration.objects.get(person=cast.people["researcher"]).why == ["wijkteams"]
    assert Message.objects.filter(kind="day_invitation").count() == 2


def test_a_press_without_a_tick_says_what_was_expected(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.post(f"{HERE}vragen/", {}, status=422)
    assert "Kruis aan wie je wilt vragen." in page.text


def test_who_has_no_address_is_named_so_that_somebody_calls(pages: Pages, cast: Cast) -> None:
    Person.objects.filter(pk=cast.people["researcher"].pk).update(email=None)
    sign_in(pages.client, cast, "municipality_coordinator")
    answer = pages.client.post(f"{HERE}vragen/", {"wie": [str(cast.people["researcher"].pk)]}, follow=True)
    assert "Naar researcher, Zwolle gaat geen bericht" in answer.content.decode()


@pytest.mark.parametrize("state", ["draft", "cancelled"])
def test_nobody_is_asked_for_a_day_that_is_not_published(pages: Pages, cast: Cast, state: str) -> None:
    Day.objects.filter(pk=fixed("day")).update(state=state)
    sign_in(pages.client, cast, "municipality_coordinator")
    assert pages.get(f"{HERE}vragen/").soup.select(".lc-balkonder button") == []
    person = cast.people["researcher"].pk
    assert pages.client.post(f"{HERE}vragen/", {"wie": [str(person)]}).status_code == 403
    assert not Registration.objects.filter(person=person).exists()


def test_an_invitation_is_taken_back_and_the_row_leaves_the_list(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.post(f"{MINE}intrekken/", {})
    assert "De uitnodiging van participant, Zwolle is ingetrokken." in page.text
    assert "participant, Zwolle" not in page.texts(".lc-mens__naam")
    assert pages.get(f"{HERE}mensen/?antwoord=withdrawn").texts(".lc-mens__naam") == ["participant, Zwolle"]


def test_the_button_reminds_the_own_people_only(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "enschede")
    assert "Er is nu niemand om te herinneren." in pages.post(f"{HERE}mensen/herinneren/", {}).text
    sign_in(pages.client, cast, "municipality_coordinator")
    assert "1 persoon krijgt een herinnering." in pages.post(f"{HERE}mensen/herinneren/", {}).text


def test_everybody_in_the_list_is_ticked_by_one_link_and_nobody_is_asked_yet(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "municipality_coordinator")
    page = pages.get(f"{HERE}vragen/")
    before = Registration.objects.count()
    link = next(one for one in page.soup.select("main a") if one.get_text() == "Iedereen in de lijst aankruisen")
    every = pages.get(f"{HERE}vragen/{str(link['href']).partition('#')[0]}")
    boxes = every.soup.select("input[name=wie]")
    assert boxes
    assert all(one.has_attr("checked") for one in boxes)
    assert Registration.objects.count() == before
