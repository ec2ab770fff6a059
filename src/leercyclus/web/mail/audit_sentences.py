"""What a line of the audit says of the outbox, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES = {
    "message.resent": Rule("audit.message.resent", nl="stuurde een mail opnieuw", en="sent a mail again"),
    "message.cancelled": Rule("audit.message.cancelled", nl="hield een mail tegen", en="kept a mail from being sent"),
    "message.bounced": Rule("audit.message.bounced", nl="kreeg een mail terug", en="got a mail back"),
}
