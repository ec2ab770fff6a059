"""Examples for the addresses of the app `seating`; what each holds stands in `tests.samples`."""

from __future__ import annotations

from tests.fixed import fixed

ARGUMENTS = {"plan": str(fixed("plan-proposed"))}
_ASKED = f"wie={fixed('registration-host')}&ronde={fixed('slot-round-1')}"
QUERIES: dict[str, tuple[str, ...]] = {"plan_change": ("", _ASKED, f"{_ASKED}&naar=tafel-1", f"{_ASKED}&naar=tafel-2")}
AS: dict[str, str] = {}
NOT_OPENED: tuple[str, ...] = ("plans_make", "plans_stop", "plan_mend", "plan_put_back", "seating_untie")
MORE: dict[str, int] = {
    "seating": 26,
    "seating_ties": 26,
    "plan_change": 26,
    "plan": 31,
    "plan_publish": 31,
    "plans_progress": 32,
    "tables": 31,
}
"""By the name of a route, the most database queries of a page that needs more than others."""
