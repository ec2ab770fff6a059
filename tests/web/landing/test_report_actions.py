"""Saying where a lesson stands: each step, what proves it, and what stood in the way."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.models import Line
from leercyclus.web.landing.models import Landing, Wave
from leercyclus.web.landing.report_actions import report
from tests.cast import Cast
from tests.web.landing.landed import LESSON, actor, barriers, landing, reports

EVIDENCED = (2, 3, 5, 6)
FREE = (0, 1, 4)


def refused(cast: Cast, step: int, evidence: str = "", barrier: str = "none") -> str:
    with pytest.raises(BadInput) as bad:
        report(actor=actor(cast), lesson=LESSON, step=step, evidence=evidence, barrier=barrier)
    return bad.value.reasons[0].rule.id


@pytest.mark.parametrize("step", EVIDENCED)
def test_a_step_that_others_can_check_is_refused_without_proof_and_kept_with_it(cast: Cast, step: int) -> None:
    was = landing().step
    assert refused(cast, step) == "landing.no_evidence"
    assert (landing().step, reports().count()) == (was, 0)
    report(actor=actor(cast), lesson=LESSON, step=step, evidence="RB 2026-114")
    assert (landing().step, landing().step_on) == (step, timezone.localdate())


@pytest.mark.parametrize("step", FREE)
def test_another_step_asks_no_proof_and_keeps_none(cast: Cast, step: int) -> None:
    report(actor=actor(cast), lesson=LESSON, step=step, evidence="wordt niet bewaard", barrier="none")
    row = reports().get()
    assert (landing().step, row.evidence, row.evidence_kind) == (step, "", "")
    assert not barriers().exists()


@pytest.mark.parametrize(
    ("typed", "kind", "on"),
    [
        pytest.param("https://zwolle.example/raad/114", "link", None, id="link"),
        pytest.param("http://intranet.zwolle.example/a", "link", None, id="link on the network"),
        pytest.param("12-03-2026", "date", date(2026, 3, 12), id="date"),
        pytest.param(" 1 september  2026 ", "date", date(2026, 9, 1), id="date in words"),
        pytest.param("RB 2026-114", "decision", None, id="number of a decision"),
    ],
)
def test_one_field_takes_a_link_a_date_and_a_number(cast: Cast, typed: str, kind: str, on: date | None) -> None:
    row = report(actor=actor(cast), lesson=LESSON, step=3, evidence=typed)
    assert (row.evidence_kind, row.evidence_on, row.evidence) == (kind, on, " ".join(typed.split()))


@pytest.mark.parametrize("typed", ["ja", "javascript://alert.example/1", "ftp://zwolle.example/1", "https://"])
def test_what_is_none_of_the_three_is_refused(cast: Cast, typed: str) -> None:
    assert refused(cast, 5, typed) == "landing.bad_evidence"


def test_more_than_fits_is_refused(cast: Cast) -> None:
    assert refused(cast, 5, "1" * 281) == "landing.long_evidence"


def test_a_decision_cannot_be_of_tomorrow_and_an_agenda_can(cast: Cast) -> None:
    tomorrow = (timezone.localdate() + timedelta(days=1)).isoformat()
    assert refused(cast, 3, tomorrow) == "landing.later"
    assert report(actor=actor(cast), lesson=LESSON, step=2, evidence=tomorrow).evidence_on is not None


@pytest.mark.parametrize("step", [-1, 7])
def test_there_is_no_other_step(cast: Cast, step: int) -> None:
    assert refused(cast, step, "1") == "landing.no_step"


def test_a_barrier_is_kept_without_text_for_who_said_it(cast: Cast) -> None:
    report(actor=actor(cast), lesson=LESSON, step=1, barrier="boss")
    row = barriers().get()
    assert (row.code, row.text, row.said_by_id) == ("boss", "", cast.people["participant"].pk)
    assert refused(cast, 1, barrier="weather") == "landing.no_barrier"


def test_what_was_said_before_stays_and_a_lesson_may_go_down(cast: Cast) -> None:
    for step, proof in ((5, "RB 1"), (4, ""), (6, "RB 2")):
        report(actor=actor(cast), lesson=LESSON, step=step, evidence=proof)
    assert [one.step for one in reports().order_by("at")] == [5, 4, 6]
    assert landing().step == 6


def test_it_answers_the_wave_of_its_link(cast: Cast) -> None:
    row = report(actor=actor(cast), lesson=LESSON, step=4, wave=90)
    assert row.wave is not None
    assert row.wave.days == 90
    answered = Wave.objects.filter(landing=LESSON, answered_at__isnull=False)
    assert [one.days for one in answered] == [90]


def test_who_comes_by_oneself_answers_what_was_asked_and_not_what_is_to_come(cast: Cast) -> None:
    Wave.objects.filter(landing=LESSON, days=30).update(asked_at=timezone.now())
    report(actor=actor(cast), lesson=LESSON, step=4)
    assert [one.days for one in Wave.objects.filter(landing=LESSON, answered_at__isnull=False)] == [30]


def test_of_a_closed_lesson_nothing_is_said(cast: Cast) -> None:
    Landing.objects.filter(pk=LESSON).update(closed="left", closed_on=timezone.localdate())
    assert refused(cast, 1) == "landing.closed"


def test_the_line_of_the_log_tells_neither_the_step_nor_whose_municipality(cast: Cast) -> None:
    report(actor=actor(cast), lesson=LESSON, step=5, evidence="RB 1", wave=30)
    line = Line.objects.get(what="landing.reported")
    assert (line.facts, line.organisation, line.circle, line.person) == ({"wave": 30}, None, None, None)
