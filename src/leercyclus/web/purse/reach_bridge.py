"""Reach: how many different people of each municipality were guests elsewhere in a year, by level and department."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils.text import slugify
from django.utils.timezone import localdate
from django.utils.translation import gettext

from leercyclus.engine.purse import Told, told
from leercyclus.formats.sheets import Cell, Sheet
from leercyclus.web.circles.member_queries import everyone_asked
from leercyclus.web.days.over_queries import days_over, since_when
from leercyclus.web.guests.came_queries import who_came
from leercyclus.web.people.levels import Level
from leercyclus.web.people.names_queries import named
from leercyclus.web.people.posts_queries import COLUMN
from leercyclus.web.people.posts_span_queries import PostSpan, post_spans
from leercyclus.web.purse.lines_queries import ends_of

NOBODY = Told(None, ())


@dataclass(frozen=True, slots=True)
class Reached:
    """Of one municipality in one year: its name, and the guests by level and by department as far as it is told.

    `is_nobody` where nobody of it was a guest; that is told.
    """

    municipality: str
    levels: Told
    departments: Told
    is_nobody: bool = False

    @property
    def levels_alone(self) -> bool:
        """Tell whether the total is told and no department."""
        return self.total is not None and not self.departments.cells

    @property
    def departments_alone(self) -> bool:
        """Tell whether the total is told and no level."""
        return self.total is not None and not self.levels.cells

    @property
    def total(self) -> int | None:
        """Give how many different people there were; None for fewer than five."""
        return self.levels.total

    @property
    def hides(self) -> bool:
        """Tell whether a part is not told."""
        return self.levels.hides or self.departments.hides or not (self.levels.cells and self.departments.cells)


def reach_of(circle: UUID) -> dict[int, tuple[Reached, ...]]:
    """Give by year, the newest first, how many different people of each municipality were guests; ten queries.

    Every year since the circle began is there, and in each all who take part now, also where nobody was a guest.
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
    members = {ends.get(one.organisation, one.organisation) for one in everyone_asked(circle) if one.takes_part}
    names = named(frozenset({home for _year, home, _person in last} | members))
    held: dict[tuple[int, UUID], list[PostSpan | None]] = defaultdict(list)
    for (year, home, person), day_of in last.items():
        held[year, home].append(next((one for one in posts.get(person, ()) if one.holds_on(day_of)), None))
    found: dict[int, list[Reached]] = {year: [] for year in range(since_when(circle).year, localdate().year + 1)}
    for (year, home), people in held.items():
        found.setdefault(year, []).append(Reached(names[home].name, _by_level(people), _by_department(people)))
    for year, rows in found.items():
        rows += [Reached(names[one].name, NOBODY, NOBODY, is_nobody=True) for one in members if (year, one) not in held]
    return {year: tuple(sorted(found[year], key=lambda one: one.municipality)) for year in sorted(found, reverse=True)}


def asked_year(years: Mapping[int, Sequence[Reached]], asked: str) -> int | None:
    """Give the year that an address asks for, or else the last one in which somebody was a guest; None for no year."""
    with_guests = (one for one, rows in years.items() if any(not row.is_nobody for row in rows))
    return next((one for one in years if str(one) == asked), next(with_guests, next(iter(years), None)))


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


def reach_sheet(year: int, reached: Iterable[Reached], circle: str) -> Sheet:
    """Give a row for the total and every part that is told, of each municipality; what is not told is an empty cell."""
    header = [gettext("year"), gettext("municipality"), gettext("by"), gettext("part"), gettext("people")]
    rows: list[list[Cell]] = []
    for one in reached:
        begin: list[Cell] = [year, one.municipality]
        rows.append([*begin, gettext("in all"), "", 0 if one.is_nobody else one.total])
        for by, told_of in ((gettext("level"), one.levels), (gettext("department"), one.departments)):
            rows += [[*begin, by, cell.name, cell.count] for cell in told_of.cells]
    file = "-".join(filter(None, (gettext("who-was-reached"), slugify(circle), str(year))))
    return Sheet(gettext("reach"), header, rows, file=file)
