"""What is typed into the forms of the app `practices`, by the name of the address."""

from __future__ import annotations

from tests.fixed import fixed
from tests.parts.form_sample import FormSample

PRACTICE: dict[str, str | list[str]] = {
    "title": "Eén brief per huis",
    "about": "We sturen ieder huis één brief in plaats van vijf.",
    "topics": "brieven, taal",
    "contact": "",
    "contact_text": "Team communicatie, 14 038",
    "evidence": "Een derde minder telefoontjes.",
    "documents": "Handreiking | https://example.nl/handreiking",
    "sharing": "circle",
}
WANT: dict[str, str | list[str]] = {
    "text": "Wie heeft een manier om klachten over groen te tellen?",
    "topics": "groen",
    "contact": "",
    "sharing": "library",
}
FOLLOW_UP: dict[str, str | list[str]] = {
    "giver": str(fixed("organisation-GM0153")),
    "taker": str(fixed("organisation-GM0193")),
    "practice": "",
    "on": "2026-05-20",
    "hours": "2,5",
    "who": "twee wijkcoaches, team Zuid",
    "documents": "Werkwijze aan de deur",
    "note": "",
}
FORMS: dict[str, tuple[FormSample, ...]] = {
    "practice_new": (FormSample(PRACTICE, kept="Eén brief per huis"),),
    "practice_edit": (FormSample(PRACTICE, kept="Eén brief per huis"), FormSample({"deed": "withdraw"})),
    "adoption_new": (
        FormSample(
            {"adapted": "Bij ons ook per mail.", "result_there": "Minder bellers.", "result_here": ""},
            kept="Bij ons ook per mail.",
        ),
    ),
    "want_new": (FormSample(WANT, kept="Wie heeft een manier om klachten over groen te tellen?"),),
    "want_edit": (
        FormSample(WANT, kept="Wie heeft een manier om klachten over groen te tellen?"),
        FormSample({"deed": "close"}),
    ),
    "follow_up_new": (FormSample(FOLLOW_UP, kept="twee wijkcoaches, team Zuid"),),
    "follow_up_edit": (FormSample(FOLLOW_UP | {"why": "Het was later."}, kept="twee wijkcoaches, team Zuid"),),
    "follow_up_remove": (FormSample({"why": "Dit ging niet door."}, kept="Dit ging niet door."),),
}
WITHOUT: dict[str, str] = {}
"""Addresses whose page has a form that needs no sample, with the reason."""
