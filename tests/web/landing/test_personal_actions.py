"""What is kept of one person about lessons at home: told to that one, and taken out when that one is erased."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from leercyclus.engine.lessons import Step
from leercyclus.web.keeping.person_actions import erase_person
from leercyclus.web.landing.barrier_actions import add_barrier, raise_barrier
from leercyclus.web.landing.models import Barrier, Observer
from leercyclus.web.landing.observer_actions import answer_as_observer
from leercyclus.web.landing.personal_queries import export_person
from leercyclus.web.landing.report_actions import report
from leercyclus.web.landing.retention_actions import empty_barriers
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.web.landing.landed import LESSON, actor, landing, reports

PRIVATE, TOLD = "Mijn chef wil het niet.", "We missen twee dagdelen."


def filled(cast: Cast) -> Barrier:
    report(actor=actor(cast), lesson=LESSON, step=5, evidence="RB 2026-114")
    answer_as_observer(actor=Actor(cast.people["controller"].pk, by_link=True), landing=LESSON, step=Step.DECIDED)
    row = add_barrier(actor=actor(cast), lesson=LESSON, code="boss", text=PRIVATE)
    return raise_barrier(actor=actor(cast), barrier=row.pk, text=TOLD, version=1)


def test_somebody_gets_what_that_one_said_and_wrote_and_not_what_the_observer_answered(cast: Cast) -> None:
    filled(cast)
    told = export_person(cast.people["participant"].pk)
    assert PRIVATE in str(told["barriers"])
    assert "RB 2026-114" in str(told["said"])
    assert told["looked_along"] == []
    observer = export_person(cast.people["controller"].pk)
    assert "'step': 3" in str(observer["looked_along"])
    assert PRIVATE not in str(observer)
    assert "RB 2026-114" not in str(observer)


def test_of_who_is_erased_the_step_stays_and_what_was_private_goes(cast: Cast) -> None:
    row = filled(cast)
    erase_person(actor=None, person=cast.people["participant"].pk)
    row.refresh_from_db()
    assert (row.said_by, row.text, row.raised_text, row.code) == (None, "", "", "boss")
    assert (landing().owner_id, landing().step, landing().closed) == (None, 5, "")
    assert reports().get().said_by is None


def test_an_observer_who_is_erased_leaves_the_answer_or_nothing(cast: Cast) -> None:
    filled(cast)
    erase_person(actor=None, person=cast.people["controller"].pk)
    row = Observer.objects.get(pk=LESSON)
    assert (row.person, row.step) == (None, 3)


def test_an_observer_who_did_not_answer_is_asked_no_more(cast: Cast) -> None:
    erase_person(actor=None, person=cast.people["controller"].pk)
    assert not Observer.objects.filter(pk=LESSON).exists()


def test_texts_of_barriers_go_after_their_period_but_for_what_waits_with_the_secretary(cast: Cast) -> None:
    waits = filled(cast)
    old = add_barrier(actor=actor(cast), lesson=LESSON, code="time", text=PRIVATE)
    later = timezone.now() + timedelta(days=1)
    assert empty_barriers(before=later, dry_run=True) == 1
    assert empty_barriers(before=later) == 1
    old.refresh_from_db()
    waits.refresh_from_db()
    assert (old.text, old.said_by, old.code) == ("", None, "time")
    assert waits.text == PRIVATE
