"""What the check of a plan can say, in Dutch and English. Rounds are named from 1."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

ROUNDS = Rule(
    "groups.broken_rounds",
    nl="Verwacht: {rounds} rondes. Gekregen: {found}.",
    en="Expected {rounds} rounds, got {found}.",
)
GROUPS = Rule(
    "groups.broken_groups",
    nl="Verwacht in ronde {round}: hoogstens {groups} groepen. Gekregen: {found}.",
    en="Expected at most {groups} groups in round {round}, got {found}.",
)
UNKNOWN = Rule(
    "groups.broken_unknown",
    nl="In ronde {round} zit ‘{person}’ in groep {group}, maar niemand op de lijst heet zo.",
    en="In round {round} ‘{person}’ sits in group {group}, but nobody on the list has that name.",
)
UNSEATED = Rule(
    "groups.broken_unseated",
    nl="{person} is er in ronde {round} en heeft geen plaats.",
    en="{person} is present in round {round} and has no seat.",
)
TWICE = Rule(
    "groups.broken_twice",
    nl="{person} heeft in ronde {round} {seats} plaatsen. Eén is genoeg.",
    en="{person} has {seats} seats in round {round}. One is enough.",
)
ABSENT = Rule(
    "groups.broken_absent",
    nl="{person} heeft een plaats in ronde {round}, maar is er dan niet.",
    en="{person} has a seat in round {round}, but is not there then.",
)
SIZE = Rule(
    "groups.broken_size",
    nl="Verwacht in ronde {round} in groep {group}: {smallest} tot {largest} mensen. Gekregen: {found}.",
    en="Expected {smallest} to {largest} people in group {group} of round {round}, got {found}.",
)
APART = Rule(
    "groups.broken_apart",
    nl="{one} en {other} zitten samen in ronde {round}, in groep {group}. Gevraagd is: niet bij elkaar.",
    en="{one} and {other} sit together in round {round}, in group {group}. They were asked to be apart.",
)
BOSS = Rule(
    "groups.broken_boss",
    nl="{one} werkt onder {other} en zit met {other} samen in ronde {round}, in groep {group}.",
    en="{one} works under {other} and sits with {other} in round {round}, in group {group}.",
)
PARTNER = Rule(
    "groups.broken_partner",
    nl="De partner {one} zit in ronde {round} in groep {group} bij {other}. Allebei horen ze bij {value}.",
    en="The partner {one} sits with {other} in round {round}, in group {group}. Both belong to {value}.",
)
LANGUAGE = Rule(
    "groups.broken_language",
    nl="{one} spreekt geen Nederlands en zit in ronde {round} in groep {group} bij {other}. "
    "Van {other} weten we niet dat die Engels spreekt.",
    en="{one} speaks no Dutch and sits with {other} in round {round}, in group {group}. "
    "We do not know that {other} speaks English.",
)
TOGETHER = Rule(
    "groups.broken_together",
    nl="{one} en {other} zitten in ronde {round} niet samen. Dat was wel gevraagd.",
    en="{one} and {other} do not sit together in round {round}. That was asked.",
)
TOO_MANY = Rule(
    "groups.broken_too_many",
    nl="In ronde {round} zitten in groep {group} {found} mensen met {attribute} ‘{value}’. Hoogstens {most} mag.",
    en="In round {round} group {group} holds {found} people with {attribute} ‘{value}’. At most {most} may.",
)
TOO_FEW = Rule(
    "groups.broken_too_few",
    nl="In ronde {round} zitten in groep {group} {found} mensen met {attribute} ‘{value}’. Minstens {fewest} moet.",
    en="In round {round} group {group} holds {found} people with {attribute} ‘{value}’. At least {fewest} must.",
)
PIN = Rule(
    "groups.broken_pin",
    nl="{person} hoort in ronde {round} in groep {group} en zit daar niet.",
    en="{person} belongs in group {group} in round {round} and does not sit there.",
)
BARRED = Rule(
    "groups.broken_barred",
    nl="{person} zit in ronde {round} in groep {group}. Wie die groep leidt en {person} horen niet bij elkaar: "
    "dat is gevraagd.",
    en="{person} sits in group {group} in round {round}. Whoever leads that group and {person} were asked to be apart.",
)
AGAIN = Rule(
    "groups.broken_again",
    nl="{person} krijgt {theme} in ronde {round}, en had dat al in ronde {before}.",
    en="{person} gets {theme} in round {round}, and had it already in round {before}.",
)
FROZEN = Rule(
    "groups.broken_frozen",
    nl="Ronde {round} is al geweest en is toch veranderd.",
    en="Round {round} is in the past and was changed.",
)
