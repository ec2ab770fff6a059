"""The mails about practices: somebody took yours over, and another municipality wrote down a follow-up with you."""

from __future__ import annotations

from uuid import UUID

from django.utils import timezone

from leercyclus.web.circles.holders_queries import holders
from leercyclus.web.circles.seen_members_queries import circles_around
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.people.names_queries import organisation_names, person_names, readers
from leercyclus.web.people.roles import Role
from leercyclus.web.practices.models import Adoption, FollowUp, Practice


def mail_taken_over(*, adoption: Adoption, source: Practice, by: UUID | None, is_new: bool) -> int:
    """Tell who can be called about a practice, or else who coordinates there, that it was taken over; give how many.

    Args:
        adoption: by whom, and what is told of it.
        source: the practice.
        by: who wrote it down; that one is not mailed.
        is_new: whether it is the first mail about it; the second one tells of a result.
    """
    named = {source.contact_id, source.created_by_id} - {None, by}
    to = readers([one for one in named if one])
    if not to and source.organisation_id:
        to = readers(holders(Role.MUNICIPALITY_COORDINATOR, [source.organisation_id]) - {by})
    names = organisation_names([adoption.organisation_id])
    called = person_names([one.person for one in to if one.person])
    circle = _circle_of(source.organisation_id, adoption.organisation_id)
    for reader in to:
        queue_mail(
            key=f"taken-over-{adoption.pk}-{'new' if is_new else 'result'}-{reader.person}",
            kind="practice_taken_over",
            template="practices/mail/taken_over.txt",
            context={
                "practice": source,
                "adoption": adoption,
                "municipality": names[adoption.organisation_id],
                "is_new": is_new,
                "name": called.get(reader.person, "") if reader.person else "",
                "follow_up_in": circle,
            },
            to=reader,
            circle=source.circle_id,
            organisation=source.organisation_id,
            is_personal=False,
        )
    return len(to)


def _circle_of(giver: UUID | None, taker: UUID) -> UUID | None:
    """Give a circle in which both take part, to write down in what one did for the other; None where there is none."""
    circles = circles_around([one for one in (giver, taker) if one])
    return next((one for one in sorted(circles, key=str) if {giver, taker} <= circles[one]), None)


def mail_follow_up(*, follow_up: FollowUp, by: UUID, before: FollowUp | None = None) -> int:
    """Tell who coordinates for the other municipality of a follow-up; give how many.

    Of one that was written down, proposed, changed, or taken back. Who was the other side before a change hears too.

    Args:
        follow_up: which.
        by: the municipality that wrote it down, changed it or took it back.
        before: the one in whose place it stands; None for a new one.
    """
    sides = {one for row in (follow_up, before) if row for one in (row.giver_id, row.taker_id)}
    names = organisation_names(sides)
    others = sides - {by}
    return sum(_mail_follow_up(follow_up, by, other, names, before) for other in sorted(others, key=str))


def _mail_follow_up(follow_up: FollowUp, by: UUID, other: UUID, names: dict[UUID, str], before: FollowUp | None) -> int:
    is_back = follow_up.withdrawn_at is not None
    to = readers(holders(Role.MUNICIPALITY_COORDINATOR, [other]))
    for reader in to:
        queue_mail(
            key=f"follow-up-{follow_up.pk}{'-back' if is_back else ''}-{reader.person}",
            kind="follow_up",
            template="practices/mail/follow_up.txt",
            context={
                "follow_up": follow_up,
                "by": names[by],
                "giver": names[follow_up.giver_id],
                "taker": names[follow_up.taker_id],
                "is_back": is_back,
                "before": before,
                "why": before.withdrawn_why if before else follow_up.withdrawn_why,
                "is_to_come": follow_up.on > timezone.localdate(),
            },
            to=reader,
            circle=follow_up.circle_id,
            organisation=other,
            is_personal=False,
        )
    return len(to)
