"""What cannot be said of where a lesson stands, in Dutch and English: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

CLOSED = Rule(
    "landing.closed",
    nl="Deze les is afgesloten, dus er valt niets meer te melden.",
    en="This lesson was closed, so there is nothing left to say about it.",
)
NO_STEP = Rule(
    "landing.no_step",
    nl="Verwacht: een trede van 0 tot en met 6. Tik er een aan.",
    en="Expected a step from 0 to 6. Press one.",
)
NO_EVIDENCE = Rule(
    "landing.no_evidence",
    nl="Verwacht: wat deze trede laat zien. Plak een link, of typ een datum of het nummer van een besluit.",
    en="Expected what proves this step. Paste a link, or type a date or the number of a decision.",
)
LONG_EVIDENCE = Rule(
    "landing.long_evidence",
    nl="Verwacht: hoogstens {most} tekens. Dit zijn er {found}. Plak alleen de link of het nummer.",
    en="Expected at most {most} characters. These are {found}. Paste the link or the number only.",
)
BAD_EVIDENCE = Rule(
    "landing.bad_evidence",
    nl="Verwacht: een link die begint met https://, een datum zoals 12-03-2026, of het nummer van een besluit. "
    "Er kwam ‘{found}’.",
    en="Expected a link that begins with https://, a date such as 12-03-2026, or the number of a decision. "
    "‘{found}’ came.",
)
LATER = Rule(
    "landing.later",
    nl="Verwacht: een datum tot en met vandaag. Deze trede is pas bereikt als het zover is.",
    en="Expected a date up to today. This step is reached only once it has come.",
)
NO_BARRIER = Rule(
    "landing.no_barrier",
    nl="Verwacht: wat er in de weg stond. Stond er niets in de weg, kies dan ‘niets’.",
    en="Expected what stood in the way. Choose ‘nothing’ if nothing did.",
)
