"""The sentences of one point: what the gap is, and what to know before drawing a conclusion."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from leercyclus.engine.differences import sentences
from leercyclus.engine.differences.result import Call, Member, one_in
from leercyclus.engine.differences.table import FigureTable
from leercyclus.engine.reasons import Reason
from leercyclus.engine.tables import Floats

_FOR_OTHERS = 0.15  # share of expenses booked as revenue from which a municipality may work for others
_USUAL = 0.5  # ... where it is also far above what half of the municipalities book: twice the median share
_FILLED = 0.9  # a zero is told where so many municipalities have a figure other than zero
_PART = 0.25  # of the gap: a smaller surplus may well change its sign from year to year


@dataclass(frozen=True, slots=True)
class Speak:
    """What sentences need of the members: names by code (a code without one speaks for itself) and inhabitants."""

    names: Mapping[str, str]
    people: Mapping[str, float]

    def name(self, code: str) -> str:
        """Give the name of a municipality, or its code."""
        return self.names.get(code, code)


def about_gap(ends: tuple[Member, Member], unit: str, call: Call, chance: float, speak: Speak) -> tuple[Reason, ...]:
    """Tell the gap in the indicator's own unit, then how sure and how rare it is.

    Args:
        ends: the highest and the lowest member.
        unit: of the indicator; euros are per inhabitant.
        call: the label.
        chance: share of random circles that differ so much on a point.
        speak: names and inhabitants.
    """
    told = []
    for member in ends:
        name, amount, above = speak.name(member.code), abs(member.surplus), member.surplus > 0
        if math.isnan(amount):
            continue
        if unit.upper().startswith(("EUR", "€")):
            rule = sentences.ABOVE_EUR if above else sentences.BELOW_EUR
            told.append(rule(name=name, amount=amount, total=amount * speak.people[member.code]))
        else:
            told.append((sentences.ABOVE if above else sentences.BELOW)(name=name, amount=amount, unit=unit))
    far = max(ends, key=lambda member: 0.0 if math.isnan(member.deviation) else abs(member.deviation))
    if far.documents > 1:
        told.append(sentences.SAME_WAY(name=speak.name(far.code), same=far.same_way, known=far.documents))
    if call == "none":
        told.append(sentences.NONE())
    else:
        rule = sentences.UNUSUAL if call == "unusual" else sentences.REAL
        told.append(rule(one_in=one_in(chance)))
    return tuple(told)


def about_member(member: Member, column: int, table: FigureTable, name: str, gap: float) -> list[Reason]:
    """Tell what is odd about the figures of one member: a single one, several ways, a zero where others have none.

    Who stands about where one expects is now above and now below it; that is told only of a member whose surplus is a
    real part of the gap.
    """
    told: list[Reason] = []
    if member.documents == 1 and len(table.documents) > 1:
        told.append(sentences.ONE_DOCUMENT(name=name))
    elif member.same_way < member.documents and abs(member.surplus) >= _PART * gap:
        told.append(sentences.TURNS(name=name, same=member.same_way, known=member.documents))
    for document, value in enumerate(member.values):
        if value == 0 and np.mean(table.values[:, column, document] != 0) >= _FILLED:
            told.append(sentences.ZERO(name=name, document=table.documents[document]))
    return told


def revenue_shares(table: FigureTable) -> dict[str, Floats]:
    """Give by field the share of expenses booked as revenue, shape (n,), the median of the documents, in percent.

    Fields without both gross and revenue are left out, and municipalities without expenses are NaN.
    """
    places = {(measure.field, measure.aspect): place for place, measure in enumerate(table.measures) if measure.field}
    shares = {}
    for (field, aspect), gross in places.items():
        revenue = places.get((field, "revenue"))
        if aspect != "gross" or revenue is None:
            continue
        expenses = np.where(table.values[:, gross] > 0, table.values[:, gross], np.nan)
        known = ~np.isnan(table.values[:, revenue] / expenses)
        share = np.full(len(table.codes), np.nan)
        some = known.any(1)
        share[some] = np.nanmedian((table.values[:, revenue] / expenses)[some], axis=1)
        shares[field] = 100.0 * share
    return shares


def for_others(shares: Floats | None, row: int, name: str) -> list[Reason]:
    """Tell that a member books so much revenue that it may work for other municipalities."""
    if shares is None or np.isnan(shares[row]):
        return []
    share = float(shares[row])
    unusual = share > 100 * _FOR_OTHERS and share * _USUAL > np.nanmedian(shares)
    return [sentences.FOR_OTHERS(name=name, share=share)] if unusual else []
