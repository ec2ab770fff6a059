"""The pages of exchange days: the list, beginning one, the programme, publishing, calling off, removing a draft."""

from __future__ import annotations

from datetime import date
from http import HTTPStatus

import pytest
from django.test import Client
from django.utils import timezone

from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.presence_actions import see
from leercyclus.web.circles.models import Turn
from leercyclus.web.days.models import Day, Offer, Slot
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Page, Pages
from tests.pages.days import CIRCLE, DAY, DAYS, NEW, address, begun
from tests.signed_in import sign_in
from tests.web.checkin.on_the_day import Clock

REASON = "De raad stelt het plan vast."


def lines(page: Page) -> list[str]:
    return page.texts(".lc-spoor__naam")


def test_the_list_tells_how_far_each_day_is_and_how_many_come(pages: Pages, cast: Cast) -> None:
    begun(cast)
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(DAYS)
    assert page.texts(".lc-dagen h2") == [
        "Donderdag 12 maart 2026",
        "Donderdag 18 maart 2027",
        "Donderdag 20 mei 2027",
    ]
    assert page.texts(".lc-staatje") == ["is geweest", "gepubliceerd", "concept"]
    assert "er is plaats voor 60" in page.texts(".lc-dagen__stand")[1]
    assert page.one(f'main a[href="{NEW}"]').get_text() == "Een dag plannen"


