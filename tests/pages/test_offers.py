"""The workshops and practice visits of a day as pages."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse
from django.utils import timezone

from leercyclus.web.days.models import Day, Offer, Slot
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.models import Message
from leercyclus.web.seating.models import Plan
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in
from tests.web.checkin.on_the_day import Clock

OFFERS = f"/nl/dagen/{fixed('day')}/keuzes/"
NEW = f"{OFFERS}nieuw/"
VISIT = f"{OFFERS}{fixed('offer-visit')}/"
OFF = f"{VISIT}afgelasten/"


@pytest.fixture
def planner(pages: Pages, cast: Cast) -> Pages:
    sign_in(pages.client, cast, "circle_coordinator")
    return pages


def visit() -> Offer:
    return Offer.objects.get(pk=fixed("offer-visit"))


def test_what_there_is_to_choose_stands_by_part_of_the_programme(planner: Pages) -> None:
    page = planner.get(OFFERS)
    assert page.texts(".lc-deel h2") == ["10:45 Workshops", "13:00 Praktijkbezoeken"]
    assert page.texts(".lc-dagkeus h3") == [
        "Afval scheiden",
        "Begrijpelijke brieven",
        "Aan de balie",
        "Mee met de wijkcoach",
    ]
    assert "24 plaatsen, en er komen 8 mensen." in page.text
    assert "1 persoon heeft het als wens, als eerste keus: 1." in page.text


def test_one_place_and_one_person_stand_in_the_singular(planner: Pages) -> None:
    Offer.objects.filter(kind="visit").exclude(pk=fixed("offer-visit")).delete()
    Offer.objects.filter(kind="visit").update(seats=1, fewest=1)
    Registration.objects.exclude(pk=fixed("registration-participant")).delete()
    text = planner.get(OFFERS).text
    assert "1 plaats, en er komt 1 persoon." in text
    assert not re.search(r"(?<!\d)1 (mensen|plaatsen|workshops|plekken)", text)


def test_a_part_with_too_few_places_says_how_many_are_missing(planner: Pages) -> None:
    Offer.objects.filter(pk=fixed("offer-counter")).update(called_off_at=timezone.now(), called_off_why="Dicht.")
    page = planner.get(OFFERS)
    assert "2 mensen hebben in dit deel geen plaats." in page.text
    assert page.texts(".lc-dagkeus--af h3") == ["Aan de balie"]
    said = page.one(".lc-dagkeus--af .lc-letop").get_text()
    assert "Gaat niet door Dicht." in said
    assert "Wie hierheen zou gaan, gaat naar ‘Mee met de wijkcoach’." in said


def test_who_still_has_a_place_in_what_was_called_off_is_counted_for_who_plans(planner: Pages, cast: Cast) -> None:
    group = {"table": None, "offer": str(fixed("offer-counter")), "people": [str(fixed("registration-participant"))]}
    rounds = [{"slot": str(fixed("slot-visits")), "groups": [group]}]
    Plan.objects.create(day_id=fixed("day"), number=9, rounds=rounds)
    Offer.objects.filter(pk=fixed("offer-counter")).update(called_off_at=timezone.now(), called_off_why="Dicht.")
    said = "1 persoon heeft hier nog een plek in de groepen die nu gelden."
    assert said in planner.get(OFFERS).text
    sign_in(planner.client, cast, "participant")
    assert said not in planner.get(OFFERS).text


def test_what_is_given_in_no_part_stands_apart(planner: Pages) -> None:
    visit().slots.clear()
    assert planner.get(OFFERS).texts(".lc-deel h2")[-1] == "Nog in geen deel van het programma"


def test_a_new_visit_has_the_usual_filled_in_already(planner: Pages) -> None:
    page = planner.get(f"{NEW}?soort=visit")
    assert page.one("#id_seats")["value"] == "6"
    assert "blijft daar" in page.one("#id_secrecy").get_text()
    assert [field["value"] for field in page.soup.select("input[name=slots][checked]")] == [str(fixed("slot-visits"))]
    assert not page.soup.select("#id_seats_why")


def test_a_title_that_is_picked_keeps_what_was_typed_and_writes_nothing(planner: Pages) -> None:
    title = planner.get(f"{NEW}?soort=visit").texts("button[name=title_idea][form=offer]")[0]
    before = Offer.objects.count()
    typed = {"soort": "visit", "title": "Iets", "about": "Mee met de wijk.", "seats": "9", "title_idea": title}
    page = planner.post(f"{NEW}?soort=visit", typed)
    assert page.one("#id_title")["value"] == title
    assert (page.one("#id_about").get_text().strip(), page.one("#id_seats")["value"]) == ("Mee met de wijk.", "9")
    assert page.soup.select("input[name=slots][checked]") == []
    assert Offer.objects.count() == before


def test_a_workshop_for_who_stays_has_that_part_ticked(planner: Pages) -> None:
    page = planner.get(f"{NEW}?soort=workshop&deel={fixed('slot-visits')}")
    assert [field["value"] for field in page.soup.select("input[name=slots][checked]")] == [str(fixed("slot-visits"))]


def test_the_people_of_the_host_can_be_met_and_those_of_other_members_can_lead(planner: Pages, cast: Cast) -> None:
    groups = [
        [str(group["label"]) for group in planner.get(f"{NEW}?soort={kind}").soup.select("#id_leader optgroup")]
        for kind in ("visit", "workshop")
    ]
    assert groups == [["Zwolle"], ["Zwolle", "Enschede"]]
    assert cast.people["deventer"].name not in planner.get(f"{NEW}?soort=workshop").text


def test_the_time_line_leads_to_the_parts_the_workshops_and_the_rooms(planner: Pages) -> None:
    page = planner.get(f"/nl/dagen/{fixed('day')}/")
    assert page.texts("nav[aria-label='Onderdelen van het programma'] a") == [
        "Tijdlijn",
        "Zaal en leider per onderdeel",
        "Workshops en praktijkbezoeken",
        "Zalen",
    ]


def test_a_workshop_can_be_given_beside_the_visits_for_who_stays(planner: Pages) -> None:
    page = planner.get(f"{NEW}?soort=workshop")
    boxes = {box["value"]: box.has_attr("checked") for box in page.soup.select("input[name=slots]")}
    assert boxes == {str(fixed("slot-workshops")): True, str(fixed("slot-visits")): False}
    assert "13:00 praktijkbezoeken, voor wie blijft" in page.text.casefold()
    planner.post(NEW, {"title": "Rekenen", "room": str(fixed("room-small")), "slots": str(fixed("slot-visits"))})
    assert [slot.kind for slot in Offer.objects.get(title="Rekenen").slots.all()] == ["visits"]


def test_more_than_twelve_visitors_ask_for_a_sentence(planner: Pages) -> None:
    typed = {"soort": "visit", "title": "Raadsvergadering", "leader_name": "griffier", "seats": "20", "secrecy": ""}
    page = planner.post(NEW, typed, status=422)
    assert "Wie daar werkt, moet kunnen werken." in page.text
    assert page.one("#id_seats_why")
    planner.post(NEW, {**typed, "seats_why": "De tribune is openbaar."})
    assert Offer.objects.get(title="Raadsvergadering").seats_why == "De tribune is openbaar."


def test_a_workshop_takes_the_places_of_its_room(planner: Pages) -> None:
    page = planner.post(
        NEW, {"title": "Rekenen", "room": str(fixed("room-small")), "slots": str(fixed("slot-lunch"))}, status=422
    )
    assert page.soup.select("#id_slots_error")
    planner.post(NEW, {"title": "Rekenen", "room": str(fixed("room-small")), "topics": "afval"})
    made = Offer.objects.get(title="Rekenen")
    assert (made.seats, made.topics, made.kind) == (12, ["afval"], "workshop")


def test_the_page_before_calling_off_says_whom_it_touches(planner: Pages, cast: Cast) -> None:
    page = planner.get(OFF)
    assert len(page.soup.select(".lc-geraakt li")) == 4
    assert "tweede wijkcoach, Zwolle" in page.text
    assert "wijkcoach, Zwolle zou hen ontvangen. We hebben geen mailadres: vertel het zelf." in page.text
    said = planner.post(OFF, {"why": "Spoed in Zuid.", "version": "1"}).text
    assert "‘Mee met de wijkcoach’ gaat niet door." in said
    assert visit().called_off_why == "Spoed in Zuid."
    assert Message.objects.filter(kind="offer_called_off", circle=cast.circle).exists()


def test_in_the_evening_after_a_day_calling_off_promises_no_mail(
    pages: Pages, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock(monkeypatch)
    sign_in(pages.client, cast, "circle_coordinator")
    assert any("bericht" in one for one in pages.get(OFF).texts("button"))
    clock.go(hours=14)
    page = pages.get(OFF)
    assert "Afzeggen" in page.texts("button")
    assert "De dag is voorbij, dus niemand krijgt een mail." in page.text


def test_the_page_before_calling_off_says_how_many_places_will_be_missing_and_where_to_make_them(
    planner: Pages,
) -> None:
    page = planner.get(OFF)

    assert "Hier zijn 4 mensen geplaatst, om 13:00; elders is er dan plaats voor 2." in page.text
    assert "Er ontbreken 2 plaatsen." in page.text
    links = [one["href"] for one in page.soup.select(".utrecht-alert a")]
    part = fixed("slot-visits")
    assert links == [
        f"{OFFERS}{fixed('offer-counter')}/#id_seats",
        f"{NEW}?soort=visit&deel={part}",
        f"{NEW}?soort=workshop&deel={part}",
    ]
    plan = Plan.objects.get(number=1)
    rounds = plan.rounds
    visit_group = next(one for each in rounds for one in each["groups"] if one["offer"] == str(fixed("offer-visit")))
    visit_group["leader"] = visit_group["people"][0]
    plan.save()
    led = planner.get(OFF)
    assert "Hier zijn 3 mensen geplaatst, om 13:00; elders is er dan plaats voor 2." in led.text
    assert "Wie het zou leiden, heeft elders ook een plaats nodig. Er ontbreken 2 plaatsen." in led.text
    Offer.objects.filter(pk=fixed("offer-counter")).update(seats=8)
    page = planner.get(OFF)
    assert "elders is er dan plaats voor 4." in page.text
    assert "ontbreken" not in page.text


def test_it_can_be_called_off_on_the_morning_itself_and_take_place_all_the_same(planner: Pages) -> None:
    Day.objects.filter(pk=fixed("day")).update(date=timezone.localdate())
    planner.post(OFF, {"why": "Spoed.", "version": "1"})
    assert "Laat het toch doorgaan" in planner.get(OFF).text
    planner.post(OFF, {"doe": "toch", "version": "2"})
    assert visit().called_off_at is None
    assert Message.objects.filter(kind="offer_on_again").exists()


def test_on_the_day_itself_the_board_proposes_the_other_places_and_nobody_has_to_make_groups(planner: Pages) -> None:
    publishes = "maak er een, kies die en publiceer hem"
    assert publishes in planner.get(OFF).text
    Day.objects.filter(pk=fixed("day")).update(date=timezone.localdate())
    board = reverse("board", args=[fixed("day")])
    page = planner.get(OFF)
    assert publishes not in page.text
    assert page.one(f".lc-twee a[href='{board}']").text == "Naar het bord"
    said = planner.post(OFF, {"why": "Spoed.", "version": "1"})
    assert said.one("h1").text == "Uitwisselingsdag Zwolle"
    assert "Binnen een minuut doet het bord een voorstel" in said.text
    assert publishes not in planner.get(OFF).text


def test_when_the_day_is_over_nothing_is_called_off_any_more(planner: Pages) -> None:
    Day.objects.filter(pk=fixed("day")).update(date="2026-01-02")
    assert planner.client.post(OFF, {"why": "Spoed.", "version": "1"}).status_code == 403
    assert visit().called_off_at is None


def test_who_was_placed_is_not_left_without_a_word(planner: Pages) -> None:
    assert planner.get(f"{VISIT}weg/").soup.select("main form") == []
    planner.post(f"{VISIT}weg/", {}, status=422)
    Plan.objects.filter(number=1).update(number=None)
    planner.post(f"{VISIT}weg/", {})
    assert not Offer.objects.filter(pk=fixed("offer-visit")).exists()


@pytest.mark.parametrize("who", ["participant", "enschede", "partner"])
def test_who_does_not_plan_reads_what_there_is_and_opens_no_form(pages: Pages, cast: Cast, who: str) -> None:
    sign_in(pages.client, cast, who)
    text = pages.get(OFFERS).text
    assert "Mee met de wijkcoach" in text
    for word in ("als wens", "tweede wijkcoach", "en er komen", "niet drempelvrij"):
        assert word not in text
    for address in (NEW, VISIT, OFF, f"{VISIT}weg/"):
        assert pages.client.get(address).status_code == 403
        assert pages.client.post(address, {"why": "x", "title": "x"}).status_code == 403
    assert visit().called_off_at is None


def test_a_draft_is_secret_for_who_does_not_plan_it(pages: Pages, cast: Cast) -> None:
    Day.objects.filter(pk=fixed("day")).update(state="draft")
    sign_in(pages.client, cast, "participant")
    for address in (OFFERS, NEW, VISIT, OFF):
        assert pages.client.get(address).status_code == 404


def test_the_pages_cost_the_same_with_one_row_and_with_three(planner: Pages) -> None:
    Offer.objects.exclude(pk=fixed("offer-visit")).delete()
    with_one = [planner.queries(address) for address in (OFFERS, VISIT, OFF)]
    for place in range(2):
        made = Offer.objects.create(day_id=fixed("day"), kind="visit", title=f"Bezoek {place}", leader_name="x")
        made.slots.add(Slot.objects.get(pk=fixed("slot-visits")))
    assert [planner.queries(address) for address in (OFFERS, VISIT, OFF)] == with_one


def test_numbers_of_thousands_of_digits_are_refused_with_a_sentence(planner: Pages) -> None:
    many = "9" * 5000
    typed = {"title": "Musea", "leader_name": "gids", "seats": many, "soort": "visit"}
    planner.post(f"{NEW}?soort=visit", typed, status=422)
    planner.post(OFF, {"doe": "toch", "version": many}, status=409)
    assert not Offer.objects.filter(title="Musea").exists()
