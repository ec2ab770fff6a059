"""What the lines about a day as it runs say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "running.person_erased": Rule(
        "audit.running.person_erased",
        nl="Een persoon verwijderd bij wie dagen leidden.",
        en="A person was taken out of who ran days.",
    ),
}
"""By the word of a line."""
