"""A proposal to mend the groups of a day that is under way, as a host reads it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext, ngettext

from leercyclus.engine.reasons import Reason
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.seating.change_sentences import number_of


def in_words(count: int) -> str:
    """Write a number as it begins a sentence: a word up to twelve."""
    found = number_of(count)
    return found.say(reader()) if isinstance(found, Reason) else str(count)


@dataclass(frozen=True, slots=True)
class Place:
    """A seat as it is shown: the number of a table, or else the title of a workshop or visit; neither for no seat."""

    table: int | None = None
    title: str = ""

    def __bool__(self) -> bool:
        return self.table is not None or bool(self.title)


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody who gets another seat, or a first one, in one part.

    Attributes:
        registration: whose.
        name: of the person.
        what: the post or the department, and the municipality where the name does not tell it.
        mark: place of the municipality among the members of the circle from 0.
        letter: of the level.
        before: the seat that was; empty for who had none.
        after: the seat that will be.
    """

    registration: UUID
    name: str
    what: str
    mark: int
    letter: str
    before: Place
    after: Place


@dataclass(frozen=True, slots=True)
class PartMoves:
    """Who moves in one part of the programme: its title, when it begins, and the moves."""

    slot: UUID
    title: str
    begins: str
    moves: tuple[Move, ...]


@dataclass(frozen=True, slots=True)
class Proposed:
    """What a host reads of a proposal.

    Attributes:
        id: which; the plan gets it too.
        number: of the version that no longer fits.
        is_left: whether a host said to leave all as it is.
        parts: who moves in each part to come in which somebody does, in the order of the clock.
        moving: so many people get another seat in some part.
        joining: so many had no seat at all.
        staying: so many keep every seat.
        meetings: between municipalities, as it would be; `if_left` if nobody moves; `planned` before the day.
        partners: pairs of an outside partner with somebody of the own municipality; None where nobody asks.
        reasons: why anything is proposed, beside who is gone, in words.
        costs: what is wrong if nobody moves, in words.
        broken: rules that are broken all the same.
        notes: what had to give way.
        why_not: why there is no proposal; without these there is one.
    """

    id: UUID
    number: int
    is_left: bool
    parts: tuple[PartMoves, ...] = ()
    moving: int = 0
    joining: int = 0
    staying: int = 0
    meetings: int = 0
    if_left: int = 0
    planned: int = 0
    partners: int | None = None
    reasons: tuple[str, ...] = ()
    costs: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    why_not: tuple[str, ...] = ()

    @property
    def first(self) -> PartMoves | None:
        """Give the first part in which somebody moves."""
        return self.parts[0] if self.parts else None

    @property
    def headline(self) -> str:
        """Say in a few words what is proposed: one moves, two join."""
        moving = ngettext("%(count)s moves", "%(count)s move", self.moving) % {"count": in_words(self.moving)}
        joining = ngettext("%(count)s joins", "%(count)s join", self.joining) % {"count": in_words(self.joining)}
        told = [moving] * bool(self.moving) + [joining] * bool(self.joining)
        return ", ".join(told) or gettext("somebody else leads")

    @property
    def by_part(self) -> str:
        """Count the seats that change in each part, where they do in more than one; empty otherwise."""
        if len(self.parts) < 2:  # noqa: PLR2004 - of one part the headline says it all
            return ""
        told = gettext("%(count)s in %(part)s")
        titles = [(len(one.moves), one.title[:1].lower() + one.title[1:]) for one in self.parts]
        return ", ".join(told % {"count": count, "part": title} for count, title in titles)


@dataclass(frozen=True, slots=True)
class Problem:
    """What a host has to see to that no proposal mends.

    Attributes:
        sentence: in the language of the page, beginning with a capital.
        slot, offer: the part and the workshop or visit that it is about; None where it is about no single one.
        title: of the workshop or visit; empty where it is about no single one.
    """

    sentence: str
    slot: UUID | None = None
    offer: UUID | None = None
    title: str = ""
