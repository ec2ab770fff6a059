"""Tell the caterer of a day how many come and what they eat: counts, without names."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from leercyclus.engine.reasons import BadInput
from leercyclus.web.audit.actions import record
from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.guests import answer_sentences as sentences
from leercyclus.web.guests.catering_queries import counts_of
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.mail.last_queries import last_with
from leercyclus.web.mail.reader import Reader
from leercyclus.web.people.roles import Actor


def key_of(day: UUID) -> str:
    """Give how the key of every mail to the caterer of a day begins."""
    return f"catering_counts-{day}-"


@transaction.atomic
def mail_counts(*, actor: Actor, day: UUID) -> bool:
    """Mail the counts to the caterer, where they are others than those mailed last; tells whether a mail was made.

    Raises:
        BadInput: the day has no address of a caterer.
    """
    row = whole_day(day).day
    if not row.caterer_email:
        raise BadInput(sentences.NO_CATERER())
    counts, last = counts_of(day), last_with(key_of(day))
    if last is not None and last.key.endswith(f"-{counts.mark}"):
        return False
    number = last.number + 1 if last else 1
    queue_mail(
        key=f"{key_of(day)}{number}-{counts.mark}",
        kind="catering_counts",
        template="guests/mail/catering_counts.txt",
        context={"day": row, "host": row.host.name, "counts": counts, "is_changed": last is not None},
        to=Reader(row.caterer_email, "nl"),
        circle=row.circle_id,
        organisation=row.host_id,
        is_personal=False,
    )
    record(
        actor=actor,
        what="catering.mailed",
        circle=row.circle_id,
        organisation=row.host_id,
        thing=row.pk,
        facts={"people": counts.people, "wishes": len(counts.diets)},
    )
    return True
