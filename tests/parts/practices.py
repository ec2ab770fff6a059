"""Examples for the addresses of the app `practices`; what each holds stands in `tests.samples`."""

from __future__ import annotations

from tests.fixed import fixed

ARGUMENTS = {
    "practice": str(fixed("practice")),
    "want": str(fixed("want")),
    "follow_up": str(fixed("follow-up")),
}
_KEEPER = "municipality_coordinator"
QUERIES: dict[str, tuple[str, ...]] = {
    "practices": ("", "q=brieven", "q=niets", "soort=gezocht", "blad=2"),
    "practice_new": ("", f"aanbod={fixed('lived-visit')}"),
    "follow_ups": ("", "jaar=2026"),
    "follow_up_new": ("", f"gever={fixed('organisation-GM0153')}&nemer={fixed('organisation-GM0193')}"),
}
AS: dict[str, str] = {
    "practice_new": "enschede",
    "practice_edit": _KEEPER,
    "adoption_new": "enschede",
    "want_new": _KEEPER,
    "want_edit": _KEEPER,
    "follow_up_new": _KEEPER,
    "follow_up_edit": _KEEPER,
    "follow_up_remove": _KEEPER,
}
NOT_OPENED: tuple[str, ...] = ()
MORE: dict[str, int] = {}
"""By the name of a route, the most database queries of a page that needs more than others."""
