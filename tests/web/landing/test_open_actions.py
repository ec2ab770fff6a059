"""A lesson is followed at home from the lowest step, and asked about three times."""

from __future__ import annotations

from datetime import date

import pytest

from leercyclus.web.landing.models import Landing, Wave
from leercyclus.web.landing.open_actions import open_landing
from tests.cast import Cast
from tests.fixed import fixed

LESSON = fixed("lesson-alderman")
DAY = date(2026, 3, 12)


def opened(cast: Cast, *, with_waves: bool = True) -> Landing:
    return open_landing(
        lesson=LESSON,
        organisation=cast.zwolle.pk,
        owner=cast.people["alderman"].pk,
        day_date=DAY,
        with_waves=with_waves,
    )


def dues() -> list[tuple[int, str]]:
    return [(one.days, one.due_on.isoformat()) for one in Wave.objects.filter(landing=LESSON)]


@pytest.mark.django_db
def test_a_lesson_begins_on_the_lowest_step_and_is_asked_about_three_times(cast: Cast) -> None:
    landing = opened(cast)
    assert (landing.step, landing.owner_id, landing.organisation_id) == (0, cast.people["alderman"].pk, cast.zwolle.pk)
    assert dues() == [(30, "2026-04-11"), (90, "2026-06-10"), (365, "2027-03-12")]


@pytest.mark.django_db
def test_opening_again_changes_nothing_of_where_it_stands(cast: Cast) -> None:
    opened(cast)
    Landing.objects.filter(pk=LESSON).update(step=4, owner=cast.people["controller"])
    again = opened(cast)
    assert (again.step, again.owner_id, len(dues())) == (4, cast.people["controller"].pk, 3)


@pytest.mark.django_db
def test_who_saw_nothing_new_after_all_is_asked_nothing_more(cast: Cast) -> None:
    opened(cast)
    opened(cast, with_waves=False)
    assert dues() == []
