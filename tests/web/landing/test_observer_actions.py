"""The second observer: a colleague, not the boss, asked at ninety days, blind to what the owner says."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import transaction

from leercyclus.engine.lessons import Step, agreement
from leercyclus.engine.reasons import BadInput
from leercyclus.web.circles.named import Named
from leercyclus.web.landing.colleagues_queries import colleagues_at, line_above
from leercyclus.web.landing.models import Landing, Observer
from leercyclus.web.landing.observer_actions import (
    answer_as_observer,
    ask_observers,
    choose_observer,
    drop_observer,
)
from leercyclus.web.landing.observer_queries import asked_observer, observed_pairs
from leercyclus.web.landing.report_actions import report
from leercyclus.web.landing.stop_actions import stop_asking
from leercyclus.web.people.models import Person, Post
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.lived_cast import LIVED
from tests.web.landing.landed import AFTER_90, LESSON, actor, mails

MINE = fixed("lesson-municipal_secretary")
"""A lesson with which nobody looks along yet."""


def choose(cast: Cast, who: str, *, even_boss: bool = False) -> Observer:
    return choose_observer(
        actor=actor(cast, "municipal_secretary"),
        lesson=MINE,
        observer=cast.people[who].pk,
        even_boss=even_boss,
    )


def refused(cast: Cast, observer: object, lesson_of: str = "municipal_secretary") -> str:
    with pytest.raises(BadInput) as bad, transaction.atomic():
        choose_observer(actor=actor(cast, lesson_of), lesson=fixed(f"lesson-{lesson_of}"), observer=observer)  # type: ignore[arg-type]  # what a test passes on
    return bad.value.reasons[0].rule.id


def test_a_colleague_is_asked_at_ninety_days_and_not_before_nor_twice(cast: Cast) -> None:
    choose(cast, "host")
    counts = [ask_observers(LIVED + timedelta(days=days)) for days in (30, 89, 90, 91, 365)]
    assert counts == [0, 0, 1, 0, 0]
    (mail,) = mails("landing_observer")
    assert (mail.person_id, mail.circle_id, mail.organisation_id) == (cast.people["host"].pk, None, None)


def test_oneself_somebody_elsewhere_and_a_partner_are_refused(cast: Cast) -> None:
    assert refused(cast, cast.people["municipal_secretary"].pk) == "landing.observer_oneself"
    assert refused(cast, cast.people["enschede"].pk) == "landing.observer_elsewhere"
    assert refused(cast, cast.people["partner"].pk) == "landing.observer_elsewhere"


def test_the_boss_is_refused_until_the_owner_wants_it_all_the_same(cast: Cast) -> None:
    Post.objects.filter(person=cast.people["municipal_secretary"]).update(reports_to=cast.people["host"])
    assert cast.people["host"].pk in line_above(cast.people["municipal_secretary"].pk, [])
    assert refused(cast, cast.people["host"].pk) == "landing.observer_boss"
    address = cast.people["host"].email or ""
    assert refused(cast, Named("Iemand", address.upper())) == "landing.observer_boss"
    assert choose(cast, "host", even_boss=True).person_id == cast.people["host"].pk


def test_partners_are_in_no_list_to_choose_from(cast: Cast) -> None:
    assert cast.people["partner"].pk not in {one.person for one in colleagues_at(cast.zwolle.pk)}


def test_another_takes_the_place_of_who_did_not_answer_and_the_old_link_is_worth_nothing(cast: Cast) -> None:
    choose(cast, "host")
    ask_observers(AFTER_90)
    token = mails("landing_observer")[0].body.partition("/meekijker/")[2].partition("/")[0]
    assert asked_observer(token) is not None
    choose(cast, "controller")
    assert asked_observer(token) is None
    assert ask_observers(AFTER_90) == 1


def test_who_answered_stays_the_observer(cast: Cast) -> None:
    answer_as_observer(actor=Actor(cast.people["controller"].pk, by_link=True), landing=LESSON, step=Step.DECIDED)
    assert refused(cast, cast.people["host"].pk, "participant") == "landing.observer_answered"
    assert not drop_observer(actor=actor(cast), lesson=LESSON)


def test_an_answer_counts_once(cast: Cast) -> None:
    mine = Actor(cast.people["controller"].pk, by_link=True)
    answer_as_observer(actor=mine, landing=LESSON, step=None)
    row = Observer.objects.get(pk=LESSON)
    assert (row.step, row.is_declined) == (None, True)
    with pytest.raises(BadInput):
        answer_as_observer(actor=mine, landing=LESSON, step=Step.IN_USE)


@pytest.mark.parametrize("why", ["stopped", "closed", "ownerless"])
def test_of_a_lesson_that_is_not_followed_nobody_is_asked(cast: Cast, why: str) -> None:
    choose(cast, "host")
    if why == "stopped":
        stop_asking(actor=actor(cast, "municipal_secretary"), lesson=MINE)
    elif why == "closed":
        Landing.objects.filter(pk=MINE).update(closed="left")
    else:
        Landing.objects.filter(pk=MINE).update(owner=None)
    assert ask_observers(AFTER_90) == 0


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_mail_to_the_observer_is_the_same_whatever_the_owner_said(cast: Cast, language: str) -> None:
    Person.objects.update(language=language)
    bodies = set()
    for step in range(7):
        Observer.objects.filter(pk=MINE).delete()
        report(actor=actor(cast, "municipal_secretary"), lesson=MINE, step=step, evidence="GEHEIM 2026-114")
        choose(cast, "host")
        mails("landing_observer") and mails("landing_observer")[0].delete()
        ask_observers(AFTER_90)
        (mail,) = mails("landing_observer")
        token = mail.body.partition("/meekijker/")[2].partition("/")[0]
        bodies.add((mail.subject, mail.body.replace(token, "")))
    assert len(bodies) == 1
    assert "GEHEIM" not in bodies.pop()[1]


def test_one_who_disagrees_is_counted_against_the_answer_of_the_same_wave(cast: Cast) -> None:
    report(actor=actor(cast), lesson=LESSON, step=5, evidence="RB 1", wave=90)
    answer_as_observer(actor=Actor(cast.people["controller"].pk, by_link=True), landing=LESSON, step=Step.AGENDA)
    report(actor=actor(cast), lesson=LESSON, step=6, evidence="RB 2", wave=365)
    pairs = observed_pairs([LESSON, MINE])
    assert pairs == [(5, 2)]
    assert agreement(pairs).exact.count == 0


def test_without_an_answer_of_that_wave_the_last_one_before_counts(cast: Cast) -> None:
    report(actor=actor(cast), lesson=LESSON, step=3, evidence="RB 1")
    answer_as_observer(actor=Actor(cast.people["controller"].pk, by_link=True), landing=LESSON, step=Step.DECIDED)
    report(actor=actor(cast), lesson=LESSON, step=5, evidence="RB 2")
    assert observed_pairs([LESSON]) == [(3, 3)]


def test_who_cannot_tell_is_no_pair(cast: Cast) -> None:
    report(actor=actor(cast), lesson=LESSON, step=4)
    answer_as_observer(actor=Actor(cast.people["controller"].pk, by_link=True), landing=LESSON, step=None)
    assert observed_pairs([LESSON]) == []
