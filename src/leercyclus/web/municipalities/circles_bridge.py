"""The circles around a municipality, each with the reasons for it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import isnan

from leercyclus.engine.circles import Circle, around
from leercyclus.engine.circles.sentences import NONE_FOUND
from leercyclus.engine.peers import rank_of
from leercyclus.engine.reasons import Language, Rule
from leercyclus.figures import Figures
from leercyclus.web.guide.story import CIRCLE
from leercyclus.web.municipalities import sentences
from leercyclus.web.municipalities.peers_bridge import in_names, method_of
from leercyclus.web.municipalities.peers_queries import journeys, municipality_names, what_they_do
from leercyclus.web.municipalities.question import ComparisonQuestion, PeerQuestion
from leercyclus.web.municipalities.wording import in_a_row, in_a_sentence, in_letters


@dataclass(frozen=True, slots=True)
class ProposedCircle:
    """A circle to look at: its members, why these, and the question that puts them side by side."""

    names: str
    reasons: tuple[str, ...]
    question: str


@dataclass(frozen=True, slots=True)
class CirclesAnswer:
    """The circles that were found, or the sentence that says why there are none."""

    circles: tuple[ProposedCircle, ...]
    nothing: str


def answer_circles(figures: Figures, code: str, question: PeerQuestion, language: Language) -> CirclesAnswer:
    """Find the best circles around a municipality; the one of the article stands below them for its three members.

    Raises:
        BadInput: nothing counts.
    """
    fields, choices = what_they_do(figures)
    found = around(
        figures.context(),
        code,
        travel=journeys(figures),
        size=question.size,
        minutes=float(question.minutes),
        choices=choices,
        method=method_of(question),
    )
    circles = [_proposed(figures, circle, fields, language) for circle in found]
    if code in CIRCLE and all(set(circle.members) != set(CIRCLE) for circle in found):
        circles.append(_of_the_article(figures, code, question, language))
    nothing = NONE_FOUND(size=question.size, code=code, minutes=float(question.minutes))
    return CirclesAnswer(tuple(circles), "" if found else in_names(figures, nothing).say(language))


def _proposed(figures: Figures, circle: Circle, fields: tuple[str, ...], language: Language) -> ProposedCircle:
    names = municipality_names(figures)
    worst = max(place for row in circle.ranks for place in row if place is not None)
    reasons = [
        sentences.LONGEST(minutes=circle.minutes_longest),
        sentences.ALL_NEAR(worst=in_letters(worst, language)),
    ]
    if circle.differ_most:
        differ = [in_a_sentence(_task_field(figures, fields[column], language)) for column in circle.differ_most]
        reasons.append(_rule_of(circle.difference)(ratio=circle.difference, names=in_a_row(differ, language)))
    return ProposedCircle(
        names=in_a_row([names[member] for member in circle.members], language),
        reasons=tuple(reason.say(language) for reason in reasons),
        question=ComparisonQuestion(circle.members).address(),
    )


def _rule_of(difference: float) -> Rule:
    """Choose the sentence by the figure as it is told, so that ‘1.00 times’ is never called more or less."""
    if isnan(difference):
        return sentences.DIFFER_MOST
    return sentences.DIFFER_AS_USUAL if round(difference, 2) == 1 else sentences.DIFFER


def _of_the_article(figures: Figures, code: str, question: PeerQuestion, language: Language) -> ProposedCircle:
    names = municipality_names(figures)
    members = (code, *(member for member in CIRCLE if member != code))
    longest = max(journeys(figures).between(one, other) for one, other in combinations(members, 2))
    ranks = [rank_of(figures.context(), code, member, method_of(question)) for member in members[1:]]
    places = in_a_row([str(rank.place) for rank in ranks if rank.place], language)
    said = sentences.ARTICLE_CIRCLE(minutes=longest, name=names[code], places=places)
    return ProposedCircle(
        names=in_a_row([names[member] for member in members], language),
        reasons=(said.say(language),),
        question=ComparisonQuestion(members).address(),
    )


def _task_field(figures: Figures, indicator: str, language: Language) -> str:
    """Give the name of a task field without the flow that stands behind it."""
    name = figures.catalogue[indicator].name(language)
    return name.rpartition(" (")[0] or name
