"""Read which days of a circle somebody may see."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.days.day_queries import days_of
from leercyclus.web.days.models import Day
from leercyclus.web.days.rules import DayFacts, may_change_day, may_plan_day, may_see_day
from leercyclus.web.guests.by_day_queries import asked_by_day
from leercyclus.web.people.roles import Actor


@dataclass(frozen=True, slots=True)
class SeenDay:
    """A day as a list shows it.

    Attributes:
        day: the row, with its host.
        facts: what the rules know of it.
        coming: how many people said yes.
        may_plan: whether the reader plans it; may_change: whether it can still be changed by the reader.
    """

    day: Day
    facts: DayFacts
    coming: int
    may_plan: bool
    may_change: bool


def days_seen(actor: Actor, circle: CircleFacts) -> tuple[SeenDay, ...]:
    """List the days of a circle that somebody may see, the first one first; two queries, however many days."""
    rows = days_of(circle.id)
    asked = asked_by_day([one.pk for one in rows])
    today = timezone.localdate()
    known = [
        DayFacts(
            one.pk,
            circle,
            one.host_id,
            one.date,
            is_published=one.state == Day.State.PUBLISHED,
            is_cancelled=one.state == Day.State.CANCELLED,
            was_published=one.published_at is not None,
            is_over=one.date < today,
            guests=asked[one.pk].people,
        )
        for one in rows
    ]
    return tuple(
        SeenDay(row, facts, asked[row.pk].coming, may_plan_day(actor, facts), may_change_day(actor, facts))
        for row, facts in zip(rows, known, strict=True)
        if may_see_day(actor, facts)
    )


def outside_the_rota(days: Iterable[SeenDay], begins: date) -> tuple[SeenDay, ...]:
    """Give the days that are no turn of the rota and were not called off, from the begin of a cycle on; no query."""
    return tuple(
        one for one in days if one.day.turn_id is None and not one.facts.is_cancelled and one.day.date >= begins
    )
