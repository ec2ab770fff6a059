"""What the optimiser gives: plans with what they reach, and the proof of how much better any plan could be."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from leercyclus.engine.groups.changes import Obstacle
from leercyclus.engine.groups.instance import Seats
from leercyclus.engine.reasons import BadInput, Reason

Preference = Literal["meetings", "balance", "spread"]


@dataclass(frozen=True, slots=True)
class Measures:
    """What a plan reaches.

    Attributes:
        pairs: different pairs of people who share a group at least once.
        cross: those of them with different values of the `cross` attribute.
        spread_dev: seats off the ideal spread, summed over rounds, groups and values of the `diversify` attributes;
            0 is perfect.
        repeats: meetings of two people who had met before.
        fewest_cross: how many people across the person meets who meets fewest.
        most_cross: the same for who meets most.
        wishes: share of themed seats that were wished for, 0 to 1: a first wish counts 1, a second 0.6, a third 0.3;
            None without themes.
        first_wishes: share of themed seats that were somebody's first wish; None without themes.
        hopes: people who meet the one they hope to meet.
        hoping: people who hope to meet somebody.
    """

    pairs: int
    cross: int
    spread_dev: int
    repeats: int
    fewest_cross: int
    most_cross: int
    wishes: float | None
    first_wishes: float | None
    hopes: int
    hoping: int


@dataclass(frozen=True, slots=True)
class Bounds:
    """What no plan without a broken rule can pass.

    Attributes:
        pairs: at most so many pairs.
        cross: at most so many pairs across.
        spread_dev: at least so many seats off the ideal spread.
        wishes: at most this share of the wishes, 0 to 1; None without themes.
    """

    pairs: int
    cross: int
    spread_dev: int
    wishes: float | None


@dataclass(frozen=True, slots=True)
class Plan:
    """One plan with its proof.

    Attributes:
        seats: who sits where.
        measures: what it reaches.
        bounds: what no plan can pass.
        at_spread: the same bounds for plans with no more seats off the ideal spread than this one.
    """

    seats: Seats
    measures: Measures
    bounds: Bounds
    at_spread: Bounds


@dataclass(frozen=True, slots=True)
class Answer:
    """What `solve` gives.

    Attributes:
        plans: the choice, from the most even spread to the most meetings; one plan when no front was asked.
        chosen: which of them fits what was preferred.
        front: all plans found that no other beats in both spread and meetings, when a front was asked: on a large day
            those of `plans`.
        seed: of the search.
        steps: that were planned for the search; the same steps and seed give the same plans.
        seconds: how long the search took.
        finished: whether the search ran to its end; a search that was stopped cannot be repeated.
    """

    plans: tuple[Plan, ...]
    chosen: int
    front: tuple[Plan, ...]
    seed: int
    steps: int
    seconds: float
    finished: bool

    @property
    def plan(self) -> Plan:
        """Give the plan that fits what was preferred."""
        return self.plans[self.chosen]


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody who gets another seat by a repair.

    Attributes:
        person: id.
        round: number of the round, from 0.
        before: id of the group that was left.
        after: id of the new group.
        reason: why.
    """

    person: str
    round: int
    before: str
    after: str
    reason: Reason


class Infeasible(BadInput):
    """No plan keeps all rules; the reasons name the rule, the round and the smallest relaxation that helps.

    Attributes:
        obstacles: the proofs, for `relax`; none where no plan was found and no proof either.
    """

    def __init__(self, *reasons: Reason, obstacles: Iterable[Obstacle] = ()) -> None:
        super().__init__(*reasons)
        self.obstacles = tuple(obstacles)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a search is.

    Attributes:
        share: of the search that is done, 0 to 1.
        measures: pairs, cross and seats off the ideal spread of the best plan so far; None while there is none.
    """

    share: float
    measures: tuple[int, int, int] | None


Watch = Callable[[Progress], None]
Stop = Callable[[], bool]
