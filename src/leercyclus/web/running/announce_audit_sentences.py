"""What the lines about messages of a day say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "announcement.told": Rule(
        "audit.announcement.told", nl="Een bericht gestuurd op een dag.", en="A message was sent on a day."
    ),
    "announcement.withdrawn": Rule(
        "audit.announcement.withdrawn",
        nl="Een bericht van een dag ingetrokken.",
        en="A message of a day was taken back.",
    ),
}
"""By the word of a line."""
