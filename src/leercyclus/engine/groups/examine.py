"""Do the rules of every round fit together? A full search for a proof, as far as the time allows."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

from leercyclus.engine.groups import obstacles_sentences as sentences
from leercyclus.engine.groups.changes import (
    Admit,
    Again,
    Change,
    FreeOf,
    Kind,
    MayMeet,
    NotTogether,
    Obstacle,
    Resize,
    Unpin,
    relax,
    say_changes,
)
from leercyclus.engine.groups.elastic import MOST_CHOICES, Outcome, is_too_large, least_changes
from leercyclus.engine.groups.here import Here
from leercyclus.engine.groups.instance import Instance, Pair
from leercyclus.engine.groups.obstacles import obstacles
from leercyclus.engine.groups.rules import Ban, banned_pairs
from leercyclus.engine.reasons import Reason


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a full search for proofs found.

    Attributes:
        obstacles: proofs that no plan exists, those of `obstacles` first; `relax` with all of them makes every round
            possible that is not among the undecided.
        undecided: by number of the round, why it could not be told whether its rules fit together.
        tables: by number of the round, seats that keep all rules once the changes of the obstacles are made.
    """

    obstacles: tuple[Obstacle, ...]
    undecided: Mapping[int, Reason]
    tables: Mapping[int, tuple[tuple[str, ...], ...]]


def examine(instance: Instance, *, seconds: float = 10.0) -> Verdict:
    """Prove of every round that its rules fit together, or that they do not and what is the least that must give way.

    Args:
        instance: one that `verified` lets through.
        seconds: for all rounds together; a round that is not decided in its share is told to be undecided.
    """
    end = time.monotonic() + seconds
    found = list(obstacles(instance))
    left = relax(instance, found)
    undecided: dict[int, Reason] = {}
    tables: dict[int, tuple[tuple[str, ...], ...]] = {}
    for number in range(len(instance.rounds)):
        here = Here(left, number)
        if is_too_large(here):
            size = len(here.people) * len(here.groups)
            undecided[number] = sentences.TOO_LARGE(where=here.where, size=size, most=MOST_CHOICES)
            continue
        share, kinds = (end - time.monotonic()) / (len(instance.rounds) - number), banned_pairs(left)
        outcome = least_changes(here, kinds, share) if share > 0 else Outcome(None)
        if outcome.changes is None or (outcome.changes and not outcome.is_needed):
            undecided[number] = sentences.UNDECIDED(where=here.where)
            continue
        tables[number] = outcome.tables
        if outcome.changes:
            found.append(_obstacle(here, kinds, outcome, outcome.changes))
            left = relax(left, found[-1:])
    return Verdict(tuple(found), undecided, tables)


def _obstacle(here: Here, kinds: Mapping[Pair, Ban], outcome: Outcome, changes: tuple[Change, ...]) -> Obstacle:
    count = sum(_weight(here, change) for change in changes)
    rule = sentences.COMBINATION if outcome.is_fewest else sentences.COMBINATION_AT_MOST
    reason = rule(where=here.where, count=count)
    return Obstacle(_kind(kinds, changes[0]), here.number, reason, say_changes(here.instance, changes), changes)


def _weight(here: Here, change: Change) -> int:
    """Count a change as the programme does: a group by the people it holds too few or too many."""
    if not isinstance(change, Resize):
        return 1
    group = next(group for group in here.groups if group.id == change.group)
    return group.smallest - change.smallest + change.largest - group.largest


_KINDS: Mapping[type, Kind] = {
    Resize: "size",
    NotTogether: "together",
    Unpin: "pins",
    Admit: "barred",
    Again: "once",
    FreeOf: "bounds",
}


def _kind(kinds: Mapping[Pair, Ban], change: Change) -> Kind:
    return kinds[change.one, change.other] if isinstance(change, MayMeet) else _KINDS[type(change)]
