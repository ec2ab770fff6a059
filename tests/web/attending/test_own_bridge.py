"""The page of one participant: when one is where, and with whom."""

from __future__ import annotations

import pytest
from django.utils import timezone

from leercyclus.web.attending.own import OwnDay
from leercyclus.web.attending.own_bridge import own_day
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.models import Offer, Room, Slot
from leercyclus.web.guests.coming_queries import coming
from leercyclus.web.guests.models import Registration
from leercyclus.web.seating.models import Plan
from tests.cast import Cast
from tests.fixed import fixed

MINE = fixed("registration-participant")


def _page(who: str = "participant") -> OwnDay:
    return own_day(whole_day(fixed("day")), coming(fixed("day")), fixed(f"registration-{who}"), "nl")


def test_every_round_tells_the_table_and_who_sits_there(cast: Cast) -> None:
    slot = next(one for one in _page().slots if one.id == fixed("slot-round-1"))
    assert slot.table == 2
    assert [one.is_own for one in slot.companions].count(True) == 1
    assert len(slot.companions) == 4


def test_several_rounds_are_told_apart_as_on_the_programme_and_on_paper(cast: Cast) -> None:
    rounds = [one.title for one in _page().slots if one.kind == "round"]
    assert rounds == ["Ronde 1", "Ronde 2"]


def test_a_workshop_is_told_by_its_own_name_and_room(cast: Cast) -> None:
    slot = next(one for one in _page().slots if one.id == fixed("slot-workshops"))
    assert (slot.title, slot.room, slot.table) == ("Begrijpelijke brieven", "Kamer 2", None)


def test_of_a_visit_the_meeting_point_counts_and_not_the_room_of_the_slot(cast: Cast) -> None:
    slot = next(one for one in _page().slots if one.id == fixed("slot-visits"))
    assert (slot.room, slot.way, slot.leader) == ("Bij de hoofdingang", "", "wijkcoach, Zwolle")
    assert slot.note == "Wat je over bewoners hoort, blijft hier."


def test_whom_one_meets_is_counted_once_and_by_municipality(cast: Cast) -> None:
    page = _page()
    everyone = {one.name for slot in page.slots for one in slot.companions if not one.is_own and not one.leads}
    assert page.meets == len(everyone)
    assert page.meets_across == sum("Enschede" in name for name in everyone)


def test_before_groups_are_published_nobody_has_a_table(cast: Cast) -> None:
    Plan.objects.filter(number__isnull=False).delete()
    page = _page()
    assert page.version is None
    assert {slot.table for slot in page.slots} == {None}
    assert page.meets == 0


def test_a_plan_that_was_not_published_is_told_to_nobody(cast: Cast) -> None:
    Plan.objects.filter(pk=fixed("plan-proposed")).update(rounds=[])
    assert _page().version == 1


def test_who_comes_at_nine_is_there_for_the_first_round_and_misses_the_arrival(cast: Cast) -> None:
    by_kind = {one.kind: one for one in _page().slots}
    assert by_kind["arrival"].is_away
    assert not by_kind["plenary"].is_away


def test_who_does_not_come_has_no_table_and_no_colleagues(cast: Cast) -> None:
    Registration.objects.filter(pk=MINE).update(state="no")
    page = _page()
    assert page.colleagues == ()
    assert page.meets_across == 0


def test_a_difference_that_fits_what_somebody_works_on_is_told(cast: Cast) -> None:
    cast.people["participant"].posts.update(topics=["musea"])
    assert _page().are_fitting
    cast.people["participant"].posts.update(topics=["riolering"], department="", title="")
    Registration.objects.filter(pk=MINE).update(why=[])
    assert not _page().are_fitting
    assert _page().concerns


@pytest.mark.parametrize("field", ["room", "leader"])
def test_a_programme_with_holes_is_told_all_the_same(cast: Cast, field: str) -> None:
    Slot.objects.update(**{field: None})
    Room.objects.update(way="")
    assert len(_page().slots) == 8


def test_a_visit_that_was_called_off_sends_nobody_there(cast: Cast) -> None:
    placed = next(one for one in _page().slots if one.id == fixed("slot-visits"))
    Offer.objects.filter(title=placed.title).update(called_off_at=timezone.now())
    slot = next(one for one in _page().slots if one.id == fixed("slot-visits"))
    assert (placed.is_off, slot.is_off) == (False, True)


def test_who_leads_a_workshop_sees_that_and_is_known_by_it(cast: Cast) -> None:
    own = next(one for one in _page("session_leader").slots if one.id == fixed("slot-workshops"))
    assert (own.title, own.room, own.is_leading) == ("Begrijpelijke brieven", "Kamer 2", True)

    slot = next(one for one in _page().slots if one.id == fixed("slot-workshops"))
    assert not slot.is_leading
    assert [one.name for one in slot.companions if one.leads] == [cast.people["session_leader"].name]


def test_who_leads_a_group_meets_who_takes_part_and_is_not_counted_by_them(cast: Cast) -> None:
    Plan.objects.filter(pk=fixed("plan-published")).update(
        rounds=Plan.objects.get(pk=fixed("plan-published")).rounds[1:2]
    )
    slot = next(one for one in _page().slots if one.id == fixed("slot-workshops"))
    assert _page().meets == len(slot.companions) - 2
    led = _page("session_leader")
    others = [one for one in slot.companions if not one.leads]
    assert led.meets == len(others)
    assert led.meets_across == sum(one.municipality != "Zwolle" for one in others) > 0


@pytest.mark.parametrize(("state", "is_named"), [("no", False), ("deputy", False), ("invited", True)])
def test_who_leads_and_does_not_come_is_not_named(cast: Cast, state: str, is_named: bool) -> None:  # noqa: FBT001 - a case
    leader = cast.people["session_leader"]
    Registration.objects.filter(pk=fixed("registration-session_leader")).update(state=state)
    Slot.objects.filter(pk=fixed("slot-plenary")).update(leader=leader)
    led = {one.id: one.leader for one in _page().slots}
    expected = leader.name if is_named else ""
    assert [led[fixed("slot-plenary")], led[fixed("slot-workshops")]] == [expected, expected]
