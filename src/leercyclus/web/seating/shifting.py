"""One change by hand: somebody goes to another group of a round, or two people take each other's seat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

TABLE, OFFER, SWAP = "tafel-", "keuze-", "ruil-"
"""With what the word for a seat in a form begins: a table, a workshop or visit, or the seat of somebody else."""
MOST_DIGITS = 4
"""No day has tables with longer numbers, and Python refuses to read one of thousands of digits."""


@dataclass(frozen=True, slots=True)
class Shift:
    """One change by hand, in one round.

    Attributes:
        slot: in which round.
        registration: who moves.
        table: to which table, by its number from 1; None for another kind of seat.
        offer: to which workshop or visit.
        partner: with whom seats are swapped; then there is no table or offer.
    """

    slot: UUID
    registration: UUID
    table: int | None = None
    offer: UUID | None = None
    partner: UUID | None = None

    @property
    def word(self) -> str:
        """Write where the person goes as a form does: `tafel-3`, `keuze-<offer>` or `ruil-<registration>`."""
        if self.partner:
            return f"{SWAP}{self.partner}"
        return f"{OFFER}{self.offer}" if self.offer else f"{TABLE}{self.table}"

    @property
    def moved(self) -> tuple[UUID, ...]:
        """Name who gets another seat."""
        return (self.registration, self.partner) if self.partner else (self.registration,)


def read_shift(slot: UUID, registration: UUID, word: str) -> Shift | None:
    """Read the word for a seat, as a form sends it; None for one that means nothing.

    Examples:
        >>> read_shift(UUID(int=9), UUID(int=1), "tafel-3").table
        3
        >>> read_shift(UUID(int=9), UUID(int=1), "balkon") is None
        True
    """
    kind, _, rest = word.partition("-")
    if f"{kind}-" == TABLE:
        is_number = rest.isdecimal() and len(rest) <= MOST_DIGITS
        return Shift(slot, registration, table=int(rest)) if is_number else None
    try:
        found = UUID(rest)
    except ValueError:
        return None
    if f"{kind}-" == OFFER:
        return Shift(slot, registration, offer=found)
    return Shift(slot, registration, partner=found) if f"{kind}-" == SWAP else None


def shifted(rounds: Sequence[Mapping[str, Any]], shift: Shift) -> list[dict[str, Any]]:
    """Give the rounds of a plan after a change, as `models.Plan.rounds`; those that were given stay as they are.

    Args:
        rounds: as `models.Plan.rounds`, with the round of the change among them.
        shift: what changes. A workshop that the plan has no group for gets one.

    Examples:
        >>> a, b, slot = UUID(int=1), UUID(int=2), UUID(int=9)
        >>> groups = [{"table": n, "offer": None, "people": [str(one)]} for n, one in ((1, a), (2, b))]
        >>> after = shifted([{"slot": str(slot), "groups": groups}], Shift(slot, a, table=2))
        >>> [len(group["people"]) for group in after[0]["groups"]]
        [0, 2]
    """
    return [
        {**one, "groups": _swapped(one["groups"], shift) if shift.partner else _moved(one["groups"], shift)}
        if one["slot"] == str(shift.slot)
        else dict(one)
        for one in rounds
    ]


def _swapped(groups: Sequence[Mapping[str, Any]], shift: Shift) -> list[dict[str, Any]]:
    one, other = str(shift.registration), str(shift.partner)
    trade = {one: other, other: one}
    return [{**group, "people": [trade.get(each, each) for each in group["people"]]} for group in groups]


def _moved(groups: Sequence[Mapping[str, Any]], shift: Shift) -> list[dict[str, Any]]:
    who, offer = str(shift.registration), str(shift.offer) if shift.offer else None
    found = [{**group, "people": [each for each in group["people"] if each != who]} for group in groups]
    target = next((one for one in found if (one["table"], one["offer"]) == (shift.table, offer)), None)
    if target is None:
        target = {"table": shift.table, "offer": offer, "people": []}
        found.append(target)
    target["people"].append(who)
    return found
