"""The advised school holidays of the three regions, as the Rijksoverheid published them for a school year.

Schools may choose other days, so the page says so. The dates stand in school_holidays.csv beside this module; a new
year is added there.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("school_holidays.csv")
REGIONS = ("noord", "midden", "zuid")
PROVINCES: Mapping[str, str] = {
    "Groningen": "noord",
    "Fryslân": "noord",
    "Friesland": "noord",
    "Drenthe": "noord",
    "Overijssel": "noord",
    "Noord-Holland": "noord",
    "Zuid-Holland": "midden",
    "Limburg": "zuid",
}
"""Provinces that lie in one region, wholly or nearly so; in the others somebody has to choose."""


@dataclass(frozen=True, slots=True)
class SchoolHoliday:
    """One school holiday of a region; both days count."""

    year: str
    region: str
    name: str
    begins: date
    ends: date

    @property
    def uid(self) -> str:
        """Give what names it, so that adding it twice makes no double."""
        return f"schoolvakantie-{self.year}-{self.name.lower()}@leercyclus"


@cache
def school_holidays() -> tuple[SchoolHoliday, ...]:
    """Read the advised school holidays, by year and region."""
    with TABLE.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter=";"))
    return tuple(
        SchoolHoliday(
            row["year"],
            row["region"],
            row["name"],
            date.fromisoformat(row["begins"]),
            date.fromisoformat(row["ends"]),
        )
        for row in rows
    )


def holidays_of(year: str, region: str) -> tuple[SchoolHoliday, ...]:
    """Give the school holidays of a region in a school year; none where they are not known."""
    return tuple(one for one in school_holidays() if (one.year, one.region) == (year, region))


def known_year(today: date) -> str:
    """Give the school year whose holidays can be added: the first that is not over, else the last that is known."""
    years = sorted({one.year for one in school_holidays()})
    last_days = {year: max(one.ends for one in school_holidays() if one.year == year) for year in years}
    return next((year for year in years if last_days[year] >= today), years[-1])


def region_of(province: str) -> str:
    """Propose the region of a province; an empty text where it is not plain.

    Examples:
        >>> region_of("Overijssel"), region_of("Gelderland")
        ('noord', '')
    """
    return PROVINCES.get(province, "")
