"""What can be said of a question about mixed groups that makes no sense, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

ROUND = Rule(
    "groups.round",
    nl="ronde {round} (nummer {number} in het bestand)",
    en="round {round} (number {number} in the file)",
)
NO_PEOPLE = Rule(
    "groups.no_people",
    nl="Verwacht: mensen. Gekregen: niemand. Zet minstens één mens op de lijst.",
    en="Expected people, got nobody. Put at least one person on the list.",
)
WISH_WEIGHT = Rule(
    "groups.wish_weight",
    nl="Verwacht voor hoe zwaar wensen wegen: een heel getal van 1 tot {most}. Gekregen: {found}.",
    en="Expected for how much wishes weigh a whole number from 1 to {most}, got {found}.",
)
NO_ROUNDS = Rule(
    "groups.no_rounds",
    nl="Verwacht: één of meer rondes. Gekregen: geen. Zeg hoeveel rondes er zijn, met hun groepen.",
    en="Expected one or more rounds, got none. Say how many rounds there are, with their groups.",
)
MANY_ROUNDS = Rule(
    "groups.many_rounds",
    nl="Verwacht: hoogstens {most} rondes. Gekregen: {found}. Neem minder rondes, of maak er twee dagen van.",
    en="Expected at most {most} rounds, got {found}. Take fewer rounds, or make it two days.",
)
NO_GROUPS = Rule(
    "groups.no_groups",
    nl="Verwacht: één of meer groepen in {where}. Gekregen: geen. Voeg een groep toe, of laat de ronde weg.",
    en="Expected one or more groups in {where}, got none. Add a group, or leave the round out.",
)
SAME_PERSON = Rule(
    "groups.same_person",
    nl="Verwacht: elke naam één keer. ‘{person}’ staat {count} keer op de lijst. Geef ieder een eigen naam.",
    en="Expected every name once. ‘{person}’ is on the list {count} times. Give everybody a name of their own.",
)
SAME_GROUP = Rule(
    "groups.same_group",
    nl="Verwacht: elke groep één keer in {where}. ‘{group}’ staat er {count} keer. Geef elke groep een eigen naam.",
    en="Expected every group once in {where}. ‘{group}’ is there {count} times. Give every group a name of its own.",
)
NO_VALUE = Rule(
    "groups.no_value",
    nl="Verwacht: ‘{attribute}’ bij iedereen. Zonder zijn: {people} ({count} in totaal). "
    "Vul het in, of meng niet op ‘{attribute}’.",
    en="Expected ‘{attribute}’ for everybody. Without it are: {people} ({count} in all). "
    "Fill it in, or do not mix by ‘{attribute}’.",
)
UNKNOWN_ATTRIBUTE = Rule(
    "groups.unknown_attribute",
    nl="Verwacht bij een grens per groep: iets dat van mensen bekend is. Gekregen: ‘{attribute}’. {hint}",
    en="Expected for a limit per group something that is known of people, got ‘{attribute}’. {hint}",
)
UNKNOWN_PERSON = Rule(
    "groups.unknown_person",
    nl="Verwacht {where}: iemand van de lijst. Gekregen: ‘{person}’. {hint}",
    en="Expected {where} somebody on the list, got ‘{person}’. {hint}",
)
IN_APART = Rule("groups.in_apart", nl="bij ‘niet bij elkaar’", en="under ‘apart’")
IN_TOGETHER = Rule("groups.in_together", nl="bij ‘bij elkaar’", en="under ‘together’")
IN_ALLOWED = Rule("groups.in_allowed", nl="bij ‘mogen bij elkaar’", en="under ‘may meet’")
IN_PINS = Rule("groups.in_pins", nl="bij de vaste plaatsen", en="under the fixed seats")
IN_BARRED = Rule("groups.in_barred", nl="bij wie niet in groep {group} mag", en="under who is barred from {group}")
UNKNOWN_THEME = Rule(
    "groups.unknown_theme",
    nl="Verwacht bij wat niemand twee keer krijgt: een thema van een groep. Gekregen: ‘{theme}’. {hint}",
    en="Expected under what nobody gets twice the theme of a group, got ‘{theme}’. {hint}",
)
IN_REPORTS_TO = Rule("groups.in_reports_to", nl="als baas van {person}", en="as the boss of {person}")
IN_HOPE = Rule("groups.in_hope", nl="als wens van {person}", en="as the hope of {person}")
SELF_PAIR = Rule(
    "groups.self_pair",
    nl="Verwacht {where}: twee mensen. Gekregen: twee keer ‘{person}’. Vul de ander in, of haal dit weg.",
    en="Expected {where} two people, got ‘{person}’ twice. Fill in the other one, or remove this.",
)
SELF_HOPE = Rule(
    "groups.self_hope",
    nl="Verwacht: iemand anders op wie {person} hoopt. Gekregen: {person}. Vul een ander in, of laat het leeg.",
    en="Expected somebody else whom {person} hopes to meet, got {person}. Fill in another, or leave it empty.",
)
SIZES = Rule(
    "groups.sizes",
    nl="Verwacht in {where} bij groep {group}: een kleinste aantal van nul of meer, en een grootste dat "
    "niet kleiner is. Gekregen: {smallest} tot {largest}. Verbeter deze aantallen.",
    en="Expected for group {group} in {where} a smallest size of zero or more and a largest that is not smaller, "
    "got {smallest} to {largest}. Correct these sizes.",
)
BOUND_RANGE = Rule(
    "groups.bound_range",
    nl="Verwacht bij de grens voor {attribute} ‘{value}’: minstens nul, en een hoogste aantal dat niet kleiner is. "
    "Gekregen: minstens {least}, hoogstens {most}. Verbeter deze aantallen.",
    en="Expected for the limit on {attribute} ‘{value}’ at least zero, and a highest number that is not smaller, "
    "got at least {least} and at most {most}. Correct these numbers.",
)
PRESENT_ROUND = Rule(
    "groups.present_round",
    nl="Verwacht bij {person}: nummers van rondes van 0 tot en met {last}. Gekregen: {number}. Verbeter het nummer.",
    en="Expected for {person} numbers of rounds from 0 to {last}, got {number}. Correct the number.",
)
PIN_ROUND = Rule(
    "groups.pin_round",
    nl="Verwacht bij de vaste plaats van {person}: een nummer van een ronde van 0 tot en met {last}. "
    "Gekregen: {number}. Verbeter het nummer.",
    en="Expected for the fixed seat of {person} the number of a round from 0 to {last}, got {number}. "
    "Correct the number.",
)
PIN_GROUP = Rule(
    "groups.pin_group",
    nl="Verwacht bij de vaste plaats van {person}: een groep van {where}. Gekregen: ‘{group}’. {hint}",
    en="Expected for the fixed seat of {person} a group of {where}, got ‘{group}’. {hint}",
)
PIN_TWICE = Rule(
    "groups.pin_twice",
    nl="Verwacht: hoogstens één vaste plaats voor {person} in {where}. Gekregen: {groups}. Kies er één.",
    en="Expected at most one fixed seat for {person} in {where}, got {groups}. Choose one.",
)
BOSS_CIRCLE = Rule(
    "groups.boss_circle",
    nl="Verwacht: een baas die niet onder de eigen medewerker werkt. Gekregen: {people}, in een kring. "
    "Haal bij één van hen de baas weg.",
    en="Expected a boss who does not work under the own staff, got {people}, all round. "
    "Remove the boss of one of them.",
)
