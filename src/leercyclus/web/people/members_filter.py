"""Which of a delegation are looked for; the question stands in the address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol
from urllib.parse import urlencode

from leercyclus.formats.names import plain
from leercyclus.web.people.levels import Level

LONGEST = 80


class Shown(Protocol):
    """What the filter looks at of somebody."""

    @property
    def name(self) -> str:
        """Give the name."""

    @property
    def title(self) -> str:
        """Give the title of the post."""

    @property
    def level(self) -> str:
        """Give the level."""

    @property
    def department(self) -> str:
        """Give the department."""

    @property
    def topics(self) -> tuple[str, ...]:
        """Give the topics."""


@dataclass(frozen=True, slots=True)
class MembersFilter:
    """What somebody looks for.

    Attributes:
        text: stands in the name, the post, the department or a topic.
        level: one of `Level`, or empty.
        department: the whole name of one, or empty.
        topic: a whole topic, or empty.
        day: on which day; None for today.
    """

    text: str = ""
    level: str = ""
    department: str = ""
    topic: str = ""
    day: date | None = None

    def fits(self, one: Shown) -> bool:
        """Tell whether somebody is among those looked for."""
        if self.level and one.level != self.level:
            return False
        if self.department and one.department.casefold() != self.department.casefold():
            return False
        if self.topic and self.topic.casefold() not in {topic.casefold() for topic in one.topics}:
            return False
        return plain(self.text) in plain(" ".join([one.name, one.title, one.department, *one.topics]))

    @property
    def narrows(self) -> bool:
        """Tell whether not everybody of the day is shown."""
        return bool(self.text or self.level or self.department or self.topic)

    def address(self, department: str | None = None) -> str:
        """Write the question as it stands in an address, with another department where that is given."""
        asked = self if department is None else replace(self, department=department)
        pairs = {
            "q": asked.text,
            "niveau": asked.level,
            "afdeling": asked.department,
            "onderwerp": asked.topic,
            "op": asked.day.isoformat() if asked.day else "",
        }
        return urlencode({name: value for name, value in pairs.items() if value})


def read_filter(given: Mapping[str, str]) -> MembersFilter:
    """Read the question of an address; what cannot be read asks for nothing.

    Examples:
        >>> read_filter({"niveau": "alderman", "op": "2026-03-01"}).day
        datetime.date(2026, 3, 1)
        >>> read_filter({"niveau": "king", "op": "yesterday"})
        MembersFilter(text='', level='', department='', topic='', day=None)
    """
    level = given.get("niveau", "")
    return MembersFilter(
        text=given.get("q", "").strip()[:LONGEST],
        level=level if level in Level.values else "",
        department=given.get("afdeling", "")[:120],
        topic=given.get("onderwerp", "")[:120],
        day=day_of(given.get("op", "")),
    )


def day_of(text: str) -> date | None:
    """Read a day as a browser writes it, or None."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def choices_of(texts: Iterable[str]) -> list[str]:
    """Give texts each once, capitals left out of account, in the order of the alphabet."""
    first: dict[str, str] = {}
    for text in filter(None, texts):
        first.setdefault(text.casefold(), text)
    return [first[key] for key in sorted(first)]
