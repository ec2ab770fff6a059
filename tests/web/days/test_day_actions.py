"""A day is begun, changed, published and called off, each told in one line."""

from __future__ import annotations

from datetime import date, time, timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.circles.models import Theme
from leercyclus.web.days import day_actions
from leercyclus.web.days.clock import minute_of
from leercyclus.web.days.day_actions import begin_day, cancel_day, change_day, publish_day
from leercyclus.web.days.models import Day, Offer, Slot
from leercyclus.web.design.forms import Conflict
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Delegation, Person
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed

MAY = date(2027, 5, 20)


def actor(cast: Cast) -> Actor:
    return Actor(cast.people["circle_coordinator"].pk)


def begin(cast: Cast, **how: object) -> Day:
    given = {"circle": cast.circle.pk, "host": cast.enschede.pk, "date": MAY, **how}
    return begin_day(actor=actor(cast), **given)  # type: ignore[arg-type]


def facts(what: str) -> list[dict[str, object]]:
    return [line.facts for line in Line.objects.filter(what=what)]


def with_plenary(cast: Cast, minutes: int) -> Day:
    day = begin(cast)
    day.slots.filter(kind="plenary").update(minutes=minutes)
    return day


def test_a_day_begins_with_a_whole_programme_that_fits_and_is_a_draft(cast: Cast) -> None:
    day = begin(cast)
    slots = [(one.kind, minute_of(one.begins), one.minutes) for one in day.slots.all()]
    assert [kind for kind, _first, _minutes in slots] == [
        *("arrival", "plenary", "round", "break", "workshops", "lunch", "visits", "round", "closing"),
    ]
    ends = [first + minutes for _kind, first, minutes in slots]
    assert all(end <= first for end, (_kind, first, _minutes) in zip(ends, slots[1:], strict=False))
    assert (slots[0][1], ends[-1]) == (minute_of(day.begins), minute_of(day.ends))
    assert day.state == "draft"
    assert facts("day.begun") == [{"day": "2027-05-20", "of_the_rota": False, "copied": False}]


def test_what_can_be_known_need_not_be_typed(cast: Cast) -> None:
    Theme.objects.create(cycle=cast.cycle, title="Begrijpelijke brieven")
    day = begin(cast)
    assert day.topics == ["Begrijpelijke brieven"]
    assert day.answer_by == date(2027, 5, 6)
    assert day.first_coordinator_id == cast.people["enschede"].pk
    again = begin(cast, host=cast.zwolle.pk)
    assert again.place == "Stadhuis, Grote Kerkplein 15"
    assert {again.first_coordinator_id, again.second_coordinator_id} == {
        cast.people["municipality_coordinator"].pk,
        cast.people["host"].pk,
    }


def test_a_copy_for_another_host_takes_slots_and_offers_but_no_rooms_and_no_people(cast: Cast) -> None:
    Offer.objects.filter(pk=fixed("offer-waste")).update(called_off_at=timezone.now(), called_off_why="Ziek.")
    Slot.objects.filter(pk=fixed("slot-round-1")).update(leader=cast.people["session_leader"])
    day = begin(cast, copied_from=fixed("day"))
    assert list(day.rooms.all()) == []
    assert [(one.kind, one.begins) for one in day.slots.all()] == [
        (one.kind, one.begins) for one in Slot.objects.filter(day=fixed("day"))
    ]
    assert {one.room_id for one in day.slots.all()} | {one.room_id for one in day.offers.all()} == {None}
    assert {one.meeting_point for one in day.offers.all()} == {""}
    assert {(one.title, tuple(slot.kind for slot in one.slots.all())) for one in day.offers.all()} == {
        ("Begrijpelijke brieven", ("workshops",)),
        ("Afval scheiden", ("workshops",)),
        ("Mee met de wijkcoach", ("visits",)),
        ("Aan de balie", ("visits",)),
    }
    people = [(one.leader_id, one.leader_name, one.stand_in_name, one.called_off_at) for one in day.offers.all()]
    assert people == [(None, "", "", None)] * 4
    assert [one.leader_id for one in day.slots.all()] == [None] * 8
    assert day.place == "", "the town hall of another municipality does not go along"


