"""Examples for the addresses of the app `scripts`; what each holds stands in `tests.samples`."""

from __future__ import annotations

from tests.fixed import fixed

ARGUMENTS = {"script": str(fixed("script"))}
QUERIES: dict[str, tuple[str, ...]] = {}
AS: dict[str, str] = {"script_new": "session_leader", "script": "participant"}
NOT_OPENED: tuple[str, ...] = ()
MORE: dict[str, int] = {}
"""By the name of a route, the most database queries of a page that needs more than others."""
