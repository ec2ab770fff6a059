"""What the lines about check-in say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "checkin.person_erased": Rule(
        "audit.checkin.person_erased",
        nl="Een persoon verwijderd bij wie anderen incheckten.",
        en="A person was taken out of who checked others in.",
    ),
}
"""By the word of a line."""
