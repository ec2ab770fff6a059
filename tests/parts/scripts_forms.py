"""What is typed into the forms of the app `scripts`, by the name of the address."""

from __future__ import annotations

from tests.parts.form_sample import FormSample

WRITTEN: dict[str, str | list[str]] = {
    "title": "Rondje kort",
    "about": "Voor vier",
    "steps": "5 | Vraag | Ieder vraagt.",
}
FORMS: dict[str, tuple[FormSample, ...]] = {
    "script_new": (FormSample(WRITTEN, kept="Rondje kort"),),
    "script_edit": (FormSample(WRITTEN, kept="Rondje kort"), FormSample({"deed": "remove"})),
}
WITHOUT: dict[str, str] = {}
"""Addresses whose page has a form that needs no sample, with the reason."""
