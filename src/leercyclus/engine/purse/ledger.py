"""What one municipality gave to another: days, seats and hours, each on a date. Never euros."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from leercyclus.engine.purse import sentences
from leercyclus.engine.reasons import BadInput

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
        amount: how much, not zero; below zero for what puts an earlier gift right.
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
        BadInput: a name that is empty, a gift to oneself, an amount that is zero or no number, a date that is none;
            one sentence a problem.

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
    if wrong:
        raise BadInput(*wrong)
    return found


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


def _end(name: str, successors: Mapping[str, str]) -> str:
    seen = {name}
    while name in successors:
        name = successors[name]
        if name in seen:
            raise BadInput(sentences.CIRCULAR(name=name))
        seen.add(name)
    return name
