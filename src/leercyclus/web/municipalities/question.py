"""What the address of a page asks: read by the forms, answered by the bridge, written back into links."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self
from urllib.parse import urlencode

from leercyclus.web.municipalities import rules

GENERAL = "general"


@dataclass(frozen=True, slots=True)
class PeerQuestion:
    """What the page of a municipality is asked.

    Attributes:
        theme: `general`, or the theme to look at alone.
        weights: what does not weigh 1, as the engine names it (`theme:size`, `age_0_14`), in the order of the names.
        why: code of the municipality to explain; empty for the first on the list.
        size: members of the circles that are proposed.
        minutes: the longest journey within a circle.
    """

    theme: str = GENERAL
    weights: tuple[tuple[str, float], ...] = ()
    why: str = ""
    size: int = rules.CIRCLE_SIZES[0]
    minutes: int = rules.USUAL_MINUTES

    def weight(self, name: str) -> float:
        """Give the weight of a theme (`theme:size`) or an indicator."""
        return dict(self.weights).get(name, 1.0)

    def address(self) -> str:
        """Write the question as it stands after the `?` of the address, without what is usual.

        Examples:
            >>> PeerQuestion(theme="size", weights=(("theme:social", 0.5),)).address()
            'thema=size&gewicht.social=0.5'
        """
        plain = PeerQuestion()
        said: list[tuple[str, str]] = []
        if self.theme != plain.theme:
            said.append(("thema", self.theme))
        said += [(f"gewicht.{name.removeprefix('theme:')}", f"{weight:g}") for name, weight in self.weights]
        if self.why:
            said.append(("waarom", self.why))
        if self.size != plain.size:
            said.append(("leden", str(self.size)))
        if self.minutes != plain.minutes:
            said.append(("minuten", str(self.minutes)))
        return urlencode(said)

    def asking_why(self, code: str) -> Self:
        """Give the same question about another municipality to explain."""
        return replace(self, why=code)

    @property
    def is_weighted(self) -> bool:
        """Whether somebody changed what counts."""
        return bool(self.weights)


@dataclass(frozen=True, slots=True)
class ComparisonQuestion:
    """What the comparison is asked.

    Attributes:
        codes: the municipalities side by side, in the order in which they were chosen.
        theme: `general`, or the theme to look at alone.
        subject: which differences to show: a theme of choice indicators, `own`, or empty for all.
    """

    codes: tuple[str, ...] = ()
    theme: str = GENERAL
    subject: str = ""

    def address(self) -> str:
        """Write the question as it stands after the `?` of the address.

        Examples:
            >>> ComparisonQuestion(("GM0193", "GM0153"), subject="culture").address()
            'g=GM0193&g=GM0153&onderwerp=culture'
        """
        theme = [("thema", self.theme)] if self.theme != GENERAL else []
        subject = [("onderwerp", self.subject)] if self.subject else []
        return urlencode([*(("g", code) for code in self.codes), *theme, *subject])

    def without(self, code: str) -> ComparisonQuestion:
        """Give the same question with one municipality fewer."""
        return replace(self, codes=tuple(other for other in self.codes if other != code))


def tidied(weights: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    """Leave out what weighs 1 and put the rest in the order of the names."""
    return tuple(sorted((name, weight) for name, weight in weights.items() if weight != 1))
