"""The rooms of a day as pages."""

from __future__ import annotations

import pytest

from leercyclus.web.days.models import Day, Offer, Room
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Pages
from tests.signed_in import sign_in

DAY = f"/nl/dagen/{fixed('day')}"
ROOMS = f"{DAY}/zalen/"
HALL = f"{ROOMS}{fixed('room-hall')}/"


@pytest.fixture
def planner(pages: Pages, cast: Cast) -> Pages:
    sign_in(pages.client, cast, "municipality_coordinator")
    return pages


def names() -> list[str]:
    return list(Room.objects.filter(day=fixed("day")).values_list("name", flat=True))


def test_the_list_says_what_each_room_is_used_for_and_what_does_not_fit(planner: Pages) -> None:
    Offer.objects.filter(pk=fixed("offer-letters")).update(seats=20)
    page = planner.get(ROOMS)
    assert page.texts(".lc-zaal h3") == ["Raadzaal", "Kamer 2"]
    assert "10:45 Begrijpelijke brieven" in page.texts(".lc-zaal")[1]
    assert page.texts(".lc-letop") == [
        "In Kamer 2 is plaats voor 12. Dat is te weinig voor 20: ‘Begrijpelijke brieven’.",
        "Kamer 2 is niet drempelvrij, en 1 persoon die komt schreef hulp nodig te hebben om binnen te komen.",
    ]


def test_nobody_who_needs_help_is_named(planner: Pages, cast: Cast) -> None:
    text = planner.get(ROOMS).text
    assert "rolstoel." not in text.replace("drempelvrij: een rolstoel komt er zonder hulp in", "")
    assert cast.people["participant"].name not in text


def test_several_rooms_are_pasted_at_once(planner: Pages) -> None:
    page = planner.post(ROOMS, {"doe": "plak", "lines": "Hal; 80; begane grond\nAtelier; 12; niet drempelvrij"})
    assert "Er zijn 2 zalen bij gekomen." in page.text
    assert names() == ["Raadzaal", "Kamer 2", "Hal", "Atelier"]


def test_after_a_paste_it_is_told_who_can_get_in_where(planner: Pages) -> None:
    lines = "Hal; 80; begane grond\nAtelier; 12; tweede verdieping, niet drempelvrij\nTuin; 20; drempelvrij"
    said = planner.post(ROOMS, {"doe": "plak", "lines": lines}).one(".lc-meldingen").get_text()
    assert "Niet drempelvrij: Atelier." in said
    assert "Hierover staat er niets, dus dit telt als drempelvrij: Hal." in said
    assert "Tuin" not in said


def test_what_cannot_be_read_is_told_and_stays_in_the_field(planner: Pages) -> None:
    page = planner.post(ROOMS, {"doe": "plak", "lines": "Hal; 80\nAtelier"}, status=422)
    assert "Regel 2" in page.one(".lc-fout").get_text()
    assert page.one("#id_lines").get_text().strip() == "Hal; 80\nAtelier"
    assert names() == ["Raadzaal", "Kamer 2"]


def test_a_name_that_is_there_already_is_refused(planner: Pages) -> None:
    page = planner.post(ROOMS, {"doe": "erbij", "name": "raadzaal", "seats": "9"}, status=422)
    assert "Er is al een zaal ‘raadzaal’" in page.text


def test_rooms_of_an_earlier_day_come_with_one_press(planner: Pages, cast: Cast) -> None:
    earlier = Day.objects.create(circle=cast.circle, host=cast.zwolle, date="2026-01-15")
    for place, name in enumerate(("Trouwzaal", "Atelier", "Raadzaal")):
        Room.objects.create(day=earlier, name=name, seats=30, position=place, has_hearing_loop=True)
    page = planner.get(ROOMS)
    buttons = page.soup.select(".lc-zalen--weer button")
    assert [button["value"] for button in buttons] == [
        str(Room.objects.get(day=earlier, name=name).pk) for name in ("Trouwzaal", "Atelier")
    ]
    planner.post(ROOMS, {"doe": "weer", "zaal": str(buttons[0]["value"])})
    assert names() == ["Raadzaal", "Kamer 2", "Trouwzaal"]
    assert Room.objects.get(day=fixed("day"), name="Trouwzaal").has_hearing_loop
    planner.post(ROOMS, {"doe": "weer", "zaal": "alle"})
    assert names() == ["Raadzaal", "Kamer 2", "Trouwzaal", "Atelier"]
    assert "Verwacht: een zaal van een andere dag" in planner.post(ROOMS, {"doe": "weer"}, status=422).text


def test_rooms_of_a_later_day_are_offered_too(planner: Pages, cast: Cast) -> None:
    later = Day.objects.create(circle=cast.circle, host=cast.zwolle, date="2027-06-10")
    Room.objects.create(day=later, name="Trouwzaal", seats=30)
    assert [" ".join(one.split()[:1]) for one in planner.get(ROOMS).texts(".lc-zalen--weer button")] == ["Trouwzaal"]


def test_a_room_is_changed_and_taken_off(planner: Pages) -> None:
    page = planner.post(HALL, {"name": "Grote zaal", "seats": "70", "has": "loop", "version": "1"})
    assert "Grote zaal is aangepast." in page.text
    assert Room.objects.get(pk=fixed("room-hall")).is_step_free is False
    assert "09:00 Plenair" in planner.get(f"{HALL}weg/").text
    planner.post(f"{HALL}weg/", {})
    assert names() == ["Kamer 2"]
    planner.get(f"{HALL}weg/", status=404)


def test_the_page_costs_the_same_with_one_room_and_with_three(planner: Pages) -> None:
    Room.objects.exclude(pk=fixed("room-hall")).delete()
    with_one = planner.queries(ROOMS)
    for place in range(2):
        Room.objects.create(day_id=fixed("day"), name=f"Zaal {place}", seats=9)
    assert planner.queries(ROOMS) == with_one


@pytest.mark.parametrize("who", ["participant", "enschede", "controller"])
def test_who_does_not_plan_the_day_opens_no_page_of_rooms(pages: Pages, cast: Cast, who: str) -> None:
    sign_in(pages.client, cast, who)
    for address in (ROOMS, HALL, f"{HALL}weg/"):
        assert pages.client.get(address).status_code == 403
        assert pages.client.post(address, {"name": "X", "seats": "4"}).status_code == 403
    assert names() == ["Raadzaal", "Kamer 2"]


def test_a_day_that_is_over_can_be_read_and_not_changed(planner: Pages) -> None:
    Day.objects.filter(pk=fixed("day")).update(date="2026-01-02")
    assert planner.get(ROOMS).soup.select("main form") == []
    assert planner.client.post(ROOMS, {"doe": "erbij", "name": "Hal", "seats": "9"}).status_code == 403
    assert names() == ["Raadzaal", "Kamer 2"]
