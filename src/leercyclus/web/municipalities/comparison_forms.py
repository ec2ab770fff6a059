"""Read which municipalities the address asks to put side by side; what cannot be read gets a sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.http import QueryDict

from leercyclus.engine.reasons import BadInput, Reason
from leercyclus.figures import Figures
from leercyclus.web.municipalities import differences_sentences, rules, sentences
from leercyclus.web.municipalities.differences_points import subjects
from leercyclus.web.municipalities.peers_forms import MOST_PROBLEMS, cut, read_theme
from leercyclus.web.municipalities.question import ComparisonQuestion

MOST_READ = 40
"""What more is asked is not read."""
MOST_MEANT = 5


@dataclass(frozen=True, slots=True)
class Meant:
    """A municipality that may be meant, and the question with it added."""

    name: str
    question: str


@dataclass(frozen=True, slots=True)
class ComparisonRead:
    """A question and what could not be read of it.

    Attributes:
        question: the municipalities that were understood, at most thirteen.
        problems: a sentence for everything that was not.
        unread: the last text that named no municipality, so that it can be mended where it was typed.
        meant: the municipalities that may be meant by that text.
        is_asked: whether the address asked for anything at all.
    """

    question: ComparisonQuestion
    problems: tuple[Reason, ...]
    unread: str
    meant: tuple[Meant, ...]
    is_asked: bool


def read_comparison(given: QueryDict, figures: Figures) -> ComparisonRead:
    """Read the municipalities (`g`, codes or names), the theme (`thema`) and the subject (`onderwerp`)."""
    problems: list[Reason] = []
    codes: list[str] = []
    unread = ""
    texts = [text for asked in given.getlist("g")[:MOST_READ] if (text := cut(asked))]
    for text in texts:
        try:
            code = figures.register.find(text).code
        except BadInput as bad:
            problems.extend(bad.reasons)
            unread = text
            continue
        if code in codes:
            problems.append(sentences.TWICE(name=figures.register.by_code[code].name))
            continue
        codes.append(code)
    if len(codes) > rules.MOST_BESIDE:
        problems.append(sentences.TOO_MANY(count=len(codes)))
    elif texts and len(codes) < rules.FEWEST_BESIDE:
        problems.append(sentences.TOO_FEW(count=len(codes)))
    theme, problem = read_theme(given.get("thema", "").strip(), figures)
    if problem:
        problems.append(problem)
    subject, problem = _read_subject(given.get("onderwerp", "").strip(), figures)
    if problem:
        problems.append(problem)
    question = ComparisonQuestion(tuple(codes[: rules.MOST_BESIDE]), theme, subject)
    meant = _meant(figures, question, unread)
    return ComparisonRead(question, tuple(problems[-MOST_PROBLEMS:]), unread, meant, bool(texts))


def _meant(figures: Figures, question: ComparisonQuestion, unread: str) -> tuple[Meant, ...]:
    """Offer the municipalities whose name is near a text that named none, as far as there is room."""
    if not unread or len(question.codes) >= rules.MOST_BESIDE:
        return ()
    found = [match.municipality for match in figures.register.search(unread, limit=MOST_MEANT)]
    return tuple(
        Meant(one.name, replace(question, codes=(*question.codes, one.code)).address())
        for one in found
        if one.code not in question.codes
    )


def _read_subject(text: str, figures: Figures) -> tuple[str, Reason | None]:
    """Read which differences to show; of an unknown subject all are shown, and a sentence says so."""
    known = subjects(figures)
    if not text or text in known:
        return text, None
    return "", differences_sentences.BAD_SUBJECT(known=", ".join(known), text=cut(text))
