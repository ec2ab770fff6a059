"""The catalogue: what every indicator is, in both languages, with its unit, years, source and caution."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from leercyclus.engine.reasons import BadInput, Language
from leercyclus.engine.tables import Scale
from leercyclus.figures import sentences
from leercyclus.figures.documents import KINDS, Document
from leercyclus.figures.store import read_words

Role = Literal["context", "choice"]

FLOWS = ("gross", "revenue", "net")
# The main groups of task fields, by the first digit of the field.
FIELD_THEMES = (
    "governance",
    "safety",
    "traffic",
    "economy",
    "education",
    "culture",
    "social_domain",
    "health_environment",
    "housing",
)
_FLOW_WORDS = {
    "gross": ("bruto", "gross", "De lasten", "The expenses"),
    "revenue": ("baten", "revenue", "De baten", "The revenues"),
    "net": ("netto", "net", "De lasten min de baten", "The expenses less the revenues"),
}


@dataclass(frozen=True, slots=True)
class Break:
    """Where the figures of an indicator change in kind, so that a line through them would mislead.

    Attributes:
        year: the first year of the new way; None for a break between documents of one kind and of the other.
    """

    year: int | None
    why_nl: str
    why_en: str

    def why(self, language: Language) -> str:
        """Tell what changed, in Dutch or English."""
        return self.why_nl if language == "nl" else self.why_en


@dataclass(frozen=True, slots=True)
class IndicatorInfo:
    """What one indicator is.

    Attributes:
        id: short name; `iv3.<common task field>.<gross|revenue|net>` for costs, `ratio.<name>` for statutory ratios.
        role: `context` (what a municipality cannot choose) or `choice` (what it does).
        theme: the set it belongs to.
        unit: id of its unit; `unit_name` gives it in words.
        scale: how the engine should read it, `log` or `linear`.
        decimals: how many to show.
        source: id of its source.
        years: the years of its figures, in order, each once.
        documents: the documents it is known in (`budget 2025`); empty for context.
        breaks: where its figures change in kind, by year; what holds for every year comes last.
    """

    id: str
    role: Role
    theme: str
    unit: str
    scale: Scale
    decimals: int
    source: str
    years: tuple[int, ...]
    documents: tuple[str, ...]
    breaks: tuple[Break, ...]
    name_nl: str
    name_en: str
    definition_nl: str
    definition_en: str
    caution_nl: str
    caution_en: str
    unit_nl: str
    unit_en: str

    @property
    def polarity(self) -> None:
        """None: no indicator here is good or bad in itself, a difference can be a choice."""
        return

    def name(self, language: Language) -> str:
        """Give its name in Dutch or English."""
        return self.name_nl if language == "nl" else self.name_en

    def definition(self, language: Language) -> str:
        """Give its definition, one sentence, in Dutch or English."""
        return self.definition_nl if language == "nl" else self.definition_en

    def caution(self, language: Language) -> str:
        """Give what to mind when reading it, in Dutch or English; empty when there is nothing."""
        return self.caution_nl if language == "nl" else self.caution_en

    def unit_name(self, language: Language) -> str:
        """Give its unit in Dutch or English."""
        return self.unit_nl if language == "nl" else self.unit_en


class Catalogue:
    """Every indicator by its id: context first, then costs by task field, then ratios."""

    def __init__(self, indicators: Iterator[IndicatorInfo]) -> None:
        self._by_id = {info.id: info for info in indicators}
        self._themes = {row["id"]: row for row in read_words("themes")}

    def __getitem__(self, indicator: str) -> IndicatorInfo:
        """Give what an indicator is; raises BadInput with near ids when it is unknown."""
        if indicator in self._by_id:
            return self._by_id[indicator]
        import difflib

        near = ", ".join(difflib.get_close_matches(indicator, self._by_id, n=3))
        if near:
            raise BadInput(sentences.UNKNOWN_INDICATOR_NEAR(text=indicator, near=near))
        raise BadInput(sentences.UNKNOWN_INDICATOR(text=indicator))

    def __contains__(self, indicator: str) -> bool:
        return indicator in self._by_id

    def __iter__(self) -> Iterator[IndicatorInfo]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def of(self, role: Role) -> tuple[IndicatorInfo, ...]:
        """Give the indicators of context, or of choice."""
        return tuple(info for info in self if info.role == role)

    def theme_name(self, theme: str, language: Language) -> str:
        """Give the name of a theme in Dutch or English."""
        return self._themes[theme][f"name_{language}"]


def build_catalogue(
    years: Mapping[str, tuple[int, ...]],
    fields: Mapping[str, tuple[Document, ...]],
    ratios: tuple[Document, ...],
) -> Catalogue:
    """Put the catalogue together from the hand-written names and what is known.

    Args:
        years: the years of every context indicator, by id.
        fields: the documents of every common task field.
        ratios: the documents of the statutory ratios.
    """
    units = {row["id"]: row for row in read_words("units")}
    return Catalogue(_indicators(years, fields, ratios, units))


def _indicators(
    years: Mapping[str, tuple[int, ...]],
    fields: Mapping[str, tuple[Document, ...]],
    ratios: tuple[Document, ...],
    units: Mapping[str, Mapping[str, str]],
) -> Iterator[IndicatorInfo]:
    """Give every indicator, in the order of the catalogue."""
    for row in read_words("context"):
        yield IndicatorInfo(
            id=row["id"],
            role="context",
            theme=row["theme"],
            unit=row["unit"],
            scale="log" if row["scale"] == "log" else "linear",
            decimals=int(row["decimals"]),
            source=row["source"],
            years=years[row["id"]],
            documents=(),
            breaks=(),
            **_words(row),
            **_unit_words(units[row["unit"]]),
        )
    for row in read_words("task_fields"):
        for flow in FLOWS:
            yield _cost(row, flow, fields.get(row["field"], ()), units)
    for row in read_words("ratios"):
        yield IndicatorInfo(
            id=f"ratio.{row['id']}",
            role="choice",
            theme="ratios",
            unit="share",
            scale="linear",
            decimals=int(row["decimals"]),
            source="ratios",
            years=_years(ratios),
            documents=tuple(document.id for document in ratios),
            breaks=_kinds(ratios),
            **_words(row),
            **_unit_words(units["share"]),
        )


def _cost(
    row: Mapping[str, str], flow: str, documents: tuple[Document, ...], units: Mapping[str, Mapping[str, str]]
) -> IndicatorInfo:
    """Describe one flow (gross, revenue or net) of a task field."""
    short_nl, short_en, subject_nl, subject_en = _FLOW_WORDS[flow]
    return IndicatorInfo(
        id=f"iv3.{row['field']}.{flow}",
        role="choice",
        theme=FIELD_THEMES[int(row["field"][0])],
        unit="eur_per_inhabitant",
        scale="linear",
        decimals=0,
        source="iv3",
        years=_years(documents),
        documents=tuple(document.id for document in documents),
        name_nl=f"{row['name_nl']} ({short_nl})",
        name_en=f"{row['name_en']} ({short_en})",
        definition_nl=f"{subject_nl} per inwoner op taakveld {row['field']}: {row['about_nl']}.",
        definition_en=f"{subject_en} per inhabitant on task field {row['field']}: {row['about_en']}.",
        caution_nl=row["caution_nl"],
        caution_en=row["caution_en"],
        **_unit_words(units["eur_per_inhabitant"]),
        breaks=(*_breaks().get(row["field"], ()), *_kinds(documents)),
    )


@cache
def _breaks() -> dict[str, tuple[Break, ...]]:
    """Read the breaks in time of every task field."""
    found: dict[str, tuple[Break, ...]] = {}
    for row in read_words("breaks"):
        one = Break(int(row["year"]), row["why_nl"], row["why_en"])
        found[row["field"]] = (*found.get(row["field"], ()), one)
    return found


def _kinds(documents: tuple[Document, ...]) -> tuple[Break, ...]:
    """Give the break between budgets and accounts, where there are both."""
    if len({document.kind for document in documents}) < len(KINDS):
        return ()
    return (Break(None, sentences.TWO_KINDS.nl, sentences.TWO_KINDS.en),)


def _words(row: Mapping[str, str]) -> dict[str, str]:
    """Take the names, definitions and cautions out of a row."""
    return {f"{word}_{tongue}": row[f"{word}_{tongue}"] for word in _WORDS for tongue in ("nl", "en")}


_WORDS = ("name", "definition", "caution")


def _unit_words(row: Mapping[str, str]) -> dict[str, str]:
    """Take the names of a unit out of a row."""
    return {"unit_nl": row["name_nl"], "unit_en": row["name_en"]}


def _years(documents: tuple[Document, ...]) -> tuple[int, ...]:
    """Give the years of documents, each once, in order."""
    return tuple(sorted({document.year for document in documents}))
