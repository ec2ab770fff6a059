"""What is typed into the forms of the app `landing`, by the name of the address."""

from __future__ import annotations

from tests.fixed import fixed
from tests.parts.form_sample import FormSample

FORMS: dict[str, tuple[FormSample, ...]] = {
    "landing": (
        FormSample({"stap": "3", "proof": "Raadsbesluit 2026-114"}, kept="Raadsbesluit 2026-114"),
        FormSample({"stap": "4", "barrier": "time"}),
    ),
    "landing_stop": (FormSample({}),),
    "observer": (
        FormSample({"person": str(fixed("person-session_leader"))}),
        FormSample({"name": "Collega, Zwolle", "address": "collega@zwolle.example"}, kept="Collega, Zwolle"),
    ),
    "barrier": (
        FormSample({"code": "money", "text": "Er is geen budget voor bellen."}, kept="Er is geen budget voor bellen."),
    ),
    "new_owner": (FormSample({"person": str(fixed("person-session_leader"))}),),
}
WITHOUT: dict[str, str] = {
    "measure": "its form comes with a lesson in use; tests/pages/test_landing_measure.py fills it",
}
"""Addresses whose page has a form that needs no sample, with the reason."""