def test_a_copy_for_the_same_host_keeps_who_leads_and_stands_in_as_long_as_they_are_there(cast: Cast) -> None:
    leader, host = cast.people["session_leader"], cast.people["host"]
    Slot.objects.filter(pk=fixed("slot-round-1")).update(leader=leader)
    Slot.objects.filter(pk=fixed("slot-closing")).update(leader=host)
    Delegation.objects.filter(person=host).update(valid_to=timezone.localdate() - timedelta(days=1))
    day = begin(cast, host=cast.zwolle.pk, copied_from=fixed("day"))
    assert [room.name for room in day.rooms.all()] == ["Raadzaal", "Kamer 2"]
    assert {one.room_id for one in day.slots.all()} <= {room.pk for room in day.rooms.all()}
    assert [one.leader_id for one in day.slots.all() if one.kind in {"round", "closing"}] == [leader.pk, None, None]
    assert {(one.title, one.leader_id, one.leader_name, one.stand_in_name) for one in day.offers.all()} == {
        ("Begrijpelijke brieven", leader.pk, "", ""),
        ("Afval scheiden", None, "afvalcoach, Zwolle", ""),
        ("Mee met de wijkcoach", None, "wijkcoach, Zwolle", "tweede wijkcoach, Zwolle"),
        ("Aan de balie", None, "wijkcoach, Zwolle", "tweede wijkcoach, Zwolle"),
    }
    Person.objects.filter(pk=leader.pk).update(is_active=False)
    again = begin(cast, host=cast.zwolle.pk, copied_from=fixed("day"))
    assert {*(one.leader_id for one in again.slots.all()), *(one.leader_id for one in again.offers.all())} == {None}


def test_a_turn_has_one_day_and_host_turn_and_example_are_of_the_circle(cast: Cast) -> None:
    begun = begin(cast, turn=fixed("turn-2"))
    assert begun.turn_id == fixed("turn-2")
    for wrong in (
        {"turn": fixed("turn-2")},
        {"copied_from": uuid4()},
        {"host": cast.organisations["GM0505"].pk},
    ):
        with pytest.raises(BadInput):
            begin(cast, **wrong)
    assert Day.objects.filter(date=MAY).count() == 1


