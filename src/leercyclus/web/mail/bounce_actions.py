"""Mark a mail that came back."""

from __future__ import annotations

from django.db import transaction

from leercyclus.web.audit.actions import record
from leercyclus.web.jobs.told import keep
from leercyclus.web.mail import problems_sentences as problems
from leercyclus.web.mail.bounces import Report
from leercyclus.web.mail.models import Message


@transaction.atomic
def mark_bounced(*, report: Report) -> Message | None:
    """Mark the mail of a report as one that came back; again is as once.

    Returns:
        The mail; None where nothing came back, or where there is no such mail that left.
    """
    state = Message.State
    left = Message.objects.select_for_update().filter(pk=report.letter)
    row = left.filter(state__in=[state.SENDING, state.SENT, state.UNCERTAIN, state.BOUNCED]).first()
    if row is None or not report.has_failed:
        return None
    if row.state == state.BOUNCED:
        return row
    row.state, row.problem = state.BOUNCED, keep(problems.CAME_BACK, report.why)
    row.save(update_fields=["state", "problem"])
    record(
        actor=None,
        what="message.bounced",
        circle=row.circle_id,
        organisation=row.organisation_id,
        person=row.person_id,
        thing=row.pk,
        facts={"kind": row.kind},
    )
    return row
