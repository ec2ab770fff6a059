"""What a line of the audit says of the outbox, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "message.resent": Rule("audit.message.resent", nl="Mail opnieuw verstuurd.", en="A mail was sent again."),
    "message.cancelled": Rule(
        "audit.message.cancelled", nl="Mail tegengehouden.", en="A mail was kept from being sent."
    ),
    "message.bounced": Rule("audit.message.bounced", nl="Mail kwam terug.", en="A mail came back."),
}
"""By the word of a line."""
