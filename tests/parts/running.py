"""Examples for the addresses of the app `running`; what each holds stands in `tests.samples`."""

from __future__ import annotations

from tests.fixed import fixed

ARGUMENTS: dict[str, str] = {"announcement": str(fixed("announcement"))}
QUERIES: dict[str, tuple[str, ...]] = {}
AS: dict[str, str] = {"announce": "host", "announcement_withdraw": "host", "screen": "host"}
NOT_OPENED: tuple[str, ...] = ("announcement_withdraw",)
MORE: dict[str, int] = {}
"""By the name of a route, the most database queries of a page that needs more than others."""
