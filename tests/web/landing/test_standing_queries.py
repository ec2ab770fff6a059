"""Who went, and where what was shared stands."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta
from uuid import UUID

from django.db import connection
from django.test.utils import CaptureQueriesContext

from leercyclus.web.checkin.models import Presence
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.landing.models import Bundle, Decision, Landing, Observer, Report, Wave
from leercyclus.web.landing.standing_queries import LessonAtHome, OneWhoWent, Standings, standings
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.people.takeover_actions import take_over
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.lived_cast import EVENING
from tests.web.landing.at_home import LIVED_DAY, Brought, bring


def stand(cast: Cast) -> Standings:
    return standings(LIVED_DAY, cast.zwolle.pk)


def test_who_went_are_counted_and_lessons_stand_apart(cast: Cast) -> None:
    found = stand(cast)
    assert (len(found.went), found.partners, found.shared) == (6, 1, 2)
    assert [one.level for one in found.went if one.level == "alderman"] == ["alderman"]
    assert found.counts == (0, 0, 0, 1, 1, 0, 0)


def test_what_is_given_ties_no_lesson_to_a_person_and_no_person_to_a_lesson(cast: Cast) -> None:
    assert {one.name for one in fields(OneWhoWent)} == {"level", "department"}
    names = {one.name for one in fields(LessonAtHome)}
    assert not names & {"person", "name", "writer", "owner", "email", "post", "level", "department", "registration"}
    assert {one.brought.registration for one in stand(cast).lessons} == {None}


def test_who_shared_changes_nothing_of_who_went(cast: Cast) -> None:
    before = stand(cast)
    Lesson.objects.filter(pk=fixed("lesson-controller")).update(sharing="home")
    after = stand(cast)
    assert after.went == before.went
    assert after.shared == before.shared + 1


def test_nothing_new_that_was_shared_is_an_answer_without_a_step(cast: Cast) -> None:
    Lesson.objects.filter(pk=fixed("lesson-alderman")).update(sharing="home")
    found = stand(cast)
    assert [one.brought.wanted for one in found.nothing_new] == ["Hoe jullie omgaan met klachten over groen."]
    assert sum(found.counts) == 2


def test_what_a_partner_shares_with_everybody_stays_out_of_the_municipality(cast: Cast) -> None:
    Lesson.objects.filter(pk=fixed("lesson-partner")).update(sharing="public")
    assert "Ondernemers zitten twee keer per jaar aan tafel." not in [one.brought.text for one in stand(cast).lessons]


def test_who_was_seen_not_to_come_did_not_go(cast: Cast) -> None:
    Presence.objects.filter(registration=fixed("visit-controller")).update(state="absent", arrived_at=None)
    assert len(stand(cast).went) == 5


def test_another_municipality_has_its_own(cast: Cast) -> None:
    found = standings(LIVED_DAY, cast.enschede.pk)
    assert [one.brought.text for one in found.lessons] == ["Eerst bellen, dan pas een brief."]
    assert len(found.went) == 1


def test_after_a_merger_who_went_and_what_they_brought_is_of_the_new_municipality(cast: Cast) -> None:
    administrator = actor_for(cast.people["network_administrator"].pk)
    gone, kept = cast.enschede.pk, cast.organisations["GM0150"].pk
    take_over(actor=administrator, gone=gone, kept=kept, day=date(2026, 6, 1))
    found = standings(LIVED_DAY, kept)
    assert (len(found.went), found.counts[5]) == (1, 1)


def test_the_queries_do_not_grow_with_the_lessons(cast: Cast) -> None:
    with CaptureQueriesContext(connection) as few:
        stand(cast)
    for number in range(12):
        bring(cast, f"Les {number}")
    with CaptureQueriesContext(connection) as many:
        stand(cast)
    assert len(many) == len(few) <= 9


def observed(brought: Brought, *, owner: int, observer: int) -> None:
    wave = Wave.objects.create(landing=brought.landing, days=90, due_on=EVENING.date() + timedelta(days=90))
    at = EVENING + timedelta(days=91)
    Report.objects.create(landing=brought.landing, step=owner, wave=wave, at=at)
    Report.objects.create(landing=brought.landing, step=6, at=at + timedelta(days=200))
    Observer.objects.create(landing=brought.landing, chosen_at=EVENING, answered_at=at, step=observer)


def test_second_observers_are_told_from_five_up_beside_what_owners_said_then(cast: Cast) -> None:
    for number in range(4):
        observed(bring(cast, f"Les {number}"), owner=4, observer=4)
    assert stand(cast).observers is None
    observed(bring(cast, "Les 5"), owner=4, observer=1)
    found = stand(cast).observers
    assert found is not None
    assert (found.exact.count, found.exact.of, found.within_one.count) == (4, 5, 4)


def test_observers_of_lessons_that_were_not_shared_count_for_nothing(cast: Cast) -> None:
    for number in range(6):
        observed(bring(cast, f"Les {number}", sharing="delegation"), owner=4, observer=4)
    assert stand(cast).observers is None


def test_a_decision_on_joined_lessons_counts_once(cast: Cast) -> None:
    assert [one.number for one in stand(cast).decisions] == ["B-2026-114"]
    assert sum(one.decision is not None for one in stand(cast).lessons) == 2


def test_the_same_number_recorded_on_two_lessons_is_one_decision(cast: Cast) -> None:
    for number in range(2):
        _decide(cast, bring(cast, f"Les {number}").landing.pk, "B-7")
    _decide(cast, bring(cast, "Nog een").landing.pk, "")
    _decide(cast, bring(cast, "En nog een").landing.pk, "")
    assert sorted(one.number for one in stand(cast).decisions) == ["", "", "B-2026-114", "B-7"]


def _decide(cast: Cast, landing: UUID, number: str) -> None:
    Decision.objects.create(
        organisation=cast.zwolle,
        landing_id=landing,
        body="management",
        number=number,
        decided_on=date(2026, 5, 1),
        text="Doen.",
    )


def test_who_carries_joined_lessons_is_marked(cast: Cast) -> None:
    carried = [one.brought.text for one in stand(cast).lessons if one.is_carried]
    assert carried == ["De wijkcoach komt zelf aan de deur."]


def test_a_lesson_whose_owner_left_says_so(cast: Cast) -> None:
    Landing.objects.filter(pk=fixed("lesson-participant")).update(closed="left", owner=None)
    Bundle.objects.update(owner=None)
    found = next(one for one in stand(cast).lessons if one.id == fixed("lesson-participant"))
    assert (found.is_closed, found.is_carried) == (True, False)
