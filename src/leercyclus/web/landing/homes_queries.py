"""Read to which days people of municipalities went, and where what they brought stands, as counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from django.utils import timezone

from leercyclus.web.guests.went_queries import Lived, lived_days
from leercyclus.web.landing.blind_queries import still_blind
from leercyclus.web.landing.models import TOP, Landing
from leercyclus.web.lessons.confirmed_queries import LANDS_AT_HOME
from leercyclus.web.people.lineage_queries import line_of
from leercyclus.web.people.names_queries import organisation_names, people_of_partners


@dataclass(frozen=True, slots=True)
class DayAtHome:
    """A day of a municipality, with how many lessons that were shared at home stand on every step."""

    lived: Lived
    counts: tuple[int, ...]

    @property
    def shared(self) -> int:
        """Count the lessons that were shared."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class MunicipalityHome:
    """The days of one municipality, the newest first."""

    organisation: UUID
    name: str
    days: tuple[DayAtHome, ...]


def homes_after(organisations: Collection[UUID], reader: UUID | None = None) -> tuple[MunicipalityHome, ...]:
    """List by municipality the days that its people went to; five queries a municipality, and two.

    A second observer who did not answer yet has the lesson that is looked at in no count.
    """
    blind = still_blind(reader)
    names = organisation_names(organisations)
    found = []
    for organisation in sorted(names, key=lambda one: names[one].casefold()):
        line = line_of(organisation)
        counts = _counts(line, blind)
        days = lived_days(line, timezone.localdate())
        found.append(
            MunicipalityHome(
                organisation,
                names[organisation],
                tuple(DayAtHome(one, tuple(counts[one.day, step] for step in range(TOP + 1))) for one in days),
            )
        )
    return tuple(found)


def newest_home(circle: UUID, organisations: Collection[UUID], day: UUID | None = None) -> tuple[UUID, UUID] | None:
    """Give the newest day of a circle on which people of a municipality were, and the municipality.

    Three queries a municipality.

    Args:
        circle: which.
        organisations: the own municipalities.
        day: the day asked for, which goes before a newer one.
    """
    found = [
        (one, organisation)
        for organisation in sorted(organisations)
        for one in lived_days(line_of(organisation), timezone.localdate(), circle)
    ]
    best = max(found, key=lambda pair: (pair[0].day == day, pair[0].date, pair[0].went), default=None)
    return (best[0].day, best[1]) if best else None


def _counts(line: Collection[UUID], blind: Collection[UUID]) -> Counter[tuple[UUID, int]]:
    rows = Landing.objects.filter(LANDS_AT_HOME, organisation__in=list(line), lesson__is_nothing_new=False)
    rows = rows.exclude(lesson__registration__person__in=people_of_partners()).exclude(pk__in=list(blind))
    return Counter(rows.values_list("lesson__registration__day", "step"))
