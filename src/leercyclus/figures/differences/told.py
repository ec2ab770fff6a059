"""What must be known beside a point of the Dutch figures, added to what the engine says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np

from leercyclus.engine.differences import Member, Point
from leercyclus.engine.reasons import Reason, Rule
from leercyclus.figures.collection import Figures
from leercyclus.figures.differences import sentences
from leercyclus.figures.differences.table import COST_FLOOR, costs, field_of, is_doubtful, revenue_shares
from leercyclus.figures.documents import Gap

LEAST_REVENUE = 15.0
"""From this percentage of its expenses booked as revenue a municipality may work for others ..."""
TIMES_USUAL = 2.0
"""... where it is also so many times what the middle municipality books ..."""
MOST_USUAL = 25.0
"""... and where that is no more than this: elsewhere fees, rents and sales are how the task is paid."""
PAID_BY_A_CHARGE = frozenset({"7.2", "7.3"})
"""Sewerage and waste: revenue is about as large as expenses everywhere, so it is held against that of others."""
HARDLY = 0.2
"""Below this part of what the middle municipality spends, a municipality hardly books anything on a task ..."""
RARELY = 0.04
"""... which is odd where at most this part of all does so."""
_ELSEWHERE = frozenset({sentences.ZEROS.id, sentences.HARDLY.id})
_ZERO = "differences.caution.zero"
_AS_SHARE = {"differences.above": sentences.ABOVE_SHARE, "differences.below": sentences.BELOW_SHARE}


def is_in_doubt(point: Point) -> bool:
    """Tell whether a point, with its cautions, is not to be believed at once.

    So it is with an indicator that booking explains, and where the highest or the lowest probably books it elsewhere.
    """
    elsewhere = {reason.figures["code"] for reason in point.cautions if reason.rule.id in _ELSEWHERE}
    return is_doubtful(point.indicator) or bool(elsewhere & {point.highest, point.lowest})


def with_cautions(figures: Figures, point: Point) -> Point:
    """Give a point with the cautions of the Dutch figures, and its ratio told in percentage points."""
    field = field_of(point.indicator)
    cautions = [reason for reason in point.cautions if reason.rule.id != _ZERO]
    zeros = {str(reason.figures["name"]) for reason in point.cautions if reason.rule.id == _ZERO}
    for member in point.members:
        name = figures.register.names[member.code]
        if name in zeros:
            count = sum(value == 0 for value in member.values)
            rule = sentences.ZEROS if field else sentences.ZERO_RATIO
            cautions.append(rule(name=name, code=member.code, count=count, known=member.documents))
        cautions += _gaps(figures, point.indicator, member)
        if field:
            cautions += [] if name in zeros else _hardly(figures, field, member.code)
    cautions += _for_others(figures, field, [member.code for member in point.members]) if field else ()
    return replace(point, cautions=tuple(cautions), reasons=tuple(map(_readable, point.reasons)))


def _readable(reason: Reason) -> Reason:
    """Tell a share in percentage points, and a total no more precisely than it is known: two digits."""
    if "total" in reason.figures:
        return Reason(reason.rule, {**reason.figures, "total": float(f"{float(str(reason.figures['total'])):.1e}")})
    rule = _AS_SHARE.get(reason.rule.id)
    if rule is None:
        return reason
    return rule(name=reason.figures["name"], amount=100 * float(str(reason.figures["amount"])))


def _for_others(figures: Figures, field: str, codes: Sequence[str]) -> Iterator[Reason]:
    """Tell which municipalities book so much revenue that they may work for others; several in one sentence."""
    if field in PAID_BY_A_CHARGE:
        for code in codes:
            yield from _charges_for_others(figures, field, code)
        return
    usual = _usual_revenue(figures, field)
    shares = {code: float(revenue_shares(figures, field)[figures.register.place[code]]) for code in codes}
    least = max(LEAST_REVENUE, TIMES_USUAL * usual)
    told = {figures.register.names[code]: share for code, share in shares.items() if share > least}
    if not told or usual > MOST_USUAL:
        return
    if len(told) == 1:
        ((name, share),) = told.items()
        yield sentences.FOR_OTHERS(name=name, share=share, usual=usual)
    else:
        names = ", ".join(f"{name} ({share:.0f} %)" for name, share in told.items())
        yield sentences.SEVERAL_FOR_OTHERS(names=names, usual=usual)


def _charges_for_others(figures: Figures, field: str, code: str) -> Iterator[Reason]:
    """Tell that a municipality receives far more per inhabitant than others where a charge pays all costs."""
    received = costs(figures, field, "revenue")
    mine, usual = float(received[figures.register.place[code]]), float(np.nanmedian(received))
    if mine > TIMES_USUAL * usual:
        yield sentences.CHARGES_FOR_OTHERS(name=figures.register.names[code], mine=mine, usual=usual)


def _hardly(figures: Figures, field: str, code: str) -> Iterator[Reason]:
    """Tell that a municipality books hardly anything on a task that nearly all others spend on."""
    mine, usual = float(costs(figures, field, "gross")[figures.register.place[code]]), _all_spend(figures, field)
    if mine < HARDLY * usual:
        yield sentences.HARDLY(name=figures.register.names[code], code=code, gross=mine, usual=usual)


@lru_cache(maxsize=256)
def _usual_revenue(figures: Figures, field: str) -> float:
    """Give which percentage of its expenses the middle municipality books as revenue."""
    return float(np.nanmedian(revenue_shares(figures, field)))


@lru_cache(maxsize=256)
def _all_spend(figures: Figures, field: str) -> float:
    """Give what the middle municipality spends on a task that nearly all spend on; 0 for another task."""
    gross = costs(figures, field, "gross")
    usual = float(np.nanmedian(gross))
    return usual if usual >= COST_FLOOR and np.mean(gross < HARDLY * usual) <= RARELY else 0.0


@lru_cache(maxsize=4)
def _gaps_by_code(figures: Figures) -> Mapping[str, list[Gap]]:
    """Give the gaps of the documents that are compared, by municipality."""
    documents = set(figures.documents())
    found: dict[str, list[Gap]] = {}
    for gap in figures.gaps:
        if gap.document in documents:
            found.setdefault(gap.code, []).append(gap)
    return found


def _gaps(figures: Figures, indicator: str, member: Member) -> Iterator[Reason]:
    """Say of every figure that was left out why."""
    for gap in _gaps_by_code(figures).get(member.code, ()):
        if gap.document and gap.covers(indicator):
            nl, en = gap.document.name("nl"), gap.document.name("en")
            yield Rule(
                "figures.differences.gap", nl=f"{{name}}, {nl}: {gap.why_nl}", en=f"{{name}}, {en}: {gap.why_en}"
            )(name=figures.register.names[member.code])
