"""The closed purse as a table for the controller: every line with its day, hours, travel and, where agreed, more."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from uuid import UUID

from django.utils.translation import gettext

from leercyclus.engine.reasons import Language
from leercyclus.formats.sheets import Cell, Sheet
from leercyclus.web.municipalities.journeys_queries import journey_kilometres
from leercyclus.web.purse import sentences
from leercyclus.web.purse.lines import Line, Source
from leercyclus.web.purse.purse_bridge import Purse

NAME = "geven-en-nemen"
GRAMS_A_KILO = 1000
Link = Callable[[Line], str]


def purse_sheet(purse: Purse, link: Link, language: Language) -> Sheet:
    """Give a row for every line, the newest first.

    Args:
        purse: of the circle.
        link: gives the whole address at which a line can be looked up.
        language: of the note on VAT in every row.
    """
    agreed = purse.agreed
    header = [
        *(gettext("date"), gettext("cycle"), gettext("what"), gettext("giver"), gettext("taker")),
        *(gettext("giver then"), gettext("taker then"), gettext("days"), gettext("seats"), gettext("hours")),
        *(gettext("person kilometres"), gettext("reason")),
    ]
    if agreed.grams is not None:
        header.append(gettext("CO2 (kg)"))
    if agreed.euros is not None:
        header.append(gettext("for comparison, no money changes hands (€)"))
    header += [gettext("VAT"), gettext("link")]
    kilometres = journey_kilometres([one.code for one in purse.names.values() if one.code])
    vat = sentences.VAT().say(language)
    rows: list[list[Cell]] = []
    for line in purse.lines:
        far = person_kilometres(line, purse, kilometres)
        row: list[Cell] = [*_first(line, purse), None if far is None else round(far, 1), line.why]
        if agreed.grams is not None:
            row.append(None if far is None else round(far * float(agreed.grams) / GRAMS_A_KILO, 1))
        if agreed.euros is not None:
            row.append(float(line.hours * agreed.euros))
        rows.append([*row, vat, link(line)])
    return Sheet(NAME, header, rows, is_wide=True)


def totals_sheet(purse: Purse) -> Sheet:
    """Give a row for every municipality: what it gave and received, and the balance."""
    header = [
        *(gettext("municipality"), gettext("days hosted"), gettext("seats given"), gettext("seats received")),
        *(gettext("hours given"), gettext("hours received"), gettext("balance in hours")),
    ]
    rows: list[list[Cell]] = [
        [
            purse.name(one.name),
            one.hosted,
            *map(_number, (one.given.seats, one.received.seats, one.given.hours, one.received.hours, one.hours)),
        ]
        for one in purse.balance.shares
    ]
    return Sheet(gettext("balance"), header, rows)


def notes_sheet(purse: Purse, language: Language) -> Sheet:
    """Give what has to be known to read the figures, a sentence a row."""
    agreed = purse.agreed
    reasons = [sentences.VAT(), sentences.KILOMETRES()]
    grams = agreed.grams
    reasons.append(sentences.NO_GRAMS() if grams is None else sentences.GRAMS(grams=float(grams), source=agreed.source))
    if agreed.euros is not None:
        reasons.append(sentences.COMPARISON(an_hour=float(agreed.euros)))
    return Sheet(gettext("notes"), [gettext("note")], [[one.say(language)] for one in reasons])


def person_kilometres(line: Line, purse: Purse, kilometres: dict[tuple[str, str], float]) -> float | None:
    """Estimate how far people travelled for a line, there and back, all together; None where it is not known.

    Args:
        line: what was given.
        purse: for the codes of the municipalities.
        kilometres: one way, from `journey_kilometres`.
    """
    if not line.people:
        return None
    codes = [_code(purse, then, now) for then, now in ((line.giver_then, line.giver), (line.taker_then, line.taker))]
    far = kilometres.get((codes[1], codes[0]))
    return None if far is None else 2 * far * line.people


def _code(purse: Purse, *ids: UUID) -> str:
    """Give the code of the first that is a municipality."""
    codes = [purse.names[one].code for one in ids if one in purse.names]
    return next((code for code in codes if code), "")


def _first(line: Line, purse: Purse) -> list[Cell]:
    words = {
        Source.DAY: gettext("exchange day"),
        Source.FOLLOW_UP: gettext("follow-up"),
        Source.CORRECTION: gettext("correction"),
    }
    sides = [purse.name(one) for one in (line.giver, line.taker, line.giver_then, line.taker_then)]
    amounts = map(_number, (line.days, line.seats, line.hours))
    return [line.on.isoformat(), purse.cycle_of(line.on), words[line.source], *sides, *amounts]


def _number(amount: Decimal) -> float:
    return float(amount)