def test_of_two_who_begin_the_day_of_one_turn_in_the_same_moment_the_second_is_told(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(_row: Day, _earlier: Day | None) -> None:
        Day.objects.create(circle=cast.circle, host=cast.zwolle, date=MAY, turn_id=fixed("turn-2"))

    monkeypatch.setattr(day_actions, "_propose", meanwhile)
    with pytest.raises(BadInput) as bad:
        begin(cast, turn=fixed("turn-2"))
    assert bad.value.reasons[0].rule.id == "days.turn_is_planned"
    assert Line.objects.filter(what="day.begun").count() == 0


def test_another_time_after_publication_counts_for_calendar_programs_and_another_title_does_not(cast: Cast) -> None:
    day = change_day(actor=actor(cast), day=fixed("day"), version=1, title="Samen sterker").day
    assert (day.sequence, day.version) == (0, 2)
    day = change_day(actor=actor(cast), day=fixed("day"), version=2, place="Provinciehuis", ends=time(17, 0)).day
    assert (day.sequence, day.version) == (1, 3)
    assert facts("day.changed")[-1] == {"fields": ["ends", "place"], "for_calendars": True, "sequence": 1}
    draft = begin(cast)
    assert change_day(actor=actor(cast), day=draft.pk, version=1, place="Stadhuis").day.sequence == 0


def test_a_day_that_begins_later_takes_its_programme_along(cast: Cast) -> None:
    day = begin(cast)
    change_day(actor=actor(cast), day=day.pk, version=1, begins=time(9, 0), ends=time(17, 0))
    first, last = day.slots.all()[0], list(day.slots.all())[-1]
    assert (first.begins, last.begins) == (time(9, 0), time(16, 30))


def test_nothing_is_saved_of_a_day_that_does_not_fit(cast: Cast) -> None:
    day = begin(cast)
    coordinator = cast.people["enschede"].pk
    for wrong in (
        {"ends": time(8, 0)},
        {"ends": time(15, 0)},
        {"begins": time(9, 0)},
        {"date": timezone.localdate() - timedelta(days=1)},
        {"answer_by": MAY + timedelta(days=1)},
        {"first_coordinator": coordinator, "second_coordinator": coordinator},
    ):
        with pytest.raises(BadInput):
            change_day(actor=actor(cast), day=day.pk, version=1, **wrong)
    day.refresh_from_db()
    assert (day.version, day.begins, day.slots.first().begins) == (1, time(8, 30), time(8, 30))  # type: ignore[union-attr]


def test_a_time_outside_the_day_is_said_with_the_slot_that_falls_out(cast: Cast) -> None:
    day = begin(cast)
    with pytest.raises(BadInput) as bad:
        change_day(actor=actor(cast), day=day.pk, version=1, ends=time(16, 15))
    assert "would last from 16:00 to 16:30" in bad.value.say("en")[0]


def test_who_saves_second_is_told_what_stands_there(cast: Cast) -> None:
    change_day(actor=actor(cast), day=fixed("day"), version=1, place="Provinciehuis")
    with pytest.raises(Conflict) as conflict:
        change_day(actor=actor(cast), day=fixed("day"), version=1, place="Stadhuis")
    assert (conflict.value.version, conflict.value.theirs["place"]) == (2, "Provinciehuis")


@pytest.mark.parametrize(
    ("when", "answer_by"),
    [
        (date(2027, 3, 25), date(2027, 3, 11)),
        (date(2027, 5, 20), date(2027, 5, 4)),
        (date(2027, 4, 11), date(2027, 3, 25)),
    ],
)
def test_with_another_date_the_last_day_to_answer_moves_along_to_a_working_day(
    cast: Cast, when: date, answer_by: date
) -> None:
    day = change_day(actor=actor(cast), day=fixed("day"), version=1, date=when, answer_by=date(2027, 3, 4)).day
    assert day.answer_by == answer_by
    assert facts("day.changed")[-1]["fields"] == ["answer_by", "date"]


def test_a_last_day_to_answer_that_was_changed_too_stays_and_one_that_would_be_past_goes(cast: Cast) -> None:
    own = date(2027, 3, 1)
    day = change_day(actor=actor(cast), day=fixed("day"), version=1, date=date(2027, 3, 25), answer_by=own).day
    assert day.answer_by == own
    soon = timezone.localdate() + timedelta(days=3)
    assert change_day(actor=actor(cast), day=fixed("day"), version=2, date=soon).day.answer_by is None


def test_exactly_thirty_plenary_minutes_need_no_reason(cast: Cast) -> None:
    day = with_plenary(cast, 30)
    assert publish_day(actor=actor(cast), day=day.pk, version=1).state == "published"
    assert facts("day.published") == [{"plenary_minutes": 30, "with_reason": False}]


def test_more_plenary_is_published_with_a_reason_only(cast: Cast) -> None:
    day = with_plenary(cast, 31)
    with pytest.raises(BadInput, match="31 plenary minutes"):
        publish_day(actor=actor(cast), day=day.pk, version=1, plenary_reason="  ")
    assert Day.objects.get(pk=day.pk).state == "draft"
    done = publish_day(actor=actor(cast), day=day.pk, version=1, plenary_reason="De raad stelt het plan vast.")
    assert (done.state, done.plenary_reason) == ("published", "De raad stelt het plan vast.")
    assert done.published_at is not None


def test_two_plenary_parts_count_together(cast: Cast) -> None:
    day = begin(cast)
    day.slots.filter(kind="arrival").update(kind="plenary", minutes=6)
    with pytest.raises(BadInput, match="31 plenary minutes"):
        publish_day(actor=actor(cast), day=day.pk, version=1)


def test_what_is_published_is_not_published_again(cast: Cast) -> None:
    with pytest.raises(BadInput, match="published already"):
        publish_day(actor=actor(cast), day=fixed("day"), version=1)


def test_a_day_is_called_off_with_a_reason_and_changes_no_more(cast: Cast) -> None:
    with pytest.raises(BadInput, match="why"):
        cancel_day(actor=actor(cast), day=fixed("day"), version=1, why=" ")
    day = cancel_day(actor=actor(cast), day=fixed("day"), version=1, why="Er ligt te veel sneeuw.")
    assert (day.state, day.sequence, day.cancelled_why) == ("cancelled", 1, "Er ligt te veel sneeuw.")
    with pytest.raises(BadInput, match="changes no more"):
        change_day(actor=actor(cast), day=fixed("day"), version=2, place="Stadhuis")
    assert facts("day.cancelled") == [{"day": "2027-03-18", "for_calendars": True, "sequence": 1}]


def test_a_day_that_is_over_changes_no_more(cast: Cast) -> None:
    Day.objects.filter(pk=fixed("day")).update(date=timezone.localdate() - timedelta(days=1))
    with pytest.raises(BadInput, match="changes no more"):
        change_day(actor=actor(cast), day=fixed("day"), version=1, place="Stadhuis")


def test_who_comes_or_was_asked_hears_of_another_place_once_the_day_is_published(cast: Cast) -> None:
    change_day(actor=actor(cast), day=fixed("day"), version=1, title="Samen sterker")
    assert Message.objects.filter(kind="day_changed").count() == 0
    change_day(actor=actor(cast), day=fixed("day"), version=2, place="Provinciehuis")
    standing = Registration.objects.filter(day=fixed("day"), state__in=["yes", "invited"]).count()
    assert Message.objects.filter(kind="day_changed").count() == standing > 0


def test_calling_off_a_draft_mails_nobody(cast: Cast) -> None:
    day = begin(cast)
    cancel_day(actor=actor(cast), day=day.pk, version=1, why="Er ligt te veel sneeuw.")
    assert Message.objects.filter(kind="day_cancelled").count() == 0
