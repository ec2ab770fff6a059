"""Why a part cannot be begun, ended or made longer by hand, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

HAS_BEGUN = Rule(
    "running.has_begun",
    nl="{slot} is al begonnen of al geweest.",
    en="{slot} has begun already, or is over.",
)
IS_NOT_ON = Rule(
    "running.is_not_on",
    nl="{slot} is nu niet bezig en kan niet worden afgerond.",
    en="{slot} is not on now and cannot be ended.",
)
IS_OVER = Rule(
    "running.is_over",
    nl="{slot} is voorbij en kan niet meer langer duren.",
    en="{slot} is over and cannot be made longer any more.",
)
TOO_LONG = Rule(
    "running.too_long",
    nl="{slot} duurt al {extra} minuten langer. Meer dan {most} minuten erbij kan niet. Wijzig dan het programma.",
    en="{slot} takes {extra} minutes longer already. More than {most} cannot be added. Change the programme instead.",
)
NOTHING_BY_HAND = Rule(
    "running.nothing_by_hand",
    nl="Bij {slot} is niets met de hand gedaan: de klok loopt.",
    en="Nothing was done by hand to {slot}: the clock runs it.",
)
