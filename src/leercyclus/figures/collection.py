"""The figures as one thing: register, catalogue, context, values, gaps, borders and sources, each read when asked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from leercyclus.engine.reasons import BadInput, Language
from leercyclus.engine.tables import ContextTable, Floats
from leercyclus.figures import sentences
from leercyclus.figures.borders import Borders, read_borders
from leercyclus.figures.catalogue import Catalogue, build_catalogue
from leercyclus.figures.context import compute_context
from leercyclus.figures.documents import Document, Gap, Series
from leercyclus.figures.register import Register, read_register
from leercyclus.figures.store import PACKAGE_TABLES, Store, read_words
from leercyclus.figures.values import Costs, Ledger, Ratios, read_gaps


@dataclass(frozen=True, slots=True)
class Source:
    """Where figures come from.

    Attributes:
        id: short name, as in the catalogue.
        years: the years of its figures in the package.
        publisher: who published them.
        licence: under which licence; empty where the publisher names none.
    """

    id: str
    years: tuple[int, ...]
    name_nl: str
    name_en: str
    publisher: str
    licence: str
    attribution_nl: str
    attribution_en: str

    def name(self, language: Language) -> str:
        """Give its name in Dutch or English."""
        return self.name_nl if language == "nl" else self.name_en

    def attribution(self, language: Language) -> str:
        """Give the sentence that credits it, in Dutch or English."""
        return self.attribution_nl if language == "nl" else self.attribution_en


class Figures:
    """The figures of the package, and of the years a user added in a folder."""

    def __init__(self, store: Store) -> None:
        self.store = store

    @cached_property
    def register(self) -> Register:
        """The municipalities, and those that merged into them."""
        return read_register()

    @cached_property
    def _context(self) -> tuple[ContextTable, dict[str, tuple[int, ...]]]:
        table, years = compute_context(self.store, self.register.codes)
        return table, dict(years)

    def context(self) -> ContextTable:
        """Give what municipalities cannot choose, one row a municipality in the order of the register."""
        return self._context[0]

    @cached_property
    def _costs(self) -> Costs:
        return Costs(self.store, self.register.codes, lambda: self.gaps)

    @cached_property
    def _ratios(self) -> Ratios:
        return Ratios(self.register.codes, lambda: self.gaps)

    @cached_property
    def catalogue(self) -> Catalogue:
        """Every indicator by id: what it is, its unit, years and documents, and what to mind."""
        return build_catalogue(self._context[1], self._costs.documents_by_field, self._ratios.documents)

    @cached_property
    def gaps(self) -> tuple[Gap, ...]:
        """Every value that is missing, with the reason."""
        return read_gaps(self.store)

    def values(self, indicator: str) -> Series:
        """Give the values of a choice indicator over its documents.

        Args:
            indicator: `iv3.<common task field>.<gross|revenue|net>`, in euros per inhabitant, or `ratio.<name>`, a
                share (1 is 100 %).

        Raises:
            BadInput: when there is no such choice indicator; the sentence names near ones.

        Examples:
            >>> from leercyclus.figures import load
            >>> figures = load()
            >>> overhead = figures.values("iv3.0.4.net")
            >>> document = [document.id for document in overhead.documents].index("accounts 2023")
            >>> round(float(overhead.values[figures.register.place["GM0505"], document]))
            484
        """
        kind, _, rest = indicator.partition(".")
        field, _, flow = rest.rpartition(".")
        if kind == "iv3" and flow in {"gross", "revenue", "net"} and field in self._costs.documents_by_field:
            return self._costs.series(field, flow)
        if kind == "ratio" and rest in self._ratios.names:
            return self._ratios.series(rest)
        # The catalogue finds near ids; a context indicator exists, but has no documents.
        info = self.catalogue[indicator]
        raise BadInput(sentences.NOT_A_CHOICE(text=info.id))

    def inhabitants(self, document: Document) -> Floats:
        """Give the inhabitants that the costs of a document are divided by: float64, shape (n,)."""
        return self._costs.inhabitants(document)

    def ledger(self, document: Document) -> Ledger:
        """Give the amounts of a document as published, in EUR 1,000, the gaps still in."""
        return self._costs.ledger(document)

    def documents(self) -> tuple[Document, ...]:
        """Give the budgets and accounts there are by task field, in order of time."""
        return self._costs.documents

    def borders(self) -> Borders:
        """Give the outlines of country and municipalities."""
        return self._borders

    @cached_property
    def _borders(self) -> Borders:
        return read_borders()

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """Where the figures come from, with the sentence that credits each."""
        return tuple(
            Source(
                id=row["id"],
                years=tuple(int(year) for year in row["years"].split()),
                name_nl=row["name_nl"],
                name_en=row["name_en"],
                publisher=row["publisher"],
                licence=row["licence"],
                attribution_nl=row["attribution_nl"],
                attribution_en=row["attribution_en"],
            )
            for row in read_words("sources")
        )

    def years_line(self, language: Language) -> str:
        """Write in one sentence of which years the figures are."""
        documents = [
            rule(years=_span([document.year for document in self.documents() if document.kind == kind])).say(language)
            for kind, rule in (("budget", sentences.YEARS_BUDGETS), ("accounts", sentences.YEARS_ACCOUNTS))
        ]
        both = sentences.AND().say(language)
        context = self._context_years(language)
        return sentences.YEARS(context=context, documents=both.join(documents)).say(language)

    def context_years_line(self, language: Language) -> str:
        """Write in one sentence of which years the figures are that decide who is alike, budgets and accounts apart."""
        return sentences.CONTEXT_YEARS(context=self._context_years(language)).say(language)

    def _context_years(self, language: Language) -> str:
        years = {year for used in self._context[1].values() for year in used}
        known = {source: sorted(set(self.store.years(source)) & years) for source in ("cbs", "fund")}
        rules = {"cbs": sentences.YEARS_CBS, "fund": sentences.YEARS_FUND}
        told = [rule(years=_span(known[source])).say(language) for source, rule in rules.items() if known[source]]
        return sentences.AND().say(language).join(told)


def _span(years: list[int]) -> str:
    """Write years as short as they go: `2023`, `2023-2025`, `2021, 2023`."""
    if len(years) > 1 and years == list(range(years[0], years[-1] + 1)):
        return f"{years[0]}–{years[-1]}"
    return ", ".join(str(year) for year in years)


def load(folder: Path | None = None) -> Figures:
    """Give the figures of the package, with the years a user added in a folder.

    The same figures are given again as long as nothing in the folder changed. Nothing is read before it is asked.

    Args:
        folder: where `leercyclus figures add` put years.

    Raises:
        BadInput: when there is no such folder.
    """
    if folder is None:
        return _load(None, ())
    if not folder.is_dir():
        raise BadInput(sentences.NO_ADDED_FOLDER(folder=str(folder)))
    state = tuple((p.name, p.stat().st_mtime_ns) for p in sorted(folder.glob("*.csv*")))
    return _load(folder, state)


@lru_cache(maxsize=4)
def _load(folder: Path | None, _state: tuple[tuple[str, int], ...]) -> Figures:
    """Open the figures once for every state of the folder."""
    return Figures(Store((PACKAGE_TABLES,) if folder is None else (PACKAGE_TABLES, folder)))
