"""What somebody leads on a day."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Led:
    """A workshop or another part of the programme that somebody leads, or a visit on which somebody is met."""

    title: str
    is_visit: bool
    is_part: bool = False
