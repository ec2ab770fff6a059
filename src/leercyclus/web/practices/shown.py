"""What a page of practices shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

PRACTICE, WANT, PROUD, STUCK = "practice", "want", "proud", "stuck"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that is offered or looked for.

    Attributes:
        kind: `PRACTICE` or `PROUD` for what is offered, `WANT` or `STUCK` for what is looked for.
        id: of the practice or the want; None for a line of a circle.
        organisation: whose it is; None for an example of which that is not told.
        municipality: its name; empty for none.
        title: of a practice; else the whole text.
        about: more of a practice; empty for the others.
        topics: what it is about.
        where_to_call: as it was typed; no name of a person in our tables.
        circle: the id of the circle of a line; else None.
        circle_name: the name of that circle; else empty.
        taken: how many municipalities took it over.
        is_example: whether it comes from the article.
        is_gone: whether it was withdrawn or closed: then only the own municipality reads it.
        may_change: whether the reader may change it, of a want.
        matches: of what is looked for, what may help, each with the words that both have.
    """

    kind: str
    id: UUID | None
    organisation: UUID | None
    municipality: str
    title: str
    about: str = ""
    topics: tuple[str, ...] = ()
    where_to_call: str = ""
    circle: UUID | None = None
    circle_name: str = ""
    taken: int = 0
    is_example: bool = False
    is_gone: bool = False
    may_change: bool = False
    matches: tuple[Pair, ...] = ()

    @property
    def key(self) -> str:
        """Give what tells it from the others."""
        return f"{self.kind} {self.id or self.circle} {self.organisation}"


@dataclass(frozen=True, slots=True)
class Pair:
    """Who offers what another looks for.

    Attributes:
        offer: what is offered.
        shared: the topics and words that both have.
        circle: the circle in which the reader can propose a follow-up between the two; None where that cannot be.
    """

    offer: Entry
    shared: tuple[str, ...]
    circle: UUID | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of a list: what stands on it, how many there are in all, and how many pages."""

    entries: tuple[Entry, ...]
    count: int
    pages: int


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: who offers, and who looks for.

    Attributes:
        offers, wants: a page of each.
        topics: every topic to choose from, by the alphabet.
        municipalities: every municipality to choose from, as (id, name), by the alphabet.
    """

    offers: Listed
    wants: Listed
    topics: tuple[str, ...] = ()
    municipalities: tuple[tuple[UUID, str], ...] = field(default=())
