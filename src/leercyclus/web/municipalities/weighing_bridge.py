"""What counts and how much: the choices as the page offers them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from leercyclus.engine.reasons import Language
from leercyclus.figures import Figures
from leercyclus.web.municipalities import rules, sentences
from leercyclus.web.municipalities.peers_queries import indicator_names, theme_names, theme_word, weight_names
from leercyclus.web.municipalities.question import GENERAL, PeerQuestion

Options = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One list to choose a weight from: its parameter in the address, its label, what it offers and what is chosen."""

    parameter: str
    id: str
    label: str
    options: Options
    chosen: str


@dataclass(frozen=True, slots=True)
class ThemeChoice:
    """The weight of a theme, and of every indicator in it."""

    word: str
    whole: Choice
    indicators: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Weighing:
    """All that can be chosen on the page of a municipality.

    Attributes:
        themes: to look at, as (id, word).
        weights: by theme.
        sizes: of circles.
        minutes: the longest journey.
        told: the weights that were changed, in a sentence; empty when nothing was.
        idle: why a weight that was changed does nothing; else empty.
        is_fine: whether the weight of a single indicator was changed, so that its choices stand open.
    """

    themes: Options
    weights: tuple[ThemeChoice, ...]
    sizes: Choice
    minutes: Choice
    told: str
    idle: str
    is_fine: bool


def offer(figures: Figures, question: PeerQuestion, language: Language) -> Weighing:
    """Offer everything that can be chosen, with the question's own choices chosen."""
    names = indicator_names(figures, language)
    by_theme = {theme: theme_word(figures, theme, language) for theme in theme_names(figures)}
    weights = tuple(
        ThemeChoice(
            word=word,
            whole=_weight(question, f"theme:{theme}", word, language),
            indicators=tuple(
                _weight(question, indicator.id, names[indicator.id], language)
                for indicator in figures.context().indicators
                if indicator.theme == theme
            ),
        )
        for theme, word in list(by_theme.items())[1:]
    )
    sizes = tuple((str(size), sentences.MEMBERS(count=size).say(language)) for size in rules.CIRCLE_SIZES)
    minutes = sorted({*rules.MINUTES, question.minutes})
    return Weighing(
        themes=tuple(by_theme.items()),
        weights=weights,
        sizes=Choice("leden", "size", sentences.SIZE_LABEL().say(language), sizes, str(question.size)),
        minutes=Choice(
            "minuten",
            "minutes",
            sentences.MINUTES_LABEL().say(language),
            tuple((str(value), sentences.MINUTES(minutes=value).say(language)) for value in minutes),
            str(question.minutes),
        ),
        told=told_weights(figures, question, language),
        idle=_idle(by_theme, question, language),
        is_fine=any(not name.startswith("theme:") for name, _weight_ in question.weights),
    )


def told_weights(figures: Figures, question: PeerQuestion, language: Language) -> str:
    """Say which weights were changed: 'Dit zijn jouw gewichten: ...'; empty when none was."""
    names = weight_names(figures, language)
    parts = [
        sentences.WEIGHED_ONE(name=names[name], words=_words(weight, language)).say(language)
        for name, weight in question.weights
    ]
    return sentences.WEIGHED(weights="; ".join(parts)).say(language) if parts else ""


def _idle(by_theme: Mapping[str, str], question: PeerQuestion, language: Language) -> str:
    """Say that the weight of a whole theme changes nothing where one looks at a single theme."""
    if question.theme == GENERAL or not any(name.startswith("theme:") for name, _ in question.weights):
        return ""
    return sentences.WEIGHT_IDLE(theme=by_theme[question.theme]).say(language)


def _weight(question: PeerQuestion, name: str, label: str, language: Language) -> Choice:
    chosen = question.weight(name)
    parameter = name.removeprefix("theme:")
    options = tuple((f"{value:g}", _words(value, language)) for value in sorted({*rules.WEIGHTS, chosen}))
    return Choice(f"gewicht.{parameter}", f"weight-{parameter}", label, options, f"{chosen:g}")


def _words(weight: float, language: Language) -> str:
    rule = sentences.WEIGHTS.get(weight)
    return rule().say(language) if rule else sentences.TIMES(weight=weight).say(language)
