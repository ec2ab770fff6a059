"""What is typed into the forms of the app `letters`, by the name of the address."""

from __future__ import annotations

from tests.parts.form_sample import FormSample

FORMS: dict[str, tuple[FormSample, ...]] = {
    "letter": (
        FormSample({"addressee": "De griffie", "opening": "Geachte leden van de raad,", "version": "1"}, "De griffie"),
    )
}
WITHOUT: dict[str, str] = {}
"""Addresses whose page has a form that needs no sample, with the reason."""
