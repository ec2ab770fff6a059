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
    "bundle": (
        FormSample(
            {"title": "Dichtbij bewoners", "carried_by": str(fixed("lesson-municipal_secretary")), "version": "1"},
            kept="Dichtbij bewoners",
            who="municipality_coordinator",
        ),
    ),
    "bundle_out": (FormSample({"les": str(fixed("lesson-participant"))}),),
    "decision_remove": (FormSample({"besluit": str(fixed("decision"))}),),
    "decision": (
        FormSample(
            {"body": "council", "decided_on": "2026-05-13", "text": "De raad wil het ook.", "version": "1"},
            kept="De raad wil het ook.",
        ),
    ),
    "meeting_new": (
        FormSample(
            {
                "date": "2026-12-15",
                "time": "15:00",
                "minutes": "45",
                "place": "Stadhuis, kamer 3.01",
                "about": "Wat doen we ermee?",
                "people": [str(fixed("person-participant")), str(fixed("person-controller"))],
            },
            kept="Stadhuis, kamer 3.01",
        ),
    ),
    "meeting": (
        FormSample(
            {
                "date": "2026-12-16",
                "time": "15:00",
                "minutes": "60",
                "about": "Wat doen we ermee, en wie trekt het?",
                "people": [str(fixed("person-participant")), str(fixed("person-controller"))],
                "version": "1",
            },
            kept="Wat doen we ermee, en wie trekt het?",
            who="municipality_coordinator",
        ),
        FormSample({"doe": "afzeggen"}, who="municipal_secretary"),
    ),
    "barrier_lift": (
        FormSample({"how": "Een ochtend per maand is vrij.", "version": "1"}, kept="Een ochtend per maand is vrij."),
    ),
    "new_owner": (FormSample({"person": str(fixed("person-session_leader"))}),),
}
WITHOUT: dict[str, str] = {
    "pass_on": "only of a lesson that another took over; tests/pages/test_landing_own.py fills it",
    "measure": "its form comes with a lesson in use; tests/pages/test_landing_measure.py fills it",
}
"""Addresses whose page has a form that needs no sample, with the reason."""
