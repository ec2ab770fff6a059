"""What can be said of a list of people of which no day can be made, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

ROUNDS = Rule(
    "groups.making_rounds",
    nl="Verwacht: 1 tot en met {most} rondes. Gekregen: {found}. Kies een ander aantal rondes.",
    en="Expected 1 to {most} rounds, got {found}. Choose another number of rounds.",
)
SIZE = Rule(
    "groups.making_size",
    nl="Verwacht: groepen van 2 mensen of meer. Gekregen: {found}. Kies grotere groepen.",
    en="Expected groups of 2 people or more, got {found}. Choose larger groups.",
)
