"""The ingredients of context: measures of the Municipal Fund and key figures of CBS, only those that are used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from leercyclus.engine.reasons import BadInput
from leercyclus.figures import sentences
from leercyclus.figures.build.source import Gaps, SourceFolder
from leercyclus.figures.key_figures import COLUMNS, Figures, combine
from leercyclus.figures.store import csv_bytes, read_words

FUND_YEAR, CBS_YEAR = 2024, 2022
KEY_FIGURES = "cbs_key_figures_2022.csv"


def tables(
    source: SourceFolder, codes: tuple[str, ...], successors: Mapping[str, str], gaps: Gaps
) -> Iterator[tuple[str, bytes]]:
    """Build both tables; measures that count above a threshold and stand at zero go to the gaps."""
    fund = source.by("municipal_fund_measures_2024.csv", "code", codes)
    used = _used("fund")
    rows = [(code, *(_short(fund[code].number(name)) for name in used)) for code in codes]
    yield f"fund_{FUND_YEAR}.csv", csv_bytes(("code", *used), rows)
    for row in read_words("context"):
        if row["rule"] == "zero_is_missing":
            measure = row["numerator"].removeprefix("fund.")
            gaps += [
                (code, "", str(FUND_YEAR), row["id"], "below_threshold")
                for code in codes
                if fund[code].number(measure) == 0
            ]
    yield f"cbs_{CBS_YEAR}.csv", csv_bytes(("code", *COLUMNS), _key_figures(source, codes, successors))


def _key_figures(
    source: SourceFolder, codes: tuple[str, ...], successors: Mapping[str, str]
) -> Iterator[tuple[str, ...]]:
    """Give the key figures within the borders of today: municipalities that merged are put together."""
    parts: dict[str, list[Figures]] = {}
    for row in source.rows(KEY_FIGURES):
        figures = {name: row.number(name) if row[name] else None for name in COLUMNS}
        parts.setdefault(successors.get(row["code"], row["code"]), []).append(figures)
    for code in codes:
        if code not in parts:
            raise BadInput(sentences.ROW_NOT_THERE(table=KEY_FIGURES, column="code", found=code))
        whole = combine(parts[code])
        yield (code, *(_short(whole[name]) for name in COLUMNS))


def _used(source: str) -> tuple[str, ...]:
    """Give the measures of a source that a context indicator is computed from, in alphabetical order."""
    names: set[str] = set()
    for row in read_words("context"):
        for cell in (row["numerator"], row["denominator"]):
            names |= {name for name in cell.replace(" | ", " + ").split(" + ") if name.startswith(f"{source}.")}
    return tuple(sorted(name.removeprefix(f"{source}.") for name in names))


def _short(number: float | None) -> str:
    """Write a number without needless decimals: 243768.0 becomes `243768`, 14.7236 `14.72`; nothing when missing."""
    return "" if number is None else f"{number:.2f}".rstrip("0").rstrip(".")
