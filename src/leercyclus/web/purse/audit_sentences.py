"""What the lines about the closed purse say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "purse.terms_changed": Rule(
        "audit.purse.terms_changed",
        nl="Afspraken over geven en nemen veranderd.",
        en="What was agreed about giving and taking was changed.",
    ),
    "purse.corrected": Rule(
        "audit.purse.corrected",
        nl="Iets rechtgezet in geven en nemen.",
        en="Something was put right in giving and taking.",
    ),
    "purse.person_erased": Rule(
        "audit.purse.person_erased",
        nl="Een persoon verwijderd bij wie iets rechtzette in geven en nemen.",
        en="A person was taken out of who put something right in giving and taking.",
    ),
}
"""By the word of a line."""
