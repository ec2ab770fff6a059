"""Examples for the addresses of the app `landing`; what each holds stands in `tests.samples`."""

from __future__ import annotations

from tests.fixed import fixed

ARGUMENTS: dict[str, str] = {
    "home": str(fixed("organisation-GM0193")),
    "bundle": str(fixed("bundle")),
    "decision": str(fixed("decision")),
    "meeting": str(fixed("meeting")),
    "barrier": str(fixed("barrier")),
}
QUERIES: dict[str, tuple[str, ...]] = {
    "at_home": ("", "trede=4", "soort=tip&q=niets"),
    "at_home_csv": ("", "trede=4"),
    "circle_home": ("", f"dag={fixed('lived')}"),
    "bundle_new": ("", "voorstel=1"),
    "decision_new": ("", f"over={fixed('lesson-controller')}"),
    "meeting_new": ("", f"dag=2026-12-15&over={fixed('bundle')}"),
}
AS: dict[str, str] = {
    **dict.fromkeys(("homes", "at_home", "at_home_csv", "at_home_xlsx", "circle_home", "bundle"), "participant"),
    **dict.fromkeys(("meeting", "meeting_ics"), "participant"),
    **dict.fromkeys(("bundle_new", "decision_new", "meeting_new", "decision"), "municipality_coordinator"),
    **dict.fromkeys(("barriers", "barrier_lift"), "municipal_secretary"),
}
NOT_OPENED: tuple[str, ...] = ()
MORE: dict[str, int] = {}
"""By the name of a route, the most database queries of a page that needs more than others."""
