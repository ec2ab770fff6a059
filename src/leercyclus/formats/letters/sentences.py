"""The words that always stand in a letter."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

LETTER_WORDS = {
    "to": Rule("formats.letters.to", nl="Aan", en="To"),
    "date": Rule("formats.letters.date", nl="Datum", en="Date"),
}
