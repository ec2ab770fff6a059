"""What a municipality makes public of lessons at home: decisions and figures, never what stood in the way."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from leercyclus.web.landing.barrier_actions import add_barrier, raise_barrier
from leercyclus.web.landing.measure_actions import Figures, set_measure
from leercyclus.web.landing.records_queries import records_of
from leercyclus.web.landing.report_actions import report
from leercyclus.web.lessons.models import Lesson
from tests.cast import Cast
from tests.web.landing.landed import LESSON, actor

FIRST, LAST = date(2000, 1, 1), date(2999, 12, 31)


def told(cast: Cast) -> str:
    records = records_of(cast.zwolle.pk, FIRST, LAST)
    return " ".join([one.title + " ".join(part.text for part in one.passages) for one in records])


def filled(cast: Cast) -> None:
    report(actor=actor(cast), lesson=LESSON, step=5, evidence="BEWIJS 114")
    row = add_barrier(actor=actor(cast), lesson=LESSON, code="boss", text="PRIVE")
    raise_barrier(actor=actor(cast), barrier=row.pk, text="INGEBRACHT", version=1)
    set_measure(
        actor=actor(cast),
        lesson=LESSON,
        figures=Figures(
            "aandeel social return", "%", Decimal(5), date(2026, 3, 1), Decimal("5.5"), date(2026, 9, 1), Decimal(50)
        ),
    )


def test_a_decision_and_a_figure_are_documents_and_no_barrier_is(cast: Cast) -> None:
    filled(cast)
    text = told(cast)
    assert "Wijkcoaches komen aan de deur." in text
    assert "5 %, 01-03-2026" in text
    assert "5.5 - 50 %, 01-09-2026" in text
    assert [word for word in ("PRIVE", "INGEBRACHT", "BEWIJS", cast.people["participant"].name) if word in text] == []


def test_of_a_lesson_that_was_not_shared_there_is_no_document(cast: Cast) -> None:
    filled(cast)
    Lesson.objects.filter(pk=LESSON).update(sharing="delegation")
    assert "social return" not in told(cast)
