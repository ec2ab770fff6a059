"""The figures on which circles are compared: costs of every task field and the statutory ratios, as one table."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import numpy as np

from leercyclus.engine.differences import FigureTable, Measure
from leercyclus.engine.differences.sentences import BOOKKEEPING
from leercyclus.engine.differences.table import Aspect
from leercyclus.engine.reasons import Reason, Rule
from leercyclus.engine.tables import Floats
from leercyclus.figures.catalogue import IndicatorInfo
from leercyclus.figures.collection import Figures
from leercyclus.figures.differences.sentences import TOURIST_TAX
from leercyclus.figures.policy import NO_CHOICE

COST_FLOOR = 10.0
"""Euros per inhabitant: a smaller difference in costs is not worth a talk."""
RATIO_FLOORS = {
    "ratio.net_debt_ratio": 0.10,
    "ratio.net_debt_ratio_adjusted": 0.10,
    "ratio.solvency_ratio": 0.05,
    "ratio.land_development_ratio": 0.05,
    "ratio.structural_operating_margin": 0.01,
    "ratio.tax_capacity": 0.05,
}
"""As a share: the smallest difference in a ratio that is worth a talk."""
_LEAST_RISK_IS_HIGH = frozenset({"ratio.solvency_ratio", "ratio.structural_operating_margin"})
# As the provinces read the statutory ratios: much equity and much room carry little risk, much debt and tax much.
CHARGED = frozenset({"3.4", "7.2", "7.3"})
"""Sewerage and waste are paid by a charge, the tourist tax stands with promotion: gross tells what the task costs."""
DOUBTFUL = NO_CHOICE | {"2.3", "2.5", "3.2", "6.81", "6.82", "6.9", "8.2"}
"""Task fields on which booking explains too much to believe a difference at once.

Beside what is no choice: fields of a few euros (2.3, 2.5), sales of land (3.2, 8.2), money for a whole region (6.81),
what some book under youth care (6.82) and what is known of one budget only (6.9).
"""
# The caution of this field speaks of one municipality; the zeros of members are told by name instead.
_OF_ONE = frozenset({"7.1"})
# Rents and upkeep of buildings stand here, or with the task that uses the building.
_BOOKED_DIFFERENTLY = frozenset({"0.3"})
_WITH_TOURIST_TAX = frozenset({"3.4"})


def field_of(indicator: str) -> str:
    """Give the task field that an indicator is a cost of; empty for a ratio or an indicator of one's own.

    Examples:
        >>> field_of("iv3.6.7J.net"), field_of("ratio.tax_capacity")
        ('6.7J', '')
    """
    kind, _, rest = indicator.partition(".")
    return rest.rpartition(".")[0] if kind == "iv3" else ""


def leads(indicator: str) -> bool:
    """Tell whether an indicator speaks for its task field: the net costs, or the gross costs where a charge pays."""
    field = field_of(indicator)
    return not field or indicator.endswith(".gross" if field in CHARGED else ".net")


def looked_for(indicator: str) -> Literal["lowest", "highest"]:
    """Tell which end of a circle one looks for first: the lowest costs, or the ratio with the least risk.

    It is no judgement: low costs can be a choice, and so can high ones.

    Examples:
        >>> looked_for("iv3.5.6.net"), looked_for("ratio.solvency_ratio")
        ('lowest', 'highest')
    """
    return "highest" if indicator in _LEAST_RISK_IS_HIGH else "lowest"


def is_doubtful(indicator: str) -> bool:
    """Tell whether the way of booking explains too much of this indicator to believe a difference at once."""
    return field_of(indicator) in DOUBTFUL


@lru_cache(maxsize=4)
def figure_table(figures: Figures) -> FigureTable:
    """Put together on what circles are compared: net and gross costs of every task field, and the ratios.

    The documents are those of the costs (budgets and accounts by task field); a ratio is missing where it was not
    published with one of them. Costs are in euros per inhabitant, ratios are shares (1 is 100 %). Rows are those of
    the register, and the context is all that a municipality cannot choose.
    """
    documents = figures.documents()
    place = {document: column for column, document in enumerate(documents)}
    chosen = [info for info in figures.catalogue.of("choice") if not info.id.endswith(".revenue") and info.documents]
    values = np.full((len(figures.register.codes), len(chosen), len(documents)), np.nan)
    for column, info in enumerate(chosen):
        series = figures.values(info.id)
        for mine, document in enumerate(series.documents):
            if document in place:
                values[:, column, place[document]] = series.values[:, mine]
    return FigureTable(
        codes=figures.register.codes,
        measures=tuple(_measure(info) for info in chosen),
        documents=tuple(document.id for document in documents),
        values=values,
        context=figures.context(),
    )


@lru_cache(maxsize=256)
def revenue_shares(figures: Figures, field: str) -> Floats:
    """Give which share of its expenses each municipality books as revenue, shape (n,), in percent.

    It is the median of the documents; NaN without expenses.
    """
    gross, revenue = (figures.values(f"iv3.{field}.{flow}").values for flow in ("gross", "revenue"))
    return _middle(100.0 * np.divide(revenue, gross, out=np.full(gross.shape, np.nan), where=gross > 0))


@lru_cache(maxsize=256)
def costs(figures: Figures, field: str, flow: Literal["gross", "revenue"]) -> Floats:
    """Give gross costs or revenue of each municipality, shape (n,), euros per inhabitant.

    It is the median of the documents.
    """
    return _middle(figures.values(f"iv3.{field}.{flow}").values)


def _middle(values: Floats) -> Floats:
    """Take the median of each row, NaN for a row without values; not to be written to."""
    known = ~np.isnan(values).all(1)
    middle = np.full(len(values), np.nan)
    middle[known] = np.nanmedian(values[known], axis=1)
    middle.setflags(write=False)
    return middle


def _measure(info: IndicatorInfo) -> Measure:
    """Describe an indicator to the engine."""
    field = field_of(info.id)
    cautions: tuple[Reason, ...] = ()
    if info.caution_nl and field not in _OF_ONE:
        cautions = (Rule(f"figures.caution.{info.id}", nl=info.caution_nl, en=info.caution_en)(),)
    if not field:
        return Measure(info.id, "share", "linear", RATIO_FLOORS[info.id], cautions=cautions)
    if field in _BOOKED_DIFFERENTLY:
        cautions = (*cautions, BOOKKEEPING())
    if field in _WITH_TOURIST_TAX:
        cautions = (*cautions, TOURIST_TAX())
    aspect: Aspect = "gross" if info.id.endswith(".gross") else "net"
    return Measure(info.id, "EUR", floor=COST_FLOOR, field=field, aspect=aspect, cautions=cautions)
