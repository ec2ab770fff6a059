"""What cannot be done with a circle, in Dutch and English: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NUMBER_OF_MEMBERS = Rule(
    "circles.number",
    nl="Verwacht: 2 tot 13 gemeenten in een leerkring. Dit zouden er {count} zijn. Pas de vergelijking aan.",
    en="Expected 2 to 13 municipalities in a circle. This would make {count}. Change the comparison.",
)
UNKNOWN_MUNICIPALITY = Rule(
    "circles.unknown",
    nl="Verwacht: gemeenten die nu bestaan. Gekregen: ‘{code}’. Kies haar opnieuw.",
    en="Expected municipalities of today, got ‘{code}’. Choose it again.",
)
NOT_OWN = Rule(
    "circles.not_own",
    nl="Verwacht: je eigen gemeente is een van de leden. Kies een van de gemeenten uit de vergelijking.",
    en="Expected your own municipality among the members. Choose one of the municipalities compared.",
)
CYCLE_DAYS = Rule(
    "circles.cycle_days",
    nl="Verwacht: een laatste dag na de eerste. Gekregen: {begins} tot {ends}. Pas een van beide aan.",
    en="Expected a last day after the first, got {begins} to {ends}. Change one of them.",
)
ALREADY_MEMBER = Rule(
    "circles.already",
    nl="{name} doet al mee of is al uitgenodigd. Kies een andere gemeente.",
    en="{name} takes part already or was asked already. Choose another municipality.",
)
NOT_INVITED = Rule(
    "circles.not_invited",
    nl="Deze uitnodiging is er niet meer. Vraag de coördinator van de leerkring om een nieuwe.",
    en="This invitation is no longer there. Ask the coordinator of the circle for a new one.",
)
ANSWERED = Rule(
    "circles.answered",
    nl="Deze uitnodiging is al beantwoord. Is het antwoord anders? Zeg het de coördinator van de leerkring.",
    en="This invitation was answered already. Has the answer changed? Tell the coordinator of the circle.",
)
NOT_THE_COORDINATOR = Rule(
    "circles.not_the_coordinator",
    nl="{name} heeft hier al een coördinator, en die geeft het antwoord. Vraag het daar, of vraag eerst de rol.",
    en="{name} has a coordinator here already, who answers. Ask there, or ask for the role first.",
)
NOT_A_MEMBER = Rule(
    "circles.not_a_member",
    nl="{name} doet niet mee aan de leerkring. Kies een gemeente die meedoet.",
    en="{name} does not take part in the circle. Choose a municipality that does.",
)
LEFT_BEFORE = Rule(
    "circles.left_before",
    nl="Verwacht: een laatste dag die niet voor {begins} ligt. Gekregen: {day}. Kies een latere dag.",
    en="Expected a last day not before {begins}, got {day}. Choose a later day.",
)
CLOSED = Rule(
    "circles.closed",
    nl="De leerkring is gesloten. Er verandert niets meer aan. Begin een nieuwe als je verder wilt.",
    en="The circle is closed. Nothing in it changes any more. Found a new one to go on.",
)
LAST_COORDINATOR_OF_CIRCLE = Rule(
    "circles.last_of_circle",
    nl="Dit is de enige coördinator van de leerkring. Wijs eerst een andere aan. Daarna kan deze rol eindigen.",
    en="This is the only coordinator of the circle. Name another one first. After that this role can end.",
)
LAST_COORDINATOR_OF_MUNICIPALITY = Rule(
    "circles.last_of_municipality",
    nl="Dit is de enige coördinator van {name}. Wijs eerst een andere aan. Daarna kan deze rol eindigen.",
    en="This is the only coordinator of {name}. Name another one first. After that this role can end.",
)
LAST_ADMINISTRATOR = Rule(
    "circles.last_administrator",
    nl="Dit is de enige beheerder van het netwerk. Wijs eerst een andere aan. Daarna kan deze rol eindigen.",
    en="This is the only administrator of the network. Name another one first. After that this role can end.",
)
ROLE_NEEDS = Rule(
    "circles.role_needs",
    nl="Verwacht bij deze rol: {needed}. Vul dat aan.",
    en="Expected with this role: {needed}. Add that.",
)
NEEDED = {
    "organisation": Rule("circles.needed_municipality", nl="een gemeente", en="a municipality"),
    "circle": Rule("circles.needed_circle", nl="een leerkring", en="a circle"),
    "behalf_of": Rule(
        "circles.needed_alderman", nl="de wethouder voor wie iemand antwoordt", en="the alderman spoken for"
    ),
}
OWN_SECRETARIAT = Rule(
    "circles.own_secretariat",
    nl="Niemand antwoordt namens zichzelf. Kies een andere wethouder of een andere persoon.",
    en="Nobody answers for themselves. Choose another alderman or another person.",
)
ROLE_DAYS = Rule(
    "circles.role_days",
    nl="Verwacht: een laatste dag die niet voor de eerste ligt. Gekregen: {begins} tot {ends}. Pas een van beide aan.",
    en="Expected a last day not before the first, got {begins} to {ends}. Change one of them.",
)
TOO_MANY_THEMES = Rule(
    "circles.too_many_themes",
    nl="Verwacht: hoogstens {most} thema's. Dit zijn er {count}. Haal er een paar weg.",
    en="Expected at most {most} themes. This makes {count}. Take some away.",
)
