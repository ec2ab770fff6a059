"""Names and amounts of the points of a comparison, as a reader reads them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from leercyclus.engine.differences import Point
from leercyclus.engine.reasons import Language, Reason
from leercyclus.figures import Figures
from leercyclus.figures.differences.table import RATIO_FLOORS
from leercyclus.web.municipalities import differences_sentences as sentences
from leercyclus.web.municipalities.own_table import PREFIX

NO_BREAK = "\N{NO-BREAK SPACE}"
MISSING = "–"
MILLION, THOUSAND = 1_000_000, 1_000
FINE = 0.05
_DUTCH = str.maketrans(",.", ".,")


class Amounts:
    """Writes names and amounts for one reader; `own` holds the names of the visitor's own indicators, in order."""

    def __init__(self, figures: Figures, own: Sequence[str], language: Language) -> None:
        self.figures = figures
        self.language = language
        self.own = {f"{PREFIX}{number}": name for number, name in enumerate(own, start=1)}

    def title(self, indicator: str) -> str:
        """Name what an indicator is about: the task field, with the flow where it is not the net cost."""
        if indicator in self.own:
            return self.own[indicator]
        name = self.figures.catalogue[indicator].name(self.language)
        rule = sentences.ASPECTS.get(self.aspect(indicator))
        return rule(name=name.rpartition(" (")[0]).say(self.language) if rule else name

    def aspect(self, indicator: str) -> str:
        """Tell which amount of its task field an indicator is: net, gross, revenue, or nothing."""
        return indicator.rpartition(".")[2] if indicator.startswith("iv3.") else ""

    def amount(self, indicator: str, value: float) -> str:
        """Write a value in the unit of its indicator; a dash where it is missing."""
        if math.isnan(value):
            return MISSING
        if indicator.startswith("iv3."):
            return self._euros(value)
        if indicator.startswith("ratio."):
            rule = sentences.FINE_SHARE if self._is_fine(indicator) else sentences.SHARE
            return rule(value=100 * value).say(self.language).replace(" ", NO_BREAK)
        return self.plain(value)

    def apart(self, indicator: str, value: float) -> str:
        """Write how far two values lie apart: of two percentages that is in percentage points."""
        if not indicator.startswith("ratio.") or math.isnan(value):
            return self.amount(indicator, value)
        rule = sentences.FINE_POINTS if self._is_fine(indicator) else sentences.POINTS
        return rule(value=100 * value).say(self.language).replace(" ", NO_BREAK)

    def plain(self, value: float) -> str:
        """Write a number with one decimal."""
        return self._separated(f"{value:,.1f}")

    def label(self, call: str) -> str:
        """Write how sure a difference is; a dash where it may be chance."""
        return sentences.LABELS[call]().say(self.language) if call in sentences.LABELS else MISSING

    def ends(self, point: Point, names: Mapping[str, str]) -> Reason | None:
        """Say what the highest and the lowest of a point have; None where the figure of one of them is missing."""
        members = {member.code: member for member in point.members}
        high, low = members[point.highest], members[point.lowest]
        if math.isnan(high.level) or math.isnan(low.level):
            return None
        aspect = self.aspect(point.indicator)
        below = aspect == "net" and round(min(high.level, low.level)) < 0
        return (sentences.NET_BELOW_ZERO if below else sentences.ENDS[aspect])(
            high=names[high.code],
            most=self.amount(point.indicator, high.level),
            low=names[low.code],
            least=self.amount(point.indicator, low.level),
        )

    def total(self, value: float) -> str:
        """Write an amount for a whole municipality, not more precise than it is."""
        if value >= MILLION:
            return sentences.MILLIONS(value=value / MILLION).say(self.language).replace(" ", NO_BREAK)
        return self._euros(float(round(value / THOUSAND) * THOUSAND or round(value)))

    def _is_fine(self, indicator: str) -> bool:
        """Tell whether a difference of one percentage point in a ratio is worth a talk: then a decimal is needed."""
        return RATIO_FLOORS.get(indicator, 1.0) < FINE

    def _euros(self, value: float) -> str:
        # A page has more than a thousand of these: a rule for each would take longer than all the rest.
        text = self._separated(f"{abs(value):,.0f}")
        sign = "-" if round(value) < 0 else ""
        return f"{sign}€{NO_BREAK}{text}" if self.language == "nl" else f"{sign}€{text}"

    def _separated(self, text: str) -> str:
        return text.translate(_DUTCH) if self.language == "nl" else text
