"""A document of a municipality (its budget or accounts of a year), values over documents, and named gaps in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from leercyclus.engine.reasons import Language, Reason
from leercyclus.engine.tables import Floats
from leercyclus.figures import sentences

Kind = Literal["accounts", "budget"]
KINDS: tuple[Kind, ...] = ("accounts", "budget")


@dataclass(frozen=True, slots=True)
class Document:
    """The budget or the accounts of a year. These are two kinds: compare like with like.

    Examples:
        >>> Document("accounts", 2023).name("nl")
        'jaarrekening 2023'
    """

    kind: Kind
    year: int

    @property
    def id(self) -> str:
        """Its short name, `budget 2025`."""
        return f"{self.kind} {self.year}"

    @property
    def order(self) -> tuple[int, int]:
        """Its place in time: by year, and within a year the budget, which is made first."""
        return (self.year, int(self.kind == "accounts"))

    @property
    def title(self) -> Reason:
        """Its name, to be said within a sentence."""
        rule = sentences.ACCOUNTS if self.kind == "accounts" else sentences.BUDGET
        return rule(year=str(self.year))

    def name(self, language: Language) -> str:
        """Give its name in Dutch or English."""
        return self.title.say(language)


@dataclass(frozen=True, slots=True)
class Series:
    """The values of one choice indicator over documents.

    Attributes:
        indicator: its id.
        documents: d documents, in order of time.
        values: float64, shape (n, d), n municipalities in the order of the register; a missing value is NaN. Not to
            be written to.
    """

    indicator: str
    documents: tuple[Document, ...]
    values: Floats

    @property
    def years(self) -> tuple[int, ...]:
        """The year of each document, length d; a year stands twice when it has a budget and accounts."""
        return tuple(document.year for document in self.documents)


@dataclass(frozen=True, slots=True)
class Gap:
    """A value that is missing, and why.

    Attributes:
        code: the municipality.
        document: the document it is missing in; None for a context indicator.
        indicator: the id, or the beginning of the ids (`iv3.6.1` for gross, revenue and net); None for the whole
            Iv3 document.
        reason: why, to be said in the reader's language.
    """

    code: str
    document: Document | None
    indicator: str | None
    reason: Reason

    @property
    def why_nl(self) -> str:
        """Why it is missing, in Dutch."""
        return self.reason.say("nl")

    @property
    def why_en(self) -> str:
        """Why it is missing, in English."""
        return self.reason.say("en")

    def covers(self, indicator: str) -> bool:
        """Tell whether this gap leaves out the indicator with this id."""
        prefix = self.indicator or "iv3"
        return indicator == prefix or indicator.startswith(f"{prefix}.")
