"""Who leaves: a lesson that was shared gets a new owner, another is closed as 'left'; a merger moves what is open."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.landing.leaver_queries import ownerless_at
from leercyclus.web.landing.meeting_queries import to_ask
from leercyclus.web.landing.models import Landing, Observer, Wave
from leercyclus.web.landing.observer_actions import choose_observer
from leercyclus.web.landing.owner_actions import choose_owner, close_left, close_passed, let_leavers_go, pass_on
from leercyclus.web.landing.report_actions import report
from leercyclus.web.landing.wave_actions import ask_due
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.mail.models import Message
from leercyclus.web.people.models import Delegation, Organisation
from leercyclus.web.people.takeover_actions import take_over, undo_takeover
from tests.cast import Cast
from tests.fixed import fixed
from tests.web.landing.landed import LESSON, actor, barriers, landing, mails


def leaves(cast: Cast, who: str) -> date:
    """Let somebody's time with the municipality have ended yesterday; give today."""
    today = timezone.localdate()
    Delegation.objects.filter(person=cast.people[who]).update(valid_to=today - timedelta(days=1))
    return today


def test_nobody_left_and_nothing_changes(cast: Cast) -> None:
    before = list(Landing.objects.order_by("pk").values_list("owner", "closed"))
    assert let_leavers_go(timezone.localdate()) == 0
    assert list(Landing.objects.order_by("pk").values_list("owner", "closed")) == before


def test_a_lesson_that_was_shared_with_home_waits_for_a_new_owner(cast: Cast) -> None:
    assert let_leavers_go(leaves(cast, "participant")) == 1
    assert (landing().owner_id, landing().closed) == (None, "")
    (mail,) = mails("landing_ownerless")
    assert mail.person_id == cast.people["municipality_coordinator"].pk
    assert "De wijkcoach komt zelf aan de deur." in mail.body
    assert cast.people["participant"].name not in mail.body + mail.subject
    assert {one.promise.lesson for one in ownerless_at(cast.zwolle.pk)} == {LESSON, fixed("lesson-left")}


def test_a_lesson_waits_at_once_and_not_only_after_the_night(cast: Cast) -> None:
    leaves(cast, "participant")
    assert LESSON in {one.promise.lesson for one in ownerless_at(cast.zwolle.pk)}
    choose_owner(actor=actor(cast, "municipal_secretary"), lesson=LESSON, person=cast.people["host"].pk)
    assert landing().owner_id == cast.people["host"].pk
    assert LESSON not in {one.promise.lesson for one in ownerless_at(cast.zwolle.pk)}
    assert let_leavers_go(timezone.localdate()) == 0
    assert mails("landing_ownerless") == []


def test_who_left_is_asked_for_no_meeting(cast: Cast) -> None:
    before = {one.person for one in to_ask(fixed("lived"), cast.zwolle.pk)}
    leaves(cast, "participant")
    assert before - {one.person for one in to_ask(fixed("lived"), cast.zwolle.pk)} == {cast.people["participant"].pk}


def test_a_lesson_of_the_delegation_is_closed_and_nobody_is_told(cast: Cast) -> None:
    assert let_leavers_go(leaves(cast, "controller")) == 1
    row = landing("controller")
    assert (row.owner_id, row.closed, row.closed_on) == (None, "left", timezone.localdate())
    assert mails("landing_ownerless") == []
    line = Line.objects.get(what="landing.owner_left")
    assert (line.organisation, line.circle, line.person, line.facts) == (None, None, None, {"waits": False})


def test_it_happens_once(cast: Cast) -> None:
    today = leaves(cast, "participant")
    assert [let_leavers_go(today), let_leavers_go(today)] == [1, 0]
    assert len(mails("landing_ownerless")) == 1


def test_who_still_comes_along_or_comes_again_has_not_left(cast: Cast) -> None:
    today = leaves(cast, "participant")
    Delegation.objects.create(person=cast.people["participant"], organisation=cast.zwolle, valid_from=today)
    assert let_leavers_go(today) == 0


def test_of_a_partner_who_leaves_nobody_is_asked_to_carry_the_lesson(cast: Cast) -> None:
    Lesson.objects.filter(pk=fixed("lesson-partner")).update(sharing="circle")
    assert let_leavers_go(leaves(cast, "partner")) == 1
    assert landing("partner").closed == "left"
    assert mails("landing_ownerless") == []


def test_who_left_is_asked_no_more_and_the_new_owner_is(cast: Cast) -> None:
    let_leavers_go(leaves(cast, "participant"))
    assert cast.people["participant"].pk not in {one.person_id for one in asked_on(date(2026, 4, 11))}
    choose_owner(actor=actor(cast, "municipality_coordinator"), lesson=LESSON, person=cast.people["session_leader"].pk)
    assert cast.people["session_leader"].pk in {one.person_id for one in asked_on(date(2026, 6, 10))}


def asked_on(day: date) -> list[Message]:
    ask_due(day)
    return mails("landing_wave")


