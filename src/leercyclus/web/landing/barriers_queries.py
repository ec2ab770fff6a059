"""Read what stood in the way at home: how many people at least, from five up, and what an owner raised by name.

What was typed with a barrier is read by its owner only. A smaller count cannot be found by taking one from another: no
two counts of a kind overlap, there is no total, counts are told in bands, raising one by name changes none, and who may
read them is not counted, so that adding the own barrier tells nothing of others.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.utils.translation import gettext

from leercyclus.engine.counts import FEWEST
from leercyclus.web.circles.holders_queries import holders_of
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.landing.models import Barrier
from leercyclus.web.landing.rules import KEEPERS
from leercyclus.web.municipalities.wording import in_letters
from leercyclus.web.people.lineage_queries import line_of

BANDS = (FEWEST, 10, 20, 50, 100)
"""From so many people up; in between nothing is told."""


@dataclass(frozen=True, slots=True)
class BarrierCount:
    """How many people named a kind of barrier.

    Attributes:
        code, label: the kind.
        people: at least so many: the lower end of one of the `BANDS`, never how many exactly.
        day: after which day; None for the other days together, those with fewer than five each.
        date, host: of that day.
    """

    code: str
    label: str
    people: int
    day: UUID | None = None
    date: date | None = None
    host: str = ""

    @property
    def band(self) -> str:
        """Give in words how many at least, in the language of the page."""
        return gettext("%(number)s or more") % {"number": in_letters(self.people, reader())}


@dataclass(frozen=True, slots=True)
class RaisedBarrier:
    """A barrier that its owner raised by name.

    Attributes:
        id, owner: ids.
        name: of the owner; empty where that is not known any more.
        label: the kind.
        text: what the owner wrote for the municipal secretary.
        day, date, host: after which day.
        raised_at: when.
        lifted_at, lifted_how: when and how it was lifted; None and empty where it was not.
        version: of the row.
    """

    id: UUID
    owner: UUID | None
    name: str
    label: str
    text: str
    day: UUID
    date: date
    host: str
    raised_at: datetime
    lifted_at: datetime | None
    lifted_how: str
    version: int


@dataclass(frozen=True, slots=True)
class Barriers:
    """What a municipal secretary may know of what stands in the way."""

    counts: tuple[BarrierCount, ...]
    raised: tuple[RaisedBarrier, ...]

    @property
    def open(self) -> tuple[RaisedBarrier, ...]:
        """Give what waits to be lifted."""
        return tuple(one for one in self.raised if one.lifted_at is None)

    @property
    def lifted(self) -> tuple[RaisedBarrier, ...]:
        """Give what was lifted."""
        return tuple(one for one in self.raised if one.lifted_at is not None)


def barriers_of(organisation: UUID) -> Barriers:
    """Give the counts and what was raised of one municipality, over all days; four queries."""
    return barriers_in(line_of(organisation))


def barriers_in(line: Collection[UUID]) -> Barriers:
    """Give the same for a municipality with all that went on in it, where those were read already; three queries."""
    readers = holders_of(KEEPERS, line)
    rows = (
        Barrier.objects.filter(landing__organisation__in=line)
        .select_related("said_by", "landing__lesson__registration__day__host")
        .defer("text")
    )
    counted = [row for row in rows if _who(row) not in readers]
    loud = [_raised(row, row.raised_at) for row in rows if row.raised_at is not None]
    return Barriers(tuple(_counts(counted)), tuple(sorted(loud, key=lambda one: one.raised_at, reverse=True)))


def _raised(row: Barrier, at: datetime) -> RaisedBarrier:
    day, owner = row.landing.lesson.registration.day, row.said_by
    return RaisedBarrier(
        id=row.pk,
        owner=row.said_by_id,
        name=owner.name if owner else "",
        label=str(row.get_code_display()),
        text=row.raised_text,
        day=day.pk,
        date=day.date,
        host=day.host.name,
        raised_at=at,
        lifted_at=row.lifted_at,
        lifted_how=row.lifted_how,
        version=row.version,
    )


def _counts(rows: Iterable[Barrier]) -> list[BarrierCount]:
    """Count people by kind and day; days with too few are taken together, and left out where that is too few."""
    people: dict[tuple[str, UUID], set[UUID]] = {}
    days = {}
    for row in rows:
        visit = row.landing.lesson.registration
        days[visit.day_id] = visit.day
        people.setdefault((row.code, visit.day_id), set()).add(_who(row))
    found: list[BarrierCount] = []
    rest: dict[str, set[UUID]] = {}
    for (code, day), who in people.items():
        if len(who) >= FEWEST:
            row_day = days[day]
            found.append(BarrierCount(code, _label(code), _band(who), day, row_day.date, row_day.host.name))
        else:
            rest.setdefault(code, set()).update(who)
    found += [BarrierCount(code, _label(code), _band(who)) for code, who in rest.items() if len(who) >= FEWEST]
    return sorted(found, key=lambda one: (-one.people, one.label))


def _band(people: Collection[UUID]) -> int:
    return max(one for one in BANDS if one <= len(people))


def _who(row: Barrier) -> UUID:
    return row.said_by_id or row.landing.lesson.registration.person_id


def _label(code: str) -> str:
    return str(Barrier.Code(code).label)
