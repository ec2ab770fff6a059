"""Who took a practice over from whom, and who took it over from those: the whole line, from where it began."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Root:
    """The municipality where the day was from which a practice grew."""

    organisation: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A practice of the line: which, and whose; a name of nothing where that is not told.

    Attributes:
        practice, organisation, name: which, and of which municipality.
        on: when it was written down.
        root: where it grew from; None where it grew from nothing of another municipality.
    """

    practice: UUID
    organisation: UUID | None
    name: str
    on: date | None = None
    root: Root | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """That a municipality took a practice over: which practice, who, and when it was told."""

    practice: UUID
    organisation: UUID
    name: str
    on: date


@dataclass(frozen=True, slots=True)
class Link:
    """One municipality of the line.

    Attributes:
        name: which; empty where that is not told.
        practice: the practice in its own words; None where it wrote none, or the reader may not read it.
        on: when it was told that it took the practice over; None for the one with which it began.
        taken: who took it over from this one, in the order of time.
    """

    name: str
    practice: UUID | None
    on: date | None = None
    taken: tuple[Link, ...] = ()

    @property
    def practices(self) -> tuple[tuple[UUID, str], ...]:
        """Give the practices of this one and of the line below it, each with whose it is, from the first on."""
        own = ((self.practice, self.name),) if self.practice else ()
        return (*own, *(pair for one in self.taken for pair in one.practices))

    @property
    def steps(self) -> int:
        """Count how many steps the longest line below this one has."""
        return max((1 + one.steps for one in self.taken), default=0)


def chain_of(practice: UUID, kept: Sequence[Kept], steps: Sequence[Step]) -> Link:
    """Give the line in which a practice stands, from the municipality with which it began, or where its day was.

    A municipality that took a practice over goes on with its own practice among those given. Nobody stands in a line
    twice, so two that took it over from one another end it.

    Args:
        practice: the one that is read; it is among those of the line.
        kept: the practices of the line, as far as they may be read; the first of a municipality counts.
        steps: who took them over, in the order of time.
    """
    of = {one.practice: one for one in kept}
    own: dict[UUID, Kept] = {}
    for one in kept:
        if one.organisation is not None:
            own.setdefault(one.organisation, one)
    begin, seen = of[practice], {practice}
    while (before := _before(begin, steps, of)) is not None and before.practice not in seen:
        begin = before
        seen.add(begin.practice)
    root = begin.root if begin.root and begin.root.organisation != begin.organisation else None
    if root is None:
        return Link(begin.name, begin.practice, None, _taken(begin, steps, own, {begin.organisation}))
    # Where it grew from stands first: that it takes its own thing over again is no step of the line.
    first = own.get(root.organisation)
    below = _taken(begin, steps, own, {begin.organisation, root.organisation})
    return Link(
        root.name, first.practice if first else None, None, (Link(begin.name, begin.practice, begin.on, below),)
    )


def _before(one: Kept, steps: Sequence[Step], of: Mapping[UUID, Kept]) -> Kept | None:
    """Give the practice that a municipality took over first, of those of others."""
    theirs = (step.practice for step in steps if step.organisation == one.organisation)
    return next((of[each] for each in theirs if each in of and each != one.practice), None)


def _taken(source: Kept, steps: Sequence[Step], own: Mapping[UUID, Kept], seen: set[UUID | None]) -> tuple[Link, ...]:
    direct = [one for one in steps if one.practice == source.practice and one.organisation not in seen]
    # Who stands here is not told again further down: of two ways to one municipality the shorter one is shown.
    seen |= {one.organisation for one in direct}
    links = []
    for one in direct:
        next_one = own.get(one.organisation)
        below = _taken(next_one, steps, own, seen) if next_one else ()
        links.append(Link(one.name, next_one.practice if next_one else None, one.on, below))
    return tuple(links)
