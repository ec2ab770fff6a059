"""Examples for the addresses of the app `guests`; what each holds stands in `tests.samples`."""

from __future__ import annotations

from leercyclus.web.accounts.tokens import make_token
from tests.fixed import fixed

ARGUMENTS = {
    "registration": str(fixed("registration-participant")),
    "reply": make_token("day_answer", registration=str(fixed("registration-participant"))),
}
QUERIES: dict[str, tuple[str, ...]] = {
    "guests": ("antwoord=yes&niveau=policy&q=zwolle", "antwoord=withdrawn"),
    "guests_csv": ("antwoord=no",),
    "guests_invite": (f"gemeente={fixed('organisation-GM0153')}", "niveau=policy&afdeling=sociaal&q=a"),
}
AS: dict[str, str] = dict.fromkeys(("answer", "wishes", "guest_ics"), "participant")
NOT_OPENED: tuple[str, ...] = ("guests_remind", "guest_withdraw")
MORE: dict[str, int] = {"guests_invite": 27, "guest": 23}
"""By the name of a route, the most database queries: who asks people sees the delegation, the meter and the
mail, and of a guest it is told what that one leads."""
