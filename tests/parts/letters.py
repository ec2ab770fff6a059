"""Examples for the addresses of the app `letters`; what each holds stands in `tests.samples`."""

from __future__ import annotations

ARGUMENTS: dict[str, str] = {}
QUERIES: dict[str, tuple[str, ...]] = {"letter": ("", "taal=en")}
AS: dict[str, str] = dict.fromkeys(("letter", "letter_pdf", "letter_odt"), "municipal_secretary")
NOT_OPENED: tuple[str, ...] = ()
MORE: dict[str, int] = {"letter": 23}
"""By the name of a route, the most database queries of a page that needs more than others."""
