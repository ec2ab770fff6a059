"""The best rota by dynamic programming: turn after turn, over who received how often and on which day the last was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import prod

import numpy as np
from numpy.typing import NDArray

from leercyclus.engine.rota.costs import FORBIDDEN, ORDER, Steps
from leercyclus.engine.rota.wishes import Whole

MOST_STATES = 4_000_000
MOST_CELLS = 20_000_000
"""So much is weighed at most: states times days; 160 MB."""
NEVER = -(1 << 40)


@dataclass(frozen=True)
class States:
    """How often each member can have received, up to a cap; a state is one number with the caps as its radices.

    Attributes:
        caps: shape (n,).
        hosted: days received before the cycle, shape (n,).
        lead: only states in which nobody is more days than this ahead of somebody who is still to receive; None for
            all.
    """

    caps: tuple[int, ...]
    hosted: tuple[int, ...]
    lead: int | None = None

    @cached_property
    def strides(self) -> tuple[int, ...]:
        """How far the number of a state moves when a member receives once more."""
        radices = [cap + 1 for cap in self.caps]
        return tuple(prod(radices[row + 1 :]) for row in range(len(radices)))

    def counts(self, numbers: Whole) -> NDArray[np.int8]:
        """Read states: how often each member received, shape (s, n)."""
        return np.column_stack([self.times(numbers, host) for host in range(len(self.caps))])

    def times(self, numbers: Whole, host: int) -> NDArray[np.int8]:
        """Read how often one member received, shape (s,)."""
        return np.asarray(numbers // self.strides[host] % (self.caps[host] + 1), dtype=np.int8)

    def layers(self, widths: Sequence[int]) -> list[Whole] | None:
        """Give the numbers of the states after 0, 1, ... turns, ascending; None where that is too much.

        Args:
            widths: how many days each turn may fall on; so often each of its states is weighed.
        """
        if self.lead is None:
            if prod(cap + 1 for cap in self.caps) > MOST_STATES:
                return None
            numbers = np.arange(prod(cap + 1 for cap in self.caps), dtype=np.int64)
            done = self.counts(numbers).sum(axis=1, dtype=np.int64)
            layers = [numbers[done == turn] for turn in range(len(widths) + 1)]
            return layers if _cells(layers, widths) <= MOST_CELLS else None
        layers = [np.zeros(1, dtype=np.int64)]
        for _ in widths:
            grown = [
                layers[-1][self.times(layers[-1], host) < cap] + stride
                for host, (cap, stride) in enumerate(zip(self.caps, self.strides, strict=True))
            ]
            layers.append(self._led(np.unique(np.concatenate(grown)), self.lead))
            if layers[-1].size > MOST_STATES or _cells(layers, widths) > MOST_CELLS:
                return None
        return layers

    def _led(self, numbers: Whole, lead: int) -> Whole:
        counts = self.counts(numbers)
        totals = counts + np.array(self.hosted, dtype=np.int64)
        ahead = np.where(counts > 0, totals, 0).max(axis=1)
        behind = np.where(counts < np.array(self.caps), totals, ahead[:, None]).min(axis=1)
        return np.asarray(numbers[ahead - behind <= lead])


@dataclass(frozen=True)
class Weighed:
    """All rotas at once: the least cost of every state after every turn, on every day.

    Attributes:
        states: who received how often.
        layers: the numbers of the states after 0, 1, ... turns.
        values: after 1, 2, ... turns, shape (states of the layer, days of the turn).
    """

    steps: Steps
    states: States
    order: Whole
    layers: list[Whole]
    values: list[Whole]

    @property
    def counts(self) -> NDArray[np.int8]:
        """How often each member receives, one row for every state after the last turn."""
        return self.states.counts(self.layers[-1])

    @property
    def best(self) -> Whole:
        """The least cost of each of those; FORBIDDEN where it cannot be."""
        last = self.values[-1]
        return last.min(axis=1) if last.size else np.full(len(last), FORBIDDEN, dtype=np.int64)

    def trace(self, final: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Walk back from a state after the last turn: the hosts and the days, in order."""
        number, turn = int(self.layers[-1][final]), len(self.values) - 1
        place = int(self.values[turn][final].argmin())
        hosts, days = [], []
        while turn >= 0:
            value = self.values[turn][np.searchsorted(self.layers[turn + 1], number), place]
            day = self.steps.days[turn][place]
            hosts.append(self._host(turn, number, place, int(value)))
            days.append(int(day))
            paid = self._price(turn, number, place, hosts[-1])
            number -= self.states.strides[hosts[-1]]
            if turn:
                before = self.values[turn - 1][np.searchsorted(self.layers[turn], number)]
                within = self.steps.days[turn - 1] <= day - self.steps.gap
                place = int(np.flatnonzero(within & (before == value - paid))[0])
            turn -= 1
        return tuple(reversed(hosts)), tuple(reversed(days))

    def _price(self, turn: int, number: int, place: int, host: int) -> int:
        times = int(self.states.times(np.array([number]), host)[0])
        return int(self.steps.costs[turn][place, host]) + int(self.order[turn, host, times - 1])

    def _host(self, turn: int, number: int, place: int, value: int) -> int:
        """Who received last on the cheapest way to this state; the first in the list among equals."""
        for host, times in enumerate(self.states.counts(np.array([number]))[0].tolist()):
            if not times:
                continue
            source = number - self.states.strides[host]
            at = int(np.searchsorted(self.layers[turn], source))
            if at == len(self.layers[turn]) or self.layers[turn][at] != source:
                continue
            if self._reach(turn, at, place) + self._price(turn, number, place, host) == value:
                return host
        raise AssertionError("A value of the table comes from a value before it.")

    def _reach(self, turn: int, at: int, place: int) -> int:
        if not turn:
            return 0
        within = self.steps.days[turn - 1] <= self.steps.days[turn][place] - self.steps.gap
        return int(self.values[turn - 1][at][within].min(initial=FORBIDDEN))


