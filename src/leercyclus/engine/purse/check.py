"""Is a balance right? Written without what makes one: from the gifts alone, one by one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal

from leercyclus.engine.purse import sentences
from leercyclus.engine.purse.balance import Balance, Part
from leercyclus.engine.purse.ledger import Gift, Kind
from leercyclus.engine.purse.next_host import NextHost
from leercyclus.engine.reasons import Reason

_FIELDS = {Kind.DAY: "days", Kind.SEAT: "seats", Kind.HOUR: "hours"}


def broken_rules(
    gifts: Sequence[Gift],
    balance: Balance,
    *,
    proposal: NextHost | None = None,
    members: Sequence[str] = (),
    planned: Mapping[str, int] | None = None,
    cannot: Collection[str] = (),
) -> tuple[Reason, ...]:
    """Name everything that is wrong with a balance, and with a proposal of who hosts next; nothing for a good one.

    Args:
        gifts: all that was given.
        balance: what was made of them.
        proposal: who hosts next; None to leave that out.
        members: who takes part.
        planned: by member, how many days it will host that lie ahead.
        cannot: who said that it cannot.
    """
    broken = [*_sums(balance), *_shares(gifts, balance), *_pairs(gifts, balance)]
    if proposal is not None:
        able = [one for one in members if one not in cannot]
        broken += _host(gifts, balance.tolerance, proposal.host, able, planned or {})
    return tuple(broken)


def _sums(balance: Balance) -> Iterator[Reason]:
    for kind, name in _FIELDS.items():
        given = sum((getattr(one.given, name) for one in balance.shares), Decimal(0))
        received = sum((getattr(one.received, name) for one in balance.shares), Decimal(0))
        if given != received:
            yield sentences.BROKEN_SUM(given=float(given), received=float(received), kind=kind.value)
    left = sum((one.hours for one in balance.shares), Decimal(0))
    if left:
        yield sentences.BROKEN_NOUGHT(hours=float(left))


def _shares(gifts: Sequence[Gift], balance: Balance) -> Iterator[Reason]:
    known = {one.name: one for one in balance.shares}
    for name in {side for one in gifts for side in (one.giver, one.taker)} | set(known):
        for kind in _FIELDS:
            given = sum((one.amount for one in gifts if one.giver == name and one.kind is kind), Decimal(0))
            taken = sum((one.amount for one in gifts if one.taker == name and one.kind is kind), Decimal(0))
            share = known.get(name)
            both = (share.given, share.received) if share else (None, None)
            for part, expected in zip(both, (given, taken), strict=True):
                found = _of(part, kind)
                if found != expected:
                    yield sentences.BROKEN_SHARE(
                        name=name, kind=kind.value, found=float(found), expected=float(expected)
                    )


def _pairs(gifts: Sequence[Gift], balance: Balance) -> Iterator[Reason]:
    told = {(one.giver, one.taker): one.part for one in balance.pairs}
    for giver, taker in {(one.giver, one.taker) for one in gifts} | set(told):
        for kind in _FIELDS:
            between = [one.amount for one in gifts if (one.giver, one.taker, one.kind) == (giver, taker, kind)]
            found, expected = _of(told.get((giver, taker)), kind), sum(between, Decimal(0))
            if found != expected:
                yield sentences.BROKEN_PAIR(
                    giver=giver, taker=taker, kind=kind.value, found=float(found), expected=float(expected)
                )


def _of(part: Part | None, kind: Kind) -> Decimal:
    amount = getattr(part, _FIELDS[kind], Decimal(0))
    return amount if isinstance(amount, Decimal) else Decimal(0)


def _host(
    gifts: Sequence[Gift], tolerance: Decimal, host: str, able: Sequence[str], planned: Mapping[str, int]
) -> Iterator[Reason]:
    if host not in able:
        if able or host:
            yield sentences.BROKEN_HOST(name=host or "-", other=able[0] if able else "-")
        return
    for other in able:
        if _goes_before(gifts, tolerance, other, host, planned):
            yield sentences.BROKEN_HOST(name=host, other=other)


def _goes_before(gifts: Sequence[Gift], tolerance: Decimal, one: str, other: str, planned: Mapping[str, int]) -> bool:
    """Tell whether one goes before another by the rules, said one after the other."""
    owes, other_owes = _debt(gifts, one), _debt(gifts, other)
    urgent = owes > tolerance and planned.get(one, 0) == 0
    other_urgent = other_owes > tolerance and planned.get(other, 0) == 0
    if urgent != other_urgent:
        return urgent
    if urgent and owes != other_owes:
        return owes > other_owes
    dates, other_dates = _hosted(gifts, one), _hosted(gifts, other)
    times, other_times = len(dates) + planned.get(one, 0), len(other_dates) + planned.get(other, 0)
    if times != other_times:
        return times < other_times
    last, other_last = max(dates, default=""), max(other_dates, default="")
    return last < other_last if last != other_last else owes > other_owes


def _debt(gifts: Sequence[Gift], name: str) -> Decimal:
    hours = [one for one in gifts if one.kind is Kind.HOUR]
    taken = sum((one.amount for one in hours if one.taker == name), Decimal(0))
    return taken - sum((one.amount for one in hours if one.giver == name), Decimal(0))


def _hosted(gifts: Sequence[Gift], name: str) -> set[str]:
    days = [one for one in gifts if one.kind is Kind.DAY and one.giver == name]
    return {
        one.on
        for one in days
        if sum((again.amount for again in days if (again.on, again.taker) == (one.on, one.taker)), Decimal(0)) > 0
    }
