"""Who hosts next, with the reason in words: a proposal, the circle decides."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from leercyclus.engine.purse import sentences
from leercyclus.engine.purse.balance import Balance, Share
from leercyclus.engine.reasons import Figure, Reason
from leercyclus.engine.rota.dates import ordinal, say_date


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

    Whoever received more above what it gave than the tolerance and has no day planned goes first, the most before the
    others. Then who hosted least often, with what is planned; who hosted longest ago; and who received most.

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
        ('Enschede', 'Enschede received 37.5 hours more than it gave. The tolerance is 0 hours.')
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


def _owes(one: Candidate, balance: Balance) -> bool:
    """Tell whether somebody received more than the tolerance above what it gave."""
    return -one.share.hours > balance.tolerance


def _place(one: Candidate, balance: Balance, members: Sequence[str]) -> tuple[object, ...]:
    share = one.share
    by_debt = (0, share.hours) if _owes(one, balance) and not one.planned else (1, 0)
    return *by_debt, share.hosted + one.planned, share.last_hosted, share.hours, members.index(share.name)


def _why(order: Sequence[Candidate], balance: Balance, called: Mapping[str, str]) -> tuple[Reason, ...]:
    first, tolerance = order[0], float(balance.tolerance)
    name = called.get(first.name, first.name)
    busy = [called.get(one.name, one.name) for one in order if _owes(one, balance) and one.planned]
    planned = [sentences.PLANNED(names=_listed(busy))] if busy else []
    if _owes(first, balance) and not first.planned:
        return (sentences.OWES_MOST(name=name, hours=float(-first.share.hours), tolerance=tolerance), *planned)
    why = planned or [sentences.WITHIN(tolerance=tolerance)]
    return (*why, sentences.FEWEST(), _hosted(first, name), *_tied(order, called))


def _tied(order: Sequence[Candidate], called: Mapping[str, str]) -> tuple[Reason, ...]:
    """Say what decided between the first and those that hosted as often, with what is planned."""
    first, *others = order
    alike = [one for one in others if one.share.hosted + one.planned == first.share.hosted + first.planned]
    if not alike:
        return ()
    name, names = called.get(first.name, first.name), _listed([called.get(one.name, one.name) for one in alike])
    dates = {one.share.last_hosted for one in alike}
    if first.share.last_hosted not in dates:
        return (sentences.TIED_DATE(name=name, names=names),)
    same_date = [one for one in alike if one.share.last_hosted == first.share.last_hosted]
    if any(one.share.hours == first.share.hours for one in same_date):
        return (sentences.TIED_ORDER(name=name, names=names),)
    balance = first.share.hours
    rule = sentences.TIED_RECEIVED if balance < 0 else sentences.TIED_GAVE
    return (rule(name=name, names=names, hours=float(abs(balance))),)


def _listed(names: Sequence[str]) -> Figure:
    """Write names as a sentence has them: `Enschede, Zwolle and Dordrecht`."""
    return names[0] if len(names) == 1 else sentences.AND(before=", ".join(names[:-1]), last=names[-1])


def _hosted(one: Candidate, name: str) -> Reason:
    share = one.share
    if not share.hosted:
        return sentences.NEVER_BUT_PLANNED(name=name) if one.planned else sentences.NEVER_HOSTED(name=name)
    rule = sentences.HOSTED_ONCE if share.hosted == 1 else sentences.HOSTED
    return rule(name=name, times=share.hosted, on=say_date(ordinal(*map(int, share.last_hosted.split("-")))))
