"""What the audit lines of calendars say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES = {
    "calendar.added": Rule(
        "audit.calendar.added",
        nl="In de kalender van een gemeente is iets bijgezet.",
        en="Something was added to the calendar of a municipality.",
    ),
    "calendar.changed": Rule(
        "audit.calendar.changed",
        nl="In de kalender van een gemeente is iets veranderd.",
        en="Something in the calendar of a municipality was changed.",
    ),
    "calendar.removed": Rule(
        "audit.calendar.removed",
        nl="Uit de kalender van een gemeente is iets weggehaald.",
        en="Something was removed from the calendar of a municipality.",
    ),
    "calendar.file_taken": Rule(
        "audit.calendar.file_taken",
        nl="Een bestand is overgenomen in de kalender van een gemeente.",
        en="A file was taken into the calendar of a municipality.",
    ),
}
"""By the word of an audit line, what it says."""
