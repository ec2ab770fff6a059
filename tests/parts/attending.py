"""Examples for the addresses of the app `attending`; what each holds stands in `tests.samples`."""

from __future__ import annotations

from leercyclus.web.attending.badges import badge_token
from tests.fixed import fixed

ARGUMENTS: dict[str, str] = {"badge": badge_token(fixed("registration-participant"))}
QUERIES: dict[str, tuple[str, ...]] = {}
AS: dict[str, str] = {"own_day": "participant", "own_day_of": "participant"}
NOT_OPENED: tuple[str, ...] = ()
MORE: dict[str, int] = {"own_day": 26, "own_day_of": 26}
"""By the name of a route, the most database queries of a page that needs more than others."""
