"""What somebody says about a person: plain values, whether typed in a form or read from a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

MOST_TOPICS = 12


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody says about a person in a delegation.

    Attributes:
        address: the mail address; empty for none.
        employer: the organisation that pays; None for the municipality itself.
        boss: the person reported to.
        since: first day in the delegation; None when it is not known.
        until: last day; None when it is open.
    """

    name: str = ""
    address: str = ""
    title: str = ""
    level: str = ""
    department: str = ""
    topics: tuple[str, ...] = ()
    boss: UUID | None = None
    employer: UUID | None = None
    language: str = "nl"
    since: date | None = None
    until: date | None = None


def topics_of(text: str) -> tuple[str, ...]:
    """Read topics that stand behind one another, each once, capitals left out of account.

    Examples:
        >>> topics_of("jeugd, Wmo; jeugd")
        ('jeugd', 'Wmo')
    """
    parts = [part.strip() for part in text.replace(";", ",").replace("\n", ",").split(",")]
    found: dict[str, str] = {}
    for part in filter(None, parts):
        found.setdefault(part.casefold(), part)
    return tuple(found.values())


def clean_address(text: str) -> str:
    """Write an address as it is kept: in small letters, without spaces around it.

    Examples:
        >>> clean_address(" Anna@Zwolle.example ")
        'anna@zwolle.example'
    """
    return text.strip().casefold()
