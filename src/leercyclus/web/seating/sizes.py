"""How many tables a round has, and how many people sit at each table, workshop and visit."""

from __future__ import annotations

from collections.abc import Sequence
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


def even_limits(people: int, limits: Sequence[tuple[int, int]], fixed: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Say how many people each workshop or visit of a round holds, so that none is nearly empty beside a full one.

    An even share is what each would hold if people were dealt out one by one to the emptiest that has room. Each holds
    its share, a third of it more or less, rounded up: play enough for wishes and for who may not meet (decision 16).
    The shares themselves fit in it, so there is always room for all and nothing is too large. Where the limits leave no
    way to deal people out they are given back as they are.

    Args:
        people: 0 or more.
        limits: of each the fewest and the most people, 0 <= fewest <= most.
        fixed: of each how many have a fixed seat there.

    Examples:
        >>> even_limits(18, [(2, 16), (2, 16)], [0, 0])
        ((6, 12), (6, 12))
        >>> even_limits(40, [(2, 6), (2, 40), (2, 40)], [0, 0, 0])
        ((4, 6), (11, 23), (11, 23))
    """
    shares = [max(fewest, count) for (fewest, _), count in zip(limits, fixed, strict=True)]
    too_many = any(share > most for share, (_, most) in zip(shares, limits, strict=True))
    if too_many or not sum(shares) <= people <= sum(most for _, most in limits):
        return tuple(limits)
    for _ in range(people - sum(shares)):
        roomy = [place for place, (_, most) in enumerate(limits) if shares[place] < most]
        shares[min(roomy, key=shares.__getitem__)] += 1
    return tuple(
        (max(fewest, share - _third(share)), min(most, share + _third(share)))
        for share, (fewest, most) in zip(shares, limits, strict=True)
    )


def _third(share: int) -> int:
    return -(-share // 3)
