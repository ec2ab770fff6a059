"""Why no plan exists and what would help, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

TWO = Rule("groups.two_sentences", nl="{first} {second}", en="{first} {second}")
ALLOW_SMALLER = Rule(
    "groups.allow_smaller",
    nl="Laat in ronde {round} kleinere groepen toe, vanaf {smallest}: {groups}.",
    en="Allow smaller groups in round {round}, from {smallest}: {groups}.",
)
ALLOW_LARGER = Rule(
    "groups.allow_larger",
    nl="Laat in ronde {round} grotere groepen toe, tot {largest}: {groups}.",
    en="Allow larger groups in round {round}, up to {largest}: {groups}.",
)
ALLOW_FREE = Rule(
    "groups.allow_free",
    nl="Laat in ronde {round} de grens voor {attribute} ‘{value}’ niet gelden in {groups}.",
    en="Lift the limit on {attribute} ‘{value}’ in round {round} in {groups}.",
)
ALLOW_UNPINNED = Rule(
    "groups.allow_unpinned",
    nl="Geef in ronde {round} geen vaste plaats aan: {people}.",
    en="Give no fixed seat in round {round} to: {people}.",
)
ALLOW_PARTED = Rule(
    "groups.allow_parted",
    nl="Laat deze mensen niet meer bij elkaar hoeven zitten: {pairs}.",
    en="Do not ask these people to sit together any more: {pairs}.",
)
ALLOW_MEETING = Rule(
    "groups.allow_meeting",
    nl="Laat deze mensen wel bij elkaar zitten: {pairs}.",
    en="Let these people share a group after all: {pairs}.",
)
ALLOW_ADMITTED = Rule(
    "groups.allow_admitted",
    nl="Laat in ronde {round} wel toe in groep {group}: {people}.",
    en="Admit to group {group} in round {round} after all: {people}.",
)
ALLOW_AGAIN = Rule(
    "groups.allow_again",
    nl="Laat toe dat iemand in twee rondes hetzelfde krijgt: {themes}.",
    en="Allow somebody to get the same in two rounds: {themes}.",
)
ALLOW_WITHOUT = Rule(
    "groups.allow_without",
    nl="Spreek af dat er in {count} groepen geen hoeft te zitten, bijvoorbeeld in {groups}.",
    en="Agree that {count} groups may be without, such as {groups}.",
)
ALLOW_FEWER = Rule(
    "groups.allow_fewer",
    nl="Spreek af dat er in {count} groepen minder mogen zitten, bijvoorbeeld in {groups}.",
    en="Agree that {count} groups may hold fewer, such as {groups}.",
)
ALLOW_ONE_WITH_FEWER = Rule(
    "groups.allow_one_with_fewer",
    nl="Laat er in één groep minder toe: {groups}.",
    en="Allow one group with fewer: {groups}.",
)
ALLOW_ONE_WITHOUT = Rule(
    "groups.allow_one_without", nl="Laat één groep zonder toe: {groups}.", en="Allow one group without: {groups}."
)
ALLOW_ONE_WITH_MORE = Rule(
    "groups.allow_one_with_more",
    nl="Laat er in één groep meer toe: {groups}.",
    en="Allow one group with more: {groups}.",
)
ALLOW_MORE = Rule(
    "groups.allow_more",
    nl="Spreek af dat er in {count} groepen meer mogen zitten, bijvoorbeeld in {groups}.",
    en="Agree that {count} groups may hold more, such as {groups}.",
)
PART_OR_FREE = Rule(
    "groups.part_or_free",
    nl="Laat hen niet meer bij elkaar hoeven zitten ({pairs}), "
    "of laat in elke ronde één groep toe waar dat wel past (rondes: {rounds}). Het eerste verandert het minst.",
    en="Do not ask them to sit together any more ({pairs}), "
    "or allow in every round one group where they do fit (rounds: {rounds}). The first changes least.",
)
MEET_OR_ADD = Rule(
    "groups.meet_or_add",
    nl="Laat deze mensen wel bij elkaar zitten: {pairs}. Of voeg groepen toe: {count}.",
    en="Let these people share a group after all: {pairs}. Or add groups: {count}.",
)
TOO_FEW_PEOPLE = Rule(
    "groups.too_few_people",
    nl="In {where} zijn {people} mensen. De {groups} groepen vragen er samen minstens {least}.",
    en="In {where} there are {people} people. The {groups} groups ask for at least {least} together.",
)
TOO_MANY_PEOPLE = Rule(
    "groups.too_many_people",
    nl="In {where} zijn {people} mensen. In de {groups} groepen passen er samen hoogstens {most}.",
    en="In {where} there are {people} people. The {groups} groups have room for at most {most} together.",
)
TOO_FEW_OF = Rule(
    "groups.too_few_of",
    nl="In {where} zijn {found} mensen met {attribute} ‘{value}’. "
    "Er zijn {groups} groepen die er elk minstens {least} nodig hebben.",
    en="In {where} there are {found} people with {attribute} ‘{value}’ "
    "for {groups} groups that each need at least {least}.",
)
TOO_FEW_APART = Rule(
    "groups.too_few_apart",
    nl="In {where} zitten de {found} mensen met {attribute} ‘{value}’ in hoogstens {blocks} groepen, omdat sommigen "
    "bij elkaar moeten zitten. Er zijn {groups} groepen die er elk minstens {least} nodig hebben.",
    en="In {where} the {found} people with {attribute} ‘{value}’ sit in at most {blocks} groups, because some of them "
    "have to sit together. There are {groups} groups that each need at least {least}.",
)
TOO_MANY_OF = Rule(
    "groups.too_many_of",
    nl="In {where} zijn {found} mensen met {attribute} ‘{value}’. De groepen mogen er samen hoogstens {most} hebben.",
    en="In {where} there are {found} people with {attribute} ‘{value}’. The groups may hold at most {most} together.",
)
TOO_SMALL_FOR = Rule(
    "groups.too_small_for",
    nl="In {where} heeft groep {group} minstens {least} mensen nodig om hun {attribute} ({values}). "
    "Er is plaats voor {largest}.",
    en="In {where} group {group} needs at least {least} people for their {attribute} ({values}). "
    "It has room for {largest}.",
)
BOUNDS_CLASH = Rule(
    "groups.bounds_clash",
    nl="In {where} vragen de grenzen voor {attribute} ‘{value}’ minstens {least} en hoogstens {most} mensen per groep.",
    en="In {where} the limits on {attribute} ‘{value}’ ask for at least {least} and at most {most} people a group.",
)
TOGETHER_APART = Rule(
    "groups.together_apart",
    nl="{one} en {other} mogen niet bij elkaar zitten, maar zijn in {where} wel met elkaar verbonden: {chain} "
    "moeten bij elkaar zitten.",
    en="{one} and {other} are to be apart, and yet they are joined in {where}: {chain} have to sit together.",
)
UNIT_BREAKS_BOUND = Rule(
    "groups.unit_breaks_bound",
    nl="{people} moeten in {where} bij elkaar zitten. Met {attribute} ‘{value}’ zijn dat er {found}; "
    "een groep mag er hoogstens {most} hebben.",
    en="{people} have to sit together in {where}. With {attribute} ‘{value}’ they are {found}; "
    "a group may hold at most {most}.",
)
UNIT_FITS_NOWHERE = Rule(
    "groups.unit_fits_nowhere",
    nl="{people} moeten in {where} bij elkaar zitten, maar passen in geen enkele groep.",
    en="{people} have to sit together in {where}, but fit in no group.",
)
PINS_PART = Rule(
    "groups.pins_part",
    nl="{people} moeten in {where} bij elkaar zitten, maar hebben vaste plaatsen in verschillende groepen: {groups}.",
    en="{people} have to sit together in {where}, but have fixed seats in different groups: {groups}.",
)
PINS_CROWD = Rule(
    "groups.pins_crowd",
    nl="In {where} horen {found} mensen in groep {group}: vaste plaatsen, en wie daarbij moet zitten. "
    "Er is plaats voor {largest}.",
    en="In {where} {found} people belong in group {group}: fixed seats, and those who have to sit with them. "
    "It has room for {largest}.",
)
PINS_MEET = Rule(
    "groups.pins_meet",
    nl="{one} en {other} mogen niet bij elkaar zitten, maar hebben in {where} allebei hun plaats in groep {group}.",
    en="{one} and {other} are to be apart, but in {where} both have their seat in group {group}.",
)
PINS_BREAK_BOUND = Rule(
    "groups.pins_break_bound",
    nl="In {where} horen {found} mensen met {attribute} ‘{value}’ in groep {group}, door vaste plaatsen. "
    "Hoogstens {most} mag.",
    en="In {where} {found} people with {attribute} ‘{value}’ belong in group {group}, by fixed seats. "
    "At most {most} may.",
)
TOO_MANY_APART = Rule(
    "groups.too_many_apart",
    nl="In {where} mogen deze {count} mensen geen van allen bij elkaar zitten: {people}. Er zijn {groups} groepen.",
    en="In {where} no two of these {count} people may sit together: {people}. There are {groups} groups.",
)
ONE_GROUP = Rule(
    "groups.one_group",
    nl="In {where} is er één groep. Paren die daar niet bij elkaar mogen zitten: {count}.",
    en="In {where} there is one group. Pairs that may not sit together there: {count}.",
)
PIN_BARRED = Rule(
    "groups.pin_barred",
    nl="{person} heeft in {where} een vaste plaats in groep {group}, maar hoort niet bij wie die groep leidt: "
    "dat is gevraagd.",
    en="{person} has a fixed seat in group {group} in {where}, but was asked to be apart from whoever leads it.",
)
BARRED_EVERYWHERE = Rule(
    "groups.barred_everywhere",
    nl="{people} kan in {where} in geen enkele groep zitten, omdat is gevraagd om niet bij iemand te zitten "
    "die er een leidt.",
    en="{people} can sit in no group in {where}, because it was asked to be apart from somebody who leads one.",
)
PINNED_TWICE = Rule(
    "groups.pinned_twice",
    nl="{person} heeft twee keer een vaste plaats bij {theme}: ook in {where}. Niemand krijgt dat twee keer.",
    en="{person} has a fixed seat at {theme} twice: in {where} too. Nobody gets that twice.",
)
GIVEN_AGAIN = Rule(
    "groups.given_again",
    nl="Niet iedereen kan elke ronde iets anders krijgen: bij deze aantallen mensen en plaatsen krijgt iemand "
    "in twee rondes hetzelfde. Dat is bewezen. Het gaat om: {themes}.",
    en="Not everybody can get something else in every round: with so many people and seats somebody gets the same in "
    "two rounds. That is proven. It is about: {themes}.",
)
PERHAPS_AGAIN = Rule(
    "groups.perhaps_again",
    nl="Er is geen indeling gevonden waarin niemand in twee rondes hetzelfde krijgt, en ook geen bewijs dat die er "
    "niet is. Het gaat om: {themes}.",
    en="No plan was found in which nobody gets the same in two rounds, and no proof that there is none. It is about: "
    "{themes}.",
)
NO_COMPANY = Rule(
    "groups.no_company",
    nl="{person} mag in {where} met {found} anderen in een groep. De kleinste groep heeft er {needed} nodig.",
    en="{person} may share a group with {found} others in {where}. The smallest group takes {needed}.",
)
COMBINATION = Rule(
    "groups.combination",
    nl="In {where} past elke regel op zich, maar passen ze niet samen. Wat minstens moet wijken: {count}.",
    en="In {where} every rule fits by itself, but they do not fit together. What has to give way, at least: {count}.",
)
COMBINATION_AT_MOST = Rule(
    "groups.combination_at_most",
    nl="In {where} passen de regels niet samen: dat is bewezen. Als er {count} wijken, kan het; "
    "misschien is minder genoeg, dat was in de tijd niet te zeggen.",
    en="In {where} the rules do not fit together: that is proven. With {count} giving way it can be done; "
    "perhaps fewer suffice, which could not be told in the time.",
)
UNDECIDED = Rule(
    "groups.undecided",
    nl="Van {where} was in de tijd niet te zeggen of er een plan bestaat.",
    en="Of {where} it could not be told in the time whether a plan exists.",
)
TOO_LARGE = Rule(
    "groups.too_large",
    nl="Voor een volledig onderzoek is {where} te groot: {size} keuzes, en hoogstens {most} kan. "
    "De eenvoudige bewijzen vonden niets.",
    en="For a full search {where} is too large: {size} choices, and at most {most} can be handled. "
    "The simple proofs found nothing.",
)
