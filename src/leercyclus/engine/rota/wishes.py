"""The wishes of members, one by one, so that each can be counted, held and explained."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.rota.question import Question

Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Demand:
    """One wish of one member.

    Attributes:
        row: of the member.
        kind: what is wished.
        turn: for which day of the cycle, from 0; None for any.
        day: the ordinal that `not_before` and `not_after` speak of; 0 for the other kinds.
        apart: turns of which the member said something else; a wish for any turn is silent there.
    """

    row: int
    kind: Literal["wants", "rather_not", "not_before", "not_after"]
    turn: int | None = None
    day: int = 0
    apart: frozenset[int] = frozenset()

    def spoiled(self, turn: int, host: int, earliest: Whole, latest: Whole) -> NDArray[np.bool_]:
        """Whether a turn goes against this wish, for certain, when it falls between two days, shape as those.

        A wish to receive somewhere in the cycle is no matter of one turn: see `missed`.
        """
        never = np.zeros(earliest.shape, dtype=np.bool_)
        if self.kind == "wants":
            return ~never if self.turn == turn and host != self.row else never
        if host != self.row:
            return never
        if self.kind == "rather_not":
            return ~never if self.turn == turn or (self.turn is None and turn not in self.apart) else never
        return np.asarray(latest < self.day if self.kind == "not_before" else earliest > self.day)

    def missed(self, hosts: Sequence[int]) -> bool:
        """Whether the member wished to receive somewhere in the cycle, and does not."""
        return self.kind == "wants" and self.turn is None and self.row not in hosts


def demands(question: Question) -> tuple[Demand, ...]:
    """List the wishes that a rota may pass over; what a member cannot do is none of them."""
    return tuple(_demands(question))


def _demands(question: Question) -> Iterator[Demand]:
    for row, member in enumerate(question.members):
        apart = frozenset(wish.turn for wish in member.wishes if wish.turn is not None)
        for wish in member.wishes:
            if wish.attitude != "cannot":
                yield Demand(row, wish.attitude, wish.turn, apart=apart)
        if member.not_before is not None:
            yield Demand(row, "not_before", day=member.not_before)
        if member.not_after is not None:
            yield Demand(row, "not_after", day=member.not_after)


def can_host(question: Question, row: int, turn: int) -> bool:
    """Whether a member said nothing against hosting a turn that always holds; a wish for the turn itself goes first."""
    said = {wish.turn: wish.attitude for wish in question.members[row].wishes}
    return said.get(turn, said.get(None)) != "cannot"
