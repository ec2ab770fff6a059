"""What is typed into the forms of the app `purse`, by the name of the address."""

from __future__ import annotations

from tests.fixed import fixed
from tests.parts.form_sample import FormSample

FORMS: dict[str, tuple[FormSample, ...]] = {
    "purse_terms": (
        FormSample(
            {
                "tolerance_hours": "60",
                "euros_an_hour": "55",
                "euros_source": "Handleiding van Zwolle, 2026",
                "grams_a_km": "100",
                "grams_source": "Lijst van Zwolle, 2026",
                "version": "1",
            },
            kept="Lijst van Zwolle, 2026",
        ),
    ),
    "purse_correction": (
        FormSample(
            {
                "giver": str(fixed("organisation-GM0193")),
                "taker": str(fixed("organisation-GM0153")),
                "kind": "hour",
                "amount": "7,5",
                "on": "2026-03-20",
                "why": "Een ochtend uitgelegd hoe de schrijfwijzer werkt.",
            },
            kept="Een ochtend uitgelegd hoe de schrijfwijzer werkt.",
        ),
    ),
}
WITHOUT: dict[str, str] = {}
"""Addresses whose page has a form that needs no sample, with the reason."""
