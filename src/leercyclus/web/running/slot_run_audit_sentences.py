"""What the lines about parts that are run by hand, and about proposals, say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "part.begun": Rule(
        "audit.part.begun",
        nl="Een onderdeel van een dag is met de hand begonnen.",
        en="A part of a day was begun by hand.",
    ),
    "part.ended": Rule(
        "audit.part.ended",
        nl="Een onderdeel van een dag is met de hand afgerond.",
        en="A part of a day was ended by hand.",
    ),
    "part.longer": Rule(
        "audit.part.longer",
        nl="Een onderdeel van een dag duurt in totaal {extra} minuten langer.",
        en="A part of a day takes {extra} minutes longer in all.",
    ),
    "part.taken_back": Rule(
        "audit.part.taken_back",
        nl="Wat met de hand bij een onderdeel van een dag was gedaan, is teruggenomen.",
        en="What was done by hand to a part of a day was taken back.",
    ),
    "proposal.left": Rule(
        "audit.proposal.left",
        nl="Een voorstel om groepen bij te werken is niet overgenomen: alles bleef zoals het was.",
        en="A proposal to mend groups was not taken over: all stayed as it was.",
    ),
}
"""By the word of a line."""
