"""What municipalities do, as the founding of circles and the measurements see it."""

from __future__ import annotations

import numpy as np

from leercyclus import figures
from leercyclus.figures.policy import BOOKED, NO_CHOICE, net_costs

SHIPPED = figures.load()


def test_taxes_and_reserves_are_no_choices() -> None:
    ids, values = net_costs(SHIPPED)
    assert values.shape == (342, len(ids))
    assert not {f"iv3.{field}.net" for field in NO_CHOICE} & set(ids)


def test_half_of_the_municipalities_lie_above_the_middle() -> None:
    ids, values = net_costs(SHIPPED)
    museums = values[:, ids.index("iv3.5.4.net")]
    assert abs(np.nanmedian(museums)) < 5


def test_what_bookkeeping_explains_can_be_left_out() -> None:
    every, believable = net_costs(SHIPPED)[0], net_costs(SHIPPED, without=BOOKED)[0]
    assert set(every) - set(believable) == {f"iv3.{field}.net" for field in BOOKED}
