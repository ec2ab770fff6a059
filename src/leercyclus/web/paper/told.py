"""People, places and times as paper tells them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from uuid import UUID

from leercyclus.formats.paper import Guest
from leercyclus.formats.typeset import Place
from leercyclus.web.design.templatetags.lc import SHAPES
from leercyclus.web.guests.coming_queries import Coming


def clock(moment: time) -> str:
    """Write a time as on a station clock.

    Examples:
        >>> clock(time(9, 5))
        '09:05'
    """
    return moment.isoformat("minutes")


def span(begins: time, ends: time) -> str:
    """Write from when till when.

    Examples:
        >>> span(time(9, 30), time(10, 30))
        '09:30–10:30'
    """
    return f"{clock(begins)}–{clock(ends)}"


def place_of(one: Coming) -> Place:
    """Give the municipality with its mark; beyond three there is none."""
    return Place(one.municipality, one.place if one.place < len(SHAPES) else None)


def post_of(one: Coming) -> str:
    """Tell what somebody does: the post, else the department; the level stands on no paper."""
    return one.title or one.department


def workplace_of(one: Coming) -> str:
    """Tell where somebody works, where that is not the municipality."""
    return one.workplace if one.is_partner and one.workplace != one.municipality else ""


def guest_of(one: Coming, role: str = "") -> Guest:
    """Give somebody as others read it; `role` is what the person does in the group, where that is leading it."""
    return Guest(one.name, place_of(one), ", ".join(filter(None, [role, post_of(one), workplace_of(one)])))


@dataclass(frozen=True, slots=True)
class Choice:
    """A workshop or visit in a part of the day.

    Attributes:
        id: of the offer.
        title: what it is called.
        room: id of its room; None where it has none.
        where: where people meet, else the name of the room; may be empty.
        meets_elsewhere: whether people meet at another place than a room.
        leader: who leads it, or whom one meets; may be empty.
        stand_in: who comes in the place of the leader; may be empty.
        called_off: whether it does not go on.
        is_visit: whether it is a visit, where somebody receives.
        secrecy: what stays there when clients are spoken of; may be empty.
    """

    id: UUID
    title: str
    room: UUID | None
    where: str
    meets_elsewhere: bool
    leader: str
    stand_in: str
    called_off: bool
    is_visit: bool = False
    secrecy: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day.

    Attributes:
        id: of the slot.
        begins, ends: the clock.
        title: what it is called.
        is_grouped: whether everybody sits in a group in it.
        is_offered: whether it is made of workshops or visits.
        room: id of its room; None where it has none. `where` is its name.
        leader, question, note: may be empty.
        choices: what is given in it, what was called off too.
    """

    id: UUID
    begins: time
    ends: time
    title: str
    is_grouped: bool
    is_offered: bool
    room: UUID | None
    where: str
    leader: str
    question: str
    note: str
    choices: tuple[Choice, ...]

    @property
    def when(self) -> str:
        """Write from when till when it is."""
        return span(self.begins, self.ends)


@dataclass(frozen=True, slots=True)
class Group:
    """A group of a round: its slot, the number of its table or its offer, who sits there, and who of them leads."""

    slot: UUID
    table: int | None
    offer: UUID | None
    people: tuple[Coming, ...]
    leader: UUID | None = None
