"""No more mails about a lesson, or mails again."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.web.audit.actions import record
from leercyclus.web.landing.models import Landing
from leercyclus.web.people.roles import Actor


@transaction.atomic
def stop_asking(*, actor: Actor, lesson: UUID, stops: bool = True) -> None:
    """Send no more mails about a lesson, to its owner nor to the second observer; or send them again.

    The lesson stays, and so does where it stands. The same again changes nothing.

    Args:
        actor: who carries the lesson.
        lesson: which.
        stops: False to be asked again.
    """
    landing = Landing.objects.select_for_update().get(pk=lesson)
    if bool(landing.stopped_at) == stops:
        return
    landing.stopped_at = timezone.now() if stops else None
    landing.save(update_fields=["stopped_at"])
    record(actor=actor, what="landing.stopped" if stops else "landing.asked_again", thing=lesson)
