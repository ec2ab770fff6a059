"""One table that is ready to be written, with what was found on the way."""

from __future__ import annotations

from dataclasses import dataclass

from leercyclus.engine.reasons import Reason


@dataclass(frozen=True, slots=True)
class Batch:
    """One new table.

    Attributes:
        name: its name without ending, such as `iv3_budget_2026` or `cbs_2023`.
        suffix: its ending.
        content: its bytes.
        year: the year of its figures.
        kind: `budget` or `accounts`; empty for key figures.
        municipalities: how many it says something about.
        gaps: code, kind, year, indicator and reason of everything that is missing in it.
        notes: what was done and what to mind.
    """

    name: str
    suffix: str
    content: bytes
    year: int
    kind: str
    municipalities: int
    gaps: tuple[tuple[str, ...], ...]
    notes: tuple[Reason, ...]
