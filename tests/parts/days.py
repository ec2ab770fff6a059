"""Examples for the addresses of the app `days`; what each holds stands in `tests.samples`."""

from __future__ import annotations

from tests.fixed import fixed

ARGUMENTS = {
    "day": str(fixed("day")),
    "slot": str(fixed("slot-round-1")),
    "room": str(fixed("room-hall")),
    "offer": str(fixed("offer-visit")),
}
QUERIES: dict[str, tuple[str, ...]] = {
    "offer_new": ("", "soort=visit", f"soort=workshop&deel={fixed('slot-visits')}"),
    "slot_new": ("", "om=10:30", "om=later"),
}
AS: dict[str, str] = {}
NOT_OPENED: tuple[str, ...] = ("slot_move",)
MORE: dict[str, int] = {"offer_call_off": 25, "day_publish": 31, "day": 31, "day_programme": 31}
"""By the name of a route, the most database queries of a page that needs more than others."""
