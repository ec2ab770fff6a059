"""What municipalities do, in one table: net costs per inhabitant of the task fields that are choices."""

from __future__ import annotations

import warnings
from collections.abc import Set as AbstractSet

import numpy as np

from leercyclus.engine.tables import Floats
from leercyclus.figures.collection import Figures

NO_CHOICE = frozenset({"0.5", "0.61", "0.62", "0.63", "0.64", "0.7", "0.8", "0.9", "0.10", "0.11"})
"""Treasury, taxes, grants, reserves and result: no policy choices in the way that the other task fields are."""
BOOKED = frozenset({"0.3", "0.4", "2.2", "2.3", "2.5", "3.2", "6.81", "6.82", "6.9", "7.1", "7.2", "7.3", "8.2"})
"""Fields whose net cost bookkeeping, land sales, charges or tiny amounts explain before policy does (see the cautions
in the catalogue): a difference there is a question for the controller, not a ground to found a circle on."""


def net_costs(figures: Figures, *, without: AbstractSet[str] = frozenset()) -> tuple[tuple[str, ...], Floats]:
    """Give the net costs of every task field that is a choice, the middle one over all documents.

    Of every document the national median is taken off first, so that budgets and accounts of different years can stand
    side by side: what is left is how far a municipality lies from the middle.

    Args:
        figures: the figures of all municipalities.
        without: common task fields to leave out besides `NO_CHOICE`, such as `BOOKED`.

    Returns:
        Ids of the k indicators, and float64, shape (n, k), euros per inhabitant, rows in the order of the register; a
        missing value is NaN.
    """
    fields = [
        info.id for info in figures.catalogue.of("choice") if info.id.startswith("iv3.") and info.id.endswith(".net")
    ]
    kept = tuple(
        field for field in fields if field.removeprefix("iv3.").removesuffix(".net") not in NO_CHOICE | without
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # a row without a single document stays NaN
        columns = [
            np.nanmedian(values - np.nanmedian(values, axis=0), axis=1)
            for values in (figures.values(field).values for field in kept)
        ]
    return kept, np.column_stack(columns)
