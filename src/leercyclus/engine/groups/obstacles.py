"""Why no plan exists, round by round, and the least that would have to change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from leercyclus.engine.groups import bans, closed, counts, units
from leercyclus.engine.groups.changes import Obstacle, changed, relax
from leercyclus.engine.groups.here import Here
from leercyclus.engine.groups.instance import Instance
from leercyclus.engine.groups.repeats import repeats
from leercyclus.engine.groups.rules import ban_matrix

__all__ = ["Obstacle", "obstacles", "relax"]

Proof: TypeAlias = Callable[[Here], Iterator[Obstacle]]
_BY_COUNT: tuple[Proof, ...] = (
    units.contradictions,
    counts.sizes,
    closed.barred_everywhere,
    closed.barred_by_pins,
    units.misfits,
    units.pins,
    counts.bounds,
)
_BY_BANS: tuple[Proof, ...] = (bans.meetings_by_pins, bans.one_group, bans.crowds, bans.loners)


def obstacles(instance: Instance) -> tuple[Obstacle, ...]:
    """Prove that no plan exists, by counting and by looking at few people at a time.

    Every obstacle is a proof even when the changes of those before it are made. `relax` with all of them gives an
    instance in which none of these proofs finds anything any more. None found does not mean that a plan exists: rules
    that fit one by one may not fit together, which `examine` looks into.

    Args:
        instance: one that `verified` lets through.

    Returns:
        Obstacles by kind of proof and round; none where no proof was found. About a second for 2,000 people in six
        rounds; 0.1 s more for every obstacle by pairs.
    """
    found: list[Obstacle] = []
    left = instance
    for proof in _BY_COUNT:
        for number in range(len(instance.rounds)):
            while (obstacle := next(proof(Here(left, number)), None)) is not None:
                found.append(obstacle)
                left = changed(left, obstacle.changes)
    while (obstacle := next(repeats(left), None)) is not None:
        found.append(obstacle)
        left = changed(left, obstacle.changes)
    banned = ban_matrix(left)
    for proof in _BY_BANS:
        for number in range(len(instance.rounds)):
            while (obstacle := next(proof(Here(left, number, banned)), None)) is not None:
                found.append(obstacle)
                left = changed(left, obstacle.changes)
                banned = ban_matrix(left)
    return tuple(found)
