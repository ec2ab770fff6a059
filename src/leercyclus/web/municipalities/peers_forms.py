"""Read what the address of a municipality's page asks; what cannot be read gets a sentence and the usual instead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import QueryDict

from leercyclus.engine.reasons import BadInput, Language, Reason
from leercyclus.figures import Figures
from leercyclus.web.municipalities import rules, sentences
from leercyclus.web.municipalities.peers_queries import theme_names, weight_names
from leercyclus.web.municipalities.question import GENERAL, PeerQuestion, tidied

LONGEST = 40
"""So many letters of what came are told again."""
WEIGHT = "gewicht"
MOST_PROBLEMS = 5


@dataclass(frozen=True, slots=True)
class PeersRead:
    """A question, and what could not be read of it."""

    question: PeerQuestion
    problems: tuple[Reason, ...]


def read_peer_question(given: QueryDict, figures: Figures, code: str, language: Language) -> PeersRead:
    """Read the question about one municipality.

    Args:
        given: the parameters of the address: `thema`, `gewicht.<theme or indicator>`, `waarom`, `leden`, `minuten`.
        figures: which themes, indicators and municipalities there are.
        code: the municipality the page is about.
        language: of the names in the sentences.
    """
    problems: list[Reason] = []
    question = PeerQuestion(
        theme=_theme(given, figures, problems),
        weights=_weights(given, figures, language, problems),
        why=_why(given, figures, code, problems),
        size=_size(given, problems),
        minutes=_minutes(given, problems),
    )
    return PeersRead(question, tuple(problems[:MOST_PROBLEMS]))


def read_theme(text: str, figures: Figures) -> tuple[str, Reason | None]:
    """Read the name of a theme; the general one with a sentence when there is no such theme."""
    known = theme_names(figures)
    if not text or text in known:
        return text or GENERAL, None
    return GENERAL, sentences.BAD_THEME(known=", ".join(known), text=cut(text))


def cut(text: str) -> str:
    """Shorten what came, so that a sentence can tell it again."""
    plain = " ".join("".join(letter for letter in text if letter.isprintable()).split())
    return plain if len(plain) <= LONGEST else f"{plain[:LONGEST]}…"


def _theme(given: QueryDict, figures: Figures, problems: list[Reason]) -> str:
    theme, problem = read_theme(given.get("thema", "").strip(), figures)
    if problem:
        problems.append(problem)
    return theme


def _weights(
    given: QueryDict, figures: Figures, language: Language, problems: list[Reason]
) -> tuple[tuple[str, float], ...]:
    names = weight_names(figures, language)
    weights: dict[str, float] = {}
    for key, text in _asked_weights(given):
        name = key.removeprefix(f"{WEIGHT}.") if key.startswith(f"{WEIGHT}.") else None
        known = next((full for full in (f"theme:{name}", name) if full in names), None)
        if known is None:
            problems.append(sentences.UNKNOWN_WEIGHT(text=cut(f"{key}={text}")))
            continue
        weight = _number(text) if text.strip() else 1.0
        if weight is None or not rules.is_weight(weight):
            problems.append(sentences.BAD_WEIGHT(name=names[known], text=cut(text)))
            continue
        weights[known] = round(weight, 3)
    return tidied(weights)


def _asked_weights(given: QueryDict) -> Iterator[tuple[str, str]]:
    for key in given:
        if key == WEIGHT or key.startswith(f"{WEIGHT}."):
            yield key, given.get(key, "")


def _why(given: QueryDict, figures: Figures, code: str, problems: list[Reason]) -> str:
    text = cut(given.get("waarom", ""))
    if not text:
        return ""
    try:
        other = figures.register.find(text).code
    except BadInput as bad:
        problems.extend(bad.reasons)
        return ""
    if other == code:
        problems.append(sentences.BAD_WHY(name=figures.register.by_code[code].name, text=text))
        return ""
    return other


def _size(given: QueryDict, problems: list[Reason]) -> int:
    text = given.get("leden", "").strip()
    size = _number(text) if text else float(rules.CIRCLE_SIZES[0])
    if size not in rules.CIRCLE_SIZES:
        problems.append(sentences.BAD_SIZE(text=cut(text)))
        return rules.CIRCLE_SIZES[0]
    return int(size)


def _minutes(given: QueryDict, problems: list[Reason]) -> int:
    text = given.get("minuten", "").strip()
    minutes = _number(text) if text else float(rules.USUAL_MINUTES)
    if minutes is None or not rules.is_reach(minutes) or round(minutes) < 1:
        problems.append(sentences.BAD_MINUTES(text=cut(text)))
        return rules.USUAL_MINUTES
    return round(minutes)


def _number(text: str) -> float | None:
    """Read a number with a point or a comma; None when it is none."""
    try:
        return float(text.strip().replace(",", ".")) if len(text) <= LONGEST else None
    except ValueError:
        return None
