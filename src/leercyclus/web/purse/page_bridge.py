"""Make the page of the closed purse from what the engine weighed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from functools import reduce
from uuid import UUID

from leercyclus.engine.reasons import Language, Reason
from leercyclus.engine.rota.dates import say_date
from leercyclus.web.municipalities.journeys_queries import journey_kilometres
from leercyclus.web.people.names_queries import person_names
from leercyclus.web.purse import sentences
from leercyclus.web.purse.export_bridge import GRAMS_A_KILO, person_kilometres
from leercyclus.web.purse.line_words import amounts
from leercyclus.web.purse.lines import Source
from leercyclus.web.purse.page import LONGEST, PairCell, Row, Shown, ShownLine, Split
from leercyclus.web.purse.purse_bridge import Purse

ROW_HEIGHT, HEAD_HEIGHT = 64, 34


def shown(purse: Purse, language: Language) -> Shown:
    """Give the page: one sentence, the rows with their bars, the pairs, the cycles and the lines; two queries."""
    splits = splits_of(purse)
    rows = _rows(purse, splits)
    people = person_names({one for one in (purse.agreed.by, *(line.by for line in purse.lines)) if one})
    return Shown(
        sentence=_sentence(purse),
        rows=rows,
        pairs=_pairs(purse, splits),
        cycles=_cycles(purse),
        euros=_euros(purse),
        height=HEAD_HEIGHT + ROW_HEIGHT * len(rows),
        ahead=_ahead(purse),
        lines=tuple(
            ShownLine(
                one,
                purse.name(one.giver),
                purse.name(one.taker),
                amounts(one, language),
                people.get(one.by, "") if one.by else "",
            )
            for one in purse.lines
        ),
        notes=_notes(purse),
        agreed_by=people.get(purse.agreed.by, "") if purse.agreed.by else "",
    )


def splits_of(purse: Purse) -> dict[tuple[str, str], Split]:
    """Give the hours by where they come from: by pair, and by municipality with nothing for the other side.

    `(giver, "")` is what one gave in all, `("", taker)` what one received.
    """
    sums: dict[tuple[str, str], dict[Source, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for line in purse.lines:
        if not line.is_within_one:
            giver, taker = str(line.giver), str(line.taker)
            for key in ((giver, taker), (giver, ""), ("", taker)):
                sums[key][line.source] += line.hours
    order = (Source.DAY, Source.FOLLOW_UP, Source.CORRECTION)
    return {key: Split(*(found[source] for source in order)) for key, found in sums.items()}


def _rows(purse: Purse, splits: Mapping[tuple[str, str], Split]) -> tuple[Row, ...]:
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
            given=splits.get((one.name, ""), Split()),
            received=splits.get(("", one.name), Split()),
        )
        for place, one in enumerate(shares)
    )


def _pairs(purse: Purse, splits: Mapping[tuple[str, str], Split]) -> tuple[tuple[str, tuple[PairCell, ...]], ...]:
    parts = {(one.giver, one.taker): one.part for one in purse.balance.pairs}
    names = [one.name for one in purse.balance.shares]

    def cell(giver: str, taker: str) -> PairCell:
        part = parts.get((giver, taker))
        if giver == taker:
            return PairCell()
        split = splits.get((giver, taker), Split())
        return PairCell(part.hours, int(part.days), int(part.seats), split) if part else PairCell(Decimal(0), 0, 0)

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
    outside = tuple(sorted(outside, key=lambda one: (abs(one.hours), one.hours), reverse=True))
    said = [
        (sentences.GAVE_MOST if one.hours > 0 else sentences.RECEIVED_MOST)(
            name=purse.name(one.name), hours=float(abs(one.hours))
        )
        for one in outside
    ]
    those = reduce(lambda before, last: sentences.AND_MORE(before=before, last=last), said)
    return sentences.SEVERAL_OUTSIDE(those=those, tolerance=tolerance)


def _ahead(purse: Purse) -> Reason | None:
    """Name who hosts what is planned; None where nothing is."""
    said: list[Reason | str] = [
        sentences.AHEAD_ON(name=purse.name(host), on=say_date(day.toordinal())) if day else purse.name(host)
        for host, day in purse.ahead
    ]
    if not said:
        return None
    return sentences.AHEAD(those=reduce(lambda before, last: sentences.AHEAD_LIST(before=before, last=last), said))


def _notes(purse: Purse) -> tuple[Reason, ...]:
    """Give what has to be known: no VAT, how kilometres are estimated, and CO2 where the circle filled it in."""
    grams = purse.agreed.grams
    if grams is None:
        return sentences.VAT(), sentences.KILOMETRES()
    kilometres = journey_kilometres([one.code for one in purse.names.values() if one.code])
    far = sum(person_kilometres(line, purse, kilometres) or 0.0 for line in purse.lines)
    return (
        sentences.VAT(),
        sentences.KILOMETRES(),
        sentences.GRAMS(grams=float(grams), source=purse.agreed.source),
        sentences.CO2_TOTAL(kilometres=far, kilos=far * float(grams) / GRAMS_A_KILO),
    )


def _euros(purse: Purse) -> Reason | None:
    an_hour = purse.agreed.euros
    if an_hour is None:
        return None
    hours = sum((one.given.hours for one in purse.balance.shares), Decimal(0))
    return sentences.EUROS(an_hour=float(an_hour), hours=float(hours), euros=float(hours * an_hour))
