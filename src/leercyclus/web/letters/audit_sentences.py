"""What the lines about letters say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "letter.written": Rule(
        "audit.letter.written",
        nl="De tekst om de cijfers van een brief aan de raad is geschreven.",
        en="The words around the figures of a letter to the council were written.",
    ),
    "letter.person_erased": Rule(
        "audit.letter.person_erased",
        nl="Iemand is weggehaald bij de brieven aan de raad.",
        en="Somebody was taken out of the letters to the council.",
    ),
}
"""By the word of a line."""
