"""Key figures of municipalities as CBS publishes them, checked and put within the borders of today."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.figures.adding import sentences
from leercyclus.figures.adding.batch import Batch
from leercyclus.figures.adding.regions import Problems, listed, municipality_of, region_column
from leercyclus.figures.collection import Figures
from leercyclus.figures.context import Ingredients
from leercyclus.figures.key_figures import COLUMNS, combine
from leercyclus.figures.store import csv_bytes, read_words
from leercyclus.formats.cbs import CbsTable, Value

PERIODS = ("perioden", "periode", "jaar", "year")
# What each key figure is called at CBS, without the number behind it; the names change now and then.
NAMES: Mapping[str, tuple[str, ...]] = {
    "population": ("aantalinwoners", "totalebevolking", "bevolkingaanhetbeginvandeperiode", "population"),
    "pop_0_14": ("k_0tot15jaar", "pop_0_14"),
    "pop_15_24": ("k_15tot25jaar", "pop_15_24"),
    "pop_25_44": ("k_25tot45jaar", "pop_25_44"),
    "pop_45_64": ("k_45tot65jaar", "pop_45_64"),
    "pop_65plus": ("k_65jaarofouder", "pop_65plus"),
    "dwelling_total": ("woningvoorraad", "totalewoningvoorraad", "woningen", "dwelling_total"),
    "dwelling_value": ("gemiddeldewozwaardevanwoningen", "gemiddeldewoningwaarde", "dwelling_value"),
    "dwelling_ownership": ("koopwoningen", "dwelling_ownership"),
    "employment_rate": ("nettoarbeidsparticipatie", "employment_rate"),
    "income_low": ("k_40personenmetlaagsteinkomen", "income_low"),
    "income_high": ("k_20personenmethoogsteinkomen", "income_high"),
    "edu_appl_sci": ("edu_appl_sci",),
}
AGES = ("pop_0_14", "pop_15_24", "pop_25_44", "pop_45_64", "pop_65plus")
# Numbers of people by education, lowest to highest; higher education is the last as a share of all three.
EDUCATION = (
    ("basisonderwijsvmbombo1", "havovwombo24", "hbowo"),
    ("opleidingsniveaulaag", "opleidingsniveaumiddelbaar", "opleidingsniveauhoog"),
)
# Values beyond these are a wrong column or unit.
RANGES: Mapping[str, tuple[float, float]] = {
    "dwelling_value": (50, 3000),
    **dict.fromkeys((*AGES, "dwelling_ownership", "employment_rate"), (0, 100)),
    **dict.fromkeys(("income_low", "income_high", "edu_appl_sci"), (0, 100)),
}
# The inhabitants of all municipalities together move less than this share from the last known year.
MOST_GROWTH = 0.1
# Ages may add up to this share more or less than all, because they are rounded.
AGES_ROUNDED = 0.03

Part = dict[str, float | None]


def fits(table: CbsTable) -> bool:
    """Tell whether a table holds key figures of municipalities."""
    return bool(region_column(table) and table.first(NAMES["population"]))


def batches(table: CbsTable, figures: Figures, year: int | None) -> list[Batch]:
    """Read and check the key figures in a table, a batch a year; raises BadInput with all problems found."""
    where, when = region_column(table) or "", table.first(PERIODS)
    problems = Problems()
    parts: dict[int, dict[str, Part]] = {}
    for row in table.rows:
        try:
            code = municipality_of(row.get(where), figures.register)
            of = _year(row.get(when) if when else None, year)
            if code is None or of is None:
                continue
            region = str(row[where])
            if region in parts.setdefault(of, {}):
                problems.add(sentences.DOUBLE_REGION(code=region, year=str(of)))
            parts[of][region] = _part(table, row, region)
        except BadInput as bad:
            problems.add(*bad.reasons)
        except ValueError as error:
            problems.add(sentences.NOT_A_NUMBER(place=str(row.get(where)), found=str(error)))
    problems.stop_if_any()
    if not parts:
        raise BadInput(sentences.NO_KEY_FIGURES())
    return [_batch(of, regions, figures) for of, regions in sorted(parts.items())]


def _year(period: Value, said: int | None) -> int | None:
    """Give the year of a row; None for a quarter or month, and for a year that was not asked for.

    Raises:
        BadInput: when neither the row nor the user tells the year.
    """
    written = f"{period:g}" if isinstance(period, float) else str(period or "")
    if not written:
        if said is None:
            raise BadInput(sentences.WHICH_YEAR())
        return said
    found = re.fullmatch(r"(\d{4})(jj00)?", written.casefold())
    return int(found[1]) if found and said in {None, int(found[1])} else None


def _part(table: CbsTable, row: dict[str, Value], region: str) -> Part:
    """Take the key figures out of a row, numbers of people by age and education turned into shares."""
    part: Part = {}
    for name, names in NAMES.items():
        column = table.first(names)
        part[name] = table.number(row, column) if column else None
    ages = [part[name] for name in AGES]
    people = part["population"]
    if people and all(age is not None for age in ages):
        total = sum(age for age in ages if age is not None)
        counted = abs(total - people) <= AGES_ROUNDED * people + len(AGES) * 5
        if not counted and abs(total - 100) > 100 * AGES_ROUNDED:
            raise BadInput(sentences.AGES(code=region, total=total, people=people))
        if counted:
            part |= {name: 100 * (part[name] or 0.0) / total for name in AGES}
    for levels in EDUCATION:
        counts = [table.number(row, level) for level in levels if level in table.columns]
        known = [count for count in counts if count is not None]
        if len(known) == len(levels) and sum(known) > 0:
            part["edu_appl_sci"] = 100 * known[-1] / sum(known)
    for name, (low, high) in RANGES.items():
        value = part[name]
        if value is not None and not low <= value <= high:
            raise BadInput(sentences.RANGE(code=region, name=name, found=value, low=low, high=high))
    return part


def _batch(year: int, regions: dict[str, Part], figures: Figures) -> Batch:
    """Put regions that are one municipality now together, check them, and make the table."""
    codes = figures.register.codes
    together: dict[str, list[Part]] = {}
    for region, part in regions.items():
        together.setdefault(municipality_of(region, figures.register) or "", []).append(part)
    whole = {code: combine(parts) for code, parts in together.items()}
    people = {code: figure["population"] or 0.0 for code, figure in whole.items()}
    _compare(year, people, figures)
    known = [name for name in COLUMNS if any(figure[name] is not None for figure in whole.values())]
    rows = [(code, *(_short(whole.get(code, {}).get(name)) for name in known)) for code in codes]
    notes: list[Reason] = [sentences.KEY_FIGURES(year=str(year), count=len(whole), people=round(sum(people.values())))]
    older = [name for name in COLUMNS if name not in known]
    if older:
        notes.append(sentences.OLDER(names=listed(older, len(older))))
    absent = [figures.register.by_code[code].name for code in codes if code not in whole]
    if absent:
        notes.append(sentences.ABSENT(count=len(absent), names=listed(absent)))
    merged = [code for code, parts in together.items() if len(parts) > 1]
    notes += [sentences.COMBINED(name=figures.register.by_code[code].name) for code in merged]
    return Batch(
        name=f"cbs_{year}",
        suffix=".csv",
        content=csv_bytes(("code", *known), rows),
        year=year,
        kind="",
        municipalities=len(whole),
        gaps=tuple(sorted(_gaps(year, whole, known, codes))),
        notes=tuple(notes),
    )


def _gaps(
    year: int, whole: Mapping[str, Mapping[str, float | None]], known: list[str], codes: tuple[str, ...]
) -> Iterator[tuple[str, ...]]:
    """Give a gap for every context indicator that misses one of its key figures."""
    for row in read_words("context"):
        used = {name for name in known if f"cbs.{name}" in f"{row['numerator']} {row['denominator']}".split()}
        for code in codes:
            if used and any(whole.get(code, {}).get(name) is None for name in used):
                yield code, "", str(year), row["id"], "no_value"


def _compare(year: int, people: Mapping[str, float], figures: Figures) -> None:
    """Refuse inhabitants that cannot be right beside those of the nearest year that is known."""
    codes = figures.register.codes
    ingredients = Ingredients(figures.store, codes)
    known = ingredients.by_year("cbs", "population") | ingredients.by_year("fund", "inwo")
    near = min(known, key=lambda one: abs(one - year))
    before = dict(zip(codes, known[near].tolist(), strict=True))
    growth = sum(people.values()) / sum(before[code] for code in people)
    if abs(growth - 1) > MOST_GROWTH:
        raise BadInput(sentences.PEOPLE(year=str(year), times=sentences.about(growth), last=str(near)))


def _short(value: float | None) -> str:
    """Write a number in two decimals at most; nothing when it is missing."""
    return "" if value is None else f"{value:.2f}".rstrip("0").rstrip(".")
