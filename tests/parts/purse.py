"""Examples for the addresses of the app `purse`; what each holds stands in `tests.samples`."""

from __future__ import annotations

from tests.fixed import fixed

ARGUMENTS: dict[str, str] = {}
QUERIES: dict[str, tuple[str, ...]] = {
    "purse_correction": ("", f"regel={fixed('purse-correction')}", "regel=geen"),
    "reach": ("", "jaar=2026", "jaar=geen"),
}
AS: dict[str, str] = {}
NOT_OPENED: tuple[str, ...] = ()
MORE: dict[str, int] = {"purse": 27}
"""By the name of a route, the most database queries of a page that needs more than others."""
