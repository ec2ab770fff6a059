"""What cannot be answered about a day, in Dutch and English: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WITHDRAWN = Rule(
    "guests.withdrawn",
    nl="Deze uitnodiging is ingetrokken, dus er valt niets meer te antwoorden. Vraag het wie je uitnodigde.",
    en="This invitation was withdrawn, so there is nothing left to answer. Ask whoever invited you.",
)
CANCELLED = Rule(
    "guests.cancelled",
    nl="Deze dag gaat niet door, dus er valt niets meer te antwoorden.",
    en="This day is called off, so there is nothing left to answer.",
)
OVER = Rule(
    "guests.over",
    nl="Deze dag is voorbij. Een antwoord kan tot en met de dag zelf.",
    en="This day is over. It could be answered until the day itself.",
)
NO_ANSWER = Rule(
    "guests.no_answer",
    nl="Verwacht: ja, nee of een vervanger. Kies een van de drie knoppen.",
    en="Expected yes, no or a deputy. Press one of the three buttons.",
)
NO_DEPUTY = Rule(
    "guests.no_deputy",
    nl="Verwacht: wie er in jouw plaats komt. Kies iemand, of vul een naam en een mailadres in.",
    en="Expected who comes in your place. Choose somebody, or fill in a name and a mail address.",
)
DEPUTY_ELSEWHERE = Rule(
    "guests.deputy_elsewhere",
    nl="Verwacht: iemand uit de afvaardiging van {municipality}. Kies iemand uit de lijst.",
    en="Expected somebody of the delegation of {municipality}. Choose somebody from the list.",
)
MANY_DEPUTIES = Rule(
    "guests.many_deputies",
    nl="Je vroeg al {most} vervangers en liet ze weer gaan. Vraag wie je uitnodigde om de volgende te vragen.",
    en="You asked {most} deputies already and let them go. Ask whoever invited you to ask the next one.",
)
OWN_DEPUTY = Rule(
    "guests.own_deputy",
    nl="Je kunt niet je eigen vervanger zijn. Kies iemand anders, of antwoord ja.",
    en="You cannot be your own deputy. Choose somebody else, or answer yes.",
)
ASKED_ALREADY = Rule(
    "guests.asked_already",
    nl="{name} is zelf al voor deze dag gevraagd. Kies iemand anders.",
    en="{name} was asked for this day already. Choose somebody else.",
)
DEPUTY_OF_DEPUTY = Rule(
    "guests.deputy_of_deputy",
    nl="Je komt zelf als vervanger. Antwoord nee; {name} kan dan iemand anders kiezen.",
    en="You come as a deputy yourself. Answer no; {name} can then choose somebody else.",
)
NOT_COMING = Rule(
    "guests.not_coming",
    nl="Verwacht: wensen van iemand die komt. Antwoord eerst dat je komt.",
    en="Expected wishes of somebody who comes. First answer that you come.",
)
WISH_ELSEWHERE = Rule(
    "guests.wish_elsewhere",
    nl="Verwacht: workshops en praktijkbezoeken van deze dag die doorgaan, elk één keer, hooguit {most}. Kies opnieuw.",
    en="Expected workshops and practice visits of this day that go on, each once, at most {most}. Choose again.",
)
HOPE_ELSEWHERE = Rule(
    "guests.hope_elsewhere",
    nl="Verwacht: iemand anders die voor deze dag is gevraagd. Kies opnieuw.",
    en="Expected somebody else who was asked for this day. Choose again.",
)
LEAVES_FIRST = Rule(
    "guests.leaves_first",
    nl="Verwacht: komen vóór gaan. Gekregen: komen om {arrives}, gaan om {leaves}. Pas een van beide aan.",
    en="Expected to come before leaving, got: come at {arrives}, leave at {leaves}. Change one of them.",
)
OUTSIDE_DAY = Rule(
    "guests.outside_day",
    nl="Verwacht: een tijd tussen {begins} en {ends}, want dan is de dag. Gekregen: {found}. Pas de tijd aan.",
    en="Expected a time between {begins} and {ends}, when the day is. Got {found}. Change the time.",
)
NO_CATERER = Rule(
    "guests.no_caterer",
    nl="Verwacht: het mailadres van de cateraar bij de dag. Er staat er geen. Vul het in bij de dag.",
    en="Expected the mail address of the caterer with the day. There is none. Fill it in with the day.",
)
