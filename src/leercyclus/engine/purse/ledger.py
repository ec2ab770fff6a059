"""What one municipality gave to another: days, seats and hours, each on a date. Never euros."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from leercyclus.engine.purse import sentences
from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.engine.rota.dates import ordinal, say_date

_DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


class Kind(StrEnum):
    """What was given: a day on which the giver received the taker, a seat for one guest, an hour of one guest."""

    DAY = "day"
    SEAT = "seat"
    HOUR = "hour"


@dataclass(frozen=True, slots=True)
class Gift:
    """What one gave and another received.

    Attributes:
        giver, taker: ids or names of two municipalities.
        kind: what.
        amount: how much, not zero, whole for a day and a seat; below zero for what puts an earlier gift right.
        on: the date as year-month-day.
        source: where it comes from, for who wants to look it up; empty when it was written down by hand.
    """

    giver: str
    taker: str
    kind: Kind
    amount: Decimal
    on: str
    source: str = ""


def verified(gifts: Iterable[Gift]) -> tuple[Gift, ...]:
    """Give the gifts when every one of them can be counted.

    Raises:
        BadInput: a name that is empty, a gift to oneself, an amount that is zero or no number, a part of a day or of a seat,
            a date that is none; one sentence a problem.

    Examples:
        >>> verified([Gift("Zwolle", "Zwolle", Kind.HOUR, Decimal(8), "2026-03-12")])
        Traceback (most recent call last):
        ...
        leercyclus.engine.reasons.BadInput: Expected two municipalities, but Zwolle gave to itself on 2026-03-12. Correct one of the two.
    """  # noqa: E501 - the sentence as it is said
    found, wrong = tuple(gifts), []
    for one in found:
        if not _DATE.fullmatch(one.on):
            wrong.append(sentences.NO_DATE(on=one.on))
        if not (one.giver and one.taker):
            wrong.append(sentences.NO_NAME(on=one.on))
        elif one.giver == one.taker:
            wrong.append(sentences.TO_ITSELF(name=one.giver, on=one.on))
        if not one.amount.is_finite() or not one.amount:
            wrong.append(sentences.NO_AMOUNT(amount=str(one.amount), giver=one.giver, taker=one.taker, on=one.on))
        elif one.kind is not Kind.HOUR and one.amount % 1:
            wrong.append(sentences.NOT_WHOLE(amount=float(one.amount), giver=one.giver, taker=one.taker, on=one.on))
    if wrong:
        raise BadInput(*wrong)
    return found


def overdrawn(gifts: Iterable[Gift], titles: Mapping[str, str] | None = None) -> tuple[Reason, ...]:
    """Name where more was taken off than was given: of a kind between two, and of days also on one date.

    Args:
        gifts: as they were given, with those below zero.
        titles: by municipality what it is called in the sentences; itself when left out.

    Examples:
        >>> gift = Gift("Zwolle", "Enschede", Kind.HOUR, Decimal(-8), "2026-03-12")
        >>> overdrawn([gift])[0].say("en")
        'Hours from Zwolle to Enschede would be -8, less than nothing. Take off less.'
        >>> overdrawn([gift, replace(gift, amount=Decimal(8))])
        ()
    """
    called = titles or {}
    sums: dict[tuple[str, str, Kind], Decimal] = defaultdict(Decimal)
    days: dict[tuple[str, str, str], Decimal] = defaultdict(Decimal)
    for one in gifts:
        sums[one.giver, one.taker, one.kind] += one.amount
        if one.kind is Kind.DAY:
            days[one.giver, one.taker, one.on] += one.amount
    below = {Kind.DAY: sentences.DAYS_BELOW, Kind.SEAT: sentences.SEATS_BELOW, Kind.HOUR: sentences.HOURS_BELOW}
    wrong = [
        below[kind](giver=called.get(giver, giver), taker=called.get(taker, taker), amount=float(amount))
        for (giver, taker, kind), amount in sums.items()
        if amount < 0
    ]
    wrong += [
        sentences.NO_DAY_THEN(giver=called.get(giver, giver), taker=called.get(taker, taker), on=_in_words(on))
        for (giver, taker, on), amount in days.items()
        if amount < 0 <= sums[giver, taker, Kind.DAY]
    ]
    return tuple(wrong)


def for_successors(gifts: Iterable[Gift], successors: Mapping[str, str]) -> tuple[Gift, ...]:
    """Count what a municipality gave and received for the one in which it goes on.

    What two gave one another before they became one is no gift any more and is left out.

    Args:
        gifts: as they were given.
        successors: by municipality the one in which it went on; that one may have gone on in another.

    Raises:
        BadInput: a chain of successors that comes back where it began.

    Examples:
        >>> gift = Gift("Haaren", "Zwolle", Kind.HOUR, Decimal(8), "2020-03-12")
        >>> [one.giver for one in for_successors([gift], {"Haaren": "Vught", "Vught": "Den Bosch"})]
        ['Den Bosch']
    """
    last = {name: _end(name, successors) for name in successors}
    moved = (replace(one, giver=last.get(one.giver, one.giver), taker=last.get(one.taker, one.taker)) for one in gifts)
    return tuple(one for one in moved if one.giver != one.taker)


def _in_words(on: str) -> Reason:
    return say_date(ordinal(*map(int, on.split("-"))))


def _end(name: str, successors: Mapping[str, str]) -> str:
    seen = {name}
    while name in successors:
        name = successors[name]
        if name in seen:
            raise BadInput(sentences.CIRCULAR(name=name))
        seen.add(name)
    return name
