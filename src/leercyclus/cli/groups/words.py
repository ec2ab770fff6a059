"""The words of a file in the sentences of the engine: names in the place of ids, columns in that of attributes."""

from __future__ import annotations

import re
from collections.abc import Mapping
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


def _groups(ids: str) -> Reason:
    """Name groups as `r0g0` and `r0g3` by their number from 1."""
    first, *rest = (sentences.GROUP(number=int(one.split("g")[1]) + 1) for one in ids.split(", "))
    whole = first
    for one in rest:
        whole = sentences.GROUPS(first=whole, second=one)
    return whole
