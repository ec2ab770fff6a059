"""Who reads a mail."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a mail, and in which language.

    Attributes:
        address: where it goes.
        language: 'nl' or 'en': that of the reader, not of who is at work.
        person: who it is; None for an address that belongs to nobody here.
    """

    address: str
    language: str
    person: UUID | None = None
