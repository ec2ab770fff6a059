"""The documents that are printed for a day, by the word in their address."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from leercyclus.web.days.rules import DayFacts


class Sheet(StrEnum):
    """A document."""

    BADGES = "badges"
    TABLES = "tafelkaarten"
    SIGNS = "zaalborden"
    RUN = "draaiboek"
    CHECK = "inchecklijst"
    PLANS = "dagplannen"


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """A document of a day."""

    day: DayFacts
    sheet: Sheet
