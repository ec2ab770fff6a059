"""What the readers of JSON files for mixed groups can say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

BROKEN = Rule(
    "groups_json.broken",
    nl="{name} is geen JSON: het loopt vast op regel {line}, teken {column}. Haal of maak het bestand opnieuw.",
    en="{name} is no JSON: it stops making sense at line {line}, sign {column}. Get or make the file again.",
)
NOT_TEXT = Rule(
    "groups_json.not_text",
    nl="{name} is geen JSON maar iets anders, zoals een werkmap of een foto. Geef een JSON-bestand. "
    "Heb je een lijst met mensen? Gebruik dan `leercyclus groups make`.",
    en="{name} is no JSON but something else, such as a workbook or a photo. Give a JSON file. "
    "Have you got a list of people? Then use `leercyclus groups make`.",
)
TOO_LARGE = Rule(
    "groups_json.too_large",
    nl="{name} is te groot: {size} MB. Ten hoogste {most} MB.",
    en="{name} is too large: {size} MB. At most {most} MB.",
)
TOO_DEEP = Rule(
    "groups_json.too_deep",
    nl="{name} heeft te veel lijsten in lijsten om te lezen. Maak het bestand opnieuw.",
    en="{name} has too many lists within lists to be read. Make the file again.",
)
DOUBLE_KEY = Rule(
    "groups_json.double_key",
    nl="‘{key}’ staat twee keer bij hetzelfde onderdeel. Haal een van beide weg.",
    en="‘{key}’ stands twice in the same part. Remove one of the two.",
)
EXPECTED = Rule(
    "groups_json.expected",
    nl="`{place}`: verwacht {wanted}. Gekregen: {found}. Verbeter dit in het bestand.",
    en="`{place}`: expected {wanted}, got {found}. Correct this in the file.",
)
MISSING = Rule(
    "groups_json.missing",
    nl="`{place}`: ‘{key}’ ontbreekt. Voeg het toe: {wanted}.",
    en="`{place}`: ‘{key}’ is missing. Add it: {wanted}.",
)
NOT_USED = Rule(
    "groups_json.not_used",
    nl="‘{key}’ is niet gebruikt ({count} keer, het eerst in `{place}`). Bedoel je ‘{near}’?",
    en="‘{key}’ is not used ({count} times, first in `{place}`). Did you mean ‘{near}’?",
)
NO_EFFECT = Rule(
    "groups_json.no_effect",
    nl="‘{key}’ is gelezen als een kenmerk van mensen ({count} keer) en telt nergens voor. Bedoel je ‘{near}’?",
    en="‘{key}’ was read as something known of people ({count} times) and counts for nothing. Did you mean ‘{near}’?",
)
A_TEXT = Rule("groups_json.a_text", nl="een tekst tussen aanhalingstekens", en="a text between quotes")
A_VALUE = Rule("groups_json.a_value", nl="een tekst of een getal", en="a text or a number")
A_NUMBER = Rule("groups_json.a_number", nl="een heel getal van nul of meer", en="a whole number of zero or more")
A_YES_OR_NO = Rule("groups_json.a_yes_or_no", nl="`true` of `false`", en="`true` or `false`")
A_LIST = Rule("groups_json.a_list", nl="een lijst tussen [ en ]", en="a list between [ and ]")
AN_OBJECT = Rule("groups_json.an_object", nl="een onderdeel tussen {{ en }}", en="a part between {{ and }}")
A_PAIR = Rule("groups_json.a_pair", nl='twee id’s, zoals ["p1", "p2"]', en='two ids, such as ["p1", "p2"]')
A_FREE = Rule(
    "groups_json.a_free",
    nl='een kenmerk en een waarde, zoals ["level", "wethouder"]',
    en='an attribute and a value, such as ["level", "wethouder"]',
)
A_PIN = Rule(
    "groups_json.a_pin",
    nl='een id, het nummer van een ronde en de id van een groep, zoals ["p1", 0, "r0g2"]',
    en='an id, the number of a round and the id of a group, such as ["p1", 0, "r0g2"]',
)
NOTHING = Rule("groups_json.nothing", nl="niets (`null`)", en="nothing (`null`)")
PLAIN = Rule("groups_json.plain", nl="{found}", en="{found}")

IS_FRONT = Rule(
    "groups_json.is_front",
    nl="{name} houdt meer dan één plan: het is een bestand van --front. Verwacht: één plan. "
    "Kies er een en zet dat in een eigen bestand.",
    en="{name} holds more than one plan: it is a file of --front. Expected one plan. "
    "Choose one and put it in a file of its own.",
)
IS_INSTANCE = Rule(
    "groups_json.is_instance",
    nl="{name} is een vraag (met ‘people’), geen plan. Verwacht: een plan, zoals `groups solve` het schrijft.",
    en="{name} is a question (with ‘people’), no plan. Expected a plan, as `groups solve` writes it.",
)
IS_PLAN = Rule(
    "groups_json.is_plan",
    nl="{name} is een plan (zonder ‘people’). Verwacht: de vraag, met de mensen en de rondes.",
    en="{name} is a plan (without ‘people’). Expected the question, with the people and the rounds.",
)
ROUNDS = Rule(
    "groups_json.rounds",
    nl="{name}: verwacht {wanted} rondes, zoals in de vraag. Gekregen: {found}. Neem het plan dat bij de vraag hoort.",
    en="{name}: expected {wanted} rounds, as in the question, got {found}. Take the plan that goes with the question.",
)
GROUPS = Rule(
    "groups_json.groups",
    nl="`{place}`: verwacht {wanted} groepen, lege meegeteld. Gekregen: {found}. Neem het plan dat bij de vraag hoort.",
    en="`{place}`: expected {wanted} groups, empty ones included, got {found}. "
    "Take the plan that goes with the question.",
)
UNKNOWN = Rule(
    "groups_json.unknown",
    nl="`{place}`: verwacht iemand uit de vraag. Gekregen: ‘{person}’. {hint}",
    en="`{place}`: expected somebody of the question, got ‘{person}’. {hint}",
)
TWICE = Rule(
    "groups_json.twice",
    nl="`{place}`: ‘{person}’ zit in deze ronde ook al in `{first}`. Haal een van beide weg.",
    en="`{place}`: ‘{person}’ already sits in `{first}` in this round. Remove one of the two.",
)
