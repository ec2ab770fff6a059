"""The rooms and leaders of all parts of a programme on one page."""

from __future__ import annotations

from http import HTTPStatus

import pytest

from leercyclus.web.days.models import Day, Room, Slot
from tests.cast import Cast
from tests.fixed import fixed
from tests.pages.client import Page, Pages
from tests.signed_in import sign_in

DAY = f"/nl/dagen/{fixed('day')}/"
SLOTS = f"{DAY}programma/zalen/"
HALL, SMALL = str(fixed("room-hall")), str(fixed("room-small"))
PARTS = ("arrival", "plenary", "round-1", "lunch", "round-2", "closing")


@pytest.fixture
def planner(pages: Pages, cast: Cast) -> Pages:
    sign_in(pages.client, cast, "municipality_coordinator")
    return pages


def field(name: str, part: str) -> str:
    return f"{name}_{fixed(f'slot-{part}').hex}"


def sent(page: Page, **typed: str) -> dict[str, str]:
    """Give the form as a browser sends it: what stands in every field, with what is typed in its place."""
    found = {str(one["name"]): str(one.get("value", "")) for one in page.soup.select("main form input[type=hidden]")}
    for select in page.soup.select("main form select"):
        chosen = select.select_one("option[selected]")
        found[str(select["name"])] = str(chosen["value"]) if chosen else ""
    return {**found, **typed}


def slot(part: str) -> Slot:
    return Slot.objects.get(pk=fixed(f"slot-{part}"))


def test_every_part_is_a_line_but_those_made_of_workshops_or_visits(planner: Pages) -> None:
    page = planner.get(SLOTS)
    assert page.texts(".lc-zaalrijen__deel") == [
        *("08:30 Aankomst", "09:00 Plenair", "09:30 Ronde 1", "12:00 Lunch", "14:30 Ronde 2"),
        "15:45 Eén ding mee naar huis",
    ]
    assert {one["for"] for one in page.soup.select(".lc-zaalrijen label")} == {
        f"id_{field(name, part)}" for name in ("room", "leader") for part in PARTS
    }


def test_rooms_and_leaders_of_all_parts_are_saved_at_once(planner: Pages, cast: Cast) -> None:
    leader = str(cast.people["session_leader"].pk)
    typed = {field("room", "closing"): SMALL, field("leader", "round-1"): leader, field("leader", "round-2"): leader}
    planner.post(SLOTS, sent(planner.get(SLOTS), **typed))
    assert (slot("closing").room_id, slot("lunch").room_id) == (fixed("room-small"), fixed("room-hall"))
    assert [str(slot(part).leader_id) for part in ("round-1", "round-2", "closing")] == [leader, leader, "None"]
    assert [slot(part).version for part in ("closing", "round-1", "lunch")] == [2, 2, 1]


def test_what_another_changed_elsewhere_stays_and_the_same_is_told_with_what_was_typed_kept(
    planner: Pages, cast: Cast
) -> None:
    form = sent(planner.get(SLOTS), **{field("room", "closing"): SMALL, field("room", "round-1"): ""})
    foyer = Room.objects.create(day_id=fixed("day"), name="Foyer", seats=60, position=2)
    Slot.objects.filter(pk__in=[fixed("slot-closing"), fixed("slot-lunch")]).update(room=foyer)
    page = planner.post(SLOTS, form, status=HTTPStatus.CONFLICT)
    assert page.texts(".lc-ander dt") == ["Zaal voor ‘Eén ding mee naar huis’"]
    assert page.texts(".lc-ander dd") == ["Foyer"]
    again = sent(page)
    assert (again[field("room", "closing")], again[field("room", "lunch")]) == (SMALL, str(foyer.pk))
    assert slot("round-1").room_id == fixed("room-hall"), "nothing half-saved"
    planner.post(SLOTS, again)
    assert [slot(part).room_id for part in ("closing", "lunch", "round-1")] == [fixed("room-small"), foyer.pk, None]


def test_a_room_that_was_never_offered_is_refused_with_what_was_typed_kept(planner: Pages, cast: Cast) -> None:
    leader = str(cast.people["session_leader"].pk)
    typed = {field("room", "lunch"): str(fixed("nothing")), field("leader", "closing"): leader}
    page = planner.post(SLOTS, sent(planner.get(SLOTS), **typed), status=HTTPStatus.UNPROCESSABLE_ENTITY)
    assert len(page.texts(".lc-fout")) == 1
    assert sent(page)[field("leader", "closing")] == leader
    assert slot("closing").leader_id is None


def test_the_only_room_that_is_large_enough_is_proposed_on_both_pages(planner: Pages) -> None:
    Slot.objects.filter(pk__in=[fixed("slot-lunch"), fixed("slot-arrival")]).update(room=None)
    page = planner.get(SLOTS)
    form = sent(page)
    assert (form[field("room", "lunch")], form[field("room", "arrival")]) == (HALL, "")
    assert page.texts(".lc-zaalrijen .utrecht-form-field-description") == [
        "Voorstel: de enige zaal met 60 plekken of meer."
    ]
    alone = planner.get(f"{DAY}programma/{fixed('slot-lunch')}/")
    assert alone.one("#id_room option[selected]")["value"] == HALL
    assert "Voorstel: Raadzaal" in alone.one("#id_room_helptext").get_text()
    planner.post(SLOTS, form)
    assert (slot("lunch").room_id, slot("arrival").room_id) == (fixed("room-hall"), None)


def test_where_there_is_a_choice_nothing_is_proposed(planner: Pages) -> None:
    Slot.objects.filter(day=fixed("day")).update(room=None)
    Room.objects.filter(pk=fixed("room-small")).update(seats=60)
    assert {sent(planner.get(SLOTS))[field("room", part)] for part in PARTS} == {""}


def test_a_day_without_rooms_leads_to_them_and_one_that_is_called_off_is_not_changed(planner: Pages) -> None:
    Room.objects.all().delete()
    assert planner.get(SLOTS).one(f'.utrecht-alert a[href="{DAY}zalen/"]')
    Day.objects.update(state="cancelled")
    planner.get(SLOTS, status=HTTPStatus.FORBIDDEN)


def test_more_parts_cost_no_more_queries(planner: Pages) -> None:
    before = planner.queries(SLOTS)
    Slot.objects.filter(day=fixed("day"), kind__in=["round", "lunch"]).delete()
    assert planner.queries(SLOTS) == before
