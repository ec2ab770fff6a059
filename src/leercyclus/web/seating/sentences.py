"""What is said of the question of a day before and beside what the engine says, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Reason, Rule

TABLE = Rule("seating.table", nl="tafel {number}", en="table {number}")
AT_TABLE = Rule("seating.at_table", nl="aan tafel {number}", en="at table {number}")
AT_OFFER = Rule("seating.at_offer", nl="bij {offer}", en="in {offer}")
OFFER_GONE = Rule("seating.offer_gone", nl="een keuze die er niet meer is", en="a choice that is no longer there")
SOMEBODY_GONE = Rule("seating.somebody_gone", nl="iemand die niet meer komt", en="somebody who no longer comes")
ROUND = Rule("seating.round", nl="‘{title}’ ({begins})", en="‘{title}’ ({begins})")
NO_ROUNDS = Rule(
    "seating.no_rounds",
    nl="Dit programma heeft geen onderdeel met groepen. Voeg een ronde aan tafels, workshops of praktijkbezoeken toe.",
    en="No part of this programme has groups. Add a round at tables, workshops or practice visits.",
)
TOO_FEW_COME = Rule(
    "seating.too_few_come",
    nl="Mensen die komen: {people}. Voor groepen zijn er minstens twee nodig. Vraag mensen, of vul hun antwoord in.",
    en="People who come: {people}. Groups take at least two. Invite people, or fill in their answers.",
)
NO_OFFERS = Rule(
    "seating.no_offers",
    nl="In {slot} is nog niets om heen te gaan. Voeg workshops of praktijkbezoeken toe, "
    "of maak er een ronde aan tafels van.",
    en="In {slot} there is nothing to go to yet. Add workshops or visits, or make it a round at tables.",
)
TOO_FEW_SEATS = Rule(
    "seating.too_few_seats",
    nl="In {slot} zijn {people} mensen. De keuzes hebben samen plaats voor {seats}. Te weinig plaatsen: {missing}. "
    "Voeg een keuze toe voor wie blijft, geef een keuze meer plaatsen, of kies een grotere zaal.",
    en="In {slot} there are {people} people. What there is to choose from has room for {seats}. Seats missing: "
    "{missing}. Add something for who stays, give a choice more seats, or take a larger room.",
)
OTHER_SIZES = Rule(
    "seating.other_sizes",
    nl="In {slot} zijn {people} mensen. Tafels van {smallest} tot {largest} gaan dan niet op: het worden er {tables}, "
    "van {found}.",
    en="In {slot} there are {people} people. Tables of {smallest} to {largest} do not divide them: it becomes "
    "{tables} of {found}.",
)
MISSES = Rule(
    "seating.misses",
    nl="{person} is er bij {slot} meer dan de helft niet en krijgt daar geen plaats.",
    en="{person} misses more than half of {slot} and gets no seat there.",
)
PIN_LOST = Rule(
    "seating.pin_lost",
    nl="De vaste plek van {person} in {slot} bestaat niet meer en telt niet mee.",
    en="The fixed seat of {person} in {slot} is no longer there and does not count.",
)
PIN_OF_LEADER = Rule(
    "seating.pin_of_leader",
    nl="{person} is in {slot} bij {offer}, om te leiden of te ontvangen. De vaste plek daar telt niet mee.",
    en="{person} leads or receives at {offer} in {slot}. The fixed seat there does not count.",
)
LEADS_TWO = Rule(
    "seating.leads_two",
    nl="{person} leidt of ontvangt in {slot} op twee plekken tegelijk. De groepen gaan uit van {first}. "
    "Geef de andere iemand anders: {others}.",
    en="{person} leads or receives at two places at once in {slot}. The groups go by {first}. "
    "Give the other somebody else: {others}.",
)
GIVEN_AGAIN = Rule(
    "seating.given_again",
    nl="Niet iedereen kan elke keer iets anders krijgen. Wat iemand twee keer kan krijgen: {offers}.",
    en="Not everybody can get something else every time. What somebody may get twice: {offers}.",
)
UNEVEN = Rule(
    "seating.uneven",
    nl="Workshops en bezoeken zijn minder gelijk gevuld dan bedoeld: anders hield geen enkel plan de andere regels.",
    en="Workshops and visits are filled less evenly than meant: else no plan kept the other rules.",
)
LOOK_AT_TABLES = Rule(
    "seating.look_at_tables",
    nl="Geen enkel plan houdt alle regels. Op de pagina Tafels staat waarom, en wat helpt.",
    en="No plan keeps all rules. The page Tables says why, and what helps.",
)
MEETS = Rule(
    "seating.meets",
    nl="{person}: {across} uit een andere gemeente, {count} in totaal.",
    en="{person}: {across} from another municipality, {count} in all.",
)
ONE_PERSON = Rule("seating.one_person", nl="{count} persoon", en="{count} person")
PEOPLE = Rule("seating.people", nl="{count} mensen", en="{count} people")


def people(count: int) -> Reason:
    """Write how many people, to stand in a sentence.

    Examples:
        >>> people(1).say("nl"), people(2).say("nl")
        ('1 persoon', '2 mensen')
    """
    return (ONE_PERSON if count == 1 else PEOPLE)(count=count)
