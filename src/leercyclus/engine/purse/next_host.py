"""Who hosts next, with the reason in words: a proposal, the circle decides."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from leercyclus.engine.purse import sentences
from leercyclus.engine.purse.balance import Balance, Share
from leercyclus.engine.reasons import Reason


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who can host: its share, and how many days of it are planned already."""

    share: Share
    planned: int

    @property
    def name(self) -> str:
        """Give its name."""
        return self.share.name


@dataclass(frozen=True, slots=True)
class NextHost:
    """Who hosts next.

    Attributes:
        host: the name; empty when nobody can.
        order: all who can, the first one is `host`.
        reasons: why.
    """

    host: str
    order: tuple[Candidate, ...]
    reasons: tuple[Reason, ...] = field(default=())


def next_host(
    balance: Balance,
    members: Sequence[str],
    *,
    planned: Mapping[str, int] | None = None,
    cannot: Collection[str] = (),
    titles: Mapping[str, str] | None = None,
) -> NextHost:
    """Propose who hosts next.

    Whoever has fewest days planned goes first. Among these, whoever received more than was agreed above what it gave,
    the most first; then who hosted least often, who hosted longest ago, and who received most.

    Args:
        balance: of all that was given.
        members: who takes part now.
        planned: by member, how many days it will host that lie ahead.
        cannot: who said that it cannot.
        titles: by member what it is called in the reasons; the member itself when left out.

    Examples:
        >>> from decimal import Decimal
        >>> from leercyclus.engine.purse.balance import balance_of
        >>> from leercyclus.engine.purse.ledger import Gift, Kind
        >>> gift = Gift("Zwolle", "Enschede", Kind.HOUR, Decimal("37.5"), "2026-03-12")
        >>> found = next_host(balance_of([gift]), ["Zwolle", "Enschede"])
        >>> found.host, found.reasons[0].say("en")
        ('Enschede', 'Enschede received 37.5 hours more than it gave. A difference of 0.0 hours at most was agreed.')
    """
    planned, called = planned or {}, titles or {}
    shares = {one.name: one for one in balance.shares}
    members = [one for one in dict.fromkeys(members) if one in shares]
    able = [Candidate(shares[one], planned.get(one, 0)) for one in members if one not in cannot]
    absent = tuple(sentences.CANNOT(name=called.get(one, one)) for one in members if one in cannot)
    if not able:
        return NextHost("", (), (sentences.NOBODY(), *absent) if members else (sentences.NO_MEMBERS(),))
    order = tuple(sorted(able, key=lambda one: _place(one, balance, members)))
    return NextHost(order[0].name, order, (*_why(order, balance, called), *absent))


def _place(one: Candidate, balance: Balance, members: Sequence[str]) -> tuple[object, ...]:
    share = one.share
    by_debt = (0, share.hours) if -share.hours > balance.tolerance else (1, 0)
    return one.planned, *by_debt, share.hosted, share.last_hosted, share.hours, members.index(share.name)


def _why(order: Sequence[Candidate], balance: Balance, called: Mapping[str, str]) -> tuple[Reason, ...]:
    first = order[0]
    name, tolerance = called.get(first.name, first.name), float(balance.tolerance)
    busy = [called.get(one.name, one.name) for one in order if one.planned > first.planned]
    reasons = [sentences.PLANNED(names=", ".join(busy))] if busy else []
    if -first.share.hours > balance.tolerance:
        reasons.append(sentences.OWES_MOST(name=name, hours=float(-first.share.hours), tolerance=tolerance))
    else:
        rule = sentences.WITHIN_OTHERS if busy else sentences.WITHIN
        reasons += [rule(tolerance=tolerance), _hosted(first.share, name)]
    return tuple(reasons)


def _hosted(share: Share, name: str) -> Reason:
    if not share.hosted:
        return sentences.NEVER_HOSTED(name=name)
    rule = sentences.HOSTED_ONCE if share.hosted == 1 else sentences.HOSTED
    return rule(name=name, times=share.hosted, on=share.last_hosted)
