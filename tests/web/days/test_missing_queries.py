"""What a day still lacks, and that each thing goes once it is there."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils import timezone

from leercyclus.web.circles.models import Turn
from leercyclus.web.days.day_actions import begin_day
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.missing_queries import Lack, Missing, missing_of
from leercyclus.web.days.models import Day, Offer, Room, Slot
from leercyclus.web.guests.models import Registration
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed


def lacks(day: object) -> set[Lack]:
    return {one.kind for one in missing_of(whole_day(day))}  # type: ignore[arg-type]


def of_kind(kind: Lack) -> list[Missing]:
    return [one for one in missing_of(whole_day(fixed("day"))) if one.kind == kind]


def complete(cast: Cast) -> None:
    """Give the day of the cast what it lacks."""
    Slot.objects.filter(day=fixed("day")).update(leader=cast.people["session_leader"])
    Offer.objects.filter(day=fixed("day")).update(seats=30)


def test_a_day_that_was_just_begun_says_what_it_lacks(cast: Cast) -> None:
    actor = Actor(cast.people["circle_coordinator"].pk)
    day = begin_day(actor=actor, circle=cast.circle.pk, host=cast.enschede.pk, date=date(2027, 5, 20))
    assert lacks(day.pk) == {
        *(Lack.PLACE, Lack.COORDINATORS, Lack.TOPICS, Lack.ROOMS, Lack.LEADER, Lack.NO_WORKSHOPS, Lack.NO_VISITS),
    }


def test_a_complete_day_lacks_nothing(cast: Cast) -> None:
    complete(cast)
    assert lacks(fixed("day")) == set()


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"place": ""}, Lack.PLACE),
        ({"second_coordinator": None}, Lack.COORDINATORS),
        ({"topics": []}, Lack.TOPICS),
        ({"answer_by": None}, Lack.ANSWER_BY),
        ({"date": date(2027, 3, 19)}, Lack.OTHER_DATE),
    ],
)
def test_what_is_taken_from_the_day_is_missing(cast: Cast, change: dict[str, object], kind: Lack) -> None:
    complete(cast)
    Day.objects.filter(pk=fixed("day")).update(**change)
    assert lacks(fixed("day")) == {kind}


@pytest.mark.parametrize(
    ("offer", "change", "kind"),
    [
        ("offer-letters", {"room": None}, Lack.WORKSHOP_ROOM),
        ("offer-letters", {"leader": None}, Lack.WORKSHOP_LEADER),
        ("offer-visit", {"leader_name": ""}, Lack.VISIT_HOST),
        ("offer-visit", {"stand_in_name": ""}, Lack.STAND_IN),
        ("offer-visit", {"seats": 29}, Lack.FEW_SEATS),
    ],
)
def test_what_is_taken_from_an_offer_is_missing(cast: Cast, offer: str, change: dict[str, object], kind: Lack) -> None:
    complete(cast)
    Offer.objects.filter(pk=fixed(offer)).update(**change)
    assert lacks(fixed("day")) == {kind}


def test_a_room_that_is_too_small_is_told_with_both_numbers(cast: Cast) -> None:
    complete(cast)
    Slot.objects.filter(pk=fixed("slot-plenary")).update(room=fixed("room-small"))
    assert [(one.first, one.have, one.want) for one in of_kind(Lack.SMALL_ROOM)] == [(fixed("slot-plenary"), 12, 60)]


def test_slots_without_a_room_are_told_together_and_a_day_without_slots_alone(cast: Cast) -> None:
    complete(cast)
    Slot.objects.filter(day=fixed("day"), kind__in=["round", "break", "visits"]).update(room=None)
    assert [len(one.names) for one in of_kind(Lack.ROOM)] == [2]
    Slot.objects.filter(day=fixed("day")).delete()
    assert lacks(fixed("day")) == {Lack.SLOTS}


def test_a_turn_without_a_date_is_no_other_date(cast: Cast) -> None:
    complete(cast)
    Turn.objects.filter(pk=fixed("turn-1")).update(day=None)
    assert lacks(fixed("day")) == set()


def test_a_day_without_rooms_is_told_once(cast: Cast) -> None:
    complete(cast)
    Room.objects.filter(day=fixed("day")).delete()
    assert lacks(fixed("day")) == {Lack.ROOMS, Lack.WORKSHOP_ROOM}


def test_a_workshop_beside_the_visits_gives_seats_there_and_is_no_visit(cast: Cast) -> None:
    complete(cast)
    Offer.objects.filter(day=fixed("day"), kind="visit").delete()
    workshop = Offer.objects.create(
        day=Day.objects.get(pk=fixed("day")),
        kind="workshop",
        title="Rekenen",
        seats=60,
        room_id=fixed("room-hall"),
        leader=cast.people["session_leader"],
    )
    workshop.slots.add(Slot.objects.get(pk=fixed("slot-visits")))
    assert [(one.kind, one.have) for one in missing_of(whole_day(fixed("day")))] == [(Lack.NO_VISITS, 0)]
    visit = Offer.objects.create(
        day=workshop.day,
        kind="visit",
        title="Aan de balie",
        seats=6,
        leader_name="balie",
        stand_in_name="collega",
        meeting_point="Hal",
    )
    visit.slots.add(Slot.objects.get(pk=fixed("slot-visits")))
    assert lacks(fixed("day")) == set()


def test_who_leads_two_at_one_time_is_missing_in_one_of_them(cast: Cast) -> None:
    complete(cast)
    Offer.objects.filter(pk=fixed("offer-waste")).update(leader=cast.people["session_leader"])
    assert of_kind(Lack.LEADS_TWO) == [
        Missing(Lack.LEADS_TWO, ("Afval scheiden", "Begrijpelijke brieven"), fixed("offer-waste"))
    ]


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ("no", Lack.LEADER_AWAY),
        ("deputy", Lack.LEADER_AWAY),
        ("withdrawn", Lack.LEADER_AWAY),
        ("waiting", Lack.LEADER_WAITING),
        ("invited", Lack.LEADER_UNANSWERED),
        ("yes", None),
    ],
)
def test_who_leads_and_may_not_be_there_is_named_with_what_is_led(cast: Cast, state: str, kind: Lack | None) -> None:
    leader = cast.people["session_leader"]
    Registration.objects.filter(day=fixed("day"), person=leader).delete()
    Registration.objects.create(day_id=fixed("day"), person=leader, organisation=cast.zwolle, state=state)
    complete(cast)
    Slot.objects.filter(day=fixed("day")).exclude(pk=fixed("slot-plenary")).update(leader=cast.people["host"])
    Registration.objects.filter(person=cast.people["host"]).delete()
    found = [one for one in missing_of(whole_day(fixed("day"))) if one.kind.startswith("leader_")]
    title = Slot.objects.get(pk=fixed("slot-plenary")).get_kind_display().capitalize()
    assert [(one.kind, one.names, one.first, one.who) for one in found] == (
        [
            (kind, (title,), fixed("slot-plenary"), leader.name),
            (kind, ("Begrijpelijke brieven",), fixed("offer-letters"), leader.name),
        ]
        if kind
        else []
    )


def test_a_workshop_that_was_called_off_has_no_leader_to_look_after(cast: Cast) -> None:
    leader = cast.people["session_leader"]
    Registration.objects.update_or_create(
        day_id=fixed("day"), person=leader, defaults={"organisation": cast.zwolle, "state": "no"}
    )
    assert [one.names for one in of_kind(Lack.LEADER_AWAY)] == [("Begrijpelijke brieven",)]
    Offer.objects.filter(pk=fixed("offer-letters")).update(called_off_at=timezone.now())
    assert of_kind(Lack.LEADER_AWAY) == []


def test_a_visit_with_neither_a_meeting_point_nor_a_room_has_no_place(cast: Cast) -> None:
    complete(cast)
    Offer.objects.filter(pk=fixed("offer-visit")).update(meeting_point="")
    assert [one.names for one in of_kind(Lack.VISIT_PLACE)] == [("Mee met de wijkcoach",)]
    Offer.objects.filter(pk=fixed("offer-visit")).update(room=fixed("room-small"))
    assert of_kind(Lack.VISIT_PLACE) == []


def test_on_the_day_itself_it_no_longer_matters_until_when_people_could_answer(cast: Cast) -> None:
    Day.objects.filter(pk=fixed("day")).update(answer_by=None)
    assert Lack.ANSWER_BY in lacks(fixed("day"))
    Day.objects.filter(pk=fixed("day")).update(date=timezone.localdate())
    assert Lack.ANSWER_BY not in lacks(fixed("day"))
