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
UNLED = Rule(
    "running.unled",
    nl="Wie ‘{offer}’ leidt of ontvangt ({slot}, {begins}), is er niet. Zoek iemand anders, of zeg het af.",
    en="Who leads or receives at ‘{offer}’ ({slot}, {begins}) is not there. Find somebody else, or call it off.",
)
STANDS_IN = Rule(
    "running.stands_in",
    nl="Wie ‘{offer}’ leidt of ontvangt ({slot}, {begins}), is er niet. Invaller: {stand_in}.",
    en="Who leads or receives at ‘{offer}’ ({slot}, {begins}) is not there. Stand-in: {stand_in}.",
)
FELL_OUT = Rule(
    "running.fell_out",
    nl="‘{offer}’ gaat niet door.",
    en="‘{offer}’ does not take place.",
)
LED_ANEW = Rule(
    "running.led_anew",
    nl="‘{offer}’ wordt nu door iemand anders geleid.",
    en="‘{offer}’ is now led by somebody else.",
)
NO_GROUPS = Rule(
    "running.no_groups",
    nl="Voor {slot} is nog niemand ingedeeld.",
    en="Nobody has been placed for {slot} yet.",
)
SEATLESS = Rule(
    "running.seatless",
    nl="{who} is er en heeft in een onderdeel nog geen plek.",
    en="{who} is there and has no seat yet in some part.",
)
SEATLESS_MORE = Rule(
    "running.seatless_more",
    nl="{count} mensen zijn er en hebben in een onderdeel nog geen plek.",
    en="{count} people are there and have no seat yet in some part.",
)
