"""Read a day to enter it from paper: who may have been there, and who sat where as far as is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from leercyclus.engine.reasons import Reason
from leercyclus.web.checkin.list_queries import CheckInRow, check_in_rows
from leercyclus.web.checkin.models import Presence
from leercyclus.web.checkin.paper_grid import Seats, letters_for, most_tables
from leercyclus.web.days.day_queries import GROUPED, OFFERED, WholeDay
from leercyclus.web.seating.paper_queries import Entered


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a day in which everybody sat in a group.

    Attributes:
        slot: id.
        title: what it is called; begins: the clock.
        is_done: whether it was entered from paper.
        choices: letter and title of what was given in it; none where people sat at tables.
    """

    slot: UUID
    title: str
    begins: str
    is_done: bool
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """The seat of one person in one part: what stands in the cell, and what is wrong with it."""

    person: CheckInRow
    text: str
    wrong: Reason | None = None


def parts_of(whole: WholeDay, entered: Entered) -> tuple[Part, ...]:
    """List the parts in which everybody sat in a group; no query."""
    return tuple(
        Part(
            one.pk,
            str(one.title or one.get_kind_display()),
            f"{one.begins:%H:%M}",
            one.pk in entered.from_paper,
            tuple((letter, title) for letter, (_, title) in _lettered(whole, one.pk, one.kind).items()),
        )
        for one in whole.slots
        if one.kind in GROUPED
    )


def seats_of_part(whole: WholeDay, slot: UUID, people: int, entered: Entered) -> Seats:
    """Tell what can be written in the cells of a part: tables of the version that holds, and a few more; no query."""
    row = next(one for one in whole.slots if one.pk == slot)
    lettered = _lettered(whole, slot, row.kind)
    planned = max((one for one in entered.seats.get(slot, {}).values() if isinstance(one, int)), default=0)
    letters = {letter: offer for letter, (offer, _) in lettered.items()}
    return Seats(letters, most_tables(planned, people), planned)


def who_was_there(day: UUID) -> tuple[CheckInRow, ...]:
    """List who was there, as far as is known: everybody of whom it was not said that they did not come; six queries."""
    return tuple(one for one in check_in_rows(day) if one.state != Presence.State.ABSENT)


def cells_of(
    people: tuple[CheckInRow, ...],
    seats: Seats,
    known: Mapping[UUID, int | UUID],
    typed: Mapping[UUID, str] | None = None,
    wrong: Mapping[UUID, Reason] | None = None,
) -> tuple[Cell, ...]:
    """Give a cell for everybody: what was typed, or else the seat in the version that holds; no query."""
    found = [Cell(one, seats.written(known.get(one.registration))) for one in people]
    if typed is None:
        return tuple(found)
    problems = wrong or {}
    return tuple(
        replace(one, text=typed.get(one.person.registration, ""), wrong=problems.get(one.person.registration))
        for one in found
    )


def _lettered(whole: WholeDay, slot: UUID, kind: str) -> dict[str, tuple[UUID, str]]:
    if kind not in OFFERED:
        return {}
    offers = {one.pk: one.title for one in whole.offers_in(slot)}
    return {letter: (offer, offers[offer]) for letter, offer in letters_for(list(offers)).items()}
