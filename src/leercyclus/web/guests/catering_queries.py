"""Count what is to be cooked for a day; whose wish it is, is not read."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from leercyclus.web.guests.models import Registration


@dataclass(frozen=True, slots=True)
class Counts:
    """What a caterer needs to know.

    Attributes:
        people: how many come.
        diets: by wish, as most wrote it, how many; the one of most people first.
    """

    people: int
    diets: tuple[tuple[str, int], ...]

    @property
    def usual(self) -> int:
        """Count who comes and wrote no wish."""
        return self.people - sum(number for _diet, number in self.diets)

    @property
    def mark(self) -> str:
        """Give a short text that is another one as soon as a count is."""
        text = "\n".join([str(self.people), *(f"{diet.casefold()} {number}" for diet, number in sorted(self.diets))])
        return hashlib.sha256(text.encode()).hexdigest()[:16]


def counts_of(day: UUID) -> Counts:
    """Count who comes and what they wrote; equal texts count as one, capitals and spaces aside; one query."""
    rows = Registration.objects.filter(day=day, state=Registration.State.YES).values_list("diet", flat=True)
    written = [" ".join(text.split()).rstrip(".") for text in rows]
    wishes: dict[str, Counter[str]] = {}
    for text in filter(None, written):
        wishes.setdefault(text.casefold(), Counter())[text] += 1
    found = [(max(sorted(texts), key=texts.__getitem__), texts.total()) for texts in wishes.values()]
    return Counts(len(written), tuple(sorted(found, key=lambda one: (-one[1], one[0].casefold()))))
