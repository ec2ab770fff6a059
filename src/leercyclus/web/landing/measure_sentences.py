"""Why a figure cannot be kept, in Dutch and English: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

TOO_SOON = Rule(
    "landing.measure_too_soon",
    nl="Een cijfer hoort bij een les die in gebruik is: trede 5 of 6. Deze staat op trede {step}. Meld eerst waar hij "
    "staat.",
    en="A figure is for a lesson that is in use: step 5 or 6. This one stands on step {step}. First say where it "
    "stands.",
)
ORDER = Rule(
    "landing.measure_order",
    nl="Verwacht: eerst de datum van vóór, dan die van erna. Kijk de twee datums na.",
    en="Expected the date of before first, then that of after. Look at both dates.",
)
RANGE = Rule(
    "landing.measure_range",
    nl="Verwacht: een bereik van laag naar hoog. Draai de twee getallen om.",
    en="Expected a range from low to high. Turn the two numbers round.",
)
LATER = Rule(
    "landing.measure_later",
    nl="Verwacht: een datum tot en met vandaag. Wat nog moet komen, is nog geen cijfer.",
    en="Expected a date up to today. What is still to come is no figure yet.",
)
