"""Examples for the addresses of the app `purse`; what each holds stands in `tests.samples`."""

from __future__ import annotations

from tests.fixed import fixed

ARGUMENTS: dict[str, str] = {}
QUERIES: dict[str, tuple[str, ...]] = {
    "reach": ("", "jaar=2026", "jaar=geen"),
    "reach_csv": ("", "jaar=2026"),
    "purse_correction": (
        "",
        f"regel={fixed('purse-correction')}",
        f"dag={fixed('lived')}&nemer={fixed('organisation-GM0193')}",
        "regel=geen",
    ),
}
AS: dict[str, str] = {}
NOT_OPENED: tuple[str, ...] = ()
MORE: dict[str, int] = {"purse": 27}
"""By the name of a route, the most database queries of a page that needs more than others."""
