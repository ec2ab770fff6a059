"""The whole answer of a page, computed once for every question and kept in the cache."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import lru_cache

from django.core.cache import cache

from leercyclus.engine.peers import named
from leercyclus.engine.reasons import BadInput, Language, Reason
from leercyclus.figures import Figures
from leercyclus.web.municipalities import sentences
from leercyclus.web.municipalities.circles_bridge import CirclesAnswer, answer_circles
from leercyclus.web.municipalities.comparison_bridge import ComparisonAnswer, answer_comparison
from leercyclus.web.municipalities.differences_bridge import DifferencesAnswer, answer_differences, is_prepared
from leercyclus.web.municipalities.own_table import HOURS, OwnTable
from leercyclus.web.municipalities.peers_bridge import PeersAnswer, answer_peers
from leercyclus.web.municipalities.peers_queries import municipality_names, weight_names
from leercyclus.web.municipalities.question import ComparisonQuestion, PeerQuestion
from leercyclus.web.municipalities.themes_bridge import ThemesAnswer, answer_themes
from leercyclus.web.municipalities.weighing_bridge import Weighing, offer
from leercyclus.web.municipalities.why_bridge import Why, answer_why

OWN_SECONDS = HOURS * 3600
"""What was computed of a visitor's own table is kept no longer than the table itself."""


@dataclass(frozen=True, slots=True)
class PeersPage:
    """All that the page of a municipality shows.

    Attributes:
        question: what was answered; the usual question where the asked one has no answer.
        problems: why the asked one has none.
    """

    question: PeerQuestion
    problems: tuple[Reason, ...]
    peers: PeersAnswer
    why: Why
    themes: ThemesAnswer
    circles: CirclesAnswer
    weighing: Weighing


def peers_page(figures: Figures, code: str, question: PeerQuestion, language: Language) -> PeersPage:
    """Answer a question about one municipality; a question without an answer gets the usual list and says why."""
    key = _key("municipality", language, code, question.address())
    page: PeersPage | None = cache.get(key)
    if page is None:
        try:
            page = _answer(figures, code, question, language)
        except BadInput as bad:
            known = {**municipality_names(figures), **weight_names(figures, language)}
            problems = (*(named(reason, known) for reason in bad.reasons), sentences.USUAL_INSTEAD())
            usual = PeerQuestion(why=question.why, size=question.size, minutes=question.minutes)
            page = replace(_answer(figures, code, usual, language), problems=problems)
        cache.set(key, page)
    return page


def comparison_page(figures: Figures, question: ComparisonQuestion, language: Language) -> ComparisonAnswer:
    """Put the municipalities of a question side by side."""
    key = _key("comparison", language, question.address())
    answer: ComparisonAnswer | None = cache.get(key)
    if answer is None:
        answer = answer_comparison(figures, question, language)
        cache.set(key, answer)
    return answer


def differences_page(
    figures: Figures, question: ComparisonQuestion, own: OwnTable | None, language: Language
) -> DifferencesAnswer:
    """Say where the municipalities of a question differ, with a visitor's own table or without."""
    if own is None:
        return _public_differences(figures, question, language)
    key = differences_key(question, own, language)
    answer: DifferencesAnswer | None = cache.get(key)
    if answer is None:
        answer = answer_differences(figures, question, own, language)
        cache.set(key, answer, OWN_SECONDS)
    return answer


@lru_cache(maxsize=256)
def _public_differences(figures: Figures, question: ComparisonQuestion, language: Language) -> DifferencesAnswer:
    """Keep what anybody may see as it is: the cards read it as often as the page does."""
    return answer_differences(figures, question, None, language)


def is_quick(figures: Figures, question: ComparisonQuestion, own: OwnTable | None, language: Language) -> bool:
    """Tell whether the differences can be told at once; the first time in a process takes about a second."""
    return is_prepared(figures, own) or (own is not None and differences_key(question, own, language) in cache)


def differences_key(question: ComparisonQuestion, own: OwnTable | None, language: Language) -> str:
    """Give the name under which an answer is kept."""
    return _key("differences", language, question.address(), own.key if own else "")


def _answer(figures: Figures, code: str, question: PeerQuestion, language: Language) -> PeersPage:
    peers = answer_peers(figures, code, question, language)
    listed = [row.code for row in peers.rows]
    return PeersPage(
        question=question,
        problems=(),
        peers=peers,
        why=answer_why(figures, code, question.why or listed[0], question, language),
        themes=answer_themes(figures, code, listed, question, language),
        circles=answer_circles(figures, code, question, language),
        weighing=offer(figures, question, language),
    )


def _key(*parts: str) -> str:
    """Write a key of one length, whatever was asked."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
