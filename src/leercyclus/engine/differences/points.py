"""From the evidence to ranked points in the indicators' own units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from leercyclus.engine.differences import sentences
from leercyclus.engine.differences.cautions import Speak, about_gap, about_member, for_others, revenue_shares
from leercyclus.engine.differences.rarity import Rarity
from leercyclus.engine.differences.result import Call, Member, Method, Point
from leercyclus.engine.differences.study import Study
from leercyclus.engine.reasons import Reason
from leercyclus.engine.tables import Floats

_QUANTILES = (10, 25, 50, 75, 90)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a circle of s on every indicator.

    Attributes:
        study, rows, rarity: what it was gathered from; rows has shape (s,).
        high, low: shape (m,), place in the circle of the highest and the lowest member.
        likely: shape (m,), gap in standard deviations of true differences, chance taken off; 0 where unknown.
        certainty: shape (m,), probability that the true gap is more than one standard deviation.
        noise: shape (m,), share of chance in the variance of the seen gap.
        level, expected, remains: shape (s, m), own unit; `remains` is expected plus the likely surplus.
        gap: shape (m,), surplus of the highest minus surplus of the lowest, own unit; NaN where unknown.
        small: shape (m,), bool, the gap is below the indicator's floor or unknown.
        calls: the label of every indicator.
    """

    study: Study
    rows: np.ndarray
    rarity: Rarity
    high: np.ndarray
    low: np.ndarray
    likely: Floats
    certainty: Floats
    noise: Floats
    level: Floats
    expected: Floats
    remains: Floats
    gap: Floats
    small: np.ndarray
    calls: tuple[Call, ...]


def gather(study: Study, rows: np.ndarray, rarity: Rarity, method: Method) -> Evidence:
    """Gather highest, lowest, gap and label of every indicator.

    The true gap of highest and lowest has a normal posterior; `real` asks that it exceeds one standard deviation of
    true differences with probability `method.sure`, and an indicator that is known in more than one document: a
    single one says nothing of chance.
    """
    own, doubt = study.positions.own[:, rows], study.positions.doubt[:, rows]
    column = np.arange(len(own))
    high = np.where(np.isnan(own), -np.inf, own).argmax(1)
    low = np.where(np.isnan(own), np.inf, own).argmin(1)
    several = (~np.isnan(own)).sum(1) > 1
    low = np.where(several, low, (high + 1) % len(rows))
    likely = np.where(several, np.nan_to_num(own[column, high] - own[column, low]), 0.0)
    error = np.where(several, np.sqrt(np.nan_to_num(doubt[column, high] + doubt[column, low], nan=1.0)), 1.0)
    certainty = np.where(several, _normal_below((likely - 1.0) / np.maximum(error, 1e-9)), 0.0)
    chance = study.levels.variance[:, rows]
    moved = np.nan_to_num(chance[column, high] + chance[column, low])
    noise = moved / np.maximum(moved + 2 * study.positions.unit**2, 1e-12)
    level, expected, remains = _own_units(study, rows)
    surplus = level - expected
    gap = np.where(several, surplus[high, column] - surplus[low, column], np.nan)
    floors = np.array([measure.floor for measure in study.table.measures])
    small = ~(np.abs(gap) >= floors)
    real = (certainty >= method.sure) & ~small & (study.levels.years > 1).any(1)
    unusual = rarity.unusual & real
    calls: tuple[Call, ...] = tuple(
        "unusual" if rare else "real" if sure else "none" for rare, sure in zip(unusual, real, strict=True)
    )
    return Evidence(
        study, rows, rarity, high, low, likely, certainty, noise, level, expected, remains, gap, small, calls
    )


def make_points(evidence: Evidence, leaders: Mapping[int, list[int]], names: Mapping[str, str]) -> tuple[Point, ...]:
    """Write all points: leading ones in rank order, then those they speak for."""
    table = evidence.study.table
    order = [*leaders, *(other for folded in leaders.values() for other in folded)]
    speaker = {other: leader for leader, folded in leaders.items() for other in folded}
    writer = _Writer(evidence, names)
    points = []
    for rank, column in enumerate(order, start=1):
        folded = tuple(table.measures[other].id for other in leaders.get(column, ()))
        speaks = table.measures[speaker[column]].id if column in speaker else ""
        points.append(writer.point(column, rank, folded, speaks))
    return tuple(points)


