"""An indicator by year: the middle of all, one municipality, its gaps and the breaks."""

from __future__ import annotations

import numpy as np
import pytest

from leercyclus.engine.reasons import BadInput
from leercyclus.figures import load
from leercyclus.figures.trend import trend
from tests.samples import ZWOLLE


def test_a_trend_has_the_values_of_every_document() -> None:
    found = trend(load(), "iv3.0.4.net", [ZWOLLE])
    series = load().values("iv3.0.4.net")
    row = load().register.place[ZWOLLE]
    assert [point.document for point in found.points] == list(series.documents)
    assert [point.values[0] for point in found.points] == series.values[row].tolist()
    assert found.points[0].middle == pytest.approx(np.nanmedian(series.values[:, 0]))


def test_context_has_one_point() -> None:
    (point,) = trend(load(), "inhabitants", [ZWOLLE]).points
    assert (point.document, point.known) == (None, 342)
    assert point.low < point.middle < point.high


def test_the_regrouping_of_2025_is_a_break_in_group_six_and_nowhere_else() -> None:
    broken = {info.id.rsplit(".", 1)[0] for info in load().catalogue for one in info.breaks if one.year == 2025}
    assert broken == {f"iv3.6.{rest}" for rest in ("2", "4", "6", "71", "7J", "81", "82", "9")}


def test_budgets_and_accounts_are_two_kinds() -> None:
    kinds = {info.id for info in load().catalogue if any(one.year is None for one in info.breaks)}
    # What is new in 2025 has only a budget yet, and context has no documents.
    both = {info.id for info in load().catalogue.of("choice") if not info.id.startswith("iv3.6.9.")}
    assert kinds == both
    assert all(one.why_nl and one.why_en for info in load().catalogue for one in info.breaks)


def test_an_unknown_indicator_is_refused() -> None:
    with pytest.raises(BadInput, match="There is no indicator"):
        trend(load(), "nothing")
