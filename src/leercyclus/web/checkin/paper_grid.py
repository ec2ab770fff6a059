"""Who sat where, read from the cells of a grid: the number of a table, or the letter of a workshop or visit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from string import ascii_uppercase
from uuid import UUID

from leercyclus.engine.reasons import Reason
from leercyclus.web.checkin import sentences

MOST_TABLES = 99
MORE_BY_HAND = 3
"""So many tables more than in the version that holds can have come in on the day."""
FEWEST_AT_A_TABLE = 2
LONGEST_SHOWN = 20
NOBODY = ("", "-", "\N{EN DASH}")
"""What is written for who was not there in that part."""


@dataclass(frozen=True, slots=True)
class Seats:
    """What can be written in the cells of a part.

    Attributes:
        letters: by letter the workshop or visit; none where people sat at tables.
        tables: the highest number of a table.
        planned: the highest number of a table in the version that holds; 0 for none.
    """

    letters: Mapping[str, UUID] = field(default_factory=dict)
    tables: int = MOST_TABLES
    planned: int = 0

    def written(self, seat: int | UUID | None) -> str:
        """Write a seat as it stands in a cell; empty where it is none of these.

        Examples:
            >>> Seats({"A": UUID(int=1)}).written(UUID(int=1)), Seats().written(3), Seats().written(None)
            ('A', '3', '')
        """
        if isinstance(seat, UUID):
            return next((letter for letter, offer in self.letters.items() if offer == seat), "")
        return str(seat) if seat and not self.letters else ""

    def read(self, text: str, person: str) -> int | UUID | Reason | None:
        """Read a cell; a reason where it holds something else than a seat.

        Args:
            text: as it was typed.
            person: in whose row it stands.

        Examples:
            >>> Seats(tables=9).read(" 7", "Jan"), Seats(tables=9).read("-", "Jan")
            (7, None)
        """
        typed = text.strip().upper()
        if typed in NOBODY:
            return None
        shown = text.strip()[:LONGEST_SHOWN]
        if self.letters:
            known = self.letters.get(typed)
            return known or sentences.CELL_LETTER(person=person, letters=", ".join(self.letters), found=shown)
        is_number = typed.isascii() and typed.isdigit() and len(typed) <= len(str(MOST_TABLES))
        if is_number and 1 <= int(typed) <= self.tables:
            return int(typed)
        if 0 < self.planned < self.tables:
            return sentences.CELL_TABLE_MORE(person=person, planned=self.planned, most=self.tables, found=shown)
        return sentences.CELL_TABLE(person=person, most=self.tables, found=shown)


@dataclass(frozen=True, slots=True)
class ReadGrid:
    """A grid that was read.

    Attributes:
        seats: by seat the registrations.
        wrong: by registration what is wrong in its cell.
    """

    seats: dict[int | UUID, list[UUID]]
    wrong: dict[UUID, Reason]

    @property
    def lonely(self) -> tuple[int, ...]:
        """Give the tables at which one person sits: perhaps a slip of the hand."""
        return tuple(sorted(seat for seat, people in self.seats.items() if isinstance(seat, int) and len(people) == 1))


def most_tables(planned: int, people: int) -> int:
    """Give the highest number of a table that can be right: one more number is sooner a slip than a table.

    Args:
        planned: the highest number in the version that holds; 0 where nobody has a table in it.
        people: how many were there; nobody sits alone at a table that came in.

    Examples:
        >>> most_tables(9, 40), most_tables(4, 9), most_tables(4, 6), most_tables(0, 9)
        (12, 4, 4, 5)
    """
    if not planned:
        return min(max(-(-people // FEWEST_AT_A_TABLE), 1), MOST_TABLES)
    return min(max(planned, min(planned + MORE_BY_HAND, people // FEWEST_AT_A_TABLE)), MOST_TABLES)


def letters_for(offers: Sequence[UUID]) -> dict[str, UUID]:
    """Give every workshop or visit of a part its letter, in the order of the part.

    Examples:
        >>> list(letters_for([UUID(int=1), UUID(int=2)]))
        ['A', 'B']
    """
    signs = [*ascii_uppercase, *(f"{one}{one}" for one in ascii_uppercase)]
    return dict(zip(signs, offers, strict=False))


def read_grid(people: Sequence[tuple[UUID, str]], typed: Mapping[UUID, str], seats: Seats) -> ReadGrid:
    """Read the cells of a part.

    Args:
        people: registrations with names, in the order of the rows.
        typed: by registration what stands in the cell; who is left out sat nowhere.
        seats: what can be written.
    """
    found = ReadGrid({}, {})
    for registration, name in people:
        seat = seats.read(typed.get(registration, ""), name)
        if isinstance(seat, Reason):
            found.wrong[registration] = seat
        elif seat is not None:
            found.seats.setdefault(seat, []).append(registration)
    return found
