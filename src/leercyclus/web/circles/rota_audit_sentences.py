"""What the audit lines of rotas say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES = {
    "rota.wished": Rule(
        "audit.rota.wished",
        nl="Een gemeente zei of zij wil ontvangen.",
        en="A municipality said whether it would like to be a host.",
    ),
    "rota.accepted": Rule("audit.rota.accepted", nl="Een rooster is afgesproken.", en="A rota was agreed."),
    "turn.host_chosen": Rule(
        "audit.turn.host_chosen",
        nl="Voor een beurt is een andere ontvangende gemeente gekozen.",
        en="Another host was chosen for a turn.",
    ),
    "turn.day_chosen": Rule(
        "audit.turn.day_chosen",
        nl="De dag van een uitwisselingsdag is gekozen.",
        en="The date of an exchange day was chosen.",
    ),
    "turn.day_changed": Rule(
        "audit.turn.day_changed",
        nl="De dag van een uitwisselingsdag is veranderd.",
        en="The date of an exchange day was changed.",
    ),
    "turn.day_withdrawn": Rule(
        "audit.turn.day_withdrawn",
        nl="De dag van een uitwisselingsdag is teruggenomen.",
        en="The date of an exchange day was taken back.",
    ),
}
"""By the word of an audit line, what it says."""
