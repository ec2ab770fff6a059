"""What the reader of the question of a rota can say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

A_DATE = Rule("rota_json.a_date", nl='een datum, zoals "2026-09-01"', en='a date, such as "2026-09-01"')
A_KIND = Rule(
    "rota_json.a_kind",
    nl="een van college, council, budget, election, formation, school_holiday, recess, other",
    en="one of college, council, budget, election, formation, school_holiday, recess, other",
)
AN_ATTITUDE = Rule(
    "rota_json.an_attitude", nl="een van wants, rather_not, cannot", en="one of wants, rather_not, cannot"
)
A_WEEKDAY = Rule(
    "rota_json.a_weekday",
    nl="een van monday, tuesday, wednesday, thursday, friday",
    en="one of monday, tuesday, wednesday, thursday, friday",
)
MINUTES = Rule(
    "rota_json.minutes",
    nl="een getal van nul of meer, of `null` waar het onbekend is",
    en="a number of zero or more, or `null` where it is unknown",
)
A_TURN = Rule(
    "rota_json.a_turn",
    nl="het nummer van een beurt, 1 voor de eerste",
    en="the number of a turn, 1 for the first",
)
UNKNOWN_KEY = Rule(
    "rota_json.unknown_key",
    nl="`{place}`: ‘{key}’ is onbekend. Verwacht: een van {known}. Verbeter het woord of haal het weg.",
    en="`{place}`: ‘{key}’ is not known. Expected one of {known}. Correct the word or remove it.",
)
BACKWARDS = Rule(
    "rota_json.backwards",
    nl="`{place}`: de laatste dag ligt voor de eerste, of meer dan drie jaar erna. Verbeter een van beide.",
    en="`{place}`: the last day is before the first, or more than three years after it. Correct one of the two.",
)
