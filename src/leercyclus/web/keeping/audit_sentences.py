"""What the lines about keeping and giving say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "person.erased": Rule(
        "audit.person.erased",
        nl="Een persoon is verwijderd. Feiten bleven staan, zonder naam.",
        en="A person was erased. Facts stayed, without the name.",
    ),
    "person.erasure_asked": Rule(
        "audit.person.erasure_asked", nl="Iemand vroeg om verwijderd te worden.", en="Somebody asked to be erased."
    ),
    "person.erasure_withdrawn": Rule(
        "audit.person.erasure_withdrawn",
        nl="Iemand nam het verzoek om verwijderd te worden terug.",
        en="Somebody took back the request to be erased.",
    ),
    "person.exported": Rule(
        "audit.person.exported",
        nl="Alle gegevens van iemand zijn opgehaald.",
        en="All that is kept of somebody was taken along.",
    ),
    "keeping.swept": Rule(
        "audit.keeping.swept",
        nl="Gegevens waarvan de bewaartermijn voorbij was, zijn verwijderd.",
        en="Facts past their retention period were removed.",
    ),
    "woo.exported": Rule(
        "audit.woo.exported",
        nl="Een uitvoer voor de Woo is gemaakt: {documents} documenten, van {begin} tot en met {end}.",
        en="An export under the Woo was made: {documents} documents, from {begin} to {end}.",
    ),
}
"""By the word of a line."""
