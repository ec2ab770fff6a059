"""What the page of the closed purse and its forms can say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NOTHING_YET = Rule(
    "purse.nothing_yet",
    nl="Er is nog niets gegeven. Dat begint met de eerste uitwisselingsdag.",
    en="Nothing was given yet. That begins with the first exchange day.",
)
WITHIN = Rule(
    "purse.page_within",
    nl="De beurs is in evenwicht: geen saldo valt buiten de marge van {tolerance:tenth} uur.",
    en="The purse is even: no balance goes beyond the tolerance of {tolerance:tenth} hours.",
)
GAVE_MOST = Rule(
    "purse.page_gave_most",
    nl="{name} gaf {hours:tenth} uur meer dan het kreeg",
    en="{name} gave {hours:tenth} hours more than it received",
)
RECEIVED_MOST = Rule(
    "purse.page_received_most",
    nl="{name} kreeg {hours:tenth} uur meer dan het gaf",
    en="{name} received {hours:tenth} hours more than it gave",
)
AND_MORE = Rule("purse.page_and_more", nl="{before}; {last}", en="{before}; {last}")
SEVERAL_OUTSIDE = Rule(
    "purse.page_several_outside",
    nl="{those}. De marge is {tolerance:tenth} uur.",
    en="{those}. The tolerance is {tolerance:tenth} hours.",
)
AHEAD_ON = Rule("purse.page_ahead_on", nl="{name} ({on})", en="{name} ({on})")
AHEAD_LIST = Rule("purse.page_ahead_list", nl="{before}, {last}", en="{before}, {last}")
AHEAD = Rule(
    "purse.page_ahead",
    nl="Afgesproken is al: {those}. Het voorstel is voor daarna.",
    en="Agreed already: {those}. The proposal is for after that.",
)
TOLERANCE = Rule(
    "purse.tolerance",
    nl="De marge is {hours:tenth} uur: zo ver mag een saldo van nul af liggen.",
    en="The tolerance is {hours:tenth} hours: a balance may differ from nought by that much.",
)
AGREED_BY = Rule("purse.agreed_by", nl="Genoteerd op {on} door {by}.", en="Written down on {on} by {by}.")
AGREED_ON = Rule("purse.agreed_on", nl="Genoteerd op {on}.", en="Written down on {on}.")
BEFORE = Rule(
    "purse.before",
    nl="Daarvoor was de marge {hours:tenth} uur.",
    en="Before that it was {hours:tenth} hours.",
)
DAYS = Rule(
    "purse.days_note",
    nl="Bij de regels telt een dag voor elke gemeente waaraan hij gegeven is. Op het tabblad saldo telt hij één keer.",
    en="In the lines a day counts for each municipality to which it was given. On the tab balance it counts once.",
)
CO2_TOTAL = Rule(
    "purse.page_co2_total",
    nl="Alle reizen samen: {kilometres:,.0f} personenkilometers, {kilos:,.0f} kilo CO2.",
    en="All journeys together: {kilometres:,.0f} person kilometres, {kilos:,.0f} kilos of CO2.",
)
PICTURE = Rule(
    "purse.page_picture",
    nl="{name}: {received:tenth} uur gekregen, {given:tenth} uur gegeven.",
    en="{name}: received {received:tenth} hours, gave {given:tenth} hours.",
)
EUROS = Rule(
    "purse.page_euros",
    nl="Ter vergelijking, er gaat geen geld om: bij € {an_hour:.2f} per uur staan {hours:tenth} gegeven uren voor "
    "{euros:eur}.",
    en="For comparison, no money changes hands: at €{an_hour:.2f} an hour, {hours:tenth} hours given stand for "
    "{euros:eur}.",
)
VAT = Rule(
    "purse.vat",
    nl="Niemand betaalt een vergoeding, dus is er geen btw. Leg dit voor aan je eigen fiscalist.",
    en="Nobody pays anything, so there is no VAT. Put this to your own tax adviser.",
)
KILOMETRES = Rule(
    "purse.kilometres",
    nl="Kilometers zijn geschat: hemelsbreed tussen het midden van beide gemeenten × 1,3, heen en terug, voor iedereen "
    "die kwam.",
    en="Kilometres are an estimate: the straight distance between the centres of both municipalities × 1.3, there and "
    "back, for everybody who came.",
)
GRAMS = Rule(
    "purse.grams",
    nl="CO2: {grams:tenth} gram per persoon per kilometer, volgens {source}.",
    en="CO2: {grams:tenth} grams a person and kilometre, according to {source}.",
)
NO_GRAMS = Rule(
    "purse.no_grams",
    nl="CO2 staat er niet bij: de kring heeft niet ingevuld hoeveel gram een persoon per kilometer is.",
    en="CO2 is left out: the circle has not filled in how many grams a person makes in a kilometre.",
)
COMPARISON = Rule(
    "purse.comparison",
    nl="Bedragen staan er ter vergelijking, er gaat geen geld om: € {an_hour:.2f} per uur, zoals de kring afsprak, "
    "volgens {source}.",
    en="Amounts are there for comparison, no money changes hands: €{an_hour:.2f} an hour, as the circle agreed, "
    "according to {source}.",
)
SAME_TWO = Rule(
    "purse.same_two",
    nl="Verwacht: twee verschillende gemeenten. Gekregen: twee keer {name}. Kies een andere nemer.",
    en="Expected two different municipalities, got {name} twice. Choose another taker.",
)
NOT_IN_CIRCLE = Rule(
    "purse.not_in_circle",
    nl="Verwacht: twee gemeenten die in deze kring zitten of zaten. Kies ze uit de lijst.",
    en="Expected two municipalities that are or were in this circle. Choose them from the list.",
)
NO_AMOUNT = Rule(
    "purse.correction_amount",
    nl="Verwacht: een aantal dat niet nul is. Zet er een min voor als er iets af moet.",
    en="Expected an amount other than zero. Put a minus before it when something has to go off.",
)
IN_THE_FUTURE = Rule(
    "purse.correction_future",
    nl="Verwacht: een datum die geweest is. Gekregen: {on}. Kies vandaag of eerder.",
    en="Expected a date that has been, got {on}. Choose today or before.",
)
TOO_EARLY = Rule(
    "purse.correction_too_early",
    nl="Verwacht: een datum vanaf {first}, want toen begon deze kring. Gekregen: {on}. Kies een latere datum.",
    en="Expected a date from {first} on, as this circle began then, got {on}. Choose a later date.",
)
WHOLE_ONLY = Rule(
    "purse.correction_whole",
    nl="Dagen en stoelen gaan in hele getallen. Gekregen: {amount:tenth}. Kies een heel getal, of zet uren recht.",
    en="Days and seats go in whole numbers, got {amount:tenth}. Choose a whole number, or put hours right.",
)
PUT_RIGHT_ALREADY = Rule(
    "purse.put_right_already",
    nl="Deze regel is al rechtgezet. Klopt dat ook niet? Zet dan de regel recht die hem rechtzette.",
    en="This line was put right already. Is that not right either? Then put the line right that did so.",
)
OTHER_LINE = Rule(
    "purse.correction_of_another",
    nl="De regel die je rechtzet gaat over {giver}, {taker} en {kind}. Laat die drie staan. Iets anders zet je recht "
    "met een nieuwe regel.",
    en="The line that you put right is about {giver}, {taker} and {kind}. Leave these three. Put anything else right "
    "with a new line.",
)
NO_DAY_BETWEEN = Rule(
    "purse.no_day_between",
    nl="Op deze dag ontving {giver} {taker} niet. Ga terug en kies de regel opnieuw.",
    en="{giver} had no day for {taker} then. Go back and choose the line again.",
)
HOURS_TWICE = Rule(
    "purse.hours_twice",
    nl="Je zet al uren recht. Laat het veld voor de uren die erbij horen leeg.",
    en="You put hours right already. Leave the field for the hours that go with it empty.",
)
UNKNOWN_CORRECTION = Rule(
    "purse.unknown_correction",
    nl="De regel die je recht wilt zetten hoort niet bij deze kring. Ga terug en kies hem opnieuw.",
    en="The line that you want to put right is not of this circle. Go back and choose it again.",
)
NO_EUROS_SOURCE = Rule(
    "purse.no_euros_source",
    nl="Verwacht: bij een bedrag per uur ook waar het vandaan komt. Vul allebei in, of geen van beide.",
    en="Expected with an amount an hour also where it comes from. Fill in both, or neither.",
)
NO_SOURCE = Rule(
    "purse.no_source",
    nl="Verwacht: bij een aantal gram ook van wie het getal is. Vul allebei in, of geen van beide.",
    en="Expected with a number of grams also whose figure it is. Fill in both, or neither.",
)
