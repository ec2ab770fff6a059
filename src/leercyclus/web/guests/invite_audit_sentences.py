"""What the lines about asking people for a day say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "guests.invited": Rule(
        "audit.guests.invited",
        nl="Mensen gevraagd voor een uitwisselingsdag.",
        en="People were asked for an exchange day.",
    ),
    "guest.withdrawn": Rule(
        "audit.guest.withdrawn",
        nl="Uitnodiging voor een uitwisselingsdag ingetrokken.",
        en="An invitation for an exchange day was withdrawn.",
    ),
    "guests.reminded": Rule(
        "audit.guests.reminded",
        nl="Wie nog niet antwoordde over een uitwisselingsdag, kreeg een herinnering.",
        en="Who had not answered about an exchange day was reminded.",
    ),
    "guests.told_soon": Rule(
        "audit.guests.told_soon",
        nl="Wie naar een uitwisselingsdag komt, kreeg kort ervoor het programma.",
        en="Who comes to an exchange day got the programme shortly before.",
    ),
}
"""By the word of a line."""
