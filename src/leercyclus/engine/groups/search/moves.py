"""The moves of the search: seats, counts and meetings change, and the tally with them. Compiled by numba.

As in `prices`, arrays come one by one.
"""

from __future__ import annotations

from leercyclus.engine.groups.search.arrays import BANNED, MET_BITS, Bytes, Ints, Small
from leercyclus.engine.groups.search.prices import jit, moved_amiss
from leercyclus.engine.groups.search.state import BROKEN, KIND, OFF, SEAT, SLOT


@jit
def meet(link: Bytes, tally: Ints, member: Small, number: int, group: int, one: int, step: int) -> None:
    """Add a meeting (`step` 1) of somebody with all others of a group, or take one back (-1)."""
    for index in range(member[number, group, -1]):
        who = member[number, group, index]
        if who != one:
            code = link[one, who]
            if (code >> MET_BITS) & BANNED:
                tally[BROKEN] += step
            link[one, who] = code + step
            link[who, one] = code + step


@jit
def tell(
    faults: Small, tally: Ints, rule: Ints, counts: Small, number: int, group: int, width: int, value: int, step: int
) -> None:
    """Add one of a value to a group of a width (`step` 1) or take one away (-1)."""
    kind, seated = rule[number, group, KIND], counts[number, group, value]
    for fault in (OFF, BROKEN):
        tally[fault] += faults[fault, kind, width, value, seated + step] - faults[fault, kind, width, value, seated]
    counts[number, group, value] = seated + step


@jit
def resize(
    faults: Small, tally: Ints, rule: Ints, counts: Small, number: int, group: int, width: int, step: int
) -> None:
    """Let a group of a width be one larger (`step` 1) or smaller (-1), before its counts change."""
    kind = rule[number, group, KIND]
    for value in range(counts.shape[2]):
        seated = counts[number, group, value]
        for fault in (OFF, BROKEN):
            tally[fault] += faults[fault, kind, width + step, value, seated] - faults[fault, kind, width, value, seated]


@jit
def swap(
    faults: Small,
    rule: Ints,
    values: Small,
    link: Bytes,
    tally: Ints,
    member: Small,
    counts: Small,
    chair: Small,
    barred: Bytes | None,
    once: Bytes | None,
    number: int,
    one: int,
    other: int,
) -> None:
    """Let two people of different groups change places in a round."""
    group, place = chair[number, one, SEAT], chair[number, other, SEAT]
    tally[BROKEN] += moved_amiss(barred, once, rule, chair, number, group, place, one)
    tally[BROKEN] += moved_amiss(barred, once, rule, chair, number, place, group, other)
    meet(link, tally, member, number, group, one, -1)
    meet(link, tally, member, number, place, other, -1)
    width, width_there = member[number, group, -1], member[number, place, -1]
    for attribute in range(values.shape[0]):
        mine, yours = values[attribute, one], values[attribute, other]
        if mine != yours:
            tell(faults, tally, rule, counts, number, group, width, mine, -1)
            tell(faults, tally, rule, counts, number, group, width, yours, 1)
            tell(faults, tally, rule, counts, number, place, width_there, yours, -1)
            tell(faults, tally, rule, counts, number, place, width_there, mine, 1)
    mine, yours = chair[number, one, SLOT], chair[number, other, SLOT]
    chair[number, one, SEAT], chair[number, one, SLOT], member[number, place, yours] = place, yours, one
    chair[number, other, SEAT], chair[number, other, SLOT], member[number, group, mine] = group, mine, other
    meet(link, tally, member, number, place, one, 1)
    meet(link, tally, member, number, group, other, 1)


@jit
def shift(
    faults: Small,
    rule: Ints,
    values: Small,
    link: Bytes,
    tally: Ints,
    member: Small,
    counts: Small,
    chair: Small,
    barred: Bytes | None,
    once: Bytes | None,
    number: int,
    one: int,
    place: int,
) -> None:
    """Let somebody go to another group in a round."""
    group = chair[number, one, SEAT]
    tally[BROKEN] += moved_amiss(barred, once, rule, chair, number, group, place, one)
    meet(link, tally, member, number, group, one, -1)
    width, width_there = member[number, group, -1], member[number, place, -1]
    resize(faults, tally, rule, counts, number, group, width, -1)
    resize(faults, tally, rule, counts, number, place, width_there, 1)
    for attribute in range(values.shape[0]):
        tell(faults, tally, rule, counts, number, group, width - 1, values[attribute, one], -1)
        tell(faults, tally, rule, counts, number, place, width_there + 1, values[attribute, one], 1)
    last, slot = member[number, group, width - 1], chair[number, one, SLOT]
    member[number, group, slot], chair[number, last, SLOT] = last, slot
    member[number, group, -1], member[number, place, -1] = width - 1, width_there + 1
    member[number, place, width_there] = one
    chair[number, one, SEAT], chair[number, one, SLOT] = place, width_there
    meet(link, tally, member, number, place, one, 1)
