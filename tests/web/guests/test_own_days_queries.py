"""The days to come of somebody, and of those for whom somebody answers."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.models import Day
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.own_days_queries import own_days
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed

pytestmark = pytest.mark.django_db


def actor(cast: Cast, who: str) -> Actor:
    return actor_for(cast.people[who].pk)


def test_the_secretariat_reads_of_the_alderman_by_name_that_there_is_no_answer_yet(cast: Cast) -> None:
    (mine,) = own_days(actor(cast, "executive_secretariat"))
    assert (mine.name, mine.asks, mine.host) == ("Wethouder sociaal, Zwolle", True, "Zwolle")
    assert mine.registration == fixed("registration-alderman")


def test_who_comes_reads_the_day_without_a_name(cast: Cast) -> None:
    (mine,) = own_days(actor(cast, "participant"))
    assert (mine.name, mine.asks, mine.waits, mine.date) == ("", False, False, date(2027, 3, 18))


@pytest.mark.parametrize("state", ["no", "deputy", "withdrawn"])
def test_who_does_not_come_has_no_day(cast: Cast, state: str) -> None:
    Registration.objects.filter(pk=fixed("registration-participant")).update(state=state)
    assert own_days(actor(cast, "participant")) == ()


@pytest.mark.parametrize("change", [{"state": "draft"}, {"state": "cancelled"}, {"date": date(2026, 1, 8)}])
def test_a_day_that_is_over_called_off_or_a_draft_is_left_out(cast: Cast, change: dict[str, object]) -> None:
    Day.objects.update(**change)
    assert own_days(actor(cast, "participant")) == ()


def test_however_many_days_one_question_is_asked(cast: Cast) -> None:
    for month in (4, 5, 6):
        other = Day.objects.create(circle=cast.circle, host=cast.enschede, date=date(2027, month, 8), state="published")
        Registration.objects.create(day=other, person=cast.people["participant"], organisation=cast.zwolle)
    who = actor(cast, "participant")
    with CaptureQueriesContext(connection) as captured:
        found = own_days(who, cast.circle.pk)
    assert ([one.date.month for one in found], len(captured)) == ([4, 5, 6, 3], 1)


def test_an_open_question_stands_before_an_earlier_day(cast: Cast) -> None:
    other = Day.objects.create(circle=cast.circle, host=cast.enschede, date=date(2027, 6, 8), state="published")
    Registration.objects.create(day=other, person=cast.people["participant"], organisation=cast.zwolle)
    assert [one.date.month for one in own_days(actor(cast, "participant"))] == [6, 3]


def test_a_link_from_a_mail_opens_no_list(cast: Cast) -> None:
    assert own_days(Actor(person=cast.people["participant"].pk, by_link=True)) == ()
