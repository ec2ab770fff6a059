"""Where a circle differs, as the comparison page shows it."""

from __future__ import annotations

import math
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from leercyclus.engine.differences import Differences, Point, Study, compare_circle, prepare
from leercyclus.engine.reasons import Language
from leercyclus.figures import Figures
from leercyclus.figures import differences as figured
from leercyclus.web.municipalities import differences_sentences as sentences
from leercyclus.web.municipalities.differences_points import AmountRow, Difference, Teller, by_subject
from leercyclus.web.municipalities.own_table import HOURS, PREFIX, OwnTable, joined
from leercyclus.web.municipalities.question import ComparisonQuestion
from leercyclus.web.municipalities.rules import FEWEST_BESIDE
from leercyclus.web.municipalities.wording import in_a_row, in_letters

OWN_SUBJECT = PREFIX.rstrip(".")
MOST_STUDIES = 4
FIRST = 10
"""So many points are shown whole; the table holds all."""
MOST_DOUBTED = 3
ALIKE = 6
"""So many points on which they agree."""
SURELY_NEAR, MOSTLY_NOISE = 0.1, 0.5
"""They agree where the true gap hardly exceeds one standard deviation, and the figures are more than chance."""


@dataclass(frozen=True, slots=True)
class PointRow:
    """One point in the table of all.

    Attributes:
        place: the number it has on the page; empty for one that another speaks for or that is not to be believed.
        highest, lowest: names; values: one a member, in words.
        gap: above the expectation of the highest less that of the lowest, in words.
        deviations_told: the same in standard deviations of true differences, chance taken off, in words.
        label: how sure it is, in words.
    """

    id: str
    place: str
    title: str
    call: str
    highest: str
    lowest: str
    values: tuple[str, ...]
    gap: str
    deviations_told: str
    label: str


@dataclass(frozen=True, slots=True)
class Alike:
    """A point on which the circle agrees, with what everyone has, in words."""

    title: str
    told: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DifferencesAnswer:
    """What the comparison page says of the differences.

    Attributes:
        members: names with their marks.
        heading: how many points there are to talk about.
        shown: the points to talk about, the first ten.
        doubted: points that the way of booking explains, without judgement.
        alike: points on which they agree.
        rows: all points of the subject.
        subjects: to choose from, as (id, name); found: how many points are real, in a sentence.
        level: of which documents the amounts are.
        own: name of the visitor's own table, empty without one.
    """

    members: tuple[tuple[str, int], ...]
    heading: str
    shown: tuple[Difference, ...]
    doubted: tuple[Difference, ...]
    alike: tuple[Alike, ...]
    rows: tuple[PointRow, ...]
    subjects: tuple[tuple[str, str], ...]
    found: str
    level: str
    own: str


def answer_differences(
    figures: Figures, question: ComparisonQuestion, own: OwnTable | None, language: Language
) -> DifferencesAnswer:
    """Say where the municipalities of a question differ.

    Args:
        figures: of all municipalities.
        question: the circle and the subject to show.
        own: the visitor's own table, or None.
        language: of the reader.
    """
    study, found = compared(figures, question.codes, own)
    teller = Teller(figures, (study, found), own, language)
    subject_of = by_subject(figures, [point.indicator for point in found.points])
    points = [point for point in found.points if question.subject in ("", subject_of[point.indicator])]
    trusted = [point for point in points if not point.speaks and not figured.is_in_doubt(point)]
    in_order = sorted(trusted, key=lambda point: (not _is_told(point), point.rank))
    numbers = {point.indicator: str(place) for place, point in enumerate(in_order, start=1)}
    told = [point for point in in_order if _is_told(point)]
    doubted = [point for point in points if not point.speaks and figured.is_in_doubt(point)]
    return DifferencesAnswer(
        members=tuple((teller.names[code], teller.marks[code]) for code in found.circle),
        heading=_heading(len(told[:FIRST]), language),
        shown=tuple(teller.difference(point, numbers[point.indicator]) for point in told[:FIRST]),
        doubted=tuple(teller.difference(point, "?") for point in doubted[:MOST_DOUBTED] if point.call != "none"),
        alike=tuple(_alike(teller, trusted)),
        rows=tuple(_row(teller, point, numbers) for point in _in_page_order(points, numbers)),
        subjects=_subjects(figures, set(subject_of.values()), language),
        found=_found([point for point in trusted if not point.indicator.startswith(PREFIX)], language),
        level=sentences.LEVEL_OF(documents=in_a_row(teller.documents, language), last=teller.documents[-1]).say(
            language
        ),
        own=own.name if own else "",
    )


def is_prepared(figures: Figures, own: OwnTable | None) -> bool:
    """Tell whether a comparison can be made at once, because what all circles share was computed before."""
    return figured.is_prepared(figures) and (own is None or own.key in _OWN_STUDIES)


def compared(figures: Figures, codes: Sequence[str], own: OwnTable | None) -> tuple[Study, Differences]:
    """Compare a circle on the figures, with a visitor's own table or without."""
    if own is None:
        return figured.study(figures), figured.differences(figures, codes)
    study = _own_study(figures, own)
    beside = compare_circle(study, codes, names=figures.register.names)
    return study, _with_own(figured.differences(figures, codes), beside)


