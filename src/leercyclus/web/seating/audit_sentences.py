"""What the lines about groups say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES: dict[str, Rule] = {
    "plans.asked": Rule(
        "audit.plans.asked",
        nl="Iemand liet groepen maken voor een uitwisselingsdag.",
        en="Somebody had groups made for an exchange day.",
    ),
    "plans.stopped": Rule(
        "audit.plans.stopped",
        nl="Het maken van groepen is gestopt.",
        en="The making of groups was stopped.",
    ),
    "plans.rules_changed": Rule(
        "audit.plans.rules_changed",
        nl="De regels voor de groepen van een dag zijn veranderd.",
        en="The rules for the groups of a day were changed.",
    ),
    "plan.published": Rule(
        "audit.plan.published",
        nl="Een indeling van een uitwisselingsdag is gepubliceerd.",
        en="A plan of the groups of an exchange day was published.",
    ),
    "plan.repaired": Rule(
        "audit.plan.repaired",
        nl="Een indeling is bijgewerkt voor wie er nu komt.",
        en="A plan of groups was mended for who comes now.",
    ),
    "plan.repeated": Rule(
        "audit.plan.repeated",
        nl="Van een eerdere versie van de groepen is een nieuw plan gemaakt.",
        en="A new plan was made of an earlier version of the groups.",
    ),
    "plan.mended": Rule(
        "audit.plan.mended",
        nl="Een voorstel om groepen bij te werken is op de dag zelf overgenomen.",
        en="A proposal to mend groups was taken over on the day itself.",
    ),
    "plan.taken_back": Rule(
        "audit.plan.taken_back",
        nl="Een voorstel dat was overgenomen is op de dag zelf teruggenomen.",
        en="A proposal that was taken over was taken back on the day itself.",
    ),
    "plan.changed": Rule(
        "audit.plan.changed",
        nl="Een indeling is met de hand veranderd, als nieuw plan.",
        en="A plan of groups was changed by hand, as a new plan.",
    ),
    "plan.entered": Rule(
        "audit.plan.entered",
        nl="Van papier ingevoerd wie waar zat, als nieuwe indeling.",
        en="It was entered from paper who sat where, as a new plan.",
    ),
    "tie.made": Rule(
        "audit.tie.made",
        nl="Iemand legde vast welke twee mensen apart of bij elkaar zitten.",
        en="Somebody set which two people sit apart or together.",
    ),
    "tie.removed": Rule(
        "audit.tie.removed",
        nl="Dat twee mensen apart of bij elkaar zitten, is weggehaald.",
        en="That two people sit apart or together was taken away.",
    ),
    "seat.fixed": Rule("audit.seat.fixed", nl="Iemand kreeg een vaste plek.", en="Somebody got a fixed seat."),
    "seat.freed": Rule("audit.seat.freed", nl="Een vaste plek is weer vrij.", en="A fixed seat is free again."),
    "seating.person_erased": Rule(
        "audit.seating.person_erased",
        nl="Een persoon uit de plannen voor de tafels verwijderd.",
        en="A person was taken out of the plans for the tables.",
    ),
}
"""By the word of a line."""
