"""Ask owners where their lesson stands: 30, 90 and 365 days after the day, by mail, once a wave."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.engine.lessons import Step, wave_to_ask
from leercyclus.web.audit.actions import record
from leercyclus.web.landing.models import Landing, Wave
from leercyclus.web.landing.owner_queries import READ, promise_of
from leercyclus.web.landing.wave_queries import landings_to_ask, wave_token
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.mail.reader import Reader


def ask_due(today: date) -> int:
    """Ask everybody of whom a wave is due; give how many were asked. A second time on a day asks nobody."""
    return sum(_ask(landing, today) for landing in landings_to_ask(today))


@transaction.atomic
def _ask(landing: UUID, today: date) -> bool:
    """Ask one owner; of several waves that are due only the latest."""
    row = Landing.objects.select_for_update(of=("self",)).select_related(*READ).get(pk=landing)
    waves = {one.days: one for one in Wave.objects.filter(landing=row)}
    done = [days for days, one in waves.items() if one.asked_at or one.answered_at]
    day = row.lesson.registration.day.date
    days = wave_to_ask(day.toordinal(), today.toordinal(), done=done)
    owner = row.owner
    if days is None or days not in waves or owner is None or row.closed or row.stopped_at:
        return False
    # No circle and no municipality: the text of a lesson would else stand in an outbox and an export of a colleague.
    queue_mail(
        key=f"landing_wave-{landing}-{days}",
        kind="landing_wave",
        template="landing/mail/landing_wave.txt",
        context={
            "name": owner.name,
            "promise": promise_of(row, owner.pk),
            "days": days,
            "steps": [(int(step), step.reason) for step in Step],
            "token": wave_token(landing, days, owner.pk),
        },
        to=Reader(owner.email or "", owner.language, owner.pk),
    )
    Wave.objects.filter(pk=waves[days].pk).update(asked_at=timezone.now())
    record(actor=None, what="landing.asked", thing=landing, facts={"wave": days})
    return True
