"""One mail of every kind about what a municipality does after a day, made as the site makes it."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.landing.bundle_actions import join_lessons, take_out
from leercyclus.web.landing.lifting_actions import lift_barrier
from leercyclus.web.landing.meeting_actions import MeetingContent, cancel_meeting, change_meeting, plan_meeting
from leercyclus.web.mail.models import Message
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed
from tests.parts.mail_sample import sample, waiting


def _secretary(cast: Cast) -> Actor:
    return actor_for(cast.people["municipal_secretary"].pk)


def _content(cast: Cast) -> MeetingContent:
    people = frozenset(cast.people[who].pk for who in ("participant", "controller"))
    return MeetingContent(timezone.now() + timedelta(days=14), 45, "Kamer 2.14", "Wat doen we ermee?", people)


@sample("lessons_joined")
def lessons_joined(cast: Cast) -> Message:
    """Two lessons about the same thing are joined."""
    take_out(actor=_secretary(cast), lesson=fixed("lesson-participant"))
    lessons = [fixed("lesson-participant"), fixed("lesson-municipal_secretary")]
    join_lessons(
        actor=_secretary(cast), organisation=cast.zwolle.pk, title="De wijk in", lessons=lessons, carried_by=lessons[0]
    )
    return waiting("lessons_joined")


@sample("meeting_planned")
def meeting_planned(cast: Cast) -> Message:
    """A landing meeting is planned."""
    plan_meeting(actor=_secretary(cast), day=fixed("lived"), organisation=cast.zwolle.pk, content=_content(cast))
    return waiting("meeting_planned")


@sample("meeting_changed")
def meeting_changed(cast: Cast) -> Message:
    """It has another moment."""
    change_meeting(actor=_secretary(cast), meeting=fixed("meeting"), content=_content(cast), version=1)
    return waiting("meeting_changed")


@sample("meeting_cancelled")
def meeting_cancelled(cast: Cast) -> Message:
    """It is called off."""
    cancel_meeting(actor=_secretary(cast), meeting=fixed("meeting"))
    return waiting("meeting_cancelled")


@sample("barrier_lifted")
def barrier_lifted(cast: Cast) -> Message:
    """What the participant raised by name is lifted."""
    lift_barrier(actor=_secretary(cast), barrier=fixed("barrier"), how="Een ochtend per maand is vrij.", version=1)
    return waiting("barrier_lifted")
