"""The sentences of a repair, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

FROM_ROUND = Rule(
    "groups.from_round",
    nl="Verwacht: een ronde van 0 tot en met {last}, geteld vanaf 0. Gekregen: {number}. Kies de eerste ronde die mag "
    "veranderen.",
    en="Expected a round from 0 to {last}, counted from 0, got {number}. Choose the first round that may change.",
)
UNKNOWN_ABSENT = Rule(
    "groups.unknown_absent",
    nl="Verwacht: iemand die meedoet. Gekregen: ‘{person}’.",
    en="Expected somebody who takes part, got ‘{person}’.",
)
KNOWN_WALK_IN = Rule(
    "groups.known_walk_in",
    nl="{person} doet al mee. Geef de nieuwe persoon een andere naam.",
    en="{person} takes part already. Give the new person another name.",
)
OTHER_ROUNDS = Rule(
    "groups.other_rounds",
    nl="Verwacht: een indeling van {expected} rondes, zoals in de vraag. Gekregen: {found}. Neem de indeling die bij "
    "deze vraag hoort.",
    en="Expected a plan of {expected} rounds, as in the question, got {found}. Take the plan that belongs to this "
    "question.",
)
OTHER_GROUPS = Rule(
    "groups.other_groups",
    nl="Verwacht in ronde {round}: een indeling van {expected} groepen, zoals in de vraag. Gekregen: {found}. Neem de "
    "indeling die bij deze vraag hoort.",
    en="Expected a plan of {expected} groups in round {round}, as in the question, got {found}. Take the plan that "
    "belongs to this question.",
)
OTHER_PEOPLE = Rule(
    "groups.other_people",
    nl="Verwacht: een indeling van de mensen uit de vraag. Niet in de vraag: {people}. Neem de indeling die bij deze "
    "vraag hoort.",
    en="Expected a plan of the people in the question. Not in the question are: {people}. Take the plan that belongs "
    "to this question.",
)
CLOSED = Rule(
    "groups.closed",
    nl="Ronde {round}: groep {group} is gesloten, want er bleven {left} mensen over. Hun plaatsen zijn verdeeld over "
    "de andere groepen.",
    en="Round {round}: group {group} is closed, because {left} people were left. Their seats are shared out over the "
    "other groups.",
)
SMALLER = Rule(
    "groups.smaller",
    nl="Ronde {round}: met {people} mensen mogen de groepen {less} kleiner zijn dan gevraagd. Zo hoeft er geen groep "
    "dicht.",
    en="Round {round}: with {people} people the groups may be {less} smaller than asked. So no more groups have to "
    "close.",
)
LARGER = Rule(
    "groups.larger",
    nl="Ronde {round}: met {people} mensen mogen de groepen {more} groter zijn dan gevraagd.",
    en="Round {round}: with {people} people the groups may be {more} larger than asked.",
)
RELAXED = Rule(
    "groups.relaxed",
    nl="Let op: {change} Anders was er geen indeling.",
    en="Mind: {change} Otherwise there was no plan.",
)
SEATED = Rule(
    "groups.seated",
    nl="{person} zit in ronde {round} in groep {group}.",
    en="{person} sits in group {group} in round {round}.",
)
MOVED_CLOSED = Rule(
    "groups.moved_closed",
    nl="de eigen groep is gesloten",
    en="the own group is closed",
)
MOVED_FILL = Rule(
    "groups.moved_fill",
    nl="de nieuwe groep was te klein geworden ({left} mensen)",
    en="the new group had become too small ({left} people)",
)
MOVED_RULE = Rule(
    "groups.moved_rule",
    nl="zonder deze wissel hield een van de twee groepen niet alle regels",
    en="without this move one of the two groups did not keep all rules",
)
MOVED_BETTER = Rule(
    "groups.moved_better",
    nl="zo ontmoeten mensen meer anderen, of zijn de groepen beter gemengd",
    en="so people meet more others, or the groups are mixed better",
)
