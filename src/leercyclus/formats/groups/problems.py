"""The problems of a spreadsheet as sentences: the same one in many rows is told once."""

from __future__ import annotations

from collections.abc import Sequence

from leercyclus.engine.reasons import BadInput, Reason, Rule
from leercyclus.formats.cells import Problem
from leercyclus.formats.groups import problems_sentences as sentences
from leercyclus.formats.groups.walk import MOST_PROBLEMS

_MOST_ROWS = 3


def refuse(problems: Sequence[Problem]) -> None:
    """Refuse a table with problems.

    Raises:
        BadInput: when there are problems, one sentence each, with row and column; twenty at most. The same problem in
            several rows is one sentence.
    """
    told = _together(problems)
    if told:
        rest = len(told) - MOST_PROBLEMS
        raise BadInput(*told[:MOST_PROBLEMS], *([sentences.MORE(count=rest)] if rest > 0 else []))


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
    before, inner = sentences.AT_ROWS if first.column else sentences.AT_ROWS_ONLY, first.reason.rule
    rule = Rule(f"{inner.id}.at_rows", nl=before.nl + inner.nl, en=before.en + inner.en)
    figures = {**first.reason.figures, "at_count": len(rows), "at_rows": shown, "at_column": first.column or ""}
    return rule(**figures)
