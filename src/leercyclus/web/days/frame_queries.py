"""What stands around every page of a day: the signs of the circle, which day it is, and the ways to its other pages."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.days.models import Day
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.days.ways import day_ways
from leercyclus.web.people.roles import Actor


def day_row(day: UUID) -> Day:
    """Give the row of a day that is there, with its host; one query."""
    return Day.objects.select_related("host").get(pk=day)


def day_frame(facts: DayFacts, actor: Actor, day: Day | None = None) -> dict[str, Any]:
    """Give what `days/frame.html` needs; three queries, two where the row is given.

    Args:
        facts: of the day.
        actor: who reads the page.
        day: the row with its host, where it was read already.
    """
    ways = day_ways(actor, facts)
    return {
        "facts": facts,
        "day": day or day_row(facts.id),
        "ways": ways,
        "route": replace(route_of(facts.circle.id, actor), day=facts.id, day_shows_tables=ways.tables),
    }
