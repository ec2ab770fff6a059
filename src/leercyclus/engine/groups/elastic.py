"""One round as an integer programme in which every rule may give way at a price: what is the least that must?"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.groups.changes import Admit, Change, FreeOf, Kind, MayMeet, NotTogether, Resize, Unpin
from leercyclus.engine.groups.here import Here
from leercyclus.engine.groups.instance import Pair
from leercyclus.engine.groups.rules import Ban

MOST_CHOICES = 30_000
"""People times groups of the largest round that is looked into."""
MOST_PAIRS = 150_000
"""Pairs that may not meet, times groups, of the largest round that is looked into."""
_PRICE = 1000.0
"""Of one rule that gives way. The extra price decides between equally many, and never adds up to one more rule."""
_EXTRA: dict[Kind, float] = {
    "size": 1.0,
    "partner": 2.0,
    "bounds": 3.0,
    "together": 4.0,
    "pins": 5.0,
    "apart": 6.0,
    "boss": 7.0,
    "language": 8.0,
    "barred": 6.0,
}
_HALF = 0.5
_NO_PLAN = 2
"""What SciPy calls a programme without any solution."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the programme of one round gives.

    Attributes:
        changes: rules that give way, the fewest found; none when all rules fit together. None when nothing was found.
        is_fewest: whether fewer changes are proven to be too few.
        is_needed: whether some change is proven to be needed.
        tables: ids by group that keep all rules once the changes are made.
    """

    changes: tuple[Change, ...] | None
    is_fewest: bool = False
    is_needed: bool = False
    tables: tuple[tuple[str, ...], ...] = ()


def is_too_large(here: Here) -> bool:
    """Say whether a round has more choices than are looked into."""
    groups = len(here.groups)
    return len(here.people) * groups > MOST_CHOICES or int(here.ban.sum()) // 2 * groups > MOST_PAIRS


def least_changes(here: Here, kinds: dict[Pair, Ban], seconds: float) -> Outcome:
    """Find the fewest rules that have to give way in a round, with the proof where the time allows.

    A person too many or too few in a group counts as one, and so does a bound in one group, a pair, and a fixed seat.
    Solved by branch and bound (HiGHS); the time grows steeply with people times groups.

    Args:
        here: the round.
        kinds: of the pairs that may not meet (`banned_pairs`).
        seconds: when to stop.
    """
    end = time.monotonic() + seconds
    model = _Model(here)
    model.seat()
    model.size()
    model.bound()
    model.ask()
    model.bar()
    model.keep_apart(kinds)
    # Most rounds have a plan, and that is found far sooner while nothing may give way.
    strict = model.solve(seconds / 2, gives=False)
    if strict.x is not None:
        return Outcome((), is_fewest=True, tables=model.tables(strict.x))
    if time.monotonic() > end:
        return Outcome(None, is_needed=strict.status == _NO_PLAN)
    solved = model.solve(end - time.monotonic(), gives=True)
    proven = getattr(solved, "mip_dual_bound", None)
    is_needed = strict.status == _NO_PLAN or (proven is not None and proven > _PRICE * _HALF)
    if solved.x is None:
        return Outcome(None, is_needed=is_needed)
    is_fewest = solved.status == 0 or (proven is not None and proven > solved.fun - _PRICE * _HALF)
    return Outcome(model.changes(solved.x), is_fewest, is_needed, model.tables(solved.x))


@dataclass
class _Model:
    """The programme as it grows: first one choice for every person and group, then what each rule adds."""

    here: Here
    price: list[float] = field(default_factory=list)
    whole: list[int] = field(default_factory=list)
    highest: list[float] = field(default_factory=list)
    low: list[float] = field(default_factory=list)
    high: list[float] = field(default_factory=list)
    gives: dict[int, Change] = field(default_factory=dict)
    entries: list[tuple[int, int, float]] = field(default_factory=list)

    def seat(self) -> None:
        """Give everybody one seat."""
        people, groups = len(self.here.people), len(self.here.groups)
        self.price += [0.0] * (people * groups)
        self.whole += [1] * (people * groups)
        self.highest += [1.0] * (people * groups)
        for row in range(people):
            self._row([(self._x(row, group), 1.0) for group in range(groups)], 1.0, 1.0)

    def size(self) -> None:
        """Keep groups to their sizes; a person too few or too many costs one each."""
        number, people = self.here.number, range(len(self.here.people))
        for place, group in enumerate(self.here.groups):
            seats = [(self._x(row, place), 1.0) for row in people]
            fewer = self._slack("size", Resize(number, group.id, group.smallest, group.largest), len(people))
            more = self._slack("size", Resize(number, group.id, group.smallest, group.largest), len(people))
            self._row([*seats, (fewer, 1.0)], group.smallest, np.inf)
            self._row([*seats, (more, -1.0)], -np.inf, group.largest)

    def bound(self) -> None:
        """Keep bounds in the groups that are not free of them; lifting one in one group costs one."""
        for limit, (least, most) in self.here.limits.items():
            attribute, value = limit
            having = [row for row, one in enumerate(self.here.people) if one.attributes.get(attribute) == value]
            for place, group in enumerate(self.here.groups):
                if limit in group.free:
                    continue
                lifted = self._slack("bounds", FreeOf(self.here.number, group.id, attribute, value), 1, whole=True)
                seats = [(self._x(row, place), 1.0) for row in having]
                if least:
                    self._row([*seats, (lifted, float(least))], least, np.inf)
                if most is not None and most < len(having):
                    self._row([*seats, (lifted, float(most - len(having)))], -np.inf, most)

    def ask(self) -> None:
        """Keep together and fixed seats."""
        place = {person.id: row for row, person in enumerate(self.here.people)}
        for one, other in {frozenset(pair): pair for pair in self.here.instance.together}.values():
            if one in place and other in place:
                parted = self._slack("together", NotTogether(one, other), 1)
                for group in range(len(self.here.groups)):
                    seats = [(self._x(place[one], group), 1.0), (self._x(place[other], group), -1.0)]
                    self._row([*seats, (parted, 1.0)], 0.0, np.inf)
                    self._row([*seats, (parted, -1.0)], -np.inf, 0.0)
        group_place = {group.id: number for number, group in enumerate(self.here.groups)}
        for person, seat in self.here.pins.items():
            loose = self._slack("pins", Unpin(person, self.here.number), 1)
            self._row([(self._x(place[person], group_place[seat]), 1.0), (loose, 1.0)], 1.0, np.inf)

    def bar(self) -> None:
        """Keep who is barred out of a group."""
        place = {person.id: row for row, person in enumerate(self.here.people)}
        for number, group in enumerate(self.here.groups):
            for person in sorted(group.barred & place.keys()):
                admitted = self._slack("barred", Admit(self.here.number, group.id, person), 1)
                self._row([(self._x(place[person], number), 1.0), (admitted, -1.0)], -np.inf, 0.0)

    def keep_apart(self, kinds: dict[Pair, Ban]) -> None:
        """Keep who may not meet in different groups."""
        for one, other in np.argwhere(np.triu(self.here.ban)).tolist():
            low, high = sorted((self.here.people[one].id, self.here.people[other].id))
            met = self._slack(kinds[low, high], MayMeet(low, high), 1)
            for group in range(len(self.here.groups)):
                self._row([(self._x(one, group), 1.0), (self._x(other, group), 1.0), (met, -1.0)], -np.inf, 1.0)

    def solve(self, seconds: float, *, gives: bool) -> Any:  # noqa: ANN401 - SciPy ships no types
        """Run HiGHS, with rules that may give way or without."""
        from scipy.optimize import Bounds, LinearConstraint, milp
        from scipy.sparse import csr_matrix

        rows, columns, values = zip(*self.entries, strict=True)
        matrix = csr_matrix((values, (rows, columns)), shape=(len(self.low), len(self.price)))
        highest = np.array(self.highest)
        if not gives:
            highest[len(self.here.people) * len(self.here.groups) :] = 0.0
        return milp(
            np.array(self.price),
            integrality=np.array(self.whole),
            bounds=Bounds(0.0, highest),
            constraints=LinearConstraint(matrix, np.array(self.low), np.array(self.high)),
            options={"time_limit": max(0.05, seconds), "mip_rel_gap": 0.0},
        )

    def tables(self, found: NDArray[np.float64]) -> tuple[tuple[str, ...], ...]:
        """Read who sits where."""
        people, groups = len(self.here.people), len(self.here.groups)
        seats = found[: people * groups].reshape(people, groups).argmax(axis=1)
        return tuple(
            tuple(self.here.people[row].id for row in np.flatnonzero(seats == group)) for group in range(groups)
        )

    def changes(self, found: NDArray[np.float64]) -> tuple[Change, ...]:
        """Read which rules give way."""
        sizes = [len(table) for table in self.tables(found)]
        resized = [
            Resize(self.here.number, group.id, min(size, group.smallest), max(size, group.largest))
            for group, size in zip(self.here.groups, sizes, strict=True)
            if not group.smallest <= size <= group.largest
        ]
        others = [
            change for column, change in self.gives.items() if found[column] > _HALF and not isinstance(change, Resize)
        ]
        return (*resized, *others)

    def _x(self, row: int, group: int) -> int:
        return row * len(self.here.groups) + group

    def _slack(self, kind: Kind, change: Change, highest: int, *, whole: bool = False) -> int:
        """Add how far a rule gives way. Only a bound needs a whole number: the others are whole when the seats are."""
        self.price.append(_PRICE + _EXTRA[kind])
        self.whole.append(int(whole))
        self.highest.append(float(highest))
        self.gives[len(self.price) - 1] = change
        return len(self.price) - 1

    def _row(self, terms: Sequence[tuple[int, float]], low: float, high: float) -> None:
        self.entries += [(len(self.low), column, value) for column, value in terms]
        self.low.append(low)
        self.high.append(high)
