"""Somebody new who comes as a deputy, as it was typed."""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.web.circles.named import Named


@dataclass(frozen=True, slots=True)
class NamedDeputy(Named):
    """A deputy who is in no list yet.

    Attributes:
        level: a word of `Level`; empty where it is not known.
        department: as typed; may be empty.
    """

    level: str = ""
    department: str = ""
