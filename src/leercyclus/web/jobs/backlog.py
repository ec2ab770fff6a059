"""How much waits, and for how long: the same answer for jobs and for mails."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many rows there are and how long the first has waited.

    Attributes:
        numbers: by state, every state that there is.
        oldest_seconds: for how long the first has waited of those that are due; 0 where none is.
    """

    numbers: dict[str, int]
    oldest_seconds: float


def backlog(states: list[str], found: dict[str, int], waits_since: datetime | None) -> Backlog:
    """Put the numbers of a query together.

    Args:
        states: every state that a row may have.
        found: by state, the number of rows.
        waits_since: the moment at which the first of those that are due was due; None where none is.
    """
    seconds = (timezone.now() - waits_since).total_seconds() if waits_since else 0.0
    return Backlog({**dict.fromkeys(states, 0), **found}, max(0.0, seconds))
