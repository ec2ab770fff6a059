"""What the lines about scripts say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "script.written": Rule("audit.script.written", nl="Gespreksvorm toegevoegd.", en="A script was added."),
    "script.changed": Rule("audit.script.changed", nl="Gespreksvorm veranderd.", en="A script was changed."),
    "script.removed": Rule("audit.script.removed", nl="Gespreksvorm weggehaald.", en="A script was removed."),
    "scripts.person_erased": Rule(
        "audit.scripts.person_erased",
        nl="Een persoon verwijderd bij wie gespreksvormen schreven.",
        en="A person was taken out of who wrote scripts.",
    ),
}
"""By the word of a line."""
