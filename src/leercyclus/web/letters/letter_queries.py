"""Read what somebody wrote around a letter."""

from __future__ import annotations

from uuid import UUID

from leercyclus.web.letters.models import Letter
from leercyclus.web.letters.words import NAMES, Words


def words_of(day: UUID, organisation: UUID) -> tuple[Words, int]:
    """Give the words of the letter of a municipality about a day, and their version; 0 where nobody wrote any."""
    row = Letter.objects.filter(day=day, organisation=organisation).values(*NAMES, "version").first()
    if row is None:
        return Words(), 0
    return Words(**{name: row[name] for name in NAMES}), row["version"]
