"""Examples for the addresses of the app `checkin`; what each holds stands in `tests.samples`."""

from __future__ import annotations

ARGUMENTS: dict[str, str] = {}
QUERIES: dict[str, tuple[str, ...]] = {"check_in": ("", "staat=binnen&q=zwolle")}
AS: dict[str, str] = {"check_in": "host"}
# There on the day of the cast or after it only; tests/pages/test_check_in.py and test_afterwards.py set the clock.
NOT_OPENED: tuple[str, ...] = (
    *("check_in_rest", "walk_in", "walk_in_edit", "walk_in_off", "check_in_badge"),
    *("afterwards", "afterwards_part"),
)
MORE: dict[str, int] = {}
"""By the name of a route, the most database queries of a page that needs more than others."""
