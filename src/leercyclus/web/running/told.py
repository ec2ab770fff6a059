"""One message of the host, and for whom it is."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

Seat = tuple[UUID, int | UUID]
"""A part of the programme, with the number of a table or the id of a workshop or visit."""


@dataclass(frozen=True, slots=True)
class Told:
    """One message of the host.

    Attributes:
        id: of the row.
        text: what was told.
        at: when.
        slot: the part of the programme of which one group is meant; None for all.
        table: the number of the table that is meant; None for no table.
        offer: the workshop or visit that is meant; None for none, `offer_title` is its name.
        is_withdrawn: whether it was taken back; phones show it no more.
    """

    id: UUID
    text: str
    at: datetime
    slot: UUID | None = None
    table: int | None = None
    offer: UUID | None = None
    offer_title: str = ""
    is_withdrawn: bool = False

    @property
    def is_to_all(self) -> bool:
        """Tell whether it is for everybody."""
        return self.slot is None

    def is_for(self, seats: Collection[Seat]) -> bool:
        """Tell whether it is for somebody who has these seats."""
        seat = self.table if self.table is not None else self.offer
        return self.slot is None or (seat is not None and (self.slot, seat) in seats)
