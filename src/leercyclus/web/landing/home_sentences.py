"""What cannot be, of what a municipality joins, decides and plans after a day."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

CANNOT_JOIN = Rule(
    "landing.cannot_join",
    nl="Verwacht: minstens twee lessen die met de gemeente gedeeld zijn en nog niet bij andere horen. "
    "Van de {asked} gekozen lessen kan dat bij {found}. Kies andere.",
    en="Expected at least two lessons that are shared with the municipality and not joined with others. "
    "Of the {asked} chosen that holds for {found}. Choose others.",
)
CARRIER_IS_ELSEWHERE = Rule(
    "landing.carrier_is_elsewhere",
    nl="Verwacht: een trekker van wie de les bij de gekozen lessen hoort. Kies een les die je ook aankruist.",
    en="Expected who carries them to own one of the chosen lessons. Choose a lesson that you tick too.",
)
ALREADY_DECIDED = Rule(
    "landing.already_decided",
    nl="Hierover is al een besluit vastgelegd. Verander dat besluit, dan telt het één keer.",
    en="A decision on this was recorded already. Change that one, so that it counts once.",
)
NOT_OF_THE_HOUSE = Rule(
    "landing.not_of_the_house",
    nl="Verwacht: een les die met de gemeente gedeeld is, of samengevoegde lessen. Kies er een uit de lijst.",
    en="Expected a lesson that is shared with the municipality, or joined lessons. Choose one from the list.",
)
DECIDED_LATER = Rule(
    "landing.decided_later",
    nl="Verwacht: een datum tot en met vandaag. Gekregen: {found}. Leg een besluit vast als het genomen is.",
    en="Expected a date until today, got {found}. Record a decision once it was taken.",
)
DECIDED_BEFORE = Rule(
    "landing.decided_before",
    nl="Verwacht: een datum vanaf de dag zelf, {day}. Gekregen: {found}. "
    "Wat eerder besloten is, komt niet van deze dag.",
    en="Expected a date from the day itself on, {day}, got {found}. What was decided before does not come of this day.",
)
MEETING_IS_PAST = Rule(
    "landing.meeting_is_past",
    nl="Verwacht: een moment dat nog komt. Gekregen: {found}. Kies een latere dag.",
    en="Expected a moment to come, got {found}. Choose a later day.",
)
MEETING_OUT_OF_HOURS = Rule(
    "landing.meeting_out_of_hours",
    nl="Verwacht: een werkdag, tussen 7.00 en 22.00 uur. Gekregen: {found}. Kies een andere dag of een ander uur.",
    en="Expected a working day, between 7:00 and 22:00, got {found}. Choose another day or hour.",
)
NOBODY_TO_MEET = Rule(
    "landing.nobody_to_meet",
    nl="Verwacht: minstens twee mensen. Kies wie erbij zijn.",
    en="Expected at least two people. Choose who are there.",
)
MEETING_IS_OFF = Rule(
    "landing.meeting_is_off",
    nl="Dit gesprek is afgezegd. Stel een nieuw moment voor.",
    en="This meeting was called off. Propose a new moment.",
)
NOT_RAISED = Rule(
    "landing.not_raised",
    nl="De eigenaar brengt deze hobbel niet meer in. Er valt niets weg te halen.",
    en="The owner raises this barrier no more. There is nothing to lift.",
)
