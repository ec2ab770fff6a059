"""Remind the members that have not written how they do it."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone

from leercyclus.web.audit.actions import record
from leercyclus.web.circles.coordinators_queries import coordinators
from leercyclus.web.circles.member_queries import Member
from leercyclus.web.circles.now_queries import CircleNow
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.people.roles import Actor


def remind_positions(*, actor: Actor, circle: CircleNow, waiting: Sequence[tuple[Member, int]]) -> int:
    """Queue a mail to the coordinators of the members that have not written; once a day to each.

    Args:
        actor: who asks for it.
        circle: of which circle, with its cycle.
        waiting: the members, with on how many points they have not written.

    Returns:
        To how many people a mail goes.
    """
    day, cycle = timezone.localdate(), circle.cycle or circle.id
    counts = {member.organisation: count for member, count in waiting}
    names = {member.organisation: member.name for member, _count in waiting}
    with transaction.atomic():
        found = coordinators(circle=circle.id, organisations=counts)
        asked = [(one.organisation, one) for one in found if one.organisation and one.address]
        for organisation, one in asked:
            queue_mail(
                key=f"positions-{cycle.hex}-{organisation.hex}-{one.person.hex}-{day}",
                kind="positions_reminder",
                template="agenda/mail/positions_reminder.txt",
                context={
                    "circle": circle.id,
                    "circle_name": circle.name,
                    "count": counts[organisation],
                    "member": names[organisation],
                },
                to=one.reader,
                circle=circle.id,
                organisation=organisation,
            )
        if asked:
            facts = {"members": len(counts), "mails": len(asked)}
            record(actor=actor, what="positions.reminded", circle=circle.id, thing=circle.cycle, facts=facts)
    return len(asked)
