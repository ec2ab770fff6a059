"""Read which mail of a series was written last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from leercyclus.web.mail.models import Message


@dataclass(frozen=True, slots=True)
class LastMail:
    """The last mail of a series.

    Attributes:
        key: of the mail.
        number: how many there were.
        at: when it was written.
    """

    key: str
    number: int
    at: datetime


def last_with(beginning: str) -> LastMail | None:
    """Give the last mail whose key begins so; None where there is none; one query."""
    found = list(
        Message.objects.filter(key__startswith=beginning).order_by("created_at").values_list("key", "created_at")
    )
    return LastMail(found[-1][0], len(found), found[-1][1]) if found else None
