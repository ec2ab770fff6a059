"""One point of a comparison as a conversation card: label, questions, whom to ask, the picture for paper."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from leercyclus.engine.reasons import Language
from leercyclus.figures import Figures
from leercyclus.figures.catalogue import FLOWS
from leercyclus.figures.differences import field_of
from leercyclus.formats.cards import Card, Mark, Name, Person, Picture, Question, Words
from leercyclus.formats.typeset import Place
from leercyclus.web.municipalities import cards_sentences as sentences
from leercyclus.web.municipalities.cards_hints_sentences import FIELD_HINTS
from leercyclus.web.municipalities.cards_roles_sentences import ANYONE, BOOKKEEPER, RATIO, ROLES
from leercyclus.web.municipalities.charts import MARKED
from leercyclus.web.municipalities.differences_charts import NAME_ROWS, TICKS
from leercyclus.web.municipalities.differences_points import Difference

TOLD, MINDED = 3, 2
"""So many sentences and cautions have room on a card; the comparison page has them all."""
LETTER = 0.0165
"""How wide a letter of a name on paper is at most, as a share of the picture."""
_TICK = re.compile(r"M(\d+)")


def card_of(
    point: Difference, number: int, ends: tuple[str, str], marks: Mapping[str, int], language: Language
) -> Card:
    """Make a card of a point.

    Args:
        point: what it is about.
        number: on its sign, from 1.
        ends: the names of the highest and the lowest member.
        marks: the mark of every member by its name.
        language: of the reader.
    """
    mind = point.cautions[:MINDED] or (sentences.NO_VERDICT().say(language),)
    return Card(
        number=number,
        title=point.title,
        label=_label(point, language),
        told=point.told[:TOLD],
        picture=_picture(point),
        questions=tuple(_questions(point, language)),
        people=_people(point, ends, marks, language),
        mind=mind,
    )


def _label(point: Difference, language: Language) -> str:
    """Say how sure the difference is; nothing where it may be chance."""
    rule = {"unusual": sentences.UNUSUAL, "real": sentences.REAL}.get(point.call)
    return rule(rarity=point.rarity).say(language) if rule else ""


def _questions(point: Difference, language: Language) -> Iterator[Question]:
    """Ask what to do about it, with a hint that suits the task field."""
    of_family = sentences.RATIO_HINT if point.id.startswith("ratio.") else sentences.ANY_HINT
    second = FIELD_HINTS.get(field_of(point.id), of_family)
    for asked, hint in (
        (sentences.DO, sentences.DO_HINT),
        (sentences.TRUE, second),
        (sentences.CHANGE, sentences.CHANGE_HINT),
    ):
        yield Question(asked().say(language), hint().say(language))


def _people(
    point: Difference, ends: tuple[str, str], marks: Mapping[str, int], language: Language
) -> tuple[Person, ...]:
    """Name the role to ask at both ends, and whom to ask about the booking where there is a caution."""
    role = ROLES.get(field_of(point.id), RATIO if point.id.startswith("ratio.") else ANYONE)
    places = tuple(Place(name, marks[name] if marks[name] < MARKED else None) for name in dict.fromkeys(ends))
    asked = [(role, places), (BOOKKEEPER, places[:1])] if point.cautions else [(role, places)]
    return tuple(Person(_begin(rule().say(language)), where) for rule, where in asked)


def _begin(text: str) -> str:
    return text[:1].upper() + text[1:]


def _picture(point: Difference) -> Picture:
    """Give the picture of the page to paper: the same positions, in shares of the width."""
    chart = point.chart
    return Picture(
        ticks=tuple(int(column) / TICKS for column in _TICK.findall(chart.ticks)),
        half=chart.half,
        middle=chart.middle,
        low=chart.low,
        high=chart.high,
        marks=tuple(Mark(mark.shape, mark.x) for mark in chart.marks),
        names=_names(point),
        label=point.middle,
        description=chart.description,
    )


def _names(point: Difference) -> tuple[Name, ...]:
    """Write the names at the marks. Paper is wider than a phone: of two or three members all have room, as a rule."""
    members = [row for row in point.rows if row.mark is not None]
    seats = {mark.shape: mark.x for mark in point.chart.marks}
    if len(members) > MARKED:
        return tuple(Name(name.text, name.x, name.y == NAME_ROWS[0]) for name in point.chart.names)
    column = FLOWS.index(point.id.rpartition(".")[2]) if point.is_cost else 0
    known = sorted((seats[row.mark], f"{row.name} {row.cells[column]}") for row in members if row.mark in seats)
    placed: list[Name] = []
    for x, text in [*known[:1], *known[:0:-1]]:
        above = next((row for row in (True, False) if all(_clear(x, text, name, row) for name in placed)), None)
        if above is not None:
            placed.append(Name(text, x, above))
    return tuple(placed)


def _clear(x: float, text: str, name: Name, above: bool) -> bool:  # noqa: FBT001 - which of the two rows
    """Tell whether a text at `x` in a row stays free of a name that has its place; both stay inside the picture."""
    if above != name.above:
        return True
    half, other = LETTER * len(text) / 2, LETTER * len(name.text) / 2
    middles = (min(max(x, half), 1 - half), min(max(name.x, other), 1 - other))
    return abs(middles[0] - middles[1]) >= half + other


def words_of(figures: Figures, language: Language) -> Words:
    """Give what stands on every card of a deck."""
    return Words(
        whom=sentences.WHOM().say(language),
        mind=sentences.MIND().say(language),
        rule=sentences.HOUSE_RULE().say(language),
        source=figures.years_line(language),
    )