def test_on_the_day_the_list_and_the_programme_count_who_is_there_as_the_board_does(
    pages: Pages, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    Clock(monkeypatch)
    sign_in(pages.client, cast, "host")
    see(actor=Actor(cast.people["host"].pk), registration=fixed("registration-participant"), state="absent")
    said = "1 binnen, 6 nog niet binnen, 1 komt niet"
    counts = pages.get(f"/nl/dagen/{fixed('day')}/vandaag/").texts(".lc-klokrij .lc-tellers li")
    assert counts[:3] == ["1 binnen", "6 nog niet binnen", "1 komen niet"]
    assert pages.get(DAYS).texts(".lc-dagen__stand")[1].endswith(said)
    assert pages.get(f"/nl/dagen/{fixed('day')}/").texts(".lc-dagmast .lc-tellers li")[2:] == counts[:3]
    assert f"24 plaatsen; {said}." in pages.get(f"/nl/dagen/{fixed('day')}/keuzes/").text


def test_before_anybody_was_seen_the_programme_tells_how_many_come(
    pages: Pages, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    Clock(monkeypatch)
    Presence.objects.all().delete()
    sign_in(pages.client, cast, "host")
    assert pages.get(f"/nl/dagen/{fixed('day')}/").texts(".lc-dagmast .lc-tellers li")[-1] == "8 van 60 komen"


def test_three_days_cost_the_list_as_many_queries_as_one(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    before = pages.queries(DAYS)
    begun(cast)
    begun(cast, date(2027, 6, 17))
    assert len(pages.get(DAYS).texts(".lc-dagen h2")) == 4
    assert pages.queries(DAYS) == before


def test_a_programme_with_more_slots_and_offers_costs_no_more_queries(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    before = pages.queries(DAY)
    slot = Slot.objects.create(day_id=fixed("day"), kind="workshops", begins="16:15", minutes=15)
    for title in ("Een", "Twee", "Drie"):
        offer = Offer.objects.create(day_id=fixed("day"), kind="workshop", title=title)
        offer.slots.add(slot)
    assert pages.queries(DAY) == before


@pytest.mark.parametrize("who", ["participant", "municipal_secretary", "session_leader", "partner", "researcher"])
def test_a_draft_is_not_there_for_who_does_not_coordinate(pages: Pages, cast: Cast, who: str) -> None:
    day = begun(cast)
    slot = Slot.objects.filter(day=day)[0].pk
    sign_in(pages.client, cast, who)
    for path in ("", "wijzigen/", "publiceren/", "afgelasten/", "programma/nieuw/", f"programma/{slot}/"):
        pages.get(f"{address(day)}{path}", status=HTTPStatus.NOT_FOUND)
    assert "20 mei 2027" not in pages.get(DAYS).text


def test_who_is_outside_the_circle_finds_no_day(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "deventer")
    for path in (DAYS, NEW, DAY, f"{CIRCLE}/dag/"):
        pages.get(path, status=HTTPStatus.NOT_FOUND)


def test_a_slot_of_another_day_is_not_there(pages: Pages, cast: Cast) -> None:
    day = begun(cast)
    sign_in(pages.client, cast, "circle_coordinator")
    for path in ("", "weg/"):
        pages.get(f"{address(day)}programma/{fixed('slot-round-1')}/{path}", status=HTTPStatus.NOT_FOUND)
    pages.post(f"{address(day)}programma/{fixed('slot-round-1')}/weg/", {}, status=HTTPStatus.NOT_FOUND)
    assert Slot.objects.filter(pk=fixed("slot-round-1")).exists()


def test_the_word_day_leads_to_the_nearest_that_one_may_see(pages: Pages, cast: Cast) -> None:
    near = begun(cast, timezone.localdate())
    sign_in(pages.client, cast, "circle_coordinator")
    assert pages.client.get(f"{CIRCLE}/dag/").headers["Location"] == address(near)
    sign_in(pages.client, cast, "participant")
    assert pages.client.get(f"{CIRCLE}/dag/").headers["Location"] == DAY
    Day.objects.all().delete()
    assert pages.client.get(f"{CIRCLE}/dag/").headers["Location"] == DAYS


def test_a_turn_with_a_date_becomes_a_day_at_one_press(pages: Pages, cast: Cast) -> None:
    Turn.objects.filter(pk=fixed("turn-2")).update(day=date(2027, 5, 20))
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(f"{NEW}?beurt={fixed('turn-2').hex}")
    chosen = page.one("input[name=turn][checked]")
    done = pages.post(NEW, {"turn": str(chosen["value"])})
    assert lines(done)[:3] == ["Aankomst 30 minuten", "Plenair 25 minuten", "Ronde 1 60 minuten"]
    day = Day.objects.get(turn=fixed("turn-2"))
    assert (day.host, day.date) == (cast.enschede, date(2027, 5, 20))


def test_a_day_outside_the_rota_begins_from_an_earlier_one(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    given = {"host": str(cast.enschede.pk), "date": "2027-06-17", "example": str(fixed("day"))}
    assert "Begrijpelijke brieven" in pages.post(NEW, given).text
    assert Day.objects.get(date=date(2027, 6, 17)).offers.count() == 4


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"host": "", "date": "2027-06-17"}, "verplicht"),
        ({"date": "2020-06-17"}, "Gekregen: 17 juni 2020"),
        ({"turn": str(fixed("turn-1"))}, "Selecteer een geldige keuze"),
    ],
)
def test_a_day_that_cannot_be_begun_gets_a_sentence(pages: Pages, cast: Cast, given: dict[str, str], said: str) -> None:
    Turn.objects.filter(pk=fixed("turn-2")).update(day=date(2027, 5, 20))
    sign_in(pages.client, cast, "circle_coordinator")
    before = Day.objects.count()
    own = given if "turn" in given else {"host": str(cast.enschede.pk), **given}
    page = pages.post(NEW, own, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    assert said in page.text
    assert Day.objects.count() == before


def test_a_coordinator_of_a_municipality_begins_a_day_there_and_nowhere_else(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "enschede")
    given = {"host": str(cast.zwolle.pk), "date": "2027-06-17"}
    pages.post(NEW, given, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    pages.post(NEW, {**given, "host": str(cast.enschede.pk)})
    assert list(Day.objects.filter(date=date(2027, 6, 17)).values_list("host", flat=True)) == [cast.enschede.pk]


def test_a_reader_has_a_clean_programme(pages: Pages, cast: Cast) -> None:
    Day.objects.filter(pk=fixed("day")).update(plenary_reason=REASON)
    sign_in(pages.client, cast, "participant")
    page = pages.get(DAY)
    assert lines(page) == [
        *("Aankomst 30 minuten", "Plenair 25 minuten", "Ronde 1 60 minuten", "Workshops 60 minuten"),
        *("Lunch 60 minuten", "Praktijkbezoeken 75 minuten", "Ronde 2 60 minuten", "Eén ding mee naar huis 30 minuten"),
    ]
    assert "hoogstens" not in page.text, "how much listening together fits is for who plans the day"
    assert "In kleine groepen: 4 uur en 15 minuten, dat is 64 % van het programma." in page.text.replace("\xa0", " ")
    assert "Wat doen jullie dat wij niet doen?" in page.text
    assert "Wat je over bewoners hoort, blijft hier." in page.text
    assert page.soup.select("main form, .lc-doen, main a[href*=wijzigen]") == []
    assert REASON not in page.text
    assert "tweede wijkcoach" not in page.text, "the stand-in is for who plans the day"


def test_who_plans_the_day_sees_what_is_missing_and_leads_there(pages: Pages, cast: Cast) -> None:
    Day.objects.filter(pk=fixed("day")).update(plenary_reason=REASON, place="")
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(DAY)
    links = [str(link["href"]) for link in page.soup.select(".lc-doen a")]
    assert f"{DAY}wijzigen/#id_place" in links
    assert f"{DAY}programma/zalen/#slot-{fixed('slot-plenary')}" in links
    assert "Samen luisteren: 25 van hoogstens 30 minuten." in page.text
    assert REASON in page.text


def test_what_was_called_off_is_struck_through_with_why(pages: Pages, cast: Cast) -> None:
    Offer.objects.filter(pk=fixed("offer-visit")).update(
        called_off_at=timezone.now(), called_off_why="De coach is ziek."
    )
    sign_in(pages.client, cast, "participant")
    page = pages.get(DAY)
    assert page.texts(".lc-spoor__keus--af b") == ["Mee met de wijkcoach", "gaat niet door"]
    assert "De coach is ziek." in page.one(".lc-spoor__keus--af").get_text()


def test_a_slot_goes_to_the_place_of_its_neighbour_at_one_press(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    move = f"{DAY}programma/{fixed('slot-lunch')}/plaats/"
    assert "Lunch" in lines(pages.post(move, {"deed": "earlier", "version": "1"}))[3]
    old = pages.post(move, {"deed": "earlier", "version": "1"})
    assert "Iemand anders veranderde intussen het programma" in old.text
    assert "Lunch" in lines(old)[3]


def test_a_longer_slot_shifts_what_follows_unless_that_is_not_wanted(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    edit = f"{DAY}programma/{fixed('slot-round-1')}/"
    given = {"kind": "round", "begins": "09:30", "minutes": "90", "version": "1"}
    page = pages.post(edit, given, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    assert "Workshops zou om 10:45 beginnen, maar Ronde 1 duurt tot 11:00." in page.text
    assert page.one("input[name=minutes]")["value"] == "90"
    assert pages.get(edit).soup.select("input[name=shift][checked]")
    pages.post(edit, {**given, "minutes": "85", "shift": "on"})
    assert Slot.objects.get(pk=fixed("slot-workshops")).begins.isoformat("minutes") == "10:55"


def test_a_new_slot_is_offered_the_time_that_is_free(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(f"{DAY}programma/nieuw/?om=10:30")
    assert (page.one("input[name=begins]")["value"], page.one("input[name=minutes]")["value"]) == ("10:30", "15")


def test_removing_a_slot_says_what_is_given_in_it(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    away = f"{DAY}programma/{fixed('slot-workshops')}/weg/"
    assert "Afval scheiden" in pages.get(away).text
    assert "Workshops 60 minuten" not in lines(pages.post(away, {}))


def test_exactly_thirty_plenary_minutes_are_published_at_one_press(pages: Pages, cast: Cast) -> None:
    day = begun(cast)
    day.slots.filter(kind="plenary").update(minutes=30)
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(f"{address(day)}publiceren/")
    assert page.soup.select("textarea") == []
    pages.post(f"{address(day)}publiceren/", {"version": "1"})
    assert Day.objects.get(pk=day.pk).state == "published"
    sign_in(pages.client, cast, "participant")
    pages.get(address(day))


def test_more_plenary_says_why_it_is_too_much_and_asks_for_one_sentence(pages: Pages, cast: Cast) -> None:
    day = begun(cast)
    day.slots.filter(kind="plenary").update(minutes=31)
    sign_in(pages.client, cast, "circle_coordinator")
    publish = f"{address(day)}publiceren/"
    asked = pages.get(publish)
    assert "Mensen leren van praten met collega's aan tafel." in asked.text
    assert "niet verplicht" not in asked.one("label[for=id_plenary_reason]").get_text()
    refused = pages.post(publish, {"version": "1"}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    beside = refused.one("#id_plenary_reason_error").get_text()
    assert "Schrijf in één zin waarom er 31 minuten plenair is. Of maak het plenaire deel korter" in beside
    assert Day.objects.get(pk=day.pk).state == "draft"
    assert REASON in pages.post(publish, {"version": "1", "plenary_reason": REASON}).text
    assert Day.objects.get(pk=day.pk).state == "published"


def test_a_published_day_asks_for_the_reason_where_a_slot_makes_it_too_plenary(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    edit = f"{DAY}programma/{fixed('slot-arrival')}/"
    given = {"kind": "plenary", "begins": "08:30", "minutes": "30", "version": "1"}
    assert "waarom er 55 minuten plenair is" in pages.post(edit, given, status=HTTPStatus.UNPROCESSABLE_ENTITY).text
    assert REASON in pages.post(edit, {**given, "plenary_reason": REASON}).text


def test_the_page_to_publish_leads_on_once_it_is_published(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    assert pages.client.get(f"{DAY}publiceren/").headers["Location"] == DAY


def test_who_knew_of_a_day_reads_that_it_is_called_off_and_why(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    cancel = f"{DAY}afgelasten/"
    pages.post(cancel, {"version": "1", "why": ""}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    page = pages.post(cancel, {"version": "1", "why": "Er ligt te veel sneeuw."})
    assert page.soup.select("main form") == []
    pages.get(f"{DAY}wijzigen/", status=HTTPStatus.FORBIDDEN)
    sign_in(pages.client, cast, "participant")
    assert "Er ligt te veel sneeuw." in pages.get(DAY).text


def test_the_circle_and_its_rota_lead_to_the_day(client: Client, pages: Pages, cast: Cast) -> None:
    Turn.objects.filter(pk=fixed("turn-2")).update(day=date(2027, 5, 20))
    sign_in(client, cast, "circle_coordinator")
    for path in (f"{CIRCLE}/", f"{CIRCLE}/rooster/"):
        links = {str(link["href"]) for link in pages.get(path).soup.select("main a[href]")}
        assert DAY in links
        assert any(link.startswith(f"{NEW}?beurt=") for link in links)
    begun(cast, turn=fixed("turn-2"))
    assert not any(f"{NEW}?beurt=" in str(link) for link in pages.get(f"{CIRCLE}/rooster/").soup.select("main a"))


def test_a_leader_who_does_not_come_is_marked_for_who_plans_and_left_out_for_who_comes(
    pages: Pages, cast: Cast
) -> None:
    leader = cast.people["session_leader"]
    Slot.objects.filter(pk=fixed("slot-plenary")).update(leader=leader)
    Registration.objects.filter(pk=fixed("registration-session_leader")).update(state="no")
    sign_in(pages.client, cast, "circle_coordinator")
    page = pages.get(DAY)
    assert f"{leader.name} komt niet" in page.one(f"#slot-{fixed('slot-plenary')} .lc-spoor__waar").get_text(
        " ", strip=True
    )
    line = next(one for one in page.soup.select(".lc-doen a") if "en komt niet. Kies iemand anders." in one.text)
    assert line["href"] == f"{DAY}programma/{fixed('slot-plenary')}/#id_leader"
    assert f"{leader.name} komt niet" in pages.get(f"{DAY}keuzes/").text
    sign_in(pages.client, cast, "participant")
    assert leader.name not in pages.get(DAY).one("#slot-" + str(fixed("slot-plenary"))).text
    assert leader.name not in pages.get(f"{DAY}keuzes/").text


def test_of_a_host_of_a_visit_who_does_not_come_the_stand_in_is_named(pages: Pages, cast: Cast) -> None:
    Offer.objects.filter(pk=fixed("offer-visit")).update(leader=cast.people["session_leader"], leader_name="")
    Registration.objects.filter(pk=fixed("registration-session_leader")).update(state="no")
    sign_in(pages.client, cast, "circle_coordinator")
    line = next(one for one in pages.get(DAY).texts(".lc-doen a") if "‘Mee met de wijkcoach’" in one)
    assert line.endswith("en komt niet. Kies iemand anders. Invaller: tweede wijkcoach, Zwolle. Vraag die.")


def test_a_day_can_begin_as_a_copy_of_one_of_another_host(pages: Pages, cast: Cast) -> None:
    sign_in(pages.client, cast, "enschede")
    page = pages.get(NEW)
    assert [str(one["value"]) for one in page.soup.select("#id_example option")] == [
        "",
        str(fixed("day")),
        str(fixed("lived")),
    ]
    assert page.texts("#id_example option")[1] == "dat van Zwolle, 18 maart 2027"
    given = {"host": str(cast.enschede.pk), "date": "2027-05-20", "example": str(fixed("day"))}
    pages.post(NEW, given)
    made = Day.objects.get(date=date(2027, 5, 20))
    assert (made.copied_from_id, made.rooms.count(), made.slots.count()) == (fixed("day"), 0, 8)


def test_the_signs_above_a_day_lead_to_its_own_tables_and_programme_and_elsewhere_to_the_nearest_day(
    pages: Pages, cast: Cast
) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    later = begun(cast)

    signs = [one["href"] for one in pages.get(address(later)).soup.select(".lc-route ol a")]
    assert signs[3:5] == [f"/nl/dagen/{later.pk}/tafels/", address(later)]
    signs = [one["href"] for one in pages.get(DAYS).soup.select(".lc-route ol a")]
    assert signs[3:5] == [f"{CIRCLE}/tafels/", f"{CIRCLE}/dag/"]


def test_a_draft_that_is_removed_twice_leads_to_the_same_page_and_another_press_finds_nothing(
    pages: Pages, cast: Cast
) -> None:
    sign_in(pages.client, cast, "circle_coordinator")
    pages.post(NEW, {"host": str(cast.enschede.pk), "date": "2027-06-17", "example": str(fixed("day"))})
    away = f"/nl/dagen/{Day.objects.get(date=date(2027, 6, 17)).pk}/weg/"
    ways = [pages.client.post(away, {"once": "one-form"}).headers.get("Location") for _press in range(2)]
    assert ways == [DAYS, DAYS]
    assert not Day.objects.filter(date=date(2027, 6, 17)).exists()
    assert pages.client.post(away, {"once": "another-form"}).status_code == HTTPStatus.NOT_FOUND
    sign_in(pages.client, cast, "municipality_coordinator")
    assert pages.client.post(away, {"once": "one-form"}).status_code == HTTPStatus.NOT_FOUND
