"""What the tests on lessons at home share: who does something, and which mails wait."""

from __future__ import annotations

from datetime import date

from django.db.models import QuerySet

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.landing.models import Barrier, Landing, Report
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed

LESSON = fixed("lesson-participant")
AFTER_90 = date(2026, 6, 10)


def actor(cast: Cast, who: str = "participant") -> Actor:
    """Give somebody of the cast as the rules know that one."""
    return actor_for(cast.people[who].pk)


def landing(who: str = "participant") -> Landing:
    """Give where the lesson of somebody stands now."""
    return Landing.objects.get(pk=fixed(f"lesson-{who}"))


def mails(kind: str) -> list[Message]:
    """Give the mails of a kind that wait, in the order of their addresses."""
    return list(Message.objects.filter(kind=kind).order_by("address", "key"))


def reports() -> QuerySet[Report]:
    """Give what was said of the lesson of the participant in a test."""
    return Report.objects.filter(landing=LESSON)


def barriers() -> QuerySet[Barrier]:
    """Give the barriers that were written down in a test; one stands in the cast."""
    return Barrier.objects.exclude(pk=fixed("barrier"))
