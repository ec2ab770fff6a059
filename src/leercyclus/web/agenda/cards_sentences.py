"""What stands on the cards of a circle beside what stands on every card, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

DECK = Rule("agenda.cards.deck", nl="Gesprekskaarten van {name}", en="Conversation cards of {name}")
