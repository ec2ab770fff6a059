"""Proofs that no plan exists by who may not sit with whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups import bans_sentences
from leercyclus.engine.groups import obstacles_sentences as sentences
from leercyclus.engine.groups.changes import MayMeet, Obstacle, Unpin, listed, say_changes
from leercyclus.engine.groups.here import Here
from leercyclus.engine.groups.instance import Pair
from leercyclus.engine.groups.rules import Ban, banned_pairs
from leercyclus.engine.groups.units import pinned_people
from leercyclus.engine.reasons import Reason

_STARTS = 24
"""So many people, those with the most bans, are tried as the beginning of a set of whom no two may meet."""
_FIRST_TO_GIVE: Mapping[Ban, int] = {"partner": 0, "apart": 1, "boss": 2, "language": 3}
"""Which ban gives way first where several could: the one that costs people least."""


def meetings_by_pins(here: Here) -> Iterator[Obstacle]:
    """Find people who may not sit together and both belong in one group by fixed seats; the later seat gives way."""
    place = {person.id: row for row, person in enumerate(here.people)}
    for group in here.groups:
        seated = pinned_people(here, group)
        rows = [place[one] for one in seated]
        for first, second in np.argwhere(np.triu(here.ban[rows][:, rows])):
            one, other = seated[first], seated[second]
            unit = here.unit_of.get(other, (other,))
            changes = tuple(Unpin(person, here.number) for person in unit if person in here.pins)
            reason = sentences.PINS_MEET(where=here.where, one=one, other=other, group=group.id)
            reason = _why(here, reason, [(one, other)])
            yield Obstacle("pins", here.number, reason, say_changes(here.instance, changes), changes)
            return


def one_group(here: Here) -> Iterator[Obstacle]:
    """Find bans in a round that has room in one group only, where everybody sits with everybody."""
    if sum(group.largest > 0 for group in here.groups) > 1 or not here.ban.any():
        return
    ids = [person.id for person in here.people]
    pairs = [(ids[first], ids[second]) for first, second in np.argwhere(np.triu(here.ban))]
    changes = tuple(MayMeet(*pair) for pair in pairs)
    reason = _why(here, sentences.ONE_GROUP(where=here.where, count=len(pairs)), pairs)
    yield Obstacle(_kind(here, pairs), here.number, reason, say_changes(here.instance, changes), changes)


def crowds(here: Here) -> Iterator[Obstacle]:
    """Find more people than groups of whom no two may sit together, as far as a greedy search sees them."""
    groups = sum(group.largest > 0 for group in here.groups)
    members, ban = _blocks(here)
    found = _apart(ban)
    if len(found) <= groups:
        return
    blocks = [members[place] for place in found]
    people = listed(" + ".join(block) for block in blocks)
    merged = _merged(here, blocks, groups)
    pairs = [pair for one, other in merged for pair in _banned(here, one, other)]
    changes = tuple(MayMeet(*pair) for pair in pairs)
    reason = sentences.TOO_MANY_APART(where=here.where, count=len(blocks), people=people, groups=groups)
    reason = _why(here, reason, [pair for two in combinations(blocks, 2) for pair in _banned(here, *two)])
    names = listed(f"{one} – {other}" for one, other in pairs)
    relaxation = sentences.MEET_OR_ADD(pairs=names, count=len(blocks) - groups)
    yield Obstacle(_kind(here, pairs), here.number, reason, relaxation, changes)


def loners(here: Here) -> Iterator[Obstacle]:
    """Find people who may sit with fewer others than the smallest group takes; those with fewest bans may meet them."""
    sizes = [group.smallest for group in here.groups if group.largest > 0]
    needed = min(sizes, default=1) - 1
    bans = here.ban.sum(axis=1)
    for row in np.flatnonzero(len(here.people) - 1 - bans < needed):
        free = len(here.people) - 1 - int(bans[row])
        if free >= needed or needed >= len(here.people):
            continue
        person = here.people[row].id
        others = sorted(np.flatnonzero(here.ban[row]), key=lambda other: int(bans[other]))
        kinds = banned_pairs(here.instance)
        pairs = [(person, here.people[other].id) for other in others]
        pairs.sort(key=lambda pair: _FIRST_TO_GIVE[kinds[_ordered(pair)]])
        changes = tuple(MayMeet(*pair) for pair in pairs[: needed - free])
        reason = sentences.NO_COMPANY(where=here.where, person=person, found=free, needed=needed)
        kind = kinds[_ordered(pairs[0])]
        yield Obstacle(kind, here.number, reason, say_changes(here.instance, changes), changes)
        return


def _blocks(here: Here) -> tuple[list[tuple[str, ...]], NDArray[np.bool_]]:
    """Take everybody who has to sit together as one, and give who may not meet, shape (blocks, blocks)."""
    place = {person.id: row for row, person in enumerate(here.people)}
    blocks = list(dict.fromkeys(here.unit_of.get(person.id, (person.id,)) for person in here.people))
    ban, first = here.ban.copy(), [place[block[0]] for block in blocks]
    for unit in here.units:
        rows = [place[person] for person in unit]
        any_of = ban[rows].any(axis=0)
        ban[rows[0]] |= any_of
        ban[:, rows[0]] |= any_of
    met: NDArray[np.bool_] = ban[first][:, first]
    np.fill_diagonal(met, val=False)
    return blocks, met


def _apart(ban: NDArray[np.bool_]) -> list[int]:
    """Grow sets of which no two may meet, from those with the most bans, and give the largest."""
    degree = ban.sum(axis=1)
    best: list[int] = []
    for start in np.argsort(-degree, kind="stable")[:_STARTS]:
        if degree[start] + 1 <= len(best):
            break
        grown, left = [int(start)], ban[start].copy()
        while left.any():
            inside = np.flatnonzero(left)
            nearest = int(inside[ban[inside][:, inside].sum(axis=1).argmax()])
            grown.append(nearest)
            left &= ban[nearest]
        best = max(best, grown, key=len)
    return best


def _merged(
    here: Here, blocks: Sequence[tuple[str, ...]], groups: int
) -> Iterable[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Choose which blocks may meet so that all fit: one pair for every block too many, of the bans that give first."""
    kinds, excess = banned_pairs(here.instance), len(blocks) - groups
    options = sorted(
        combinations(blocks, 2),
        key=lambda pair: max((_FIRST_TO_GIVE[kinds[_ordered(one)]] for one in _banned(here, *pair)), default=0),
    )
    chosen: list[tuple[tuple[str, ...], tuple[str, ...]]] = []
    for one, other in options:
        if len(chosen) < excess and not any(one in pair or other in pair for pair in chosen):
            chosen.append((one, other))
    if len(chosen) == excess:
        return chosen
    classes = [blocks[first::groups] for first in range(groups)]
    return [pair for each in classes for pair in combinations(each, 2)]


def _banned(here: Here, one: tuple[str, ...], other: tuple[str, ...]) -> list[Pair]:
    place = {person.id: row for row, person in enumerate(here.people)}
    return [(first, second) for first in one for second in other if here.ban[place[first], place[second]]]


def _kind(here: Here, pairs: Sequence[Pair]) -> Ban:
    kinds = banned_pairs(here.instance)
    return Counter(kinds[_ordered(pair)] for pair in pairs).most_common(1)[0][0]


def _why(here: Here, reason: Reason, pairs: Sequence[Pair]) -> Reason:
    """Add to a reason what keeps these pairs apart: of one pair as it is, of more with how many a kind."""
    kinds = banned_pairs(here.instance)
    counts = Counter(kinds[_ordered(pair)] for pair in pairs)
    rules = bans_sentences.OF_PAIR if len(pairs) == 1 else bans_sentences.OF_PAIRS
    for kind, count in counts.most_common():
        reason = bans_sentences.TWO(first=reason, second=rules[kind](count=count))
    return reason


def _ordered(pair: Pair) -> Pair:
    one, other = sorted(pair)
    return one, other
