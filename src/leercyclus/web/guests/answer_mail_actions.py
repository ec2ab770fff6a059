"""The mails to who was asked for a day: each in the own language, with the calendar file where the day changed."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.accounts.tokens import make_token
from leercyclus.web.guests.answer_queries import LINK
from leercyclus.web.guests.calendar_queries import FILE, file_of
from leercyclus.web.guests.models import Registration
from leercyclus.web.mail.actions import queue_mail
from leercyclus.web.mail.reader import Reader


def answer_token(registration: UUID) -> str:
    """Sign the link by which a registration is answered without signing in."""
    return make_token(LINK, registration=str(registration))


def mail_guest(*, row: Registration, kind: str, about: str = "", **context: object) -> None:
    """Tell somebody about the own place on a day; who has no address is not told.

    Args:
        row: with its day, the host and circle of it, and its person read.
        kind: of the mail; the template has its name.
        about: what tells this mail from others of its kind to the same person, beside the version of the row.
        context: what the template tells beside the day and the person.
    """
    _mail(row, kind, about, None, context)


def mail_with_file(*, row: Registration, kind: str, is_cancelled: bool = False, **context: object) -> None:
    """As `mail_guest`, with the day for a calendar program: the next file of this registration.

    Args:
        row: as in `mail_guest`; its count of files goes up.
        kind: as in `mail_guest`.
        is_cancelled: whether the file takes the day out of the calendar.
        context: as in `mail_guest`.
    """
    row.calendar_sequence += 1
    row.save(update_fields=["calendar_sequence"])
    _mail(row, kind, "", (FILE, file_of(row, is_cancelled=is_cancelled)), context)


def _mail(row: Registration, kind: str, about: str, file: tuple[str, str] | None, context: dict[str, object]) -> None:
    if not row.person.email:
        return
    queue_mail(
        key="-".join(filter(None, [kind, str(row.pk), str(row.version), str(row.calendar_sequence), about])),
        kind=kind,
        template=f"guests/mail/{kind}.txt",
        context={
            "name": row.person.name,
            "day": row.day,
            "host": row.day.host.name,
            "registration": row,
            "token": answer_token(row.pk),
            **context,
        },
        to=Reader(row.person.email, row.person.language, row.person_id),
        circle=row.day.circle_id,
        organisation=row.organisation_id,
        attachment=file,
    )
