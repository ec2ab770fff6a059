"""Examples for the addresses of the app `paper`; what each holds stands in `tests.samples`."""

from __future__ import annotations

ARGUMENTS = {"sheet": "badges"}
QUERIES: dict[str, tuple[str, ...]] = {"paper_pdf": ("", "taal=en"), "paper_xlsx": ("", "taal=en")}
AS: dict[str, str] = {}
NOT_OPENED: tuple[str, ...] = ()
MORE: dict[str, int] = {}
"""By the name of a route, the most database queries of a page that needs more than others."""