def weigh(
    steps: Steps, caps: Sequence[int], hosted: Sequence[int], received: Sequence[int], *, lead: int | None = None
) -> Weighed | None:
    """Weigh every rota in which nobody receives more often than its cap.

    The work is states x days x members.

    Args:
        steps: the turns.
        caps: shape (n,).
        hosted: days each received before, shape (n,).
        received: days each was a guest before, shape (n,); orders those who received equally often.
        lead: only rotas in which at no moment anybody is more days than this ahead of somebody still to receive; None
            for all.

    Returns:
        None where that is more than four million states, or twenty million states x days.
    """
    states = States(tuple(caps), tuple(hosted), lead)
    layers = states.layers([days.size for days in steps.days])
    if layers is None:
        return None
    order = _order(len(steps.days), caps, hosted, received)
    return Weighed(steps, states, order, layers, _values(steps, states, order, layers))


def _cells(layers: Sequence[Whole], widths: Sequence[int]) -> int:
    return sum(layer.size * width for layer, width in zip(layers[1:], widths, strict=False))


def _values(steps: Steps, states: States, order: Whole, layers: list[Whole]) -> list[Whole]:
    reached, days_before = np.zeros((1, 1), dtype=np.int64), np.array([NEVER], dtype=np.int64)
    values = []
    for turn, (days, cost) in enumerate(zip(steps.days, steps.costs, strict=True)):
        # The cheapest way to be done with the turn before in time, for every day of this turn.
        upto = np.searchsorted(days_before, days - steps.gap, side="right")
        sofar = np.minimum.accumulate(reached, axis=1) if reached.size else reached
        sofar = np.hstack([np.full((len(sofar), 1), FORBIDDEN, dtype=np.int64), sofar])[:, upto]
        layer = layers[turn + 1]
        new = np.full((layer.size, days.size), FORBIDDEN, dtype=np.int64)
        for host, stride in enumerate(states.strides):
            times = states.times(layer, host)
            rows = np.flatnonzero((times > 0) & np.isin(layer - stride, layers[turn], assume_unique=True))
            source = np.searchsorted(layers[turn], layer[rows] - stride)
            extra = order[turn, host, times[rows].astype(np.intp) - 1]
            new[rows] = np.minimum(new[rows], sofar[source] + cost[:, host] + extra[:, None])
        values.append(new)
        reached, days_before = new, days
    return values


def _order(turns: int, caps: Sequence[int], hosted: Sequence[int], received: Sequence[int]) -> Whole:
    """How far each turn is from where its host stands in the row, squared, shape (turns, n, most times).

    In the row stands first who received least, among those who was a guest most, among those the first in the list.
    """
    row = sorted(
        (hosted[member] + time, -received[member], member, time)
        for member, cap in enumerate(caps)
        for time in range(cap)
    )
    order = np.zeros((turns, len(caps), max(max(caps, default=0), 1)), dtype=np.int64)
    for place, (_level, _guest, member, time) in enumerate(row):
        order[:, member, time] = ORDER * np.minimum(np.abs(np.arange(turns) - place), turns) ** 2
    return order