def _with_own(found: Differences, beside: Differences) -> Differences:
    """Put the points of an own table among those of the figures, by how far the members stand apart.

    Args:
        found: the figures alone; their points stay as they are.
        beside: figures and own table together.
    """
    own = [_as_it_is(point) for point in beside.points if point.indicator.startswith(PREFIX)]
    points = list(found.points)
    for point in own:
        place = next((row for row, other in enumerate(points) if _stands_below(other, point)), len(points))
        points.insert(place, point)
    ranked = tuple(replace(point, rank=rank) for rank, point in enumerate(points, start=1))
    return replace(found, points=ranked)


def _as_it_is(point: Point) -> Point:
    """Name the highest and the lowest of an own point by its figures: of one year, chance cannot be taken off."""
    known = [member for member in point.members if not math.isnan(member.surplus)]
    if len(known) < FEWEST_BESIDE:
        return replace(point, folded=(), speaks="")
    high = max(known, key=lambda member: member.surplus)
    low = min(known, key=lambda member: member.surplus)
    gap = high.surplus - low.surplus
    return replace(point, folded=(), speaks="", highest=high.code, lowest=low.code, gap=gap)


def _stands_below(other: Point, own: Point) -> bool:
    """Tell whether a point comes after an own one: it is nearer, or it is among the last, in doubt or folded."""
    return bool(other.speaks) or figured.is_in_doubt(other) or other.distance < own.distance


_OWN_STUDIES: dict[str, tuple[float, Study]] = {}
"""By the key of a table: since when (monotonic seconds), and what was prepared; never longer than the table is kept."""


def _own_study(figures: Figures, own: OwnTable) -> Study:
    """Prepare the figures together with a visitor's own table; the last few are kept, two hours at most."""
    now = time.monotonic()
    for key, (since, _study) in list(_OWN_STUDIES.items()):
        if now - since > HOURS * 3600:
            _OWN_STUDIES.pop(key, None)
    if own.key not in _OWN_STUDIES:
        while len(_OWN_STUDIES) >= MOST_STUDIES:
            _OWN_STUDIES.pop(next(iter(_OWN_STUDIES)), None)
        _OWN_STUDIES[own.key] = (now, prepare(joined(figured.figure_table(figures), own)))
    return _OWN_STUDIES[own.key][1]


def _is_told(point: Point) -> bool:
    """Tell whether a point is shown whole: it is real, or somebody brought it along."""
    return point.call != "none" or point.indicator.startswith(PREFIX)


def _in_page_order(points: Sequence[Point], numbers: dict[str, str]) -> list[Point]:
    return sorted(points, key=lambda point: (int(numbers.get(point.indicator, "9999")), point.rank))


def _row(teller: Teller, point: Point, numbers: dict[str, str]) -> PointRow:
    names = teller.names
    return PointRow(
        id=point.indicator,
        place=numbers.get(point.indicator, ""),
        title=teller.title(point.indicator),
        call=point.call,
        highest=names[point.highest],
        lowest=names[point.lowest],
        values=tuple(teller.amount(point.indicator, member.level) for member in point.members),
        gap=teller.apart(point.indicator, point.gap),
        deviations_told=teller.plain(point.gap_deviations),
        label=teller.label("doubted" if figured.is_in_doubt(point) else point.call),
    )


def _alike(teller: Teller, points: Sequence[Point]) -> list[Alike]:
    """Find the points on which the true gap is surely small, the smallest first.

    Where half of the country lies within what is too small to speak of, agreement says nothing.
    """
    known = [
        point
        for point in points
        if point.call == "none"
        and point.certainty <= SURELY_NEAR
        and point.noise_share <= MOSTLY_NOISE
        and point.country[3] - point.country[1] >= teller.floor(point.indicator)
        and not any(math.isnan(member.level) for member in point.members)
    ]
    found = []
    for point in sorted(known, key=lambda one: one.gap_deviations)[:ALIKE]:
        levels = [member.level for member in point.members]
        said = [teller.amount(point.indicator, value) for value in (min(levels), max(levels), *point.country[1:4:2])]
        told = sentences.LIKE(low=said[0], high=said[1], from_=said[2], to=said[3]).say(teller.language)
        values = tuple(teller.amount(point.indicator, value) for value in levels)
        found.append(Alike(teller.title(point.indicator), told, values))
    return found


def _subjects(figures: Figures, present: Collection[str], language: Language) -> tuple[tuple[str, str], ...]:
    ordered = [info.theme for info in figures.catalogue.of("choice") if info.theme in present]
    named = [(theme, figures.catalogue.theme_name(theme, language)) for theme in dict.fromkeys(ordered)]
    own = [(OWN_SUBJECT, sentences.OWN_TABLE().say(language))] if OWN_SUBJECT in present else []
    return (("", sentences.EVERYTHING().say(language)), *named, *own)


def _found(points: Sequence[Point], language: Language) -> str:
    real = sum(point.call != "none" for point in points)
    rare = sum(point.call == "unusual" for point in points)
    if not rare:
        return sentences.FOUND_NONE_RARE(real=real, all=len(points)).say(language)
    return sentences.FOUND(real=real, all=len(points), rare=rare).say(language)


def _heading(count: int, language: Language) -> str:
    if count < 2:  # noqa: PLR2004 - one has a sentence of its own
        return (sentences.HEADING_ONE if count else sentences.HEADING_NONE)().say(language)
    said = sentences.HEADING(count=in_letters(count, language)).say(language)
    return said[:1].upper() + said[1:]


__all__ = ["AmountRow", "DifferencesAnswer", "answer_differences", "is_prepared"]
