"""What is wrong in a table, with its row and column; the same problem in many rows is told once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leercyclus.engine.reasons import BadInput, Language, Reason, Rule
from leercyclus.formats import problems_sentences, sentences
from leercyclus.formats.layouts import Row

Line = tuple[int, Row]
"""A row with its place in the file, from 1."""
MOST_PROBLEMS = 20
"""More are not told one by one: who reads twenty mends the pattern."""
_MOST_ROWS = 3


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a table, and where.

    Attributes:
        row: line in the file or sheet, the first is 1; None when it is about a whole column or table.
        column: name of the column; None when it is about a whole row or table.
        reason: what was expected, what came and what to do.
        is_person: whether `row` counts people, in text that is no table.
    """

    row: int | None
    column: str | None
    reason: Reason
    is_person: bool = False

    def located(self) -> Reason:
        """Give the reason with its row and column in front, in both languages."""
        if self.row is None and self.column is None:
            return self.reason
        before = sentences.AT_COLUMN if self.row is None else sentences.AT if self.column else sentences.AT_ROW
        if self.is_person:
            before = problems_sentences.AT_PERSON
        inner = self.reason.rule
        rule = Rule(f"{inner.id}.at", nl=before.nl + inner.nl, en=before.en + inner.en)
        return rule(**self.reason.figures, at_row=str(self.row), at_column=self.column or "")

    def say(self, language: Language) -> str:
        """Write it in Dutch or English."""
        return self.located().say(language)


def refuse(problems: Sequence[Problem]) -> None:
    """Refuse a table with problems.

    Raises:
        BadInput: when there are problems, one sentence each, with row and column; twenty at most. The same problem in
            several rows is one sentence.
    """
    told = _together(problems)
    if told:
        rest = len(told) - MOST_PROBLEMS
        raise BadInput(*told[:MOST_PROBLEMS], *([problems_sentences.MORE(count=rest)] if rest > 0 else []))


def _together(problems: Sequence[Problem]) -> list[Reason]:
    """Give a sentence a problem, with all of its rows."""
    kinds: dict[tuple[str | None, str], list[Problem]] = {}
    for problem in problems:
        kinds.setdefault((problem.column, problem.reason.say("en")), []).append(problem)
    return [_located(alike) for alike in kinds.values()]


def _located(alike: Sequence[Problem]) -> Reason:
    first, rows = alike[0], [str(one.row) for one in alike if one.row is not None]
    if len(rows) < 2:  # noqa: PLR2004 - one row is told as everywhere
        return first.located()
    shown = ", ".join(rows[:_MOST_ROWS]) + (" …" if len(rows) > _MOST_ROWS else "")
    before, inner = problems_sentences.AT_ROWS if first.column else problems_sentences.AT_ROWS_ONLY, first.reason.rule
    if first.is_person:
        before = problems_sentences.AT_PERSONS
    rule = Rule(f"{inner.id}.at_rows", nl=before.nl + inner.nl, en=before.en + inner.en)
    figures = {**first.reason.figures, "at_count": len(rows), "at_rows": shown, "at_column": first.column or ""}
    return rule(**figures)
