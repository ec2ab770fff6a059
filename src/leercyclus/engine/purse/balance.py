"""The balance: what every municipality gave and received, by pair and over cycles. All sums are exact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from leercyclus.engine.purse import sentences
from leercyclus.engine.purse.ledger import Gift, Kind, verified
from leercyclus.engine.reasons import BadInput

NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Part:
    """How much of each kind: days, seats and hours."""

    days: Decimal = NOTHING
    seats: Decimal = NOTHING
    hours: Decimal = NOTHING


@dataclass(frozen=True, slots=True)
class Share:
    """What one municipality gave and received.

    Attributes:
        name: which.
        given, received: how much; a day counts once for every municipality that was received on it.
        hosted: on how many dates it received anybody.
        last_hosted: the last of these, year-month-day; empty when there is none.
    """

    name: str
    given: Part
    received: Part
    hosted: int = 0
    last_hosted: str = ""

    @property
    def hours(self) -> Decimal:
        """Give the balance: hours given less hours received."""
        return self.given.hours - self.received.hours


@dataclass(frozen=True, slots=True)
class Pair:
    """What one gave to one other."""

    giver: str
    taker: str
    part: Part


@dataclass(frozen=True, slots=True)
class Period:
    """A cycle: its name, its first and its last date, year-month-day."""

    name: str
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Balance:
    """Who gave and who received.

    Attributes:
        shares: one a municipality, in the order asked for, then others in the order of the alphabet.
        pairs: what was given from one to another, of all pairs with anything between them.
        periods: the balance of every cycle and its name, in the order asked for; what lies in none is last, with an
            empty name, when there is any.
        tolerance: so many hours a balance may be out.
    """

    shares: tuple[Share, ...]
    pairs: tuple[Pair, ...]
    periods: tuple[tuple[str, tuple[Share, ...]], ...]
    tolerance: Decimal

    def outside(self) -> tuple[Share, ...]:
        """Give those whose balance is out by more than was agreed, in either direction."""
        return tuple(one for one in self.shares if abs(one.hours) > self.tolerance)


def balance_of(
    gifts: Iterable[Gift],
    *,
    members: Sequence[str] = (),
    tolerance: Decimal = NOTHING,
    periods: Sequence[Period] = (),
) -> Balance:
    """Weigh what was given against what was received.

    Args:
        gifts: what was given; those below zero put earlier ones right.
        members: who is shown in any case, in this order.
        tolerance: so many hours a balance may be out, zero or more.
        periods: the cycles; of two that hold a date the first one counts.

    Raises:
        BadInput: a gift that cannot be counted, a tolerance below zero, a cycle that ends before it begins.

    Examples:
        >>> gift = Gift("Zwolle", "Enschede", Kind.HOUR, Decimal("37.5"), "2026-03-12")
        >>> [(one.name, str(one.hours)) for one in balance_of([gift]).shares]
        [('Enschede', '-37.5'), ('Zwolle', '37.5')]
    """
    counted = verified(gifts)
    wrong = [
        sentences.BACKWARDS(name=one.name, first=one.first, last=one.last) for one in periods if one.first > one.last
    ]
    if tolerance < 0:
        wrong.append(sentences.NEGATIVE_TOLERANCE(hours=float(tolerance)))
    if wrong:
        raise BadInput(*wrong)
    named = {one for gift in counted for one in (gift.giver, gift.taker)}
    names = (*dict.fromkeys(members), *sorted(named - set(members)))
    return Balance(_shares(counted, names), _pairs(counted, names), _by_period(counted, names, periods), tolerance)


def _shares(gifts: Sequence[Gift], names: Sequence[str]) -> tuple[Share, ...]:
    given: dict[str, dict[Kind, Decimal]] = {name: defaultdict(Decimal) for name in names}
    received: dict[str, dict[Kind, Decimal]] = {name: defaultdict(Decimal) for name in names}
    guests: dict[tuple[str, str, str], Decimal] = defaultdict(Decimal)
    for one in gifts:
        given[one.giver][one.kind] += one.amount
        received[one.taker][one.kind] += one.amount
        if one.kind is Kind.DAY:
            guests[one.giver, one.on, one.taker] += one.amount
    dates: dict[str, set[str]] = defaultdict(set)
    for (giver, on, _taker), amount in guests.items():
        if amount > 0:
            dates[giver].add(on)
    return tuple(
        Share(name, _part(given[name]), _part(received[name]), len(dates[name]), max(dates[name], default=""))
        for name in names
    )


def _pairs(gifts: Sequence[Gift], names: Sequence[str]) -> tuple[Pair, ...]:
    sums: dict[tuple[str, str], dict[Kind, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for one in gifts:
        sums[one.giver, one.taker][one.kind] += one.amount
    return tuple(
        Pair(giver, taker, _part(sums[giver, taker])) for giver in names for taker in names if (giver, taker) in sums
    )


def _by_period(
    gifts: Sequence[Gift], names: Sequence[str], periods: Sequence[Period]
) -> tuple[tuple[str, tuple[Share, ...]], ...]:
    inside: list[list[Gift]] = [[] for _ in periods]
    beside: list[Gift] = []
    for one in gifts:
        place = next((place for place, period in enumerate(periods) if period.first <= one.on <= period.last), None)
        (beside if place is None else inside[place]).append(one)
    found = [(period.name, _shares(part, names)) for period, part in zip(periods, inside, strict=True)]
    return (*found, *([("", _shares(beside, names))] if periods and beside else []))


def _part(sums: dict[Kind, Decimal]) -> Part:
    return Part(*(sums.get(kind, NOTHING) for kind in (Kind.DAY, Kind.SEAT, Kind.HOUR)))
