"""The picture of a delegation: a row a level, a dot a person, from alderman to front-line worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from leercyclus.web.people.levels import Level

MOST_DOTS = 60
"""More than fits beside a label; the number tells the rest."""


@dataclass(frozen=True, slots=True)
class Row:
    """One level of the column.

    Attributes:
        level: one of `Level`, or empty for people whose level is not known.
        count: how many people.
        is_beside: whether it stands beside the column: partners, and who has no level.
    """

    level: str
    label: str
    count: int
    is_beside: bool

    @property
    def dots(self) -> range:
        """Give as many dots as are drawn."""
        return range(min(self.count, MOST_DOTS))


def column_of(counts: Mapping[str, int]) -> list[Row]:
    """Give the rows of the picture; a level without people is a row too, since the gap is the news."""
    rows = [
        Row(level.value, str(level.label), counts.get(level.value, 0), is_beside=level is Level.PARTNER)
        for level in Level
    ]
    return [*rows, *([Row("", "", counts[""], is_beside=True)] if counts.get("") else [])]
