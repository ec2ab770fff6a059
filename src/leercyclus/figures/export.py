"""The figures as sheets, for a spreadsheet or for analysis elsewhere."""

from __future__ import annotations

from leercyclus.engine.reasons import Language
from leercyclus.figures.collection import Figures
from leercyclus.formats.sheets import Cell, Sheet


def sheets(figures: Figures, language: Language) -> tuple[Sheet, ...]:
    """Give every table of the figures: sources, catalogue, municipalities, mergers, context, values and gaps.

    Names and definitions are in the language asked for; the names of the tables and columns are always the same.
    """
    return (
        _sources(figures, language),
        _catalogue(figures, language),
        _municipalities(figures),
        _mergers(figures),
        _context(figures),
        _values(figures, "costs", "iv3."),
        _values(figures, "ratios", "ratio."),
        _gaps(figures, language),
    )


def _sources(figures: Figures, language: Language) -> Sheet:
    rows = [
        (
            one.id,
            one.name(language),
            one.publisher,
            one.licence,
            " ".join(map(str, one.years)),
            one.attribution(language),
        )
        for one in figures.sources
    ]
    return Sheet("sources", ("source", "name", "publisher", "licence", "years", "attribution"), rows)


def _catalogue(figures: Figures, language: Language) -> Sheet:
    header = ("indicator", "name", "definition", "unit", "role", "theme", "scale", "source", "years", "documents")
    rows = [
        (
            info.id,
            info.name(language),
            info.definition(language),
            info.unit_name(language),
            info.role,
            info.theme,
            info.scale,
            info.source,
            " ".join(map(str, info.years)),
            ", ".join(info.documents),
            info.caution(language),
        )
        for info in figures.catalogue
    ]
    return Sheet("catalogue", (*header, "caution"), rows)


def _municipalities(figures: Figures) -> Sheet:
    rows = [(one.code, one.name, one.province, one.latitude, one.longitude) for one in figures.register]
    return Sheet("municipalities", ("code", "name", "province", "latitude", "longitude"), rows)


def _mergers(figures: Figures) -> Sheet:
    rows = [(one.code, one.name, one.valid_to, " ".join(one.successors)) for one in figures.register.mergers]
    return Sheet("mergers", ("code", "name", "valid_to", "successors"), rows)


def _context(figures: Figures) -> Sheet:
    table = figures.context()
    header = ("code", "name", *(indicator.id for indicator in table.indicators))
    rows: list[list[Cell]] = [
        [one.code, one.name, *(_number(value) for value in values.tolist())]
        for one, values in zip(figures.register, table.values, strict=True)
    ]
    return Sheet("context", header, rows)


def _values(figures: Figures, name: str, prefix: str) -> Sheet:
    """Give choice indicators: one row a municipality and document, one column an indicator."""
    series = [figures.values(info.id) for info in figures.catalogue.of("choice") if info.id.startswith(prefix)]
    documents = sorted({document for one in series for document in one.documents}, key=lambda one: one.order)
    header = ("code", "document", "year", *(one.indicator for one in series))
    rows: list[list[Cell]] = []
    for document in documents:
        # An indicator that this document does not know keeps an empty column.
        columns = [
            one.values[:, one.documents.index(document)].tolist() if document in one.documents else None
            for one in series
        ]
        for row, code in enumerate(figures.register.codes):
            cells = [None if column is None else _number(column[row]) for column in columns]
            rows.append([code, document.kind, document.year, *cells])
    return Sheet(name, header, rows)


def _gaps(figures: Figures, language: Language) -> Sheet:
    rows = [
        (
            gap.code,
            gap.document.id if gap.document else "",
            gap.indicator or "iv3",
            gap.reason.say(language),
        )
        for gap in figures.gaps
    ]
    return Sheet("gaps", ("code", "document", "indicator", "why"), rows)


def _number(value: float) -> float:
    """Round to what the source carries: six significant digits."""
    return float(f"{value:.6g}")
