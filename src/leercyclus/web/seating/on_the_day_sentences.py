"""What is said of groups that are mended while the day is under way, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

TOO_SMALL = Rule(
    "seating.too_small",
    nl="In ronde {round} heeft groep {group} nog {found} mensen. Bedoeld zijn er {smallest} tot {largest}.",
    en="In round {round} group {group} has {found} people left. Meant are {smallest} to {largest}.",
)
TOO_LARGE = Rule(
    "seating.too_large",
    nl="In ronde {round} heeft groep {group} dan {found} mensen. Bedoeld zijn er {smallest} tot {largest}.",
    en="In round {round} group {group} then has {found} people. Meant are {smallest} to {largest}.",
)
BEGUN = Rule(
    "seating.begun",
    nl="Intussen is {slot} begonnen. Wie daar zit, blijft zitten. Kijk naar het voorstel dat nu past.",
    en="Meanwhile {slot} began. Who sits there stays there. Look at the proposal that fits now.",
)
NOTHING_TO_UNDO = Rule(
    "seating.nothing_to_undo",
    nl="Er is geen voorstel om terug te nemen: de versie die nu geldt is op een andere manier gemaakt.",
    en="There is no proposal to take back: the version that holds now was made in another way.",
)
UNLED = Rule(
    "seating.unled",
    nl="Wie {offer} leidt of ontvangt in {slot}, komt niet. Zoek iemand anders, of gelast het af.",
    en="Who leads or receives at {offer} in {slot} does not come. Find somebody else, or call it off.",
)
STANDS_IN = Rule(
    "seating.stands_in",
    nl="Wie {offer} leidt of ontvangt in {slot}, komt niet. Invaller: {stand_in}.",
    en="Who leads or receives at {offer} in {slot} does not come. Stand-in: {stand_in}.",
)
