"""Ask who was there for the one thing to take home: when the day ends, and once more for who did not write it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.web.audit.actions import record
from leercyclus.web.days.ended_queries import days_ended, ended_day
from leercyclus.web.guests.visit_queries import there_at_the_end
from leercyclus.web.jobs.actions import enqueue
from leercyclus.web.lessons.own_queries import visits_with_lesson
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.people.names_queries import readers

EVENING = "lessons.evening"
AGAIN_DAYS = 3
"""So long after the day who did not write one yet is asked once more, and never after that."""


def plan_evening() -> int:
    """Let who was there be asked, of every day that ended today or yesterday; give how many days there were."""
    today = timezone.localdate()
    ended = days_ended(first=today - timedelta(days=1), last=today, now=timezone.localtime())
    for one in ended:
        enqueue(name=EVENING, arguments={"day": str(one.id)}, key=f"{EVENING}-{one.id}-{one.date}")
    return len(ended)


@transaction.atomic
def ask_lessons(*, day: UUID, is_again: bool = False) -> int:
    """Mail who was there at the end of a day and wrote no lesson yet; each once. Gives how many were mailed.

    No circle stands on these mails: in an outbox they would tell who wrote a lesson and who did not.

    Args:
        day: which; one that is not over yet, or was called off, asks nobody.
        is_again: whether they are asked once more.
    """
    found = ended_day(day, timezone.localtime())
    if found is None:
        return 0
    written = visits_with_lesson(day)
    visits = {person: visit for visit, person in there_at_the_end(day) if visit not in written}
    began, count = timezone.now(), 0
    for to in readers(visits):
        visit = visits[to.person] if to.person else None
        message = queue_mail(
            key=f"lesson-{'again' if is_again else 'evening'}-{visit}-{found.date.isoformat()}",
            kind="lesson_asked",
            template="lessons/mail/lesson_asked.txt",
            context={"host": found.host, "date": found.date, "visit": visit, "is_again": is_again},
            to=to,
        )
        count += message.created_at >= began
    if count:
        record(
            actor=None,
            what="lessons.asked_again" if is_again else "lessons.asked",
            circle=found.circle,
            thing=day,
            facts={"people": count},
        )
    return count


def ask_again() -> int:
    """Ask once more, of the days of three days ago; give how many people were mailed."""
    on = timezone.localdate() - timedelta(days=AGAIN_DAYS)
    return sum(
        ask_lessons(day=one.id, is_again=True) for one in days_ended(first=on, last=on, now=timezone.localtime())
    )
