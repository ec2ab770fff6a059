"""What is said of a change by hand: what it costs, and why it cannot be, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Figure, Rule

NUMBERS = {
    number: Rule(f"seating.number_{number}", nl=nl, en=en)
    for number, (nl, en) in enumerate(
        (
            ("één", "one"),
            ("twee", "two"),
            ("drie", "three"),
            ("vier", "four"),
            ("vijf", "five"),
            ("zes", "six"),
            ("zeven", "seven"),
            ("acht", "eight"),
            ("negen", "nine"),
            ("tien", "ten"),
            ("elf", "eleven"),
            ("twaalf", "twelve"),
        ),
        start=1,
    )
}
"""Small numbers as words, for a sentence that begins with one."""


def number_of(count: int) -> Figure:
    """Give a number as it stands in a sentence: a word up to twelve."""
    return NUMBERS[count]() if count in NUMBERS else count


MEETING_MORE = Rule(
    "seating.meeting_more",
    nl="{count} ontmoeting tussen gemeenten meer",
    en="{count} more meeting between municipalities",
)
MEETINGS_MORE = Rule(
    "seating.meetings_more",
    nl="{count} ontmoetingen tussen gemeenten meer",
    en="{count} more meetings between municipalities",
)
MEETING_LESS = Rule(
    "seating.meeting_less",
    nl="{count} ontmoeting tussen gemeenten minder",
    en="{count} fewer meeting between municipalities",
)
MEETINGS_LESS = Rule(
    "seating.meetings_less",
    nl="{count} ontmoetingen tussen gemeenten minder",
    en="{count} fewer meetings between municipalities",
)
MIXED_MORE = Rule("seating.mixed_more", nl="{count} goed gemengde groep meer", en="{count} more well mixed group")
MIXED_MORE_MANY = Rule(
    "seating.mixed_more_many", nl="{count} goed gemengde groepen meer", en="{count} more well mixed groups"
)
MIXED_LESS = Rule("seating.mixed_less", nl="{count} goed gemengde groep minder", en="{count} fewer well mixed group")
MIXED_LESS_MANY = Rule(
    "seating.mixed_less_many", nl="{count} goed gemengde groepen minder", en="{count} fewer well mixed groups"
)
EVENER = Rule("seating.evener", nl="iets gelijker gespreid", en="spread a little more evenly")
LESS_EVEN = Rule("seating.less_even", nl="iets minder gelijk gespreid", en="spread a little less evenly")
HOPE_MORE = Rule(
    "seating.hope_more",
    nl="{count} persoon meer ontmoet wie die hoopt te ontmoeten",
    en="{count} more person meets the one they hope to meet",
)
HOPES_MORE = Rule(
    "seating.hopes_more",
    nl="{count} mensen meer ontmoeten wie ze hopen te ontmoeten",
    en="{count} more people meet the one they hope to meet",
)
HOPE_LESS = Rule(
    "seating.hope_less",
    nl="{count} persoon minder ontmoet wie die hoopt te ontmoeten",
    en="{count} fewer person meets the one they hope to meet",
)
HOPES_LESS = Rule(
    "seating.hopes_less",
    nl="{count} mensen minder ontmoeten wie ze hopen te ontmoeten",
    en="{count} fewer people meet the one they hope to meet",
)
WISHES = Rule(
    "seating.wishes",
    nl="van de wensen komt {after:.0f}% uit, dat was {before:.0f}%",
    en="{after:.0f}% of the wishes come true, it was {before:.0f}%",
)
FEWEST = Rule(
    "seating.fewest",
    nl="wie het minst ontmoet, ontmoet {after} uit een andere gemeente, dat was {before}",
    en="who meets fewest meets {after} from another municipality, it was {before}",
)
NOTHING = Rule(
    "seating.nothing",
    nl="Dit kost niets: evenveel ontmoetingen, even goed gemengd.",
    en="This costs nothing: as many meetings, as well mixed.",
)
MEETS_SAME = Rule(
    "seating.meets_same",
    nl="Ontmoet evenveel mensen uit een andere gemeente als eerst: {after}.",
    en="Meets as many people from another municipality as before: {after}.",
)
MEETS_OTHER = Rule(
    "seating.meets_other",
    nl="Ontmoet {after} uit een andere gemeente. Eerst was dat {before}.",
    en="Meets {after} from another municipality. It was {before}.",
)
NOT_IN_PLAN = Rule(
    "seating.not_in_plan",
    nl="Deze ronde staat niet in het plan. Kies een ronde van het plan, of maak de groepen opnieuw.",
    en="This round is not in the plan. Choose a round of the plan, or make the groups anew.",
)
NOT_THERE = Rule(
    "seating.not_there",
    nl="{person} is er in {slot} niet. Kies een ronde waarin {person} er wel is.",
    en="{person} is not there in {slot}. Choose a round in which {person} is.",
)
LEADS = Rule(
    "seating.leads",
    nl="{person} is in {slot} bij {offer}, om te leiden of te ontvangen, en blijft daar. "
    "Geef eerst {offer} iemand anders die leidt of ontvangt.",
    en="{person} leads or receives at {offer} in {slot}, and stays there. First give {offer} somebody else to lead it.",
)
NO_SUCH_SEAT = Rule(
    "seating.no_such_seat",
    nl="Deze plek is er in {slot} niet. Kies een plek uit de lijst.",
    en="There is no such seat in {slot}. Choose one of the list.",
)
SITS_THERE = Rule(
    "seating.sits_there",
    nl="{person} zit daar al. Kies een andere plek.",
    en="{person} sits there already. Choose another seat.",
)
NOBODY_TO_SWAP = Rule(
    "seating.nobody_to_swap",
    nl="Deze twee kunnen in {slot} niet ruilen: ze hebben niet allebei een plek, of zitten samen. Kies iemand anders.",
    en="These two cannot swap in {slot}: they do not both have a seat, or sit together. Choose somebody else.",
)
NOT_COMING = Rule(
    "seating.not_coming",
    nl="Gekozen is iemand die niet komt. Kies wie er komt.",
    en="Somebody was chosen who does not come. Choose who comes.",
)
TWO_PEOPLE = Rule(
    "seating.two_people",
    nl="Gekozen is twee keer dezelfde persoon. Kies twee verschillende mensen.",
    en="The same person was chosen twice. Choose two different people.",
)
HOLDS = Rule("seating.holds", nl="{group}, nu {count} mensen", en="{group}, {count} people now")
HOLDS_ONE = Rule("seating.holds_one", nl="{group}, nu {count} mens", en="{group}, {count} person now")
NO_EARLIER = Rule(
    "seating.no_earlier",
    nl="Verwacht: een eerdere versie van de groepen. Deze geldt nu, of is nooit gepubliceerd. Er is niets veranderd.",
    en="Expected an earlier version of the groups. This one holds now, or was never published. Nothing was changed.",
)
