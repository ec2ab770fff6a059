"""What happens by itself around an invitation: reminders before the last day for an answer, a mail before the day."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from leercyclus.web.audit.actions import record
from leercyclus.web.guests.calendar_queries import FILE, file_of
from leercyclus.web.guests.invite_actions import about, may_be_reminded, remind_rows
from leercyclus.web.guests.invite_mail_actions import mail_guests
from leercyclus.web.guests.invite_times import SOON_DAYS, is_reminded_now, moment_of_reminder
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.waiting_actions import held_rows

State = Registration.State


def remind_due() -> int:
    """Remind who has not answered, fourteen and five days before the last day for it; give how many."""
    today = timezone.localdate()
    waits = Registration.objects.filter(
        state=State.INVITED, day__state="published", day__date__gte=today, day__answer_by__gte=today
    )
    return sum(_remind_due(day) for day in waits.order_by("day").values_list("day", flat=True).distinct())


def tell_soon() -> int:
    """Mail who comes two days before the day: where, when, and the programme; give how many."""
    today = timezone.localdate()
    comes = Registration.objects.filter(
        state=State.YES,
        day__state="published",
        day__date__gt=today,
        day__date__lte=today + timedelta(days=SOON_DAYS),
    )
    return sum(_tell_soon(day) for day in comes.order_by("day").values_list("day", flat=True).distinct())


@transaction.atomic
def _remind_due(day: UUID) -> int:
    today = timezone.localdate()
    rows = [row for row in held_rows(day).values() if may_be_reminded(row, today)]
    moment = moment_of_reminder(rows[0].day.answer_by, today) if rows else None
    if moment is None:
        return 0
    due = [
        row
        for row in rows
        if is_reminded_now(
            moment,
            asked=timezone.localdate(row.invited_at),
            reminded=timezone.localdate(row.reminded_at) if row.reminded_at else None,
            reminders=row.reminders,
        )
    ]
    return remind_rows(actor=None, rows=due)


@transaction.atomic
def _tell_soon(day: UUID) -> int:
    """Mail everybody who comes to one day; who was mailed for this date already is not mailed again."""
    rows = [row for row in held_rows(day).values() if row.state == State.YES]
    if not rows:
        return 0
    row = rows[0].day
    count = mail_guests(
        kind="day_soon",
        rows=rows,
        context=about(day),
        files={one.pk: (FILE, file_of(one)) for one in rows},
        mark=row.date.isoformat(),
    )
    if count:
        facts = {"people": count}
        record(
            actor=None, what="guests.told_soon", circle=row.circle_id, organisation=row.host_id, thing=day, facts=facts
        )
    return count
