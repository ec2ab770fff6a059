"""Make the page of the closed purse from what the engine weighed."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

from leercyclus.engine.reasons import Reason
from leercyclus.web.purse import sentences
from leercyclus.web.purse.page import LONGEST, PairCell, Row, Shown
from leercyclus.web.purse.purse_bridge import Purse

ROW_HEIGHT, HEAD_HEIGHT = 64, 34


def shown(purse: Purse) -> Shown:
    """Give the page: one sentence, the rows with their bars, the pairs and the cycles."""
    rows = _rows(purse)
    return Shown(
        sentence=_sentence(purse),
        rows=rows,
        pairs=_pairs(purse),
        cycles=_cycles(purse),
        euros=_euros(purse),
        height=HEAD_HEIGHT + ROW_HEIGHT * len(rows),
    )


def _rows(purse: Purse) -> tuple[Row, ...]:
    shares = purse.balance.shares
    most = max((abs(amount) for one in shares for amount in (one.given.hours, one.received.hours)), default=Decimal(0))
    outside = {one.name for one in purse.balance.outside()}

    def length(hours: Decimal) -> float:
        return LONGEST * float(max(hours, Decimal(0)) / most) if most else 0.0

    return tuple(
        Row(
            name=purse.name(one.name),
            place=purse.places.get(UUID(one.name), len(shares)),
            hosted=one.hosted,
            seats_given=one.given.seats,
            seats_received=one.received.seats,
            hours_given=one.given.hours,
            hours_received=one.received.hours,
            hours=one.hours,
            is_outside=one.name in outside,
            left=0.5 - length(one.received.hours),
            right=0.5 + length(one.given.hours),
            words=sentences.PICTURE(
                name=purse.name(one.name), received=float(one.received.hours), given=float(one.given.hours)
            ),
            top=HEAD_HEIGHT + ROW_HEIGHT * place,
        )
        for place, one in enumerate(shares)
    )


def _pairs(purse: Purse) -> tuple[tuple[str, tuple[PairCell, ...]], ...]:
    parts = {(one.giver, one.taker): one.part for one in purse.balance.pairs}
    names = [one.name for one in purse.balance.shares]

    def cell(giver: str, taker: str) -> PairCell:
        part = parts.get((giver, taker))
        if giver == taker:
            return PairCell()
        return PairCell(part.hours, part.days, part.seats) if part else PairCell(Decimal(0), Decimal(0), Decimal(0))

    return tuple((purse.name(giver), tuple(cell(giver, taker) for taker in names)) for giver in names)


def _cycles(purse: Purse) -> tuple[tuple[str, tuple[Decimal, ...]], ...]:
    """Give the balance of each cycle; without what lies outside any where all of that was put right again."""
    found = ((name, tuple(one.hours for one in shares)) for name, shares in purse.balance.periods)
    return tuple((name, hours) for name, hours in found if name or any(hours))


def _sentence(purse: Purse) -> Reason:
    if not purse.lines:
        return sentences.NOTHING_YET()
    tolerance = float(purse.balance.tolerance)
    outside = purse.balance.outside()
    if not outside:
        return sentences.WITHIN(tolerance=tolerance)
    furthest = max(outside, key=lambda one: (abs(one.hours), one.hours))
    rule = sentences.GAVE_MORE if furthest.hours > 0 else sentences.RECEIVED_MORE
    return rule(name=purse.name(furthest.name), hours=float(abs(furthest.hours)), tolerance=tolerance)


def _euros(purse: Purse) -> Reason | None:
    an_hour = purse.agreed.euros
    if an_hour is None:
        return None
    hours = sum((one.given.hours for one in purse.balance.shares), Decimal(0))
    return sentences.EUROS(an_hour=float(an_hour), hours=float(hours), euros=float(hours * an_hour))
