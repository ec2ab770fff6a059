"""Read where the lessons of one municipality and one day stand, as far as their owners shared it at home.

What is given here holds no person, and nothing by which a lesson could be tied to one: who went is a level and a
department, a lesson what it says. So nobody can find in it who did not share.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from leercyclus.engine.counts import FEWEST
from leercyclus.engine.lessons import Agreement, agreement
from leercyclus.web.guests.went_queries import went
from leercyclus.web.landing.blind_queries import still_blind
from leercyclus.web.landing.models import TOP, Decision, Landing
from leercyclus.web.landing.observer_queries import observed_pairs
from leercyclus.web.lessons.home_queries import BroughtHome, brought_home
from leercyclus.web.people.levels import Level
from leercyclus.web.people.lineage_queries import line_of


@dataclass(frozen=True, slots=True)
class OneWhoWent:
    """One person who went: where that is known, and nothing else.

    Attributes:
        level: a word of `Level`; empty where it is not known.
        department: may be empty.
    """

    level: str
    department: str


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided; the same decision on several lessons is one."""

    id: UUID
    body: str
    body_label: str
    number: str
    on: date
    text: str
    link: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a lesson in use, before and after."""

    what: str
    unit: str
    before: Decimal
    after: Decimal
    after_to: Decimal | None


@dataclass(frozen=True, slots=True)
class LessonAtHome:
    """One lesson that was shared at home, and where it stands.

    Attributes:
        brought: what was written, without to whom it belongs.
        step: 0 to 6; 0 where nothing new was seen.
        since: since when it stands there; None where nothing was said yet.
        is_closed: whether its owner left and nobody took it over.
        bundle, bundle_title: with which others it was joined; None and empty for none.
        is_carried: whether its owner carries the joined lessons.
        decision: what was decided about it or about the joined lessons; None for nothing.
        figure: before and after; None for none.
    """

    brought: BroughtHome
    step: int = 0
    since: date | None = None
    is_closed: bool = False
    bundle: UUID | None = None
    bundle_title: str = ""
    is_carried: bool = False
    decision: Decided | None = None
    figure: Figure | None = None

    @property
    def id(self) -> UUID:
        """Give which lesson."""
        return self.brought.id


@dataclass(frozen=True, slots=True)
class Standings:
    """Where a municipality stands after a day.

    Attributes:
        went: who went, without outside partners; in the order of the column, then by department.
        partners: how many outside partners came along.
        shared: how many of who went shared what they brought.
        lessons: what was shared at home, 'nothing new' among them, the furthest first, then by what they say.
        observers: how often second observers saw the same; None for fewer than five answers.
        line: the municipality with all that went on in it.
        hidden: how many more were shared that the reader looks along with, and may not see yet.
    """

    went: tuple[OneWhoWent, ...]
    partners: int = 0
    shared: int = 0
    lessons: tuple[LessonAtHome, ...] = ()
    observers: Agreement | None = None
    line: frozenset[UUID] = frozenset()
    hidden: int = 0
    counts: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Count the lessons on every step, from 0 to 6."""
        often = Counter(one.step for one in self.taken)
        object.__setattr__(self, "counts", tuple(often[step] for step in range(TOP + 1)))

    @property
    def taken(self) -> tuple[LessonAtHome, ...]:
        """Give what was shared, without the answers that nothing new was seen."""
        return tuple(one for one in self.lessons if not one.brought.is_nothing_new)

    @property
    def nothing_new(self) -> tuple[LessonAtHome, ...]:
        """Give the answers that nothing new was seen, as far as they were shared."""
        return tuple(one for one in self.lessons if one.brought.is_nothing_new)

    @property
    def decisions(self) -> tuple[Decided, ...]:
        """Give what was decided, each decision once: also where it is about joined lessons, or has one number."""
        found: dict[tuple[object, ...], Decided] = {}
        for one in self.lessons:
            if one.decision is not None:
                found.setdefault(_same(one.decision), one.decision)
        return tuple(sorted(found.values(), key=lambda each: (each.on, each.number)))


def standings(day: UUID, organisation: UUID, reader: UUID | None = None) -> Standings:
    """Tell who of a municipality went to a day, and how far what they shared at home landed; ten queries at most.

    Which lesson is whose is not told, and so neither who did not share: of that stands here only how many shared. A
    second observer who did not answer yet is not told of the lesson that is looked at: a decision, a date and a count
    would tell the step too.

    Args:
        day: which.
        organisation: the municipality, after mergers; who came from those that went on in it is counted.
        reader: who reads; None where nobody does, as for a count.
    """
    line = line_of(organisation)
    came = went(day, line)
    visitors = [one for one in came if not one.is_partner]
    every, blind = brought_home(day, line), still_blind(reader)
    brought = [one for one in every if one.id not in blind]
    landings = _landings([one.id for one in brought], line)
    lessons = [_at_home(one, landings.get(one.id)) for one in brought]
    sharers = {one.registration for one in every}
    return Standings(
        went=tuple(sorted((OneWhoWent(one.level, one.department) for one in visitors), key=_place)),
        partners=len(came) - len(visitors),
        shared=sum(one.registration in sharers for one in visitors),
        lessons=tuple(sorted(lessons, key=lambda one: (-one.step, one.bundle_title, one.brought.text))),
        observers=_observed(landings),
        line=line,
        hidden=len(every) - len(brought),
    )


def _place(one: OneWhoWent) -> tuple[int, str]:
    return Level.values.index(one.level) if one.level else len(Level.values), one.department


def _landings(lessons: Collection[UUID], line: Collection[UUID]) -> Mapping[UUID, Landing]:
    related = ("bundle__decision", "decision", "measure")
    rows = Landing.objects.filter(lesson__in=list(lessons), organisation__in=list(line)).select_related(*related)
    return {row.pk: row for row in rows}


def _at_home(written: BroughtHome, landing: Landing | None) -> LessonAtHome:
    brought = replace(written, registration=None)
    if landing is None:
        return LessonAtHome(brought)
    bundle = landing.bundle
    decision = _of(bundle, "decision") if bundle else _of(landing, "decision")
    measure = _of(landing, "measure")
    return LessonAtHome(
        brought,
        step=landing.step,
        since=landing.step_on,
        is_closed=bool(landing.closed),
        bundle=bundle.pk if bundle else None,
        bundle_title=bundle.title if bundle else "",
        is_carried=bool(bundle and bundle.owner_id and bundle.owner_id == landing.owner_id),
        decision=decided(decision) if decision else None,
        figure=Figure(measure.what, measure.unit, measure.before, measure.after, measure.after_to) if measure else None,
    )


def decided(row: Decision) -> Decided:
    """Give a decision as a page tells it."""
    label = str(row.get_body_display())
    return Decided(row.pk, row.body, label, row.number, row.decided_on, row.text, row.link)


def _same(one: Decided) -> tuple[object, ...]:
    return (one.body, one.number.casefold(), one.on) if one.number else (one.id,)


def _of(row: object, name: str) -> Any:  # noqa: ANN401 - a row of another table, or nothing
    return getattr(row, name, None)


def _observed(landings: Mapping[UUID, Landing]) -> Agreement | None:
    """Compare what second observers saw with what owners said at that time; from five answers up."""
    pairs = observed_pairs(list(landings))
    return agreement(pairs) if len(pairs) >= FEWEST else None
