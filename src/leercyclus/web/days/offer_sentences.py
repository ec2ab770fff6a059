"""What cannot be done with a workshop or visit, in Dutch and English: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NAMED_ALREADY = Rule(
    "days.offer_named_already",
    nl="Op deze dag is er al iets met de titel ‘{title}’. Kies een andere titel, of pas dat aan.",
    en="Something on this day is called ‘{title}’ already. Choose another title, or change that one.",
)
SEATS = Rule(
    "days.offer_seats",
    nl="Verwacht: 1 tot {most} plaatsen, en niet minder dan het kleinste aantal om door te gaan ({fewest})."
    " Gekregen: {seats}. Pas een van beide aan.",
    en="Expected 1 to {most} places, and no fewer than the least number to go on with ({fewest}), got {seats}."
    " Change one of them.",
)
NO_SEATS = Rule(
    "days.offer_no_seats",
    nl="Verwacht: een aantal plaatsen, of een zaal waarvan we het weten. Er staat geen van beide. Vul een aantal in.",
    en="Expected a number of places, or a room of which we know it, got neither. Fill in a number.",
)
MANY_VISITORS = Rule(
    "days.offer_many_visitors",
    nl="Verwacht: hoogstens {most} mensen bij een praktijkbezoek, of één zin waarom het er meer zijn."
    " Gekregen: {seats}. Wie daar werkt, moet kunnen werken. Verlaag het aantal, of schrijf waarom het kan.",
    en="Expected at most {most} people on a practice visit, or one sentence on why there are more, got {seats}. Who"
    " works there has to be able to work. Lower the number, or write why it can be done.",
)
NOBODY_TO_MEET = Rule(
    "days.offer_nobody_to_meet",
    nl="Verwacht: iemand die zij ontmoeten. Er is niemand genoemd. Kies iemand, of typ een naam of functie.",
    en="Expected somebody whom they meet, got nobody. Choose somebody, or type a name or role.",
)
NOT_OF_THE_DAY = Rule(
    "days.offer_not_of_the_day",
    nl="Verwacht: een zaal en delen van het programma van deze dag. Iets ervan is er niet meer. Kies opnieuw.",
    en="Expected a room and parts of the programme of this day. Something of it is no longer there. Choose anew.",
)
IN_A_PLAN = Rule(
    "days.offer_in_a_plan",
    nl="‘{title}’ staat in de gepubliceerde indeling en kan niet meer weg. Zeg het af: wie er geplaatst is, krijgt dan"
    " bericht.",
    en="‘{title}’ stands in the published plan and cannot be taken off. Call it off: then who was placed there is"
    " told.",
)
