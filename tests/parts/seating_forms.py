"""What is typed into the forms of the app `seating`, by the name of the address."""

from __future__ import annotations

from tests.fixed import fixed
from tests.parts.form_sample import FormSample

RULES: dict[str, str | list[str]] = {
    "smallest": "3",
    "largest": "5",
    "mixed_by": ["municipality", "level"],
    "preference": "spread",
    "seed": "7",
}
HOST, ENSCHEDE = str(fixed("registration-host")), str(fixed("registration-enschede"))
CONTROLLER = str(fixed("registration-controller"))
ROUND = str(fixed("slot-round-1"))
FORMS: dict[str, tuple[FormSample, ...]] = {
    "plans_make": (FormSample({}),),
    "plans_stop": (FormSample({}),),
    "seating_rules": (FormSample(RULES),),
    "plan_publish": (FormSample({}),),
    "plan_mend": (FormSample({}),),
    "plan_put_back": (FormSample({}),),
    "plan_change": (
        FormSample({"wie": HOST, "ronde": ROUND, "naar": f"ruil-{CONTROLLER}", "toch": "1"}, kept=f"ruil-{CONTROLLER}"),
    ),
    "seating_ties": (
        FormSample({"what": "tie", "kind": "apart", "one": HOST, "other": ENSCHEDE}),
        FormSample({"what": "pin", "person": HOST, "seat": f"{ROUND}/tafel-2"}),
    ),
    "seating_untie": (FormSample({"tie": str(fixed("tie"))}), FormSample({"pin": str(fixed("pin"))})),
}
WITHOUT: dict[str, str] = {}
"""Addresses whose page has a form that needs no sample, with the reason."""
