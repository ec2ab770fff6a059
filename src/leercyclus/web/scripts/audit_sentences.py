"""What the lines about scripts say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "script.written": Rule("audit.script.written", nl="Gespreksvorm toegevoegd.", en="A script was added."),
    "script.changed": Rule("audit.script.changed", nl="Gespreksvorm veranderd.", en="A script was changed."),
    "script.removed": Rule("audit.script.removed", nl="Gespreksvorm weggehaald.", en="A script was removed."),
}
"""By the word of a line."""
