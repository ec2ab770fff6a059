"""Why somebody cannot carry a lesson on, in Dutch and English: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NOT_WAITING = Rule(
    "landing.not_waiting",
    nl="Deze les heeft alweer een eigenaar, of is afgesloten. Er is niets veranderd.",
    en="This lesson has an owner again, or was closed. Nothing was changed.",
)
NOT_YOURS = Rule(
    "landing.not_yours",
    nl="Jij draagt deze les niet meer, of ze is afgesloten. Er is niets veranderd.",
    en="You carry this lesson no longer, or it was closed. Nothing was changed.",
)
ELSEWHERE = Rule(
    "landing.owner_elsewhere",
    nl="Verwacht: iemand van {municipality}. Kies iemand uit de lijst.",
    en="Expected somebody of {municipality}. Choose somebody from the list.",
)
