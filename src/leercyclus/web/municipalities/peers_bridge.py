"""From a question to the list of peers and back to words: the engine's answer, ready to show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from leercyclus.engine.peers import Method, PeerList, find_peers, named
from leercyclus.engine.reasons import Language, Reason
from leercyclus.figures import Figures
from leercyclus.web.municipalities import rules, sentences
from leercyclus.web.municipalities.charts import PeersMap, peers_map
from leercyclus.web.municipalities.peers_queries import municipality_names, theme_word
from leercyclus.web.municipalities.question import GENERAL, PeerQuestion
from leercyclus.web.municipalities.wording import in_a_row, in_letters

NAMED_FIRST, NAMED_MOST = 3, 4
MIDDLE = 0.8
"""Where the tick of the middle candidate stands in a bar, unless a bar is longer."""


@dataclass(frozen=True, slots=True)
class PeerRow:
    """One peer on the list.

    Attributes:
        place: on the list, from 1.
        share: the length of its bar, 0 to 1.
        stability: share of the trials, 0 to 1.
        back: the place of the asking municipality on its list; None where it is no candidate.
        coverage: share of the figures that both have, 0 to 1.
        terms: what every indicator adds to the distance, by id.
        why: the address that explains it.
        is_explained: whether the page explains this one now.
    """

    place: int
    code: str
    name: str
    share: float
    distance: float
    score: float
    stability: float
    back: int | None
    coverage: float
    terms: Mapping[str, float]
    why: str
    is_explained: bool


@dataclass(frozen=True, slots=True)
class PeersAnswer:
    """The list of a municipality in words, rows and a picture.

    Attributes:
        title: how many are listed, in words.
        lead: who is nearest and how sure, in sentences.
        note: out of whom, and how to read the bars.
        foot: how to read the columns.
        middle: where the tick stands in every bar, 0 to 1.
        is_complete: whether all figures of all on the list are known.
    """

    code: str
    name: str
    title: str
    lead: str
    note: str
    foot: tuple[str, ...]
    middle: float
    candidates: int
    indicators: int
    rows: tuple[PeerRow, ...]
    map: PeersMap
    is_complete: bool


def method_of(question: PeerQuestion) -> Method:
    """Give the engine's method for a question."""
    return Method(theme=question.theme, weights=dict(question.weights))


def answer_peers(figures: Figures, code: str, question: PeerQuestion, language: Language) -> PeersAnswer:
    """Find the peers of a municipality and say who they are.

    Raises:
        BadInput: nothing counts, or too little is known of the municipality.
    """
    found = find_peers(figures.context(), code, count=rules.LIST_LENGTH, method=method_of(question))
    names = municipality_names(figures)
    longest = max(found.median_distance / MIDDLE, *(peer.distance for peer in found.peers))
    explained = question.why or found.peers[0].code
    rows = tuple(
        PeerRow(
            place=peer.rank,
            code=peer.code,
            name=names[peer.code],
            share=peer.distance / longest,
            distance=peer.distance,
            score=peer.score,
            stability=peer.stability,
            back=peer.rank_back,
            coverage=peer.coverage,
            terms=peer.terms,
            why=question.asking_why(peer.code).address(),
            is_explained=peer.code == explained,
        )
        for peer in found.peers
    )
    return PeersAnswer(
        code=code,
        name=names[code],
        title=sentences.MOST_ALIKE(count=in_letters(len(rows), language)).say(language),
        lead=" ".join(reason.say(language) for reason in _lead(figures, found, rows, language)),
        note=" ".join(reason.say(language) for reason in _note(found)),
        foot=tuple(reason.say(language) for reason in _foot(found, rows, names[code])),
        middle=found.median_distance / longest,
        candidates=found.candidates,
        indicators=len(found.peers[0].terms),
        rows=rows,
        map=peers_map(figures.borders(), (code, names[code]), [(row.code, row.name) for row in rows]),
        is_complete=all(row.coverage > 1 - 1e-9 for row in rows),
    )


def _lead(figures: Figures, found: PeerList, rows: tuple[PeerRow, ...], language: Language) -> list[Reason]:
    """Say who is nearest and how sure that is."""
    name = municipality_names(figures)[found.code]
    sure = next((index for index, row in enumerate(rows) if not rules.is_sure(row.stability)), len(rows))
    told = min(sure, NAMED_MOST) if sure > 1 else NAMED_FIRST
    first, then = rows[0], in_a_row([row.name for row in rows[1:told]], language)
    if found.method.theme == GENERAL:
        rule = sentences.NEAREST_WEIGHTED if found.method.weights else sentences.NEAREST
        said = [rule(first=first.name, name=name, then=then)]
    else:
        theme = theme_word(figures, found.method.theme, language)
        rule = sentences.NEAREST_ON_THEME_WEIGHTED if found.method.weights else sentences.NEAREST_ON_THEME
        said = [rule(first=first.name, name=name, then=then, theme=theme)]
    share = round(100 * first.stability)
    if sure == len(rows):
        said.append(sentences.ALL_SURE())
    elif sure > 1:
        said.append(sentences.SURE(count=in_letters(told, language)))
    elif rules.is_likely(first.stability):
        said.append(sentences.ONE_SURE(first=first.name, share=share))
    else:
        said.append(sentences.NOT_SURE(first=first.name, share=share))
    if found.method.theme == GENERAL and min(row.distance for row in rows) > rules.FAR:
        said.append(sentences.FAR(name=name))
    return said


def _note(found: PeerList) -> list[Reason]:
    """Say out of whom the list was made, and how to read its bars."""
    widened = any(note.rule.id == "peers.widened" for note in found.notes)
    counted = sentences.DISTANCE(count=len(found.peers[0].terms), candidates=found.candidates)
    return [*found.notes, *(() if widened else (sentences.OUT_OF_WINDOW(count=found.candidates),)), counted]


def _foot(found: PeerList, rows: tuple[PeerRow, ...], name: str) -> list[Reason]:
    """Say how to read the columns."""
    resamples = found.method.resamples
    stays = sentences.STAYS(
        resamples=resamples, first=rows[0].name, times=round(rows[0].stability * resamples), name=name
    )
    return [stays, sentences.BY_SCORE()]


def in_names(figures: Figures, reason: Reason) -> Reason:
    """Let a reason of the engine speak of names where it knows codes."""
    return named(reason, municipality_names(figures))
