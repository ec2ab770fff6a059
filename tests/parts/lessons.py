"""Examples for the addresses of the app `lessons`; what each holds stands in `tests.samples`."""

from __future__ import annotations

from tests.fixed import fixed

ARGUMENTS: dict[str, str] = {
    "lived": str(fixed("lived")),
    "visit": str(fixed("visit-participant")),
    "lesson": str(fixed("lesson-participant")),
}
QUERIES: dict[str, tuple[str, ...]] = {}
AS: dict[str, str] = {}
NOT_OPENED: tuple[str, ...] = ()
MORE: dict[str, int] = {}
"""By the name of a route, the most database queries of a page that needs more than others."""
