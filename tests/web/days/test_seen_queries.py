"""Who sees which days, and that many days cost no more than one."""

from __future__ import annotations

from datetime import date

import pytest
from pytest_django import DjangoAssertNumQueries

from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.models import Day
from leercyclus.web.days.seen_queries import days_seen
from leercyclus.web.guests.models import Registration
from tests.cast import Cast
from tests.fixed import fixed


def seen(cast: Cast, who: str) -> list[str]:
    facts = circle_facts(cast.circle.pk)
    assert facts is not None
    return [one.day.state for one in days_seen(actor_for(cast.people[who].pk), facts)]


def test_a_draft_is_seen_by_who_coordinates_only(cast: Cast) -> None:
    Day.objects.create(circle=cast.circle, host=cast.enschede, date=date(2027, 5, 20))
    for who in ("circle_coordinator", "municipality_coordinator", "enschede"):
        assert seen(cast, who) == ["published", "published", "draft"]
    for who in ("participant", "municipal_secretary", "session_leader", "controller", "host"):
        assert seen(cast, who) == ["published", "published"]


@pytest.mark.parametrize("was_told", [True, False])
def test_a_day_that_was_called_off_is_seen_by_who_knew_of_it(cast: Cast, *, was_told: bool) -> None:
    Day.objects.filter(pk=fixed("day")).update(state="cancelled", **({} if was_told else {"published_at": None}))
    assert seen(cast, "participant") == ["published", *(["cancelled"] if was_told else [])]
    assert seen(cast, "circle_coordinator") == ["published", "cancelled"]


def test_how_many_come_is_counted_and_who_withdrew_is_not(cast: Cast) -> None:
    facts = circle_facts(cast.circle.pk)
    assert facts is not None
    actor = actor_for(cast.people["circle_coordinator"].pk)
    coming = Registration.objects.filter(day=fixed("day"), state="yes").count()
    assert days_seen(actor, facts)[1].coming == coming > 0
    Registration.objects.filter(day=fixed("day")).update(state="withdrawn")
    found = days_seen(actor, facts)[1]
    assert (found.coming, found.facts.guests) == (0, frozenset())


def test_three_days_cost_two_queries_as_one_does(cast: Cast, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    facts = circle_facts(cast.circle.pk)
    assert facts is not None
    actor = actor_for(cast.people["circle_coordinator"].pk)
    with django_assert_num_queries(2):
        days_seen(actor, facts)
    for month in (4, 5):
        Day.objects.create(circle=cast.circle, host=cast.enschede, date=date(2027, month, 20))
    with django_assert_num_queries(2):
        assert len(days_seen(actor, facts)) == 4
