"""Read what came of one day for one municipality, as a letter may tell it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from leercyclus.engine.lessons import Agreement
from leercyclus.web.landing.barriers_queries import BarrierCount, barriers_in
from leercyclus.web.landing.standing_queries import Decided, LessonAtHome, Standings, standings


@dataclass(frozen=True, slots=True)
class Carried:
    """One thing that was brought home: a lesson, or lessons that were joined.

    Attributes:
        title: of the joined lessons, or what the lesson says.
        lessons: those it holds; the one of who carries it first, else the furthest.
        step: of the first of them.
        since: since when it stands there.
        decision: what was decided; None for nothing.
        bundle: the id of joined lessons; None for one lesson.
        carrier: the post of who carries joined lessons, who was told so; empty where there is none or it is not read.
    """

    title: str
    lessons: tuple[LessonAtHome, ...]
    step: int
    since: date | None
    decision: Decided | None
    bundle: UUID | None = None
    carrier: str = ""

    @property
    def first(self) -> LessonAtHome:
        """Give the lesson that stands for all."""
        return self.lessons[0]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a day at home, without a name.

    Attributes:
        went: how many went, without outside partners.
        levels: from which levels, words of `Level`, from the highest down.
        shared: how many of them shared what they brought.
        nothing_new: how many of those saw nothing new.
        carried: what was brought, joined lessons as one; the furthest first.
        decisions: each once.
        observers: how often second observers saw the same; None for fewer than five answers.
        barriers: by kind, at least so many people, from five up; the same as the municipal secretary reads.
        raised: how many barriers were raised by name; lifted: how many of those were lifted.
        line: the municipality with all that went on in it.
        hidden: how many lessons the reader looks along with and may not see yet.
    """

    went: int
    levels: tuple[str, ...]
    shared: int
    nothing_new: int
    carried: tuple[Carried, ...]
    decisions: tuple[Decided, ...]
    observers: Agreement | None
    barriers: tuple[BarrierCount, ...]
    raised: int = 0
    lifted: int = 0
    line: frozenset[UUID] = frozenset()
    hidden: int = 0


def outcome(day: UUID, organisation: UUID, reader: UUID | None = None) -> Outcome:
    """Give what came of a day for a municipality, to one reader; as many queries as `standings`, and four."""
    found = standings(day, organisation, reader)
    levels = tuple(dict.fromkeys(one.level for one in found.went if one.level))
    barriers = barriers_in(found.line)
    raised = [one for one in barriers.raised if one.day == day]
    return Outcome(
        went=len(found.went),
        levels=levels,
        shared=found.shared,
        nothing_new=len(found.nothing_new),
        carried=carried_of(found),
        decisions=found.decisions,
        observers=found.observers,
        barriers=tuple(one for one in barriers.counts if one.day == day),
        raised=len(raised),
        lifted=sum(one.lifted_at is not None for one in raised),
        line=found.line,
        hidden=found.hidden,
    )


def carried_of(found: Standings) -> tuple[Carried, ...]:
    """Give what was brought home, with joined lessons as one thing; no query."""
    groups: dict[UUID, list[LessonAtHome]] = {}
    for one in found.taken:
        groups.setdefault(one.bundle or one.id, []).append(one)
    things = [_carried(group) for group in groups.values()]
    return tuple(sorted(things, key=lambda one: (-one.step, -len(one.lessons), one.title)))


def _carried(group: Sequence[LessonAtHome]) -> Carried:
    ordered = tuple(sorted(group, key=lambda one: (not one.is_carried, -one.step)))
    first = ordered[0]
    return Carried(
        title=first.bundle_title or first.brought.text,
        lessons=ordered,
        step=first.step,
        since=first.since,
        decision=first.decision,
        bundle=first.bundle,
    )
