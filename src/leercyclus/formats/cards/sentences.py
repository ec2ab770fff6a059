"""The sentences of `formats.cards`, Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

CARDS = Rule(
    "formats.cards.count",
    nl="Verwacht: 1 tot {most} kaarten. Het zijn er {count}. Kies andere punten.",
    en="Expected 1 to {most} cards, got {count}. Choose other points.",
)
