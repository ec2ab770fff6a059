"""The sentences of a letter to the council, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

SENDER = Rule("letters.sender", nl="Gemeente {municipality}", en="Municipality of {municipality}")
ADDRESSEE = Rule(
    "letters.addressee", nl="De gemeenteraad van {municipality}", en="The municipal council of {municipality}"
)
SUBJECT = Rule(
    "letters.subject",
    nl="Wat de uitwisselingsdag in {host} heeft opgeleverd",
    en="What came of the exchange day in {host}",
)
OPENING = Rule("letters.opening", nl="Geachte raad,", en="Dear members of the council,")
WENT = Rule(
    "letters.went",
    nl="Op {date} gingen {people} mensen uit {municipality} naar {host}{levels}. Niemand betaalt daarvoor: gemeenten "
    "van onze leerkring ontvangen elkaar om de beurt.",
    en="On {date} {people} people from {municipality} went to {host}{levels}. Nobody pays for it: the municipalities "
    "of our circle receive each other in turn.",
)
WENT_ONE = Rule(
    "letters.went_one",
    nl="Op {date} ging één collega uit {municipality} naar {host}. Niemand betaalt daarvoor: gemeenten van onze "
    "leerkring ontvangen elkaar om de beurt.",
    en="On {date} one colleague from {municipality} went to {host}. Nobody pays for it: the municipalities of our "
    "circle receive each other in turn.",
)
WENT_NONE = Rule(
    "letters.went_none",
    nl="Op {date} ontving {host} de gemeenten van onze leerkring. Uit {municipality} ging niemand.",
    en="On {date} {host} received the municipalities of our circle. Nobody from {municipality} went.",
)
RECEIVED = Rule(
    "letters.received",
    nl="Op {date} ontving {municipality} de andere gemeenten van onze leerkring. {own} Niemand betaalt daarvoor: "
    "gemeenten ontvangen elkaar om de beurt.",
    en="On {date} {municipality} received the other municipalities of our circle. {own} Nobody pays for it: "
    "municipalities receive each other in turn.",
)
RECEIVED_BEFORE = Rule(
    "letters.received_before",
    nl="Op {date} ontving {host}, nu {municipality}, de andere gemeenten van onze leerkring. {own} Niemand betaalt "
    "daarvoor: gemeenten ontvangen elkaar om de beurt.",
    en="On {date} {host}, now {municipality}, received the other municipalities of our circle. {own} Nobody pays for "
    "it: municipalities receive each other in turn.",
)
OWN = Rule(
    "letters.own",
    nl="Van onze eigen mensen deden er {people} mee{levels}.",
    en="Of our own people {people} took part{levels}.",
)
OWN_ONE = Rule("letters.own_one", nl="Van onze eigen mensen deed er één mee.", en="Of our own people one took part.")
OWN_NONE = Rule(
    "letters.own_none", nl="Van onze eigen mensen deed niemand mee.", en="Of our own people nobody took part."
)
FROM_TO = Rule("letters.from_to", nl=", van {first} tot {last}", en=", from {first} to {last}")
TOLD = Rule(
    "letters.told",
    nl="Van hen deelden er {told} met de gemeente wat zij meenamen.",
    en="{told} of them shared with the municipality what they took home.",
)
TOLD_ONE = Rule(
    "letters.told_one",
    nl="Een van hen deelde met de gemeente wat die meenam.",
    en="One of them shared with the municipality what was taken home.",
)
TOLD_NONE = Rule(
    "letters.told_none",
    nl="Nog niemand deelde met de gemeente wat die meenam.",
    en="Nobody has shared with the municipality what was taken home so far.",
)
NOTHING_NEW = Rule(
    "letters.nothing_new",
    nl="Van hen zagen er {people} niets nieuws; ook dat is een uitkomst.",
    en="{people} of them saw nothing new; that is an outcome too.",
)
NOTHING_NEW_ONE = Rule(
    "letters.nothing_new_one",
    nl="Een van hen zag niets nieuws; ook dat is een uitkomst.",
    en="One of them saw nothing new; that is an outcome too.",
)
LANDED = Rule("letters.landed", nl="Wat is geland", en="What landed")
OPEN = Rule("letters.open", nl="Wat nog niet is geland, en waarom", en="What did not land so far, and why")
NOTHING_LANDED = Rule(
    "letters.nothing_landed",
    nl="Er is nog niets besloten, geprobeerd of in gebruik.",
    en="Nothing was decided, tried or taken into use so far.",
)
NOTHING_OPEN = Rule("letters.nothing_open", nl="Alles wat is gedeeld, is geland.", en="All that was shared landed.")
NOTHING_SHARED = Rule(
    "letters.nothing_shared",
    nl="Er is nog niets met de gemeente gedeeld.",
    en="Nothing was shared with the municipality so far.",
)
PLAN = Rule("letters.plan", nl="Het plan: “als {when}, dan {then}”.", en="The plan: “if {when}, then {then}”.")
POINT = Rule("letters.point", nl="“{text}”", en="“{text}”")
STANDS = {
    0: Rule("letters.stands_0", nl="Daar is nog niets mee gedaan.", en="Nothing has been done with it so far."),
    1: Rule("letters.stands_1", nl="Dat is thuis verteld.", en="It was told at home."),
    2: Rule("letters.stands_2", nl="Dat staat op een agenda.", en="It is on an agenda."),
    3: Rule(
        "letters.stands_3",
        nl="Volgens wie het meenam, is er een besluit.",
        en="Who brought it says that it was decided.",
    ),
    4: Rule("letters.stands_4", nl="Wij proberen het uit.", en="We are trying it."),
    5: Rule("letters.stands_5", nl="Wij werken ermee.", en="We work with it."),
    6: Rule(
        "letters.stands_6",
        nl="Wij werken ermee, ook elders of al een jaar.",
        en="We work with it, elsewhere or a year.",
    ),
}
"""By the step of the ladder, as a municipality says it to its council."""
STANDS_SINCE = {
    1: Rule("letters.stands_1_since", nl="Dat is op {since} thuis verteld.", en="It was told at home on {since}."),
    2: Rule(
        "letters.stands_2_since", nl="Dat staat sinds {since} op een agenda.", en="It is on an agenda since {since}."
    ),
    3: Rule(
        "letters.stands_3_since",
        nl="Volgens wie het meenam, is er sinds {since} een besluit.",
        en="Who brought it says that it was decided by {since}.",
    ),
    4: Rule("letters.stands_4_since", nl="Wij proberen het uit sinds {since}.", en="We are trying it since {since}."),
    5: Rule("letters.stands_5_since", nl="Wij werken ermee sinds {since}.", en="We work with it since {since}."),
    6: Rule(
        "letters.stands_6_since",
        nl="Sinds {since} werken wij ermee, ook elders of al een jaar.",
        en="Since {since} we work with it, elsewhere or a year.",
    ),
}
WHY_OPEN = {
    "adapt": Rule("letters.why_adapt", nl="Het moet eerst worden aangepast.", en="It has to be adapted first."),
    "decision": Rule("letters.why_decision", nl="Er is een besluit voor nodig.", en="It needs a decision."),
    "not_for_us": Rule(
        "letters.why_not_for_us", nl="Wie het meenam, denkt dat het hier niet past.", en="It seems not to fit here."
    ),
}
"""By how it fits at home, why something did not land yet; what is ready to use says nothing."""
CARRIED = Rule("letters.carried", nl="{people} mensen namen dit mee.", en="{people} people brought this.")
CHANGE = Rule(
    "letters.change",
    nl="{what} ging van {before} naar {after} {unit}.",
    en="{what} went from {before} to {after} {unit}.",
)
CHANGE_RANGE = Rule(
    "letters.change_range",
    nl="{what} ging van {before} {unit} naar {after} tot {last} {unit}.",
    en="{what} went from {before} {unit} to between {after} and {last} {unit}.",
)
DECIDED = Rule(
    "letters.decided",
    nl="{body} besloot op {date}{number}: “{text}”",
    en="The {body} decided on {date}{number}: “{text}”",
)
BODIES = {
    "council": Rule("letters.body_council", nl="De gemeenteraad", en="municipal council"),
    "executive": Rule("letters.body_executive", nl="Het college", en="municipal executive"),
    "management": Rule("letters.body_management", nl="De directie", en="management"),
    "team": Rule("letters.body_team", nl="Het team", en="team"),
}
NUMBER = Rule("letters.number", nl=" ({number})", en=" ({number})")
MORE = Rule("letters.more", nl="En nog {more}.", en="And {more} more.")
BARRIERS = Rule("letters.barriers", nl="Wat in de weg stond: {barriers}.", en="What stood in the way: {barriers}.")
BARRIER = Rule("letters.barrier", nl="{name} ({band} mensen)", en="{name} ({band} people)")
NO_BARRIERS = Rule(
    "letters.no_barriers",
    nl="Wat in de weg staat, noemen wij pas als vijf mensen hetzelfde zeggen, of als iemand het zelf wil vertellen.",
    en="What stands in the way we name only once five people say the same, or somebody wants to bring it up.",
)
ALIKE = Rule(
    "letters.alike",
    nl="Van {answered} lessen keek een collega mee, zonder het eerste antwoord te zien. Bij {alike} zag die hetzelfde.",
    en="Of {answered} lessons a colleague looked along without seeing the first answer. Of {alike} they saw the same.",
)
CLOSING = Rule(
    "letters.closing",
    nl="Wij vertellen u na een jaar wat is gebleven.",
    en="After a year we shall tell you what has stayed.",
)
SIGNATURE = Rule(
    "letters.signature",
    nl="Burgemeester en wethouders van {municipality}",
    en="The municipal executive of {municipality}",
)
SOURCE = Rule(
    "letters.source",
    nl="Geteld met Leercyclus op {date}. Een les staat hier alleen als wie haar schreef haar met de gemeente deelde.",
    en="Counted with Leercyclus on {date}. A lesson stands here only if who wrote it shared it with the municipality.",
)
FILE = Rule("letters.file", nl="brief-aan-de-raad-{date}", en="letter-to-the-council-{date}")
