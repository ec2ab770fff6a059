"""How many tables a round has, and how many people sit at each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sizes:
    """The tables of one round.

    Attributes:
        tables: how many; 0 where nobody is there.
        smallest, largest: people at a table; they differ by one at most.
    """

    tables: int
    smallest: int
    largest: int


def sizes_for(people: int, smallest: int, largest: int) -> Sizes:
    """Divide people over tables of about one size, between the smallest and the largest where that can be.

    Where it can, the tables come nearest to the middle of the two. Where it cannot (seven people at tables of four to
    six), the tables pass the sizes by as little as can be; of equals the smaller tables are taken.

    Args:
        people: 0 or more.
        smallest: 1 or more.
        largest: not below the smallest.

    Examples:
        >>> sizes_for(60, 4, 6)
        Sizes(tables=12, smallest=5, largest=5)
        >>> sizes_for(7, 4, 6)
        Sizes(tables=2, smallest=3, largest=4)
        >>> sizes_for(3, 4, 6)
        Sizes(tables=1, smallest=3, largest=3)
    """
    if people < 1:
        return Sizes(0, 0, 0)
    most = min(people, people // smallest + 1)
    divided = [_divided(people, tables) for tables in range(1, most + 1)]

    def off(sizes: Sizes) -> tuple[int, float, int]:
        beyond = max(smallest - sizes.smallest, sizes.largest - largest, 0)
        return beyond, abs(people / sizes.tables - (smallest + largest) / 2), -sizes.tables

    return min(divided, key=off)


def _divided(people: int, tables: int) -> Sizes:
    low, over = divmod(people, tables)
    return Sizes(tables, low, low + (over > 0))
