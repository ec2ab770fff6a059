"""Typed reasons: which rule spoke and with which figures; the sentences stand beside each subpackage."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, TypeAlias

Language = Literal["nl", "en"]
Figure: TypeAlias = "str | int | float | Reason"
"""What a sentence speaks of; a reason among them is said in the language of the whole."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that can speak, with one sentence template a language.

    Templates are `str.format` templates over the figures of a `Reason`. Numbers are written in the reader's way:
    `{distance:.2f}` gives 0,44 in Dutch and 0.44 in English; `{amount:eur}` gives € 1.234 and €1,234; `{hours:tenth}`
    gives 240 where it is whole and 33,3 or 33.3 otherwise.

    Examples:
        >>> Rule("demo.near", nl="{name} op {km:.1f} km", en="{name} at {km:.1f} km")(name="Breda", km=12.25).say("nl")
        'Breda op 12,2 km'
    """

    id: str
    nl: str
    en: str

    def __call__(self, **figures: Figure) -> Reason:
        """Give the reason that this rule speaks with these figures."""
        return Reason(self, figures)


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule with the figures it speaks of."""

    rule: Rule
    figures: Mapping[str, Figure]

    def say(self, language: Language) -> str:
        """Write the sentence in Dutch (`nl`) or English (`en`)."""
        template = self.rule.nl if language == "nl" else self.rule.en
        return _Writer(language).vformat(template, (), self.figures)


class BadInput(ValueError):
    """Input that cannot be used, with one reason for every problem found.

    Every sentence says what was expected, what came and what to do.
    """

    def __init__(self, *reasons: Reason) -> None:
        super().__init__(" ".join(reason.say("en") for reason in reasons))
        self.reasons = reasons

    def say(self, language: Language) -> list[str]:
        """Write every reason in Dutch (`nl`) or English (`en`), one sentence a problem."""
        return [reason.say(language) for reason in self.reasons]


class _Writer(string.Formatter):
    """A formatter that writes numbers with the separators of the language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 - the signature of string.Formatter
        if isinstance(value, Reason):
            return value.say(self.language)
        if isinstance(value, str):
            return format(value, format_spec)
        if format_spec == "tenth":
            return tenth(value, self.language)
        if format_spec == "eur":
            sign, amount = ("-" if round(value) < 0 else ""), self._write(f"{abs(value):,.0f}")
            return f"{sign}€ {amount}" if self.language == "nl" else f"{sign}€{amount}"
        return self._write(format(value, format_spec or ("," if isinstance(value, int) else "")))

    def _write(self, text: str) -> str:
        return _separated(text, self.language)


def tenth(value: float | Decimal, language: Language) -> str:
    """Write a number in tenths, such as hours: with one decimal, and with none where it is whole.

    Examples:
        >>> tenth(240.0, "nl"), tenth(1033.25, "nl"), tenth(33.3, "en"), tenth(-0.04, "en")
        ('240', '1.033,2', '33.3', '0')
    """
    text = f"{value:,.1f}".removesuffix(".0")
    return _separated("0" if text == "-0" else text, language)


def _separated(text: str, language: Language) -> str:
    return text.translate({44: ".", 46: ","}) if language == "nl" else text
