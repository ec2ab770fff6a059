"""The points that a circle picked, whole: sentences, picture and figures of each, and the card that it becomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from leercyclus.engine.reasons import Language
from leercyclus.figures import Figures
from leercyclus.figures import differences as figured
from leercyclus.formats.cards import Card, Words
from leercyclus.web.municipalities import rules
from leercyclus.web.municipalities.cards_making import card_of, words_of
from leercyclus.web.municipalities.differences_points import Difference, Teller
from leercyclus.web.municipalities.snapshot import current_figures

DOUBTED = "?"
MOST_DOUBTED = 5
"""So many points are set apart; the comparison page has them all."""


@dataclass(frozen=True, slots=True)
class PickedPoint:
    """A point of a comparison: all that is said of it, and its card."""

    difference: Difference
    card: Card


def picked_points(codes: Sequence[str], wanted: Sequence[str], language: Language) -> tuple[PickedPoint, ...]:
    """Tell points in the order in which they are wanted, numbered from 1; those without figures are left out.

    Any indicator that is compared may be wanted, also one that may be chance or is not to be believed at once: that
    one carries no judgement.

    Args:
        codes: 2 to 13 municipalities, in the order of the circle; of another number there are no points.
        wanted: ids of indicators.
        language: of the reader.

    Examples:
        >>> found = picked_points(("GM0193", "GM0153"), ["iv3.7.4.net", "nowhere"], "en")
        >>> [(point.card.number, point.difference.id) for point in found]
        [(1, 'iv3.7.4.net')]
    """
    figures, circle = current_figures(), tuple(codes)
    if not rules.fits_beside(len(circle)):
        return ()
    known = [one for one in dict.fromkeys(wanted) if one in _teller(figures, circle, language).by_id]
    return tuple(_picked(figures, circle, one, number, language) for number, one in enumerate(known, start=1))


def doubted_points(codes: Sequence[str], language: Language) -> tuple[PickedPoint, ...]:
    """Tell the points that are large in the figures and not to be believed at once; their cautions say why.

    Args:
        codes: as in `picked_points`.
        language: of the reader.
    """
    figures, circle = current_figures(), tuple(codes)
    if not rules.fits_beside(len(circle)):
        return ()
    found = figured.differences(figures, circle).points
    doubted = [point for point in found if not point.speaks and figured.is_in_doubt(point) and point.call != "none"]
    return tuple(_picked(figures, circle, point.indicator, 0, language) for point in doubted[:MOST_DOUBTED])


def card_words(language: Language) -> Words:
    """Give what stands on every card."""
    return words_of(current_figures(), language)


@lru_cache(maxsize=32)
def _teller(figures: Figures, codes: tuple[str, ...], language: Language) -> Teller:
    return Teller(figures, (figured.study(figures), figured.differences(figures, codes)), None, language)


@lru_cache(maxsize=1024)
def _picked(figures: Figures, codes: tuple[str, ...], wanted: str, number: int, language: Language) -> PickedPoint:
    teller = _teller(figures, codes, language)
    point = teller.by_id[wanted]
    told = teller.difference(point, DOUBTED if figured.is_in_doubt(point) else str(number))
    marks = {teller.names[code]: mark for code, mark in teller.marks.items()}
    ends = (teller.names[point.highest], teller.names[point.lowest])
    return PickedPoint(replace(told, number=str(number)), card_of(told, number, ends, marks, language))
