"""What is said of a proposal that cannot be taken over or taken back, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NO_PROPOSAL = Rule(
    "running.no_proposal",
    nl="Dit voorstel is er niet meer. Kijk op het bord naar het voorstel dat nu past.",
    en="This proposal is no longer there. Look on the board at the proposal that fits now.",
)
NOTHING_TO_UNDO = Rule(
    "running.nothing_to_undo",
    nl="Er is geen voorstel om terug te nemen: de versie die nu geldt is op een andere manier gemaakt.",
    en="There is no proposal to take back: the version that holds now was made in another way.",
)
