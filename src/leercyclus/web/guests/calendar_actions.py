"""Tell who was asked for a day that it changed, is called off, or goes on without them; with the file that says so."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from leercyclus.web.guests.answer_mail_actions import mail_guest, mail_with_file
from leercyclus.web.guests.counts_queries import STANDING
from leercyclus.web.guests.models import Registration
from leercyclus.web.guests.waiting_actions import held_rows

CHANGES = ("date", "begins", "ends", "place", "title", "programme")
"""What can be told to have changed: columns of a day, and its programme."""


def mail_change(*, day: UUID, what: Collection[str]) -> int:
    """Mail who comes, waits or was asked that a day changed; give how many have an address to be mailed at.

    Who comes gets a file that takes the place of the older one; the others know the old date from the invitation.
    Call it inside the transaction of the change, whose line tells it.

    Args:
        day: which.
        what: words of `CHANGES`; others are left out.
    """
    changed = [word for word in CHANGES if word in what]
    rows = [row for row in held_rows(day).values() if row.state in STANDING]
    for row in rows:
        if row.state == Registration.State.YES:
            mail_with_file(row=row, kind="day_changed", changed=changed)
        else:
            mail_guest(row=row, kind="day_changed", about=str(row.day.sequence), changed=changed, state=row.state)
    return sum(bool(row.person.email) for row in rows)


def mail_cancelled(*, day: UUID, why: str = "") -> int:
    """Mail who comes, waits or was asked that a day is called off; give how many.

    Who comes gets the file that takes it out of the calendar. Call it inside the transaction of the change.

    Args:
        day: which.
        why: as it was typed; may be empty.
    """
    rows = [row for row in held_rows(day).values() if row.state in STANDING]
    for row in rows:
        if row.state == Registration.State.YES:
            mail_with_file(row=row, kind="day_cancelled", is_cancelled=True, why=why)
        else:
            mail_guest(row=row, kind="day_cancelled", why=why)
    return len(rows)


def tell_place_gone(*, row: Registration, was: str, reason: str) -> None:
    """Tell somebody that there is no place any more, with a file that takes the day out of the calendar of who came.

    Call it inside the transaction of the change, with the row as `waiting_actions.held_rows` reads it.

    Args:
        row: as it stands now.
        was: the state before.
        reason: 'no', 'deputy' or 'withdrawn'.
    """
    if was == Registration.State.YES:
        mail_with_file(row=row, kind="day_place_gone", is_cancelled=True, reason=reason, takes_out=True)
    elif reason == "withdrawn":
        mail_guest(row=row, kind="day_place_gone", reason=reason)
