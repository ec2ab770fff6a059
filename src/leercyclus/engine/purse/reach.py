"""Counts of people that may be told: from five up, and none from which a smaller one follows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leercyclus.engine.counts import FEWEST

_TWO = 2


@dataclass(frozen=True, slots=True)
class Cell:
    """One count: what it counts, and how many; None where that is not told."""

    name: str
    count: int | None


@dataclass(frozen=True, slots=True)
class Told:
    """What may be told of people who are counted in parts.

    Attributes:
        total: how many there are; None for fewer than five.
        cells: the parts in the order asked for, without those that hold nobody; empty where none can be told.
    """

    total: int | None
    cells: tuple[Cell, ...]

    @property
    def shown(self) -> tuple[Cell, ...]:
        """Give the parts of which the count is told."""
        return tuple(one for one in self.cells if one.count is not None)

    @property
    def hidden(self) -> tuple[str, ...]:
        """Name the parts of which the count is not told."""
        return tuple(one.name for one in self.cells if one.count is None)

    @property
    def hides(self) -> bool:
        """Tell whether any part is not told."""
        return bool(self.hidden)


def told(counts: Mapping[str, int]) -> Told:
    """Hide the small counts, and as many others as it takes that none of them follows from the total.

    Parts below five are hidden. Then the smallest part that is shown is hidden too, as long as only one is hidden,
    those hidden hold fewer than five together, or they can be shared out in one way only. Where nothing is left to
    show, the total is told alone, so that not even the number of parts is known.

    Args:
        counts: by part how many people; a part that holds nobody is left out.

    Examples:
        >>> [(one.name, one.count) for one in told({"heads": 6, "policy": 12, "aldermen": 2}).cells]
        [('heads', None), ('policy', 12), ('aldermen', None)]
        >>> told({"heads": 4}).total is None
        True
    """
    there = {name: count for name, count in counts.items() if count > 0}
    total = sum(there.values())
    if total < FEWEST:
        return Told(None, ())
    hidden = {name for name, count in there.items() if count < FEWEST}
    shown = there.keys() - hidden
    while hidden and shown and not _keeps_secret([there[name] for name in hidden]):
        smallest = min(there[name] for name in shown)
        hidden |= {name for name in shown if there[name] == smallest}  # all of them: a choice between equals would tell
        shown = there.keys() - hidden
    if not shown:
        return Told(total, ())
    return Told(total, tuple(Cell(name, None if name in hidden else count) for name, count in there.items()))


def _keeps_secret(hidden: Sequence[int]) -> bool:
    """Tell whether no hidden part follows from what they hold together.

    Where all hold one, or all hold the most that is hidden by itself, they follow from their number.
    """
    return len(hidden) >= _TWO and sum(hidden) >= FEWEST and set(hidden) not in ({1}, {FEWEST - 1})
