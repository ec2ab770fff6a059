"""Examples for the addresses of the app `landing`; what each holds stands in `tests.samples`."""

from __future__ import annotations

from leercyclus.web.accounts.tokens import make_token
from tests.fixed import fixed

LESSON = str(fixed("lesson-participant"))
ARGUMENTS: dict[str, str] = {
    "home": str(fixed("organisation-GM0193")),
    "left": str(fixed("lesson-left")),
    "wave_link": make_token("landing_wave", landing=LESSON, days="90", owner=str(fixed("person-participant"))),
    "observer_link": make_token("landing_observer", landing=LESSON, person=str(fixed("person-controller"))),
}
QUERIES: dict[str, tuple[str, ...]] = {
    "landing": ("stap=3", "stap=4"),
    "wave_by_link": ("stap=5", "stap=0", "stap=stop"),
    "observer_by_link": ("stap=4", "stap=weet-niet"),
}
AS: dict[str, str] = {
    **dict.fromkeys(("landing", "observer", "barrier", "measure", "landing_stop"), "participant"),
    **dict.fromkeys(("new_owner", "ownerless"), "municipality_coordinator"),
}
NOT_OPENED: tuple[str, ...] = ("landing_stop",)
MORE: dict[str, int] = {}
"""By the name of a route, the most database queries of a page that needs more than others."""
