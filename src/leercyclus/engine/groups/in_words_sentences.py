"""What can be said of a plan and of whom somebody meets, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

FROM_OTHER_MUNICIPALITIES = Rule(
    "groups.from_other_municipalities", nl="uit verschillende gemeenten", en="from different municipalities"
)
WITH_OTHER = Rule("groups.with_other", nl="met een andere waarde bij ‘{cross}’", en="that differ in ‘{cross}’")
FROM_ANOTHER_MUNICIPALITY = Rule(
    "groups.from_another_municipality", nl="uit een andere gemeente", en="from another municipality"
)
MEET = Rule(
    "groups.meet",
    nl="{pairs} van hoogstens {most_pairs} paren ontmoeten elkaar; {cross} van hoogstens {most_cross} {across}.",
    en="{pairs} of at most {most_pairs} pairs meet; {cross} of at most {most_cross} {across}.",
)
MEET_MOST = Rule(
    "groups.meet_most",
    nl="{pairs} paren ontmoeten elkaar; {cross} daarvan {across}. Meer kan niet: dat is bewezen.",
    en="{pairs} pairs meet; {cross} of them {across}. No plan reaches more: that is proven.",
)
REPEATS = Rule(
    "groups.repeats",
    nl="Ontmoetingen van mensen die elkaar die dag al zagen: {repeats}.",
    en="Meetings of people who had met before that day: {repeats}.",
)
NO_REPEATS = Rule("groups.no_repeats", nl="Niemand treft iemand twee keer.", en="Nobody meets anybody twice.")
FEWEST = Rule(
    "groups.fewest",
    nl="Iedereen ontmoet tussen {fewest} en {most} mensen {across}.",
    en="Everybody meets between {fewest} and {most} people {across}.",
)
SPREAD_EVEN = Rule("groups.spread_even", nl="De spreiding is volmaakt gelijk.", en="The spread is perfectly even.")
SPREAD_ONE = Rule(
    "groups.spread_one",
    nl="1 plaats wijkt af van een volmaakt gelijke spreiding.",
    en="1 seat is off a perfectly even spread.",
)
SPREAD_OFF = Rule(
    "groups.spread_off",
    nl="{off} plaatsen wijken af van een volmaakt gelijke spreiding.",
    en="{off} seats are off a perfectly even spread.",
)
SPREAD_LEAST = Rule(
    "groups.spread_least",
    nl="{said} Minder kan niet: dat is bewezen.",
    en="{said} Fewer is not possible: that is proven.",
)
SPREAD_FEWER = Rule(
    "groups.spread_fewer",
    nl="{said} Minder dan {least} kan niet: dat is bewezen.",
    en="{said} Fewer than {least} is not possible: that is proven.",
)
AT_SPREAD = Rule(
    "groups.at_spread",
    nl="Bij een spreiding die zo gelijk is, haalt geen plan meer dan {pairs} paren, of meer dan {cross} {across}.",
    en="With a spread this even no plan reaches more than {pairs} pairs, or more than {cross} {across}.",
)
WISHES = Rule(
    "groups.wishes",
    nl="Van de workshopwensen is {wishes:.0%} vervuld. Een tweede wens telt voor 0,6 en een derde voor 0,3.",
    en="Of the workshop wishes {wishes:.0%} was granted. A second wish counts 0.6 and a third 0.3.",
)
WISHES_MOST = Rule(
    "groups.wishes_most",
    nl="Van de workshopwensen is {wishes:.0%} vervuld. Geen plan haalt meer dan {most:.0%}; "
    "dit is {share:.0%} van wat kan.",
    en="Of the workshop wishes {wishes:.0%} was granted. No plan reaches more than {most:.0%}; "
    "this is {share:.0%} of what can be had.",
)
HOPES = Rule(
    "groups.hopes",
    nl="Van de {hoping} mensen die iemand hopen te treffen, lukt dat bij {hopes}.",
    en="Of the {hoping} people who hope to meet somebody, {hopes} do.",
)
WAIVED_BOSS = Rule(
    "groups.waived_boss",
    nl="{one} en {other} zitten samen omdat dat gevraagd is, al is de een de baas van de ander.",
    en="{one} and {other} sit together because that was asked, though one is the boss of the other.",
)
WAIVED_PARTNER = Rule(
    "groups.waived_partner",
    nl="{one} en {other} zitten samen omdat dat gevraagd is, al is de een partner van de gemeente van de ander.",
    en="{one} and {other} sit together because that was asked, though one is a partner of the other’s municipality.",
)
WAIVED_LANGUAGE = Rule(
    "groups.waived_language",
    nl="{one} en {other} zitten samen omdat dat gevraagd is. We weten van geen taal die ze allebei spreken.",
    en="{one} and {other} sit together because that was asked. We know of no language that both speak.",
)
MEETS = Rule(
    "groups.meets",
    nl="{person} ontmoet {count} mensen: {names}. {across_count} daarvan {across}.",
    en="{person} meets {count} people: {names}. {across_count} of them {across}.",
)
MEETS_ONE = Rule("groups.meets_one", nl="{person} ontmoet één mens: {names}.", en="{person} meets one person: {names}.")
MEETS_NOBODY = Rule("groups.meets_nobody", nl="{person} ontmoet niemand.", en="{person} meets nobody.")
MEETS_TWICE = Rule("groups.meets_twice", nl="In meer dan één ronde: {names}.", en="In more than one round: {names}.")
WORKSHOPS = Rule(
    "groups.workshops",
    nl="Workshops: {workshops}, waarvan {granted} van eigen keuze.",
    en="Workshops: {workshops}, of own choice: {granted}.",
)
HOPE_MET = Rule(
    "groups.hope_met", nl="{hope}, op wie was gehoopt, is erbij.", en="{hope}, who was hoped for, is among them."
)
HOPE_MISSED = Rule(
    "groups.hope_missed",
    nl="{hope}, op wie was gehoopt, is er niet bij.",
    en="{hope}, who was hoped for, is not among them.",
)
TWO = Rule("groups.two_sentences", nl="{first} {second}", en="{first} {second}")
