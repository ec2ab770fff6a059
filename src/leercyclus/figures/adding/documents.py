"""From the amounts of a new document to its table: which inhabitants, what is missing, and whether it can be right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.figures.adding import sentences
from leercyclus.figures.adding.batch import Batch
from leercyclus.figures.adding.regions import listed
from leercyclus.figures.collection import Figures
from leercyclus.figures.context import Ingredients
from leercyclus.figures.documents import Document
from leercyclus.figures.ledger_tables import Amounts, ledger_table

# A document whose expenses and revenues differ by more than this share does not balance.
UNBALANCED = 0.02
# National expenses beyond these, against the last document for the same municipalities, are a wrong unit.
LEAST_GROWTH, MOST_GROWTH = 0.6, 1.7
# A municipality that spends this many times more or less than in the last document is named, not refused.
REMARKABLE = 2.5


def make_batch(
    document: Document, amounts: Amounts, people: Mapping[str, int], figures: Figures, combined: Iterable[str] = ()
) -> Batch:
    """Check a new document and make its table.

    Args:
        document: which one.
        amounts: expenses and revenues by municipality and common task field, EUR 1,000.
        people: inhabitants by municipality, where the table tells them.
        figures: those that are known already.
        combined: the municipalities that were added up from several.

    Raises:
        BadInput: when the national expenses cannot be right beside those of the last document.
    """
    codes = figures.register.codes
    inhabitants, year = (people, document.year) if len(people) == len(codes) else _known_inhabitants(document, figures)
    expenses, revenues = (_by_code(amounts, side) for side in (0, 1))
    remarkable = _compare(document, expenses, figures)
    gaps = tuple(sorted(_gaps(document, expenses, revenues, codes)))
    notes: list[Reason] = [
        sentences.DOCUMENT(document=document.title, count=len(expenses), billion=sum(expenses.values()) / 1e6)
    ]
    if year != document.year:
        notes.append(sentences.INHABITANTS(year=str(year)))
    notes += [sentences.COMBINED(name=figures.register.by_code[code].name) for code in combined]
    for why in sorted({gap[4] for gap in gaps}):
        names = [figures.register.by_code[gap[0]].name for gap in gaps if gap[4] == why]
        notes.append(sentences.MISSING[why](names=listed(names), count=len(names)))
    if remarkable:
        notes.append(sentences.REMARKABLE(names=listed(remarkable), last=_last(document, figures).title))
    return Batch(
        name=f"iv3_{document.kind}_{document.year}",
        suffix=".csv.gz",
        content=ledger_table(codes, amounts, inhabitants),
        year=document.year,
        kind=document.kind,
        municipalities=len(expenses),
        gaps=gaps,
        notes=tuple(notes),
    )


def _by_code(amounts: Amounts, side: int) -> dict[str, float]:
    """Add up one side (0 expenses, 1 revenues) by municipality."""
    total: dict[str, float] = {}
    for (code, _), cell in amounts.items():
        total[code] = total.get(code, 0.0) + cell[side]
    return total


def _known_inhabitants(document: Document, figures: Figures) -> tuple[dict[str, int], int]:
    """Give the inhabitants of the year nearest to that of the document, and the year."""
    known = {other.year: figures.inhabitants(other) for other in figures.documents()}
    ingredients = Ingredients(figures.store, figures.register.codes)
    for source, column in (("fund", "inwo"), ("cbs", "population")):
        known |= ingredients.by_year(source, column)
    year = min(known, key=lambda one: (abs(one - document.year), -one))
    people = dict(zip(figures.register.codes, known[year].tolist(), strict=True))
    return {code: round(count) for code, count in people.items()}, year


def _last(document: Document, figures: Figures) -> Document:
    """Give the document to compare with: the nearest in time, of the same kind where there is one."""
    others = [one for one in figures.documents() if one != document]
    return min(others, key=lambda one: (one.kind != document.kind, abs(one.year - document.year)))


def _compare(document: Document, expenses: Mapping[str, float], figures: Figures) -> list[str]:
    """Compare with the last document; gives the names of municipalities that moved remarkably.

    Raises:
        BadInput: when the total of the same municipalities moved more than can be.
    """
    last = _last(document, figures)
    before = dict(zip(figures.register.codes, np.nansum(figures.ledger(last).expenses, axis=1).tolist(), strict=True))
    both = [code for code, amount in expenses.items() if amount > 0 and before[code] > 0]
    if both:
        growth = sum(expenses[code] for code in both) / sum(before[code] for code in both)
        if not LEAST_GROWTH <= growth <= MOST_GROWTH:
            raise BadInput(
                sentences.IMPLAUSIBLE(document=document.title, times=sentences.about(growth), last=last.title)
            )
    names = figures.register.by_code
    return [names[code].name for code in both if not 1 / REMARKABLE <= expenses[code] / before[code] <= REMARKABLE]


def _gaps(
    document: Document, expenses: Mapping[str, float], revenues: Mapping[str, float], codes: tuple[str, ...]
) -> Iterator[tuple[str, ...]]:
    """Give a gap for every municipality whose document is absent, zero, or does not balance."""
    for code in codes:
        out, into = expenses.get(code), revenues.get(code)
        if out is None or into is None:
            why = "not_delivered"
        elif out == into == 0:
            why = "zero_document"
        elif abs(out - into) > UNBALANCED * max(out, into):
            why = "unbalanced"
        else:
            continue
        yield code, document.kind, str(document.year), "iv3", why
