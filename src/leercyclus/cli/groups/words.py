"""The words of a file in the sentences of the engine: names in the place of ids, columns in that of attributes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from leercyclus.cli.groups import sentences
from leercyclus.engine.groups.verified_sentences import ROUND
from leercyclus.engine.reasons import Figure, Reason

_OWN_GROUPS = re.compile(r"r\d+g\d+(, r\d+g\d+)*")


@dataclass(frozen=True, slots=True)
class Words:
    """What to call things.

    Attributes:
        names: of people, by id.
        titles: of attributes, where the file has a word of its own.
        is_made: whether rounds and groups were made here: nobody has seen their numbers and ids in a file.
    """

    names: Mapping[str, str]
    titles: Mapping[str, str]
    is_made: bool = False

    def put_in(self, reason: Reason) -> Reason:
        """Give the same reason with these words."""
        if self.is_made and reason.rule is ROUND:
            return sentences.MADE_ROUND(round=reason.figures["round"])
        return Reason(reason.rule, {key: self._figure(figure) for key, figure in reason.figures.items()})

    def _figure(self, figure: Figure) -> Figure:
        if isinstance(figure, Reason):
            return self.put_in(figure)
        if not isinstance(figure, str):
            return figure
        if self.is_made and _OWN_GROUPS.fullmatch(figure):
            return _groups(figure)
        return self.names.get(figure) or self.titles.get(figure) or figure


def told_once(reasons: Iterable[Reason]) -> list[Reason]:
    """Tell what holds in several rounds after one another once, with the first and the last of them."""
    runs: list[tuple[Reason, list[int]]] = []
    for reason in reasons:
        number = _round_of(reason)
        last = next((run for run in reversed(runs) if run[0] == _in_round(reason, _ANY_ROUND)), None)
        if number is not None and last is not None and number == last[1][-1] + 1:
            last[1].append(number)
        else:
            runs.append((_in_round(reason, _ANY_ROUND), [] if number is None else [number]))
    return [_in_round(reason, _rounds(numbers)) if numbers else reason for reason, numbers in runs]


_ANY_ROUND = sentences.MADE_ROUND(round=0)


def _rounds(numbers: Sequence[int]) -> Reason:
    if len(numbers) == 1:
        return sentences.MADE_ROUND(round=numbers[0])
    rule = sentences.TWO_ROUNDS if len(numbers) == 2 else sentences.MORE_ROUNDS  # noqa: PLR2004 - said as it is
    return rule(first=numbers[0], last=numbers[-1])


def _round_of(reason: Reason) -> int | None:
    """Give the number of the round of which a reason speaks, the first one where it speaks of several."""
    if reason.rule is sentences.MADE_ROUND:
        return int(str(reason.figures["round"]))
    inside = (_round_of(figure) for figure in reason.figures.values() if isinstance(figure, Reason))
    return next((number for number in inside if number is not None), None)


def _in_round(reason: Reason, where: Reason) -> Reason:
    """Give the same reason about another round, or about rounds."""
    if reason.rule is sentences.MADE_ROUND:
        return where
    figures = {key: _in_round(one, where) if isinstance(one, Reason) else one for key, one in reason.figures.items()}
    return Reason(reason.rule, figures)


def _groups(ids: str) -> Reason:
    """Name groups as `r0g0` and `r0g3` by their number from 1."""
    first, *rest = (sentences.GROUP(number=int(one.split("g")[1]) + 1) for one in ids.split(", "))
    whole = first
    for one in rest:
        whole = sentences.GROUPS(first=whole, second=one)
    return whole
