"""What a comparison gives: ranked points with what every member has and what was to be expected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from leercyclus.engine.reasons import Reason

Call = Literal["none", "real", "unusual"]


def one_in(chance: float) -> int:
    """Give a chance as one in so many, two or more, in two digits: it was counted and is not known more precisely.

    Examples:
        >>> one_in(0.095), one_in(1 / 10_001), one_in(1.0)
        (11, 10000, 2)
    """
    return max(2, int(float(f"{1 / chance:.2g}")))


@dataclass(frozen=True, slots=True)
class Member:
    """One municipality of the circle on one indicator; amounts in the indicator's own unit, NaN where unknown.

    Attributes:
        code: the municipality.
        values: one figure a document, as it came.
        level: its level over all documents, at the national level of the last document.
        expected: what its context lets one expect, at the same national level.
        surplus: level minus expected.
        likely: the part of the surplus that is left when chance is taken off.
        place: its place among all municipalities with a figure, 1 is the highest level; 0 where unknown.
        of: how many have a figure.
        deviation: `likely` in standard deviations of true differences (for the table, not for the sentence).
        doubt: standard error of `deviation`.
        documents: documents with a figure.
        same_way: how many of them lie on the same side of the expectation as the level.
    """

    code: str
    values: tuple[float, ...]
    level: float
    expected: float
    surplus: float
    likely: float
    place: int
    of: int
    deviation: float
    doubt: float
    documents: int
    same_way: int


@dataclass(frozen=True, slots=True)
class Point:
    """One indicator on which the circle was compared.

    Attributes:
        rank: 1 is the point that differs most; near-duplicates come after all leading points.
        indicator: id of the measure.
        unit: of all amounts.
        call: `unusual` (real, and few circles of this size differ so much), `real` (beyond context and chance), `none`.
        highest: code of the member furthest above its expectation, chance taken off.
        lowest: code of the member furthest below it.
        members: in the order of the circle.
        gap: surplus of the highest minus that of the lowest, own unit.
        likely_gap: the same with chance taken off.
        gap_deviations: the likely gap in standard deviations of true differences.
        certainty: probability that the true gap is more than one standard deviation, 0-1.
        distance: how far members stand apart from what is expected and from one another, in normal scores; ranks.
        chance: share of random circles, over all indicators, that stand apart at least so far on a point, 0-1.
        anywhere: share of random circles that do so on at least one of all points, 0-1.
        noise_share: share of chance in the variance of the seen gap, 0-1.
        country: 10th, 25th, 50th, 75th and 90th percentile of all levels, own unit.
        folded: ids of near-duplicates that this point speaks for, in rank order.
        speaks: id of the point that speaks for this one; empty for a leading point.
        reasons: sentences about the gap; cautions: what to know before drawing a conclusion.
    """

    rank: int
    indicator: str
    unit: str
    call: Call
    highest: str
    lowest: str
    members: tuple[Member, ...]
    gap: float
    likely_gap: float
    gap_deviations: float
    certainty: float
    distance: float
    chance: float
    anywhere: float
    noise_share: float
    country: tuple[float, ...]
    folded: tuple[str, ...]
    speaks: str
    reasons: tuple[Reason, ...]
    cautions: tuple[Reason, ...]

    @property
    def one_in(self) -> int:
        """One in so many circles differs as much on a point; see `one_in`."""
        return one_in(self.chance)


@dataclass(frozen=True, slots=True)
class Method:
    """How a comparison is made.

    Attributes:
        circles: random circles of the same size, 100 or more.
        any_false: share of circles that differ nowhere and may still get an `unusual` call, 0-1.
        part_false: share of the `unusual` calls that may be false, on average, 0-1.
        sure: probability that the true gap exceeds one standard deviation from which a gap is called `real`, 0.5-1.
    """

    circles: int = 1000
    any_false: float = 0.07
    part_false: float = 0.07
    sure: float = 0.88


@dataclass(frozen=True, slots=True)
class Differences:
    """The points on which a circle differs.

    Attributes:
        circle: codes of the members.
        documents: labels of the documents, oldest first.
        points: all indicators in rank order: leading points first, then the near-duplicates they speak for.
        method: how it was made; seed: of the random circles.
        memory: correlation of the noise of successive documents; patterns: shared patterns found in all figures.
    """

    circle: tuple[str, ...]
    documents: tuple[str, ...]
    points: tuple[Point, ...]
    method: Method
    seed: int
    memory: float
    patterns: int

    @property
    def leading(self) -> tuple[Point, ...]:
        """The points without the near-duplicates that another point speaks for."""
        return tuple(point for point in self.points if not point.speaks)
