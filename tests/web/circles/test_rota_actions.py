"""Wish, accept a rota, choose a host and a day."""

from __future__ import annotations

from datetime import date

import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.circles.models import Turn
from leercyclus.web.circles.rota_actions import (
    SaidWish,
    accept_rota,
    choose_day,
    choose_host,
    set_wish,
    withdraw_day,
)
from leercyclus.web.design.forms import Conflict
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed

TURN = fixed("turn-2")
FREE, SATURDAY = date(2027, 5, 12), date(2027, 5, 15)


def coordinator(cast: Cast) -> Actor:
    return Actor(cast.people["circle_coordinator"].pk)


def test_a_turn_that_has_its_day_stays_when_a_rota_is_accepted(cast: Cast) -> None:
    turns = accept_rota(actor=coordinator(cast), cycle=cast.cycle.pk, hosts=[cast.enschede.pk, cast.zwolle.pk])
    assert [(one.position, one.host.name, one.day) for one in turns] == [
        (1, "Zwolle", date(2027, 3, 18)),
        (2, "Enschede", None),
        (3, "Zwolle", None),
    ]
    assert turns[0].pk == fixed("turn-1")


def test_a_rota_that_somebody_changed_meanwhile_is_not_accepted(cast: Cast) -> None:
    with pytest.raises(Conflict):
        accept_rota(actor=coordinator(cast), cycle=cast.cycle.pk, hosts=[cast.zwolle.pk], seen="as it was")
    assert Turn.objects.filter(pk=TURN).exists()


def test_only_members_that_take_part_host(cast: Cast) -> None:
    dordrecht = cast.organisations["GM0505"].pk
    with pytest.raises(BadInput, match="takes part in the circle"):
        accept_rota(actor=coordinator(cast), cycle=cast.cycle.pk, hosts=[dordrecht])
    with pytest.raises(BadInput, match="takes part in the circle"):
        choose_host(actor=coordinator(cast), turn=TURN, host=dordrecht, version=1)


def test_a_wish_is_said_once_and_its_days_are_in_order(cast: Cast) -> None:
    said = SaidWish("gladly", date(2026, 10, 1), date(2027, 2, 1))
    wish = set_wish(actor=coordinator(cast), cycle=cast.cycle.pk, organisation=cast.zwolle.pk, said=said)
    assert (wish.wish, wish.version) == ("gladly", 1)
    with pytest.raises(Conflict):
        set_wish(actor=coordinator(cast), cycle=cast.cycle.pk, organisation=cast.zwolle.pk, said=said)
    wrong = SaidWish("gladly", date(2027, 2, 1), date(2026, 10, 1))
    with pytest.raises(BadInput, match="Expected ‘not after’"):
        set_wish(actor=coordinator(cast), cycle=cast.cycle.pk, organisation=cast.zwolle.pk, said=wrong, version=1)


def test_a_chosen_day_is_told_to_coordinators_and_secretariats_with_a_file_for_the_calendar(cast: Cast) -> None:
    choose_day(actor=coordinator(cast), turn=TURN, day=FREE, version=1)
    mails = Message.objects.filter(kind="date_chosen")
    keys = ("circle_coordinator", "municipality_coordinator", "enschede", "executive_secretariat")
    assert set(mails.values_list("person", flat=True)) == {cast.people[key].pk for key in keys}
    first = mails[0]
    assert (first.subject, first.attachment_name) == (
        "Uitwisselingsdag in Enschede: woensdag 12 mei 2027",
        "uitwisselingsdag.ics",
    )
    assert [line in first.attachment for line in ("SEQUENCE:2", f"UID:turn-{TURN}@leercyclus", "METHOD:PUBLISH")] == [
        True
    ] * 3


def test_a_changed_day_is_told_again_under_the_same_name_and_a_higher_number(cast: Cast) -> None:
    choose_day(actor=coordinator(cast), turn=TURN, day=FREE, version=1)
    choose_day(actor=coordinator(cast), turn=TURN, day=date(2027, 5, 19), version=2)
    mail = Message.objects.filter(kind="date_changed").first()
    assert mail is not None
    assert "12 mei 2027" in mail.body
    assert ("SEQUENCE:3" in mail.attachment, f"UID:turn-{TURN}@leercyclus" in mail.attachment) == (True, True)


def test_a_day_that_is_taken_back_is_cancelled_in_the_calendars(cast: Cast) -> None:
    choose_day(actor=coordinator(cast), turn=TURN, day=FREE, version=1)
    assert withdraw_day(actor=coordinator(cast), turn=TURN, version=2).day is None
    mail = Message.objects.filter(kind="date_withdrawn").first()
    assert mail is not None
    assert ("METHOD:CANCEL" in mail.attachment, "STATUS:CANCELLED" in mail.attachment) == (True, True)


def test_a_day_that_cannot_be_is_chosen_only_by_who_says_why(cast: Cast) -> None:
    with pytest.raises(BadInput, match="is in the weekend"):
        choose_day(actor=coordinator(cast), turn=TURN, day=SATURDAY, version=1)
    with pytest.raises(BadInput, match="write why in one sentence"):
        choose_day(actor=coordinator(cast), turn=TURN, day=SATURDAY, version=1, is_overruled=True)
    why = "Dan is de hele binnenstad vrij."
    choose_day(actor=coordinator(cast), turn=TURN, day=SATURDAY, version=1, is_overruled=True, why=why)
    line = Line.objects.get(what="turn.day_chosen")
    assert (line.facts["overruled"], why in str(line.facts)) == (True, False)
    assert all(why in mail.body for mail in Message.objects.filter(kind="date_chosen"))


def test_a_past_day_is_refused(cast: Cast) -> None:
    with pytest.raises(BadInput, match="Expected a day to come"):
        choose_day(actor=coordinator(cast), turn=TURN, day=date(2024, 1, 8), version=1)


def test_who_chooses_second_is_told(cast: Cast) -> None:
    choose_day(actor=coordinator(cast), turn=TURN, day=FREE, version=1)
    with pytest.raises(Conflict) as caught:
        choose_day(actor=coordinator(cast), turn=TURN, day=date(2027, 5, 19), version=1)
    assert caught.value.theirs["day"] == "2027-05-12"


def test_another_host_for_a_turn_with_a_day_is_told(cast: Cast) -> None:
    choose_host(actor=coordinator(cast), turn=fixed("turn-1"), host=cast.enschede.pk, version=1)
    mail = Message.objects.filter(kind="date_changed").first()
    assert mail is not None
    assert "en nu in Enschede" in mail.body
