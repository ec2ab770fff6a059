"""Take a lesson back: it goes with all that was said of where it stands, and its owner is asked nothing any more."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.landing.bundle_actions import take_out
from leercyclus.web.landing.decision_queries import is_decided
from leercyclus.web.lessons import sentences
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.people.roles import Actor


@transaction.atomic
def remove_lesson(*, actor: Actor, lesson: UUID) -> None:
    """Take a lesson back, with the questions that were still to come, what was said, barriers and the figure.

    From joined lessons it is taken out first. A practice that grew from it, or was taken over because of it, stays: it
    has words of its own. The line of the log holds nothing of what it was.

    Args:
        actor: who wrote it; the caller asked the rules.
        lesson: which.

    Raises:
        BadInput: the municipality decided about this lesson alone; that decision would go along.
    """
    row = Lesson.objects.select_for_update().get(pk=lesson)
    if is_decided(row.pk):
        raise BadInput(sentences.DECIDED())
    take_out(actor=actor, lesson=row.pk)
    record(actor=actor, what="lesson.removed", thing=row.pk)
    row.delete()
