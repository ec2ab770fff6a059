"""Why two people may not sit together, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

TWO = Rule("groups.two_sentences", nl="{first} {second}", en="{first} {second}")
OF_PAIR = {
    "apart": Rule("groups_bans.apart", nl="De reden: dat is gevraagd.", en="The reason: that was asked."),
    "boss": Rule(
        "groups_bans.boss",
        nl="De reden: de een is de leidinggevende van de ander.",
        en="The reason: one is the boss of the other.",
    ),
    "partner": Rule(
        "groups_bans.partner",
        nl="De reden: de een is partner van de gemeente van de ander.",
        en="The reason: one is a partner of the other’s municipality.",
    ),
    "language": Rule(
        "groups_bans.language",
        nl="De reden: we weten van geen taal die ze allebei spreken.",
        en="The reason: we know of no language that both speak.",
    ),
}
"""Of one pair, by the kind of the ban."""
OF_PAIRS = {
    "apart": Rule(
        "groups_bans.pairs_apart",
        nl="Paren die apart zitten omdat dat is gevraagd: {count}.",
        en="Pairs that were asked to be apart: {count}.",
    ),
    "boss": Rule(
        "groups_bans.pairs_boss",
        nl="Paren van een leidinggevende met een medewerker: {count}.",
        en="Pairs of a boss with somebody below: {count}.",
    ),
    "partner": Rule(
        "groups_bans.pairs_partner",
        nl="Paren van een partner met iemand van de eigen gemeente: {count}.",
        en="Pairs of a partner with somebody of the own municipality: {count}.",
    ),
    "language": Rule(
        "groups_bans.pairs_language",
        nl="Paren zonder een taal die ze allebei spreken, voor zover we weten: {count}.",
        en="Pairs without a language that both speak, as far as we know: {count}.",
    ),
}
"""Of several pairs, by the kind of the ban."""
