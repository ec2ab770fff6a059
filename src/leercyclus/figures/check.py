"""Verifying the figures: what must hold before anybody counts on them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from leercyclus.engine.reasons import Reason
from leercyclus.figures import sentences
from leercyclus.figures.catalogue import IndicatorInfo
from leercyclus.figures.collection import Figures
from leercyclus.figures.documents import Document
from leercyclus.figures.store import PACKAGE_TABLES, Store, read_rows
from leercyclus.figures.values import Ledger

MUNICIPALITIES = 342
# National figures as published: inhabitants on 1 January 2024, expenses in the accounts of 2023.
INHABITANTS_2024 = 17_942_942
EXPENSES_2023_BILLION_EUR = 85.7
# How many of the things that do not hold are named.
SHOWN = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was verified: what, and whether it holds."""

    holds: bool
    reason: Reason


def check(figures: Figures) -> tuple[Finding, ...]:
    """Verify the figures; every finding says what was verified and how it came out."""
    checks: tuple[Callable[[Figures], Iterator[Finding]], ...] = (
        _register,
        _mergers,
        _context,
        _choices,
        _totals,
        _catalogue,
        _borders,
    )
    return tuple(finding for one in checks for finding in one(figures))


def _register(figures: Figures) -> Iterator[Finding]:
    """There are 342 municipalities, and every one has its own code and name."""
    register = figures.register
    unique = len({one.code for one in register}) == len({one.name for one in register}) == len(register)
    yield Finding(len(register) == MUNICIPALITIES and unique, sentences.CHECK_REGISTER(count=len(register)))


def _mergers(figures: Figures) -> Iterator[Finding]:
    """Every municipality that merged away has successors that exist."""
    register = figures.register
    lost = [one.name for one in register.mergers if not set(one.successors) <= set(register.codes)]
    yield Finding(not lost, sentences.CHECK_MERGERS(count=len(register.mergers), but=_but(lost)))


def _context(figures: Figures) -> Iterator[Finding]:
    """Every value of context is finite or a named gap, and the inhabitants add up."""
    table = figures.context()
    named = {(gap.code, gap.indicator) for gap in figures.gaps if gap.document is None}
    missing = [
        (table.codes[row], table.indicators[column].id) for row, column in np.argwhere(~np.isfinite(table.values))
    ]
    unnamed = [" ".join(cell) for cell in missing if cell not in named]
    yield Finding(
        not unnamed,
        sentences.CHECK_CONTEXT(count=len(table.indicators), missing=len(missing), but=_but(unnamed)),
    )
    fund = dict(zip(table.codes, _fund_inhabitants(figures), strict=True))
    total = round(sum(fund.values()))
    rule = sentences.CHECK_INHABITANTS if total == INHABITANTS_2024 else sentences.CHECK_INHABITANTS_OTHER
    yield Finding(total == INHABITANTS_2024, rule(count=total, expected=INHABITANTS_2024))


def _fund_inhabitants(figures: Figures) -> list[float]:
    """Give the inhabitants of 2024 from the snapshot of the package, whatever a user added."""
    rows = read_rows(PACKAGE_TABLES / "fund_2024.csv")
    column = next(rows).index("inwo")
    people = {row[0]: float(row[column]) for row in rows}
    return [people[code] for code in figures.register.codes]


def _choices(figures: Figures) -> Iterator[Finding]:
    """Every missing value of a choice indicator is a named gap, and every gap names something there is."""
    missing = 0
    unnamed: list[str] = []
    for info in figures.catalogue.of("choice"):
        series = figures.values(info.id)
        named = {(gap.code, gap.document) for gap in figures.gaps if gap.covers(info.id)}
        for row, column in np.argwhere(~np.isfinite(series.values)):
            missing += 1
            cell = (figures.register.codes[row], series.documents[column])
            if cell not in named:
                unnamed.append(f"{cell[0]} {cell[1].id} {info.id}")
    count = len(figures.catalogue.of("choice"))
    yield Finding(
        not unnamed,
        sentences.CHECK_CHOICES(count=count, missing=missing, gaps=len(figures.gaps), but=_but(unnamed)),
    )


def _totals(figures: Figures) -> Iterator[Finding]:
    """The amounts of the package add up to the national totals, and those of 2023 to what was published."""
    package = Figures(Store((PACKAGE_TABLES,)))
    rows = read_rows(PACKAGE_TABLES / "totals.csv")
    next(rows)
    for kind, year, expenses, revenues, inhabitants in rows:
        document = Document("accounts" if kind == "accounts" else "budget", int(year))
        ledger: Ledger = package.ledger(document)
        sums = tuple(round(float(np.nansum(part))) for part in (ledger.expenses, ledger.revenues, ledger.inhabitants))
        holds = sums == (int(expenses), int(revenues), int(inhabitants))
        billion = sums[0] / 1e6
        if document == Document("accounts", 2023):
            holds = holds and round(billion, 1) == EXPENSES_2023_BILLION_EUR
        yield Finding(holds, sentences.CHECK_TOTAL(document=document.title, billion=billion, people=sums[2]))
    for document in figures.documents():
        if document not in package.documents():
            billion = float(np.nansum(figures.ledger(document).expenses)) / 1e6
            yield Finding(billion > 0, sentences.CHECK_ADDED(document=document.title, billion=billion))


def _catalogue(figures: Figures) -> Iterator[Finding]:
    """Every indicator has a name, a definition of one sentence, a unit and years, in both languages."""
    incomplete = [info.id for info in figures.catalogue if not _complete(info)]
    ids = tuple(info.id for info in figures.catalogue.of("context"))
    same = ids == tuple(indicator.id for indicator in figures.context().indicators)
    years = sorted({year for info in figures.catalogue for year in info.years})
    yield Finding(
        not incomplete and same,
        sentences.CHECK_CATALOGUE(
            count=len(figures.catalogue), first=str(years[0]), last=str(years[-1]), but=_but(incomplete)
        ),
    )


def _complete(info: IndicatorInfo) -> bool:
    """Tell whether an indicator says all that it must, and a caution in both languages or in none."""
    words = (info.name_nl, info.name_en, info.definition_nl, info.definition_en, info.unit_nl, info.unit_en)
    sentence = all(re.fullmatch(r"[A-Z].*\.", words[place]) for place in (2, 3))
    return all(words) and sentence and bool(info.caution_nl) == bool(info.caution_en) and bool(info.years)


def _borders(figures: Figures) -> Iterator[Finding]:
    """Every municipality has an outline, and its centre stands in the box."""
    borders = figures.borders()
    absent = [
        code
        for code in figures.register.codes
        if not borders.paths.get(code)
        or not (0 <= borders.point(code)[0] <= 100 and 0 <= borders.point(code)[1] <= borders.height)  # noqa: PLR2004 - the box is 100 wide
    ]
    yield Finding(
        not absent and bool(borders.country), sentences.CHECK_BORDERS(count=len(borders.paths), but=_but(absent))
    )


def _but(items: list[str]) -> Reason | str:
    """Name up to five items for which it does not hold; nothing when there are none."""
    if not items:
        return ""
    return sentences.CHECK_BUT(names=", ".join(items[:SHOWN]) + (" ..." if len(items) > SHOWN else ""))
