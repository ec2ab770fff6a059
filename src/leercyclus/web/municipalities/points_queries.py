"""The points on which a circle differs, in order and in short: for who founds a circle, picks themes or an agenda."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from leercyclus.engine.differences import Point
from leercyclus.engine.reasons import Language
from leercyclus.figures import Figures
from leercyclus.figures import differences as figured
from leercyclus.web.municipalities import rules
from leercyclus.web.municipalities.differences_amounts import Amounts
from leercyclus.web.municipalities.snapshot import current_figures


@dataclass(frozen=True, slots=True)
class CirclePoint:
    """One difference of a circle, as a reader reads it.

    Attributes:
        indicator: id of the indicator it is about, such as `iv3.6.2.net`.
        title: its name.
        sentence: what the highest and the lowest have; empty where a figure is missing.
        call: `unusual`, `real` or `none`; `none` too where no judgement is given.
        label: how sure it is, in words.
        place: its number on the comparison page, counted from 1; 0 for one that has none there, since another point
            speaks for it or it is not to be believed at once.
        highest, lowest: codes of the members that stand furthest above and below what is expected of them.
        values: of every member, in the order of the circle: name and amount, in words.
    """

    indicator: str
    title: str
    sentence: str
    call: str
    label: str
    place: int
    highest: str
    lowest: str
    values: tuple[tuple[str, str], ...]


def circle_points(codes: Sequence[str], language: Language) -> tuple[CirclePoint, ...]:
    """List the points that are more than chance, in the order of the comparison page.

    The first question in a process takes about a second; the same question again is free.

    Args:
        codes: 2 to 13 municipalities, in the order of the circle; of another number there are no points.
        language: of the reader.

    Examples:
        >>> first = circle_points(("GM0193", "GM0153", "GM0505"), "en")[0]
        >>> first.place, first.call in {"real", "unusual"}
        (1, True)
    """
    return tuple(
        point for point in _points(current_figures(), tuple(codes), language) if point.place and _is_told(point)
    )


def points_by_indicator(codes: Sequence[str], language: Language) -> dict[str, CirclePoint]:
    """Give every point of a comparison by its indicator, those included that may be chance: for points picked before.

    Args:
        codes: as in `circle_points`.
        language: of the reader.
    """
    return {point.indicator: point for point in _points(current_figures(), tuple(codes), language)}


def indicator_title(indicator: str, language: Language) -> str:
    """Name an indicator as the comparison page does; one that the catalogue no longer holds keeps its id.

    Args:
        indicator: its id.
        language: of the reader.

    Examples:
        >>> indicator_title("iv3.5.4.net", "nl")
        'Musea'
        >>> indicator_title("iv3.0.0.gone", "nl")
        'iv3.0.0.gone'
    """
    figures = current_figures()
    return Amounts(figures, (), language).title(indicator) if indicator in figures.catalogue else indicator


def points_at_hand() -> bool:
    """Tell whether points can be given at once, without the second that the first comparison in a process takes."""
    return figured.is_prepared(current_figures())


def _is_told(point: CirclePoint) -> bool:
    return point.call != "none"


@lru_cache(maxsize=256)
def _points(figures: Figures, codes: tuple[str, ...], language: Language) -> tuple[CirclePoint, ...]:
    if not rules.fits_beside(len(codes)):
        return ()
    found = figured.differences(figures, codes).points
    trusted = [point for point in found if not point.speaks and not figured.is_in_doubt(point)]
    in_order = sorted(trusted, key=lambda point: (point.call == "none", point.rank))
    others = [point for point in found if point.speaks or figured.is_in_doubt(point)]
    words = Amounts(figures, (), language)
    places = [*((point, place) for place, point in enumerate(in_order, start=1)), *((point, 0) for point in others)]
    return tuple(_told(words, point, place) for point, place in places)


def _told(words: Amounts, point: Point, place: int) -> CirclePoint:
    by_code = words.figures.register.by_code
    names = {member.code: by_code[member.code].name for member in point.members}
    ends = words.ends(point, names)
    call = "none" if figured.is_in_doubt(point) else point.call
    return CirclePoint(
        indicator=point.indicator,
        title=words.title(point.indicator),
        sentence=ends.say(words.language) if ends else "",
        call=call,
        label=words.label("doubted" if figured.is_in_doubt(point) else point.call),
        place=place,
        highest=point.highest,
        lowest=point.lowest,
        values=tuple((names[one.code], words.amount(point.indicator, one.level)) for one in point.members),
    )
