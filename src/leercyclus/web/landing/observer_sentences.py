"""Why somebody cannot be the second observer, in Dutch and English: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

CLOSED = Rule(
    "landing.observer_closed",
    nl="Deze les is afgesloten, dus er valt niets meer te vragen.",
    en="This lesson was closed, so there is nothing left to ask.",
)
ANSWERED = Rule(
    "landing.observer_answered",
    nl="Je meekijker heeft al geantwoord. Een ander kiezen kan niet meer.",
    en="Your second observer answered already. Another can no longer be chosen.",
)
ONESELF = Rule(
    "landing.observer_oneself",
    nl="Verwacht: iemand anders dan jijzelf. Kies een collega.",
    en="Expected somebody else than yourself. Choose a colleague.",
)
ELSEWHERE = Rule(
    "landing.observer_elsewhere",
    nl="Verwacht: een collega van {municipality}. Kies iemand uit de lijst.",
    en="Expected a colleague of {municipality}. Choose somebody from the list.",
)
BOSS = Rule(
    "landing.observer_boss",
    nl="Dit is je leidinggevende, of iemand die boven je staat. Een collega antwoordt vrijer. "
    "Wil je het toch, vink dat dan aan.",
    en="This is your boss, or somebody who stands above you. A colleague answers more freely. "
    "Tick the box if you want it all the same.",
)
ANSWERED_BEFORE = Rule(
    "landing.observer_once",
    nl="Je hebt al geantwoord. Eén antwoord telt, dus dit is niet bewaard.",
    en="You answered already. One answer counts, so this was not kept.",
)
