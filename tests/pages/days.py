"""What the tests of the pages of days share: their addresses, and a day that was begun."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.day_actions import begin_day
from leercyclus.web.days.models import Day
from tests.cast import Cast
from tests.fixed import fixed

CIRCLE = f"/nl/kringen/{fixed('circle')}"
DAYS, NEW = f"{CIRCLE}/dagen/", f"{CIRCLE}/dagen/nieuw/"
DAY = f"/nl/dagen/{fixed('day')}/"


def begun(cast: Cast, when: date = date(2027, 5, 20), **how: UUID) -> Day:
    """Begin a day of the circle in Enschede."""
    actor = actor_for(cast.people["circle_coordinator"].pk)
    return begin_day(actor=actor, circle=cast.circle.pk, host=cast.enschede.pk, date=when, **how)


def address(day: Day) -> str:
    """Give the address of the programme of a day."""
    return f"/nl/dagen/{day.pk}/"
