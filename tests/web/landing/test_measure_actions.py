"""A figure before and after, of a lesson in use."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from leercyclus.engine.reasons import BadInput
from leercyclus.web.design.forms import Conflict
from leercyclus.web.landing.measure_actions import Figures, set_measure
from leercyclus.web.landing.models import Landing, Measure
from tests.cast import Cast
from tests.web.landing.landed import LESSON, actor

RETURN = Figures(
    what="aandeel social return",
    unit="%",
    before=Decimal(5),
    before_on=date(2026, 3, 1),
    after=Decimal(5),
    after_to=Decimal(50),
    after_on=date(2026, 9, 1),
)


def kept(cast: Cast, figures: Figures = RETURN, *, step: int = 5, version: int = 0) -> Measure:
    Landing.objects.filter(pk=LESSON).update(step=step)
    return set_measure(actor=actor(cast), lesson=LESSON, figures=figures, version=version)


@pytest.mark.parametrize("step", [5, 6])
def test_of_a_lesson_in_use_a_range_is_kept(cast: Cast, step: int) -> None:
    row = kept(cast, step=step)
    row.refresh_from_db()
    assert (row.before, row.after, row.after_to, row.unit, row.version) == (Decimal(5), Decimal(5), Decimal(50), "%", 1)


@pytest.mark.parametrize("step", [0, 1, 2, 3, 4])
def test_of_another_lesson_none_is_kept(cast: Cast, step: int) -> None:
    with pytest.raises(BadInput):
        kept(cast, step=step)
    assert not Measure.objects.filter(pk=LESSON).exists()


@pytest.mark.parametrize(
    ("figures", "rule"),
    [
        pytest.param(replace(RETURN, before_on=date(2026, 10, 1)), "landing.measure_order", id="dates turned round"),
        pytest.param(replace(RETURN, after_to=Decimal(4)), "landing.measure_range", id="range turned round"),
    ],
)
def test_what_stands_the_wrong_way_round_is_refused(cast: Cast, figures: Figures, rule: str) -> None:
    with pytest.raises(BadInput) as bad:
        kept(cast, figures)
    assert [one.rule.id for one in bad.value.reasons] == [rule]


def test_what_is_still_to_come_is_no_figure(cast: Cast) -> None:
    with pytest.raises(BadInput):
        kept(cast, replace(RETURN, after_on=timezone.localdate() + timedelta(days=1)))


def test_who_is_second_is_told_what_stands_there(cast: Cast) -> None:
    kept(cast)
    kept(cast, replace(RETURN, after=Decimal(6)), version=1)
    with pytest.raises(Conflict) as conflict:
        kept(cast, version=1)
    assert (conflict.value.version, conflict.value.theirs["after"]) == (2, "6.00")


def test_a_figure_that_did_not_change_may_stand_there_too(cast: Cast) -> None:
    row = kept(cast, replace(RETURN, after_to=None))
    assert row.after == row.before
