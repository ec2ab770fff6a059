"""The mails that ask for a day, remind of the question, and come just before the day."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from uuid import UUID

from django.utils import timezone

from leercyclus.web.accounts.tokens import make_token
from leercyclus.web.guests.invite_queries import Addressed, addressed
from leercyclus.web.guests.invite_told import told
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.actions import queue_mail


def mail_guests(
    *,
    kind: str,
    rows: Collection[Registration],
    context: Mapping[str, object],
    files: Mapping[UUID, tuple[str, str]] | None = None,
    mark: str = "",
) -> int:
    """Put a mail about a day in the outbox for every guest, and for the executive secretariat that answers for one.

    Call it inside the transaction of what it tells. The same registration is not told the same twice.

    Args:
        kind: of the mail; its template has the same name.
        rows: each with person, organisation, and day with host read.
        context: what the template tells beside the guest and the day.
        files: by registration a file for the calendar that goes along to the guest; none where it is left out.
        mark: what makes this telling this one; the version of the registration and its reminders when left out.

    Returns:
        how many guests got a mail now, directly or through the secretariat.
    """
    began = timezone.now()
    by_guest: dict[UUID, list[Addressed]] = {}
    for one in addressed([row.person_id for row in rows]):
        by_guest.setdefault(one.guest, []).append(one)
    heard = set()
    for row in rows:
        for to in by_guest.get(row.person_id, ()):
            file = None if to.is_secretariat else (files or {}).get(row.pk)
            written = _mail(f"{kind}-{row.pk.hex}-{mark or _mark(row)}", kind, row, to, context, file)
            # What stood in the outbox already was told before.
            if written >= began:
                heard.add(row.pk)
    return len(heard)


def _token(row: Registration, to: Addressed) -> str:
    """Sign the link of a mail; that to the secretariat says so, so that it never stands for the guest."""
    by = {"by": str(to.reader.person)} if to.is_secretariat else {}
    return make_token("day_answer", registration=str(row.pk), **by)


def _mark(row: Registration) -> str:
    return f"{row.version}-{row.reminders}"


def _mail(  # noqa: PLR0917 - one place calls it
    key: str,
    kind: str,
    row: Registration,
    to: Addressed,
    context: Mapping[str, object],
    attachment: tuple[str, str] | None,
) -> datetime:
    """Write one mail and give since when it stands in the outbox."""
    message = queue_mail(
        key=f"{key}-{(to.reader.person or row.pk).hex}",
        kind=kind,
        template=f"guests/mail/{kind}.txt",
        context=told(
            row.day,
            person=row.person_id,
            name=row.person.name,
            municipality=row.organisation.name,
            why=row.why,
            for_other=row.person.name if to.is_secretariat else "",
            token=_token(row, to),
            context=context,
        ),
        to=to.reader,
        circle=row.day.circle_id,
        organisation=row.organisation_id,
        attachment=attachment,
    )
    return message.created_at
