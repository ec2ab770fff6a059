"""What cannot be done with a barrier, in Dutch and English: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

LIFTED = Rule(
    "landing.barrier_lifted",
    nl="De gemeentesecretaris heeft deze hobbel al weggenomen. Er is niets veranderd.",
    en="The municipal secretary has lifted this barrier already. Nothing was changed.",
)
NO_TEXT = Rule(
    "landing.barrier_no_text",
    nl="Verwacht: wat de gemeentesecretaris mag lezen. Schrijf het in een of twee zinnen.",
    en="Expected what the municipal secretary may read. Write it in a sentence or two.",
)
