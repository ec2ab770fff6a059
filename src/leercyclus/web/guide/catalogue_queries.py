"""What the page on sources shows: every source, every indicator, every value that is missing and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from django.utils.translation import gettext

from leercyclus.engine.reasons import Language
from leercyclus.figures import Figures
from leercyclus.figures.catalogue import IndicatorInfo
from leercyclus.figures.documents import Gap
from leercyclus.formats.names import plain


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source: its name, publisher, licence (a sentence where there is none), years, and how it is credited."""

    name: str
    publisher: str
    licence: str
    years: str
    attribution: str


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """One indicator in the words of the reader."""

    id: str
    name: str
    definition: str
    unit: str
    years: str
    source: str
    kind: str
    theme: str
    caution: str


@dataclass(frozen=True, slots=True)
class Group:
    """Indicators of one kind and theme."""

    kind: str
    theme: str
    rows: tuple[IndicatorRow, ...]


@dataclass(frozen=True, slots=True)
class GapRow:
    """Values that are missing for the same reason in the same document, and at whom."""

    document: str
    why: str
    municipalities: tuple[str, ...]


def list_sources(figures: Figures, language: Language) -> tuple[SourceRow, ...]:
    """List where the figures come from."""
    return tuple(
        SourceRow(
            source.name(language),
            source.publisher,
            source.licence or gettext("the publisher names no licence"),
            span(source.years),
            source.attribution(language),
        )
        for source in figures.sources
    )


def list_rows(figures: Figures, language: Language, asked: str = "") -> tuple[IndicatorRow, ...]:
    """List the indicators, all or those whose name, definition or id holds what is asked."""
    wanted = plain(asked)
    return tuple(row for row, text in _all_rows(figures, language) if wanted in text)


def list_groups(figures: Figures, language: Language, asked: str = "") -> tuple[Group, ...]:
    """List the same indicators by kind and theme, in the order of the catalogue."""
    grouped = groupby(list_rows(figures, language, asked), key=lambda row: (row.kind, row.theme))
    return tuple(Group(kind, theme, tuple(rows)) for (kind, theme), rows in grouped)


@lru_cache(maxsize=4)
def list_gaps(figures: Figures, language: Language) -> tuple[GapRow, ...]:
    """List what is missing: once for every document and reason, with the names of the municipalities."""
    return group_gaps(figures, figures.gaps, language)


def group_gaps(figures: Figures, gaps: Iterable[Gap], language: Language) -> tuple[GapRow, ...]:
    """Put gaps together that share their document and reason."""
    names: dict[tuple[str, str], dict[str, None]] = {}
    for gap in gaps:
        document = gap.document.name(language) if gap.document else ""
        names.setdefault((document, gap.reason.say(language)), {})[figures.register.by_code[gap.code].name] = None
    return tuple(GapRow(document, why, tuple(sorted(whom))) for (document, why), whom in names.items())


@lru_cache(maxsize=4)
def _all_rows(figures: Figures, language: Language) -> tuple[tuple[IndicatorRow, str], ...]:
    """Write every indicator once for each language, with the plain text in which it can be found."""
    rows = (describe(figures, info, language) for info in figures.catalogue)
    return tuple((row, plain(f"{row.id} {row.name} {row.definition} {row.theme}")) for row in rows)


def describe(figures: Figures, info: IndicatorInfo, language: Language) -> IndicatorRow:
    """Write one indicator in the words of the reader."""
    source = next(source for source in figures.sources if source.id == info.source)
    return IndicatorRow(
        id=info.id,
        name=info.name(language),
        definition=info.definition(language),
        unit=info.unit_name(language),
        years=span(info.years),
        source=source.name(language),
        kind=gettext("context") if info.role == "context" else gettext("choice"),
        theme=figures.catalogue.theme_name(info.theme, language),
        caution=info.caution(language),
    )


def span(years: tuple[int, ...]) -> str:
    """Write years as short as they go.

    Examples:
        >>> span((2023, 2024, 2025)), span((2022,)), span((2020, 2022))
        ('2023–2025', '2022', '2020, 2022')
    """
    if len(years) > 1 and years == tuple(range(years[0], years[-1] + 1)):
        return f"{years[0]}–{years[-1]}"
    return ", ".join(map(str, years))
