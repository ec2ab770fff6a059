"""What is typed into the forms of the app `seating`, by the name of the address."""

from __future__ import annotations

from tests.parts.form_sample import FormSample

RULES: dict[str, str | list[str]] = {
    "smallest": "3",
    "largest": "5",
    "mixed_by": ["municipality", "level"],
    "preference": "spread",
    "seed": "7",
}
FORMS: dict[str, tuple[FormSample, ...]] = {
    "plans_make": (FormSample({}),),
    "plans_stop": (FormSample({}),),
    "seating_rules": (FormSample(RULES),),
    "plan_publish": (FormSample({}),),
    "plan_mend": (FormSample({}),),
}
WITHOUT: dict[str, str] = {}
"""Addresses whose page has a form that needs no sample, with the reason."""
