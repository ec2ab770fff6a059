"""What is said of a mail address, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NO_ADDRESS = Rule(
    "addresses.no_address",
    nl="verwacht een mailadres, zoals naam@gemeente.nl. Gekregen: ‘{found}’. Verbeter het adres of haal het weg.",
    en="expected a mail address, such as name@municipality.nl, got ‘{found}’. Correct it or take it away.",
)
SEVERAL_AT = Rule(
    "addresses.several_at",
    nl="verwacht één mailadres met één ‘@’. Gekregen: ‘{found}’. Laat één adres staan.",
    en="expected one mail address with one ‘@’, got ‘{found}’. Leave one address.",
)
DOT_AT_END = Rule(
    "addresses.dot_at_end",
    nl="verwacht een mailadres zonder punt aan het eind. Gekregen: ‘{found}’. Haal de punt weg.",
    en="expected a mail address without a point at the end, got ‘{found}’. Remove the point.",
)