def test_a_new_owner_gets_a_mail_and_neither_the_observer_nor_the_barriers_of_before(cast: Cast) -> None:
    report(actor=actor(cast), lesson=LESSON, step=1, barrier="boss")
    let_leavers_go(leaves(cast, "participant"))
    choose_owner(actor=actor(cast, "municipality_coordinator"), lesson=LESSON, person=cast.people["host"].pk)
    assert landing().owner_id == cast.people["host"].pk
    assert not Observer.objects.filter(landing=LESSON).exists()
    assert barriers().get(landing=LESSON).said_by_id == cast.people["participant"].pk
    assert [one.person_id for one in mails("landing_owner")] == [cast.people["host"].pk]


def test_only_a_colleague_can_carry_it_on(cast: Cast) -> None:
    for who in ("enschede", "partner"):
        with pytest.raises(BadInput):
            choose_owner(
                actor=actor(cast, "municipality_coordinator"), lesson=fixed("lesson-left"), person=cast.people[who].pk
            )


def test_a_lesson_with_an_owner_is_not_given_away(cast: Cast) -> None:
    coordinator = actor(cast, "municipality_coordinator")
    with pytest.raises(BadInput):
        choose_owner(actor=coordinator, lesson=LESSON, person=cast.people["host"].pk)
    with pytest.raises(BadInput):
        close_left(actor=coordinator, lesson=LESSON)
    assert landing().owner_id == cast.people["participant"].pk


def test_a_lesson_that_nobody_carries_on_is_closed_as_left(cast: Cast) -> None:
    close_left(actor=actor(cast, "municipality_coordinator"), lesson=fixed("lesson-left"))
    assert landing("left").closed == "left"
    assert ownerless_at(cast.zwolle.pk) == ()


def test_who_carries_a_lesson_of_who_left_passes_it_on_and_the_next_gets_a_mail(cast: Cast) -> None:
    given = fixed("lesson-left")
    choose_owner(actor=actor(cast, "municipality_coordinator"), lesson=given, person=cast.people["participant"].pk)
    pass_on(actor=actor(cast), lesson=given, person=cast.people["session_leader"].pk)
    assert landing("left").owner_id == cast.people["session_leader"].pk
    told = {one.person_id: one.body for one in mails("landing_owner")}
    assert set(told) == {cast.people["participant"].pk, cast.people["session_leader"].pk}
    assert "De coördinator van Zwolle vraagt" in told[cast.people["participant"].pk]
    assert "Wie hem daarna droeg" in told[cast.people["session_leader"].pk]
    assert Line.objects.filter(what="landing.passed_on", person=cast.people["session_leader"].pk).count() == 1


def test_who_does_not_carry_a_lesson_neither_passes_it_on_nor_closes_it(cast: Cast) -> None:
    given, other = fixed("lesson-left"), cast.people["session_leader"].pk
    for who in ("participant", "municipality_coordinator"):
        with pytest.raises(BadInput):
            pass_on(actor=actor(cast, who), lesson=given, person=other)
        with pytest.raises(BadInput):
            close_passed(actor=actor(cast, who), lesson=given)
    assert (landing("left").owner_id, landing("left").closed) == (None, "")


def test_it_is_passed_on_to_another_colleague_at_home_only(cast: Cast) -> None:
    given, own = fixed("lesson-left"), cast.people["participant"].pk
    choose_owner(actor=actor(cast, "municipality_coordinator"), lesson=given, person=own)
    for who in ("participant", "enschede", "partner"):
        with pytest.raises(BadInput):
            pass_on(actor=actor(cast), lesson=given, person=cast.people[who].pk)
    assert landing("left").owner_id == own


def test_who_carries_it_closes_it_where_nobody_else_wants_it(cast: Cast) -> None:
    given = fixed("lesson-left")
    choose_owner(actor=actor(cast, "municipality_coordinator"), lesson=given, person=cast.people["participant"].pk)
    close_passed(actor=actor(cast), lesson=given)
    assert (landing("left").owner_id, landing("left").closed) == (None, "left")


def test_when_a_municipality_goes_on_in_another_open_lessons_go_along_and_are_still_followed(cast: Cast) -> None:
    administrator = actor(cast, "network_administrator")
    deventer = Organisation.objects.get(pk=fixed("organisation-GM0150"))
    today = timezone.localdate()
    taken = take_over(actor=administrator, gone=cast.zwolle.pk, kept=deventer.pk, day=today)
    assert landing().organisation_id == deventer.pk
    assert let_leavers_go(today) == 0
    choose_observer(actor=actor(cast), lesson=LESSON, observer=cast.people["host"].pk)
    assert ask_due(date(2026, 6, 10)) == 4
    assert Wave.objects.filter(asked_at__isnull=False).count() == 4
    assert {one.promise.lesson for one in ownerless_at(deventer.pk)} == {fixed("lesson-left")}
    undo_takeover(actor=administrator, takeover=taken.pk)
    assert landing().organisation_id == cast.zwolle.pk
