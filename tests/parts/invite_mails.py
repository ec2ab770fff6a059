"""A sample of every mail about being asked for a day."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.days.models import Day
from leercyclus.web.guests.invite_actions import invite, remind
from leercyclus.web.guests.invite_daily_actions import tell_soon
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.mail_sample import sample, waiting


def runner(cast: Cast) -> Actor:
    """Who runs the circle of the cast."""
    return actor_for(cast.people["circle_coordinator"].pk)


@sample("day_invitation")
def day_invitation(cast: Cast) -> Message:
    """The researcher is asked for a topic of the day."""
    person = cast.people["researcher"].pk
    invite(
        actor=runner(cast),
        day=fixed("day"),
        organisation=cast.zwolle.pk,
        people=[person],
        why={person: ["wijkteams"]},
    )
    return waiting("day_invitation")


@sample("day_reminder")
def day_reminder(cast: Cast) -> Message:
    """The alderman has not answered."""
    remind(actor=runner(cast), day=fixed("day"))
    return waiting("day_reminder")


@sample("day_soon")
def day_soon(cast: Cast) -> Message:
    """The day is the day after tomorrow."""
    Day.objects.filter(pk=fixed("day")).update(date=timezone.localdate() + timedelta(days=2))
    tell_soon()
    return waiting("day_soon")
