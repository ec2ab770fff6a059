"""The closed purse as a table for the controller: every line with its day, hours, travel and, where agreed, more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from uuid import UUID

from django.utils.text import slugify
from django.utils.timezone import localdate
from django.utils.translation import gettext

from leercyclus.engine.reasons import Language, Reason
from leercyclus.engine.rota.dates import say_date
from leercyclus.formats.sheets import Cell, Sheet
from leercyclus.web.municipalities.journeys_queries import journey_kilometres
from leercyclus.web.people.names_queries import person_names
from leercyclus.web.purse import sentences
from leercyclus.web.purse.lines import Line, Source
from leercyclus.web.purse.purse_bridge import Purse
from leercyclus.web.purse.terms_queries import Agreed

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
        *(gettext("date"), gettext("Cycle").casefold(), gettext("what"), gettext("giver"), gettext("taker")),
        *(gettext("giver then"), gettext("taker then"), gettext("days"), gettext("seats"), gettext("hours")),
        *(gettext("person kilometres"), gettext("reason")),
        *(gettext("written down by"), gettext("written down on")),
    ]
    if agreed.grams is not None:
        header.append(gettext("CO2 (kg)"))
    if agreed.euros is not None:
        header.append(gettext("for comparison, no money changes hands (€)"))
    header += [gettext("VAT"), gettext("link")]
    kilometres = journey_kilometres([one.code for one in purse.names.values() if one.code])
    vat = sentences.VAT().say(language)
    people = person_names({line.by for line in purse.lines if line.by})
    rows: list[list[Cell]] = []
    for line in purse.lines:
        far = person_kilometres(line, purse, kilometres)
        row: list[Cell] = [*_first(line, purse), None if far is None else round(far, 1), line.why]
        row.append(people.get(line.by, "") if line.by else "")
        row.append(localdate(line.entered) if line.entered else None)
        if agreed.grams is not None:
            row.append(None if far is None else round(far * float(agreed.grams) / GRAMS_A_KILO, 1))
        if agreed.euros is not None:
            row.append(float(line.hours * agreed.euros))
        rows.append([*row, vat, link(line)])
    return Sheet(gettext("lines"), header, rows, is_wide=True, file=purse_file(purse))


def purse_file(purse: Purse) -> str:
    """Name the file: what it is, of which circle, and of which day."""
    what = gettext("giving-and-taking")
    return "-".join(filter(None, (what, slugify(purse.circle_name), localdate().isoformat())))


def pairs_sheet(purse: Purse) -> Sheet:
    """Give a row for every two of whom one gave the other anything: days, seats and hours."""
    header = [*(gettext("giver"), gettext("taker"), gettext("days"), gettext("seats"), gettext("hours"))]
    rows: list[list[Cell]] = [
        [purse.name(one.giver), purse.name(one.taker), *map(_number, (one.part.days, one.part.seats, one.part.hours))]
        for one in purse.balance.pairs
    ]
    return Sheet(gettext("pairs"), header, rows)


def cycles_sheet(purse: Purse) -> Sheet:
    """Give a row for every cycle: the balance in hours of each municipality."""
    header = [gettext("Cycle").casefold(), *(purse.name(one.name) for one in purse.balance.shares)]
    rows: list[list[Cell]] = [
        [name or gettext("outside any cycle"), *(_number(one.hours) for one in shares)]
        for name, shares in purse.balance.periods
    ]
    return Sheet(gettext("cycles"), header, rows)


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
    reasons = [sentences.TOLERANCE(hours=float(agreed.tolerance)), *_since(agreed)]
    reasons += [sentences.DAYS(), sentences.VAT(), sentences.KILOMETRES()]
    grams = agreed.grams
    reasons.append(sentences.NO_GRAMS() if grams is None else sentences.GRAMS(grams=float(grams), source=agreed.source))
    if agreed.euros is not None:
        reasons.append(sentences.COMPARISON(an_hour=float(agreed.euros), source=agreed.euros_source))
    return Sheet(gettext("notes"), [gettext("note")], [[one.say(language)] for one in reasons])


def _since(agreed: Agreed) -> Iterator[Reason]:
    """Say when and by whom the tolerance was written down, and what held before."""
    if agreed.at:
        by = person_names([agreed.by]).get(agreed.by, "") if agreed.by else ""
        on = say_date(localdate(agreed.at).toordinal())
        yield sentences.AGREED_BY(on=on, by=by) if by else sentences.AGREED_ON(on=on)
    if agreed.tolerance_before is not None:
        yield sentences.BEFORE(hours=float(agreed.tolerance_before))


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
    return [line.on, purse.cycle_of(line.on), words[line.source], *sides, *amounts]


def _number(amount: Decimal) -> float:
    return float(amount)
