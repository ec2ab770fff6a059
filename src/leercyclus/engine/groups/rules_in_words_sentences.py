"""Which rules a plan keeps, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

OWN_MUNICIPALITY = Rule("groups_rules.own_municipality", nl="hun eigen gemeente", en="their own municipality")
ITS_MUNICIPALITY = Rule("groups_rules.its_municipality", nl="de eigen gemeente", en="the own municipality")
SAME = Rule("groups_rules.same", nl="dezelfde ‘{cross}’", en="the same ‘{cross}’")
NO_PARTNERS = Rule(
    "groups_rules.no_partners",
    nl="Er zijn geen partners gevonden in deze lijst.",
    en="No partners were found in this list.",
)
ONE_PARTNER = Rule(
    "groups_rules.one_partner",
    nl="1 partner zit nooit bij mensen van {own}.",
    en="1 partner never sits with people of {own}.",
)
PARTNERS = Rule(
    "groups_rules.partners",
    nl="{count} partners zitten nooit bij mensen van {own}.",
    en="{count} partners never sit with people of {own}.",
)
PARTNERS_ANYWHERE = Rule(
    "groups_rules.partners_anywhere",
    nl="Partners mogen bij mensen van {own} zitten.",
    en="Partners may sit with people of {own}.",
)
NO_BOSS = Rule(
    "groups_rules.no_boss",
    nl="Niemand heeft een leidinggevende op de lijst.",
    en="Nobody has a boss on the list.",
)
ONE_BOSS = Rule(
    "groups_rules.one_boss",
    nl="1 mens heeft een leidinggevende op de lijst. Die twee zitten nooit bij elkaar.",
    en="1 person has a boss on the list. Those two never sit together.",
)
BOSSES = Rule(
    "groups_rules.bosses",
    nl="{count} mensen hebben een leidinggevende op de lijst. Zij zitten nooit bij die leidinggevende.",
    en="{count} people have a boss on the list. They never sit with that boss.",
)
ONE_FOREIGN = Rule(
    "groups_rules.one_foreign",
    nl="1 mens spreekt geen Nederlands, en zit alleen bij mensen die Engels spreken.",
    en="1 person speaks no Dutch, and sits only with people who speak English.",
)
FOREIGN = Rule(
    "groups_rules.foreign",
    nl="{count} mensen spreken geen Nederlands. Zij zitten alleen bij mensen die Engels spreken.",
    en="{count} people speak no Dutch. They sit only with people who speak English.",
)
LEVEL = Rule("groups_rules.level", nl="{value}", en="{value}")
WITH_VALUE = Rule("groups_rules.with_value", nl="met {attribute} ‘{value}’", en="with {attribute} ‘{value}’")
AT_MOST = Rule("groups_rules.at_most", nl="Hoogstens {most} {what} per groep.", en="At most {most} {what} a group.")
AT_LEAST = Rule("groups_rules.at_least", nl="Minstens {least} {what} per groep.", en="At least {least} {what} a group.")
BETWEEN = Rule(
    "groups_rules.between",
    nl="Minstens {least} en hoogstens {most} {what} per groep.",
    en="At least {least} and at most {most} {what} a group.",
)
FREED = Rule(
    "groups_rules.freed",
    nl="{bound} Groepen waar dat is losgelaten: {count}.",
    en="{bound} Groups where that was let go: {count}.",
)
ASKED = Rule(
    "groups_rules.asked",
    nl="Paren die nooit bij elkaar zitten omdat dat is gevraagd: {apart}. Paren die steeds bij elkaar zitten: "
    "{together}.",
    en="Pairs that never sit together because that was asked: {apart}. Pairs that always sit together: {together}.",
)
ONE_BARRED = Rule(
    "groups_rules.one_barred",
    nl="1 mens zit in een groep nooit, omdat is gevraagd om niet te zitten bij wie haar leidt.",
    en="1 person never sits in one group, because it was asked to be apart from whoever leads it.",
)
BARRED = Rule(
    "groups_rules.barred",
    nl="{count} keer zit iemand nooit in een groep, omdat is gevraagd om niet te zitten bij wie haar leidt.",
    en="{count} times somebody never sits in a group, because it was asked to be apart from whoever leads it.",
)
ONCE = Rule(
    "groups_rules.once",
    nl="Niemand krijgt in twee rondes hetzelfde. Dat geldt voor: {themes}.",
    en="Nobody gets the same in two rounds. That holds for: {themes}.",
)
EXCEPTIONS = Rule(
    "groups_rules.exceptions",
    nl="Paren die toch bij elkaar mogen zitten, omdat dat zo is afgesproken: {count}.",
    en="Pairs that may sit together after all, because that was agreed: {count}.",
)