class _Writer:
    """Writes points one by one; what they share is computed once."""

    def __init__(self, evidence: Evidence, names: Mapping[str, str]) -> None:
        study, rows = evidence.study, evidence.rows
        self.evidence = evidence
        self.codes = [study.table.codes[row] for row in rows]
        levels = study.levels.level
        away = study.yearly[:, :, rows] - (levels - study.expected.rest)[:, rows]
        self.same = (np.sign(away) == np.sign(study.expected.rest[:, rows])).sum(0)
        mine = np.stack([(levels > levels[:, [row]]).sum(1) for row in rows], axis=1)
        self.place = np.where(np.isnan(levels[:, rows]), 0, mine + 1)
        self.known = (~np.isnan(levels)).sum(1)
        self.country = _quantiles(levels) + study.national[:, None]
        self.shares = revenue_shares(study.table)
        people = study.table.context.population
        self.speak = Speak(names, {} if people is None else dict(zip(self.codes, people[rows].tolist(), strict=True)))

    def member(self, place: int, column: int) -> Member:
        """Write one member of the circle."""
        here, row = self.evidence, self.evidence.rows[place]
        level, expected = float(here.level[place, column]), float(here.expected[place, column])
        return Member(
            code=self.codes[place],
            values=tuple(here.study.table.values[row, column].tolist()),
            level=level,
            expected=expected,
            surplus=level - expected,
            likely=float(here.remains[place, column]) - expected,
            place=int(self.place[column, place]),
            of=int(self.known[column]),
            deviation=float(here.study.positions.own[column, row]),
            doubt=float(np.sqrt(here.study.positions.doubt[column, row])),
            documents=int(here.study.levels.years[column, row]),
            same_way=int(self.same[column, place]),
        )

    def point(self, column: int, rank: int, folded: tuple[str, ...], speaks: str) -> Point:
        """Write one point with its sentences."""
        here, table = self.evidence, self.evidence.study.table
        measure, call = table.measures[column], here.calls[column]
        members = tuple(self.member(place, column) for place in range(len(self.codes)))
        ends = members[here.high[column]], members[here.low[column]]
        chance = float(here.rarity.chance[column])
        return Point(
            rank=rank,
            indicator=measure.id,
            unit=measure.unit,
            call=call,
            highest=ends[0].code,
            lowest=ends[1].code,
            members=members,
            gap=float(here.gap[column]),
            likely_gap=ends[0].likely - ends[1].likely,
            gap_deviations=float(here.likely[column]),
            certainty=float(here.certainty[column]),
            distance=float(here.rarity.distance[column]),
            chance=chance,
            anywhere=float(here.rarity.anywhere[column]),
            noise_share=float(here.noise[column]),
            country=tuple(here.study.transforms[column].back(self.country[column]).tolist()),
            folded=folded,
            speaks=speaks,
            reasons=about_gap(ends, measure.unit, call, chance, self.speak),
            cautions=self.cautions(column, members),
        )

    def cautions(self, column: int, members: tuple[Member, ...]) -> tuple[Reason, ...]:
        """Collect what to know beside a point: known beforehand, per member, and about its size."""
        table = self.evidence.study.table
        measure = table.measures[column]
        told = list(measure.cautions)
        for row, member in zip(self.evidence.rows, members, strict=True):
            name = self.speak.name(member.code)
            told += about_member(member, column, table, name, abs(float(self.evidence.gap[column])))
            told += for_others(self.shares.get(measure.field), int(row), name)
        if measure.floor and self.evidence.small[column]:
            told.append(sentences.SMALL(floor=measure.floor, unit=measure.unit))
        return tuple(told)


def _own_units(study: Study, rows: np.ndarray) -> tuple[Floats, Floats, Floats]:
    """Give level, expectation and expectation plus likely surplus of the members, shape (s, m), own unit."""
    level = study.levels.level[:, rows]
    expected = np.where(np.isnan(level), study.expected.fit[:, rows], level - study.expected.rest[:, rows])
    remains = expected + study.positions.own[:, rows] * study.positions.unit[:, None]
    written = []
    for part in (level, expected, remains):
        shown = part + study.national[:, None]
        written.append(
            np.stack([transform.back(shown[column]) for column, transform in enumerate(study.transforms)], axis=1)
        )
    return written[0], written[1], written[2]


def _quantiles(levels: Floats) -> Floats:
    """Give percentiles of each row, shape (m, 5); rows without values are NaN."""
    ordered = np.sort(levels, axis=1)  # NaN goes last
    known = np.maximum((~np.isnan(levels)).sum(1), 1)
    places = np.outer(known - 1, np.array(_QUANTILES) / 100.0)
    below = np.floor(places).astype(int)
    above = np.minimum(below + 1, known[:, None] - 1)
    first, second = np.take_along_axis(ordered, below, 1), np.take_along_axis(ordered, above, 1)
    return np.asarray(first + (places - below) * (second - first))


def _normal_below(values: Floats) -> Floats:
    """Give the probability that a standard normal is below each value."""
    from scipy.special import ndtr

    return np.asarray(ndtr(values))
