"""What cannot be done with a rota, in Dutch and English: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NOT_A_MEMBER = Rule(
    "rota.not_a_member",
    nl="Verwacht: een gemeente die meedoet aan de leerkring. Kies een gemeente uit de lijst.",
    en="Expected a municipality that takes part in the circle. Choose one from the list.",
)
NO_TURNS = Rule(
    "rota.no_turns",
    nl="Verwacht: minstens één beurt. Maak eerst een voorstel.",
    en="Expected at least one turn. Make a proposal first.",
)
WISH_DAYS = Rule(
    "rota.wish_days",
    nl="Verwacht: ‘niet na’ ligt niet voor ‘niet voor’. Gekregen: {not_before} en {not_after}. Pas een van beide aan.",
    en="Expected ‘not after’ not before ‘not before’, got {not_before} and {not_after}. Change one of them.",
)
DAY_IS_PAST = Rule(
    "rota.day_is_past",
    nl="Verwacht: een dag die nog komt. Gekregen: {day}. Kies een latere dag.",
    en="Expected a day to come, got {day}. Choose a later day.",
)
OVERRULE = Rule(
    "rota.overrule",
    nl="Kies een andere dag. Moet het toch deze zijn? Zet dan het vinkje en schrijf in één zin waarom.",
    en="Choose another day. Must it be this one? Then tick the box and write why in one sentence.",
)
CYCLE_OVER = Rule(
    "rota.cycle_over",
    nl="De cyclus liep tot {ends}. Begin een nieuwe cyclus om een rooster te maken.",
    en="The cycle ran until {ends}. Begin a new cycle to make a rota.",
)
ALONE = Rule(
    "rota.alone",
    nl="Een rooster is er voor twee of meer gemeenten. Nu doen er {count} mee. Wacht op het antwoord van wie is "
    "uitgenodigd.",
    en="A rota is for two or more municipalities. Now {count} take part. Wait for the answer of those invited.",
)
NEAR_A_TURN = Rule(
    "rota.near_a_turn",
    nl="Deze dag ligt dicht bij beurt {turn}, op {date} (dagen ertussen: {days}).",
    en="This day is near turn {turn}, on {date} (days between: {days}).",
)
ALL_FREE = Rule("rota.all_free", nl="Iedereen is vrij.", en="Everybody is free.")
NOTHING_KNOWN = Rule(
    "rota.nothing_known",
    nl="Niemand heeft iets in de kalender; van {count} gemeenten is die leeg.",
    en="Nobody has anything in the calendar; those of {count} municipalities are empty.",
)
NOTHING_KNOWN_OF_ONE = Rule(
    "rota.nothing_known_of_one",
    nl="Niemand heeft iets in de kalender; van 1 gemeente is die leeg.",
    en="Nobody has anything in the calendar; that of 1 municipality is empty.",
)
EMPTY_ARE = Rule("rota.empty_are", nl="Kalender leeg: {names}.", en="Calendar empty: {names}.")
ONLY_FREE = Rule("rota.only_free", nl="Vrij: {names}.", en="Free: {names}.")
HINDERED_ARE = Rule(
    "rota.hindered_are",
    nl="Niet iedereen of niet de hele dag: {names}.",
    en="Not everybody, or not all day: {names}.",
)
BLOCKED_ARE = Rule("rota.blocked_are", nl="Kan niet: {names}.", en="Cannot: {names}.")
