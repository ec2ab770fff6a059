"""Reach: how many different people of each municipality were guests elsewhere in a year, by level and department."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils.translation import gettext

from leercyclus.engine.purse import Told, told
from leercyclus.web.days.over_queries import days_over
from leercyclus.web.guests.came_queries import who_came
from leercyclus.web.people.levels import Level
from leercyclus.web.people.names_queries import named
from leercyclus.web.people.posts_queries import COLUMN
from leercyclus.web.people.posts_span_queries import PostSpan, post_spans
from leercyclus.web.purse.lines_queries import ends_of


@dataclass(frozen=True, slots=True)
class Reached:
    """Of one municipality in one year: its name, and the guests by level and by department as far as it is told."""

    municipality: str
    levels: Told
    departments: Told

    @property
    def total(self) -> int | None:
        """Give how many different people there were; None for fewer than five."""
        return self.levels.total

    @property
    def hides(self) -> bool:
        """Tell whether a part is not told."""
        return self.levels.hides or self.departments.hides or not (self.levels.cells and self.departments.cells)


def reach_of(circle: UUID) -> dict[int, tuple[Reached, ...]]:
    """Give by year, the newest first, how many different people of each municipality were guests; six queries.

    Somebody counts once a year, with the level and the department of the last day. Counts are told from five up, and
    none from which a smaller one follows.
    """
    ends = ends_of()
    days = {one.id: one for one in days_over(circle)}
    last: dict[tuple[int, UUID, UUID], date] = {}
    for came in who_came(days.keys()):
        day = days[came.day]
        home = ends.get(came.organisation, came.organisation)
        if home != ends.get(day.host, day.host):
            key = day.date.year, home, came.person
            last[key] = max(day.date, last.get(key, day.date))
    posts = post_spans({person for _year, _home, person in last})
    names = named(frozenset(home for _year, home, _person in last))
    held: dict[tuple[int, UUID], list[PostSpan | None]] = defaultdict(list)
    for (year, home, person), day_of in last.items():
        held[year, home].append(next((one for one in posts.get(person, ()) if one.holds_on(day_of)), None))
    found: dict[int, list[Reached]] = defaultdict(list)
    for (year, home), people in held.items():
        found[year].append(Reached(names[home].name, _by_level(people), _by_department(people)))
    return {year: tuple(sorted(found[year], key=lambda one: one.municipality)) for year in sorted(found, reverse=True)}


def _by_level(people: Iterable[PostSpan | None]) -> Told:
    counts = Counter(one.level if one else "" for one in people)
    order = sorted(counts, key=lambda level: COLUMN.get(level, len(COLUMN)))
    return told({str(Level(one).label) if one else gettext("not known"): counts[one] for one in order})


def _by_department(people: Iterable[PostSpan | None]) -> Told:
    """Count by department; one that is written with other capitals is the same, as it was written most."""
    written: dict[str, Counter[str]] = defaultdict(Counter)
    for one in people:
        name = " ".join(one.department.split()) if one else ""
        written[name.casefold()][name or gettext("not known")] += 1
    counts = {names.most_common(1)[0][0]: names.total() for _key, names in sorted(written.items())}
    return told(counts)
