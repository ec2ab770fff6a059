"""Examples for the addresses of the app `landing`; what each holds stands in `tests.samples`."""

from __future__ import annotations

from leercyclus.web.accounts.tokens import make_token
from tests.fixed import fixed

LESSON = str(fixed("lesson-participant"))
ARGUMENTS: dict[str, str] = {
    "home": str(fixed("organisation-GM0193")),
    "bundle": str(fixed("bundle")),
    "decision": str(fixed("decision")),
    "meeting": str(fixed("meeting")),
    "barrier": str(fixed("barrier")),
    "left": str(fixed("lesson-left")),
    "wave_link": make_token("landing_wave", landing=LESSON, days="90", owner=str(fixed("person-participant"))),
    "observer_link": make_token("landing_observer", landing=LESSON, person=str(fixed("person-controller"))),
}
QUERIES: dict[str, tuple[str, ...]] = {
    "at_home": ("", "trede=4", "soort=tip&q=niets"),
    "at_home_csv": ("", "trede=4"),
    "circle_home": ("", f"dag={fixed('lived')}"),
    "bundle_new": ("", "voorstel=1"),
    "decision_new": ("", f"over={fixed('lesson-controller')}"),
    "meeting_new": ("", f"dag=2026-12-15&over={fixed('bundle')}"),
    "landing": ("stap=3", "stap=4"),
    "wave_by_link": ("stap=5", "stap=0", "stap=stop"),
    "observer_by_link": ("stap=4", "stap=weet-niet"),
}
AS: dict[str, str] = {
    **dict.fromkeys(
        ("homes", "at_home", "at_home_csv", "at_home_xlsx", "circle_home", "bundle", "bundle_out"), "participant"
    ),
    **dict.fromkeys(("meeting", "meeting_ics"), "participant"),
    **dict.fromkeys(
        ("bundle_new", "decision_new", "meeting_new", "decision", "decision_remove"), "municipality_coordinator"
    ),
    **dict.fromkeys(("barriers", "barrier_lift"), "municipal_secretary"),
    **dict.fromkeys(("landing", "observer", "barrier", "measure", "landing_stop"), "participant"),
    **dict.fromkeys(("new_owner", "ownerless"), "municipality_coordinator"),
}
NOT_OPENED: tuple[str, ...] = ("landing_stop", "bundle_out", "decision_remove", "pass_on")
MORE: dict[str, int] = {"circle_home": 34, "at_home": 25, "bundle": 28, "meeting_new": 29, "observer": 23}
"""By the name of a route, the most database queries of a page that needs more than others."""
