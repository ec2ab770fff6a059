"""What tests write as a lesson."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from leercyclus.web.circles.roles_queries import actor_for
from leercyclus.web.lessons.content import LessonContent
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.write_actions import write_lesson
from leercyclus.web.people.roles import Actor
from tests.cast import Cast
from tests.fixed import fixed

AFTER = datetime(2026, 3, 12, 16, tzinfo=UTC)
"""The end of the day that is over."""


def content(text: str = "Eerst bellen.", **more: Any) -> LessonContent:  # noqa: ANN401 - any field of a lesson
    """Give what somebody writes."""
    given = {"source": "other", "source_text": "de folder", "if_text": "er iets is", "then_text": "bel ik"}
    return LessonContent(**{"text": text, **given, **more})


def write(cast: Cast, who: str, text: str, *, minutes: int = 0, **more: Any) -> Lesson:  # noqa: ANN401 - as content
    """Let somebody of the cast write a lesson of the day that is over, so many minutes after it."""
    return write_lesson(
        actor=Actor(cast.people[who].pk),
        visit=visit(who),
        content=content(text, **more),
        written_at=AFTER + timedelta(minutes=minutes),
    )


def visit(who: str) -> UUID:
    """Give the registration of somebody of the cast for the day that is over."""
    return fixed(f"visit-{who}")


def somebody(cast: Cast, who: str) -> Actor:
    """Give somebody of the cast as the rules know that one; a visitor for an empty name."""
    return actor_for(cast.people[who].pk) if who else Actor()
