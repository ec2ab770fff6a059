"""The page of one participant, as plain values: when one is where, and with whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from uuid import UUID

from leercyclus.web.seating.moves_queries import Moved


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody at the same table.

    Attributes:
        name: of the person.
        what: the post, or else the level; where: the department, or the organisation of a partner.
        municipality: its name; place: for its mark.
        is_own: whether it is the reader; leads: whether the person leads the workshop or receives at the visit.
    """

    name: str
    what: str
    where: str
    municipality: str
    place: int
    is_own: bool = False
    leads: bool = False


@dataclass(frozen=True, slots=True)
class OwnSlot:
    """One part of somebody's day.

    Attributes:
        id: of the slot; kind: one of `Slot.Kind`.
        begins, ends: the clock.
        title: what it is called; the name of the workshop or visit where somebody sits in one.
        table: the number of the table; None where there is none.
        room, way: where, and how to find it; may be empty.
        question: of the round; may be empty.
        leader: who leads it, or whom one meets; may be empty.
        note: to know beforehand, such as what stays there when clients are spoken of.
        companions: who sits there too, the reader among them; empty where there are no groups (yet).
        is_grouped: whether everybody sits in a group in it.
        is_away: whether the person is not there then.
        is_off: whether the workshop or visit was called off after the groups were made.
        is_visit: whether it is a visit; is_leading: whether the person leads or receives there.
    """

    id: UUID
    kind: str
    begins: time
    ends: time
    title: str
    table: int | None = None
    room: str = ""
    way: str = ""
    question: str = ""
    leader: str = ""
    note: str = ""
    companions: tuple[Companion, ...] = ()
    is_grouped: bool = False
    is_away: bool = False
    is_off: bool = False
    is_visit: bool = False
    is_leading: bool = False


@dataclass(frozen=True, slots=True)
class Concern:
    """A difference on the agenda that fits what somebody works on: its number, title and first sentence."""

    number: int
    title: str
    told: str


@dataclass(frozen=True, slots=True)
class OwnDay:
    """What the page shows.

    Attributes:
        slots: in the order of the clock.
        version: of the groups; None while none were published.
        meets, meets_across: how many different people share a group with the reader, and how many of them come from
            another municipality; who leads a group is not counted, as in what a plan reaches.
        colleagues: who of the own municipality comes too, from every level.
        concerns: the differences that fit, three at most; `are_fitting` is false where none fits and the first of the
            agenda stand there.
        moved: where the seat of the reader is another one than in the version before.
    """

    slots: tuple[OwnSlot, ...]
    version: int | None
    meets: int
    meets_across: int
    colleagues: tuple[Companion, ...]
    concerns: tuple[Concern, ...]
    are_fitting: bool
    moved: tuple[Moved, ...] = ()
