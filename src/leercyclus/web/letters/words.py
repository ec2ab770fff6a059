"""What somebody wrote around the figures of a letter; an empty one stands for the usual words."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Words:
    """To whom, the first and the last words, and who signs."""

    addressee: str = ""
    opening: str = ""
    closing: str = ""
    signature: str = ""


NAMES = tuple(one.name for one in fields(Words))
