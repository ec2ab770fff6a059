"""The statutory ratios: of every budget its own year and the last accounts, what cannot be right left out."""

from __future__ import annotations

from leercyclus.figures.build.source import Gaps, SourceFolder
from leercyclus.figures.store import csv_bytes, read_words

# A ratio beyond these (in absolute value) cannot be right: percents where a share was asked, or a comma misplaced.
# The farthest values that do stand (Vlieland's debt of 2.84, Vlissingen's solvency of -0.74) are known to be real.
LARGEST = {"structural_operating_margin": 0.3, "land_development_ratio": 1.5}
# A household pays at least this share of the national average anywhere; lower values are percents or blanks.
LOWEST_TAX_CAPACITY = 0.3
# These are never exactly zero in earnest: zero means not filled in.
NEVER_ZERO = {"net_debt_ratio", "net_debt_ratio_adjusted", "solvency_ratio", "tax_capacity"}


def table(source: SourceFolder, codes: tuple[str, ...], gaps: Gaps) -> bytes:
    """Build the table of ratios; every cell that stays empty is named in the gaps."""
    names = tuple(row["id"] for row in read_words("ratios"))
    cells: dict[tuple[str, str, str], dict[str, float]] = {}
    for row in source.rows("financial_ratios.csv.gz"):
        own_budget = row["document"] == "budget" and row["year"] == row["published_in_budget"]
        if row["document"] == "accounts" or own_budget:
            cells.setdefault((row["document"], row["year"], row["code"]), {})[row["ratio"]] = row.number("value")
    rows = []
    for kind, year in sorted({(kind, year) for kind, year, _ in cells}):
        for code in codes:
            published = cells.get((kind, year, code), {})
            why = {name: _missing(name, published) for name in names}
            gaps += [(code, kind, year, f"ratio.{name}", reason) for name, reason in why.items() if reason]
            rows.append((kind, year, code, *("" if why[name] else _short(published[name]) for name in names)))
    return csv_bytes(("kind", "year", "code", *names), rows, packed=True)


def _missing(name: str, published: dict[str, float]) -> str:
    """Tell why a ratio counts as missing; empty when it stands."""
    if name not in published:
        return "not_published"
    value = published[name]
    if value == 0 and (name in NEVER_ZERO or not published.get("net_debt_ratio")):
        # Zero margins and no building land exist, but not in a document whose debt was not filled in.
        return "zero_ratio"
    if abs(value) > LARGEST.get(name, float("inf")) or (name == "tax_capacity" and value < LOWEST_TAX_CAPACITY):
        return "implausible_ratio"
    return ""


def _short(value: float) -> str:
    """Write a ratio in four decimals at most."""
    return f"{value:.4f}".rstrip("0").rstrip(".")
