"""What the rota can say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

KINDS = {
    "college": Rule("rota.kind_college", nl="collegedag", en="college day"),
    "council": Rule("rota.kind_council", nl="raadsavond", en="council evening"),
    "budget": Rule("rota.kind_budget", nl="begroting", en="budget"),
    "election": Rule("rota.kind_election", nl="verkiezingen", en="election"),
    "formation": Rule("rota.kind_formation", nl="formatie", en="formation"),
    "school_holiday": Rule("rota.kind_school_holiday", nl="schoolvakantie", en="school holiday"),
    "recess": Rule("rota.kind_recess", nl="reces", en="recess"),
    "other": Rule("rota.kind_other", nl="iets anders", en="something else"),
}

COLLEGE = Rule(
    "rota.college",
    nl="Op {date} vergadert het college van {name}{more}.",
    en="On {date} the college of {name} meets{more}.",
)
COUNCIL_GUEST = Rule(
    "rota.council_guest",
    nl="Op {date} is het raadsavond in {name}{more}: de wethouders gaan eerder weg.",
    en="On {date} {name} has a council evening{more}: its aldermen leave early.",
)
COUNCIL_HOST = Rule(
    "rota.council_host",
    nl="Op {date} is het raadsavond in {name}{more}: dan kan {name} niet ontvangen.",
    en="On {date} {name} has a council evening{more}: {name} cannot be the host then.",
)
BUDGET = Rule(
    "rota.budget",
    nl="Op {date} werkt {name} aan de begroting{more}: niet iedereen kan weg.",
    en="On {date} {name} works on its budget{more}: not everybody can get away.",
)
ELECTION = Rule(
    "rota.election",
    nl="Op {date} zijn er verkiezingen in {name}{more}.",
    en="On {date} there is an election in {name}{more}.",
)
FORMATION = Rule(
    "rota.formation",
    nl="Op {date} wordt in {name} een college gevormd{more}.",
    en="On {date} a college is being formed in {name}{more}.",
)
SCHOOL_HOLIDAY = Rule(
    "rota.school_holiday",
    nl="Op {date} is het schoolvakantie in {name}{more}: niet iedereen is er.",
    en="On {date} {name} has a school holiday{more}: not everybody is there.",
)
RECESS = Rule(
    "rota.recess",
    nl="Op {date} heeft {name} reces{more}.",
    en="On {date} {name} is in recess{more}.",
)
OTHER = Rule(
    "rota.other",
    nl="Op {date} heeft {name} iets anders{more}: niet iedereen kan weg.",
    en="On {date} {name} has something else{more}: not everybody can get away.",
)
NOBODY_FREE = Rule(
    "rota.nobody_free",
    nl="{obstacle} Dan is geen wethouder van {name} vrij.",
    en="{obstacle} No alderman of {name} is free then.",
)
WEEKEND = Rule(
    "rota.weekend",
    nl="{date} valt in het weekend. Kies een werkdag.",
    en="{date} is in the weekend. Choose a working day.",
)
HOLIDAY = Rule(
    "rota.holiday",
    nl="{date} is een feestdag: {feast}. Kies een werkdag.",
    en="{date} is a public holiday: {feast}. Choose a working day.",
)
OUTSIDE = Rule(
    "rota.outside",
    nl="{date} ligt buiten de periode van {first} tot en met {last}.",
    en="{date} is outside the period from {first} to {last}.",
)

WANTS_TURN = Rule(
    "rota.wants_turn", nl="{name} wil graag beurt {turn} ontvangen.", en="{name} wants to be the host of turn {turn}."
)
WANTS = Rule("rota.wants", nl="{name} wil graag ontvangen.", en="{name} wants to be the host.")
FIRST_TIME_ALONE = Rule(
    "rota.first_time_alone",
    nl="Alleen {name} heeft nog niet ontvangen.",
    en="Only {name} has not been the host yet.",
)
FIRST_TIME = Rule("rota.first_time", nl="{name} heeft nog niet ontvangen.", en="{name} has not been the host yet.")
LEAST = Rule(
    "rota.least",
    nl="{name} ontving tot nu toe het minst ({days} keer).",
    en="{name} hosted least so far (times: {days}).",
)
NONE_LESS = Rule(
    "rota.none_less",
    nl="Niemand ontving tot nu toe minder vaak dan {name} ({days} keer).",
    en="Nobody hosted less often so far than {name} (times: {days}).",
)
MORE_GUEST = Rule(
    "rota.more_guest",
    nl="Van wie even vaak ontving, was {name} het vaakst te gast (dagen: {days}).",
    en="Of those who hosted equally often, {name} was a guest most often (days: {days}).",
)
NEAREST = Rule(
    "rota.nearest",
    nl="Van wie even vaak ontving, is {name} voor allen samen het minst ver.",
    en="Of those who hosted equally often, {name} is the least far for all together.",
)
OTHERS_ELSEWHERE = Rule(
    "rota.others_elsewhere",
    nl="{name} ontving {days} keer. Wie minder vaak ontving, heeft deze cyclus een andere beurt of kan deze niet "
    "ontvangen.",
    en="{name} hosted before (times: {days}). Those who hosted less often have another turn in this cycle or cannot "
    "take this one.",
)

GIVEN_UP = Rule("rota.given_up", nl="{wish} Dat lukt niet: {why}", en="{wish} That is not followed: {why}")
WISHED = Rule("rota.wished", nl="{name} wil graag ontvangen.", en="{name} wants to be the host.")
WISHED_NOT = Rule("rota.wished_not", nl="{name} ontvangt liever niet.", en="{name} would rather not be the host.")
WISHED_TURN = Rule(
    "rota.wished_turn", nl="{name} wil graag beurt {turn} ontvangen.", en="{name} wants to be the host of turn {turn}."
)
WISHED_NOT_TURN = Rule(
    "rota.wished_not_turn",
    nl="{name} ontvangt beurt {turn} liever niet.",
    en="{name} would rather not be the host of turn {turn}.",
)
WISHED_NOT_BEFORE = Rule(
    "rota.wished_not_before",
    nl="{name} ontvangt liever niet voor {date}.",
    en="{name} would rather not be the host before {date}.",
)
WISHED_NOT_AFTER = Rule(
    "rota.wished_not_after",
    nl="{name} ontvangt liever niet na {date}.",
    en="{name} would rather not be the host after {date}.",
)
WOULD_BE_UNFAIR = Rule(
    "rota.would_be_unfair",
    nl="dan ontvangt iemand vaker dan eerlijk is.",
    en="somebody would host more often than is fair.",
)
WOULD_FORGET_DEBT = Rule(
    "rota.would_forget_debt",
    nl="dan blijft iemand achter die vaker te gast was (verschil in dagen: {days}).",
    en="somebody who was a guest more often would be passed over (difference in days: {days}).",
)
WOULD_PASS_OTHERS = Rule(
    "rota.would_pass_others",
    nl="dan worden er minstens zoveel andere wensen niet gevolgd.",
    en="at least as many other wishes would not be followed.",
)
WOULD_BE_NONE = Rule(
    "rota.would_be_none",
    nl="dan is er geen rooster dat past.",
    en="no rota would fit.",
)
WOULD_BE_WORSE = Rule(
    "rota.would_be_worse",
    nl="het beste rooster volgt deze wens niet.",
    en="the best rota does not follow this wish.",
)
UNKNOWN_JOURNEY = Rule(
    "rota.unknown_journey",
    nl="De reis van {one} naar {other} is onbekend. Die telt als de langste die bekend is: {minutes:.0f} minuten.",
    en="The journey from {one} to {other} is unknown. It counts as the longest that is known: {minutes:.0f} minutes.",
)
NO_JOURNEYS = Rule(
    "rota.no_journeys",
    nl="Geen enkele reistijd is bekend. Reizen telt daarom niet mee.",
    en="No travel time is known. That is why travel does not count.",
)
PROVEN = Rule(
    "rota.proven",
    nl="Alle roosters zijn gewogen (manieren om de beurten eerlijk te verdelen: {ways}). Geen ander is beter.",
    en="Every rota was weighed (ways of dividing the turns fairly: {ways}). No other is better.",
)
PROVEN_WITHIN_LEAD = Rule(
    "rota.proven_within_lead",
    nl="Gewogen zijn alle roosters waarin op geen moment iemand ver voorloopt op iemand die nog moet ontvangen "
    "(dagen: hoogstens {lead}; manieren om de beurten te verdelen: {ways}). Daarvan is geen ander beter.",
    en="Weighed is every rota in which at no moment anybody is far ahead of somebody who is still to be the host "
    "(days: at most {lead}; ways of dividing the turns: {ways}). Of these no other is better.",
)
TOO_MUCH = Rule(
    "rota.too_much",
    nl="Dit zijn te veel mogelijkheden om allemaal te wegen: {members} gemeenten en {turns} beurten met deze wensen en "
    "kalenders. Plan de cyclus in twee delen.",
    en="These are too many possibilities to weigh them all: {members} municipalities and {turns} turns with these "
    "wishes and calendars. Plan the cycle in two parts.",
)
NO_HOST = Rule(
    "rota.no_host",
    nl="Niemand kan beurt {turn} ontvangen. Vraag een gemeente of het toch kan, of maak de cyclus korter.",
    en="Nobody can be the host of turn {turn}. Ask a municipality whether it can after all, or make the cycle shorter.",
)
NO_SUCH_TURN = Rule(
    "rota.no_such_turn",
    nl="Verwacht: een beurt van 1 tot en met {most}. Gekregen: {found}. Kies een beurt van deze cyclus.",
    en="Expected a turn from 1 to {most}, got {found}. Choose a turn of this cycle.",
)
NO_SUCH_MEMBER = Rule(
    "rota.no_such_member",
    nl="Verwacht: een van {known}. Gekregen: ‘{id}’. Kies een gemeente uit de lijst.",
    en="Expected one of {known}, got ‘{id}’. Choose a municipality from the list.",
)

NO_ROTA = Rule(
    "rota.no_rota",
    nl="Er past geen rooster tussen {first} en {last} (werkdagen: {working_days}; beurten: {turns}; dagen van beurt "
    "tot beurt: minstens {between}).",
    en="No rota fits between {first} and {last} (working days: {working_days}; turns: {turns}; days from turn to "
    "turn: at least {between}).",
)
TOO_SHORT = Rule(
    "rota.too_short",
    nl="Ook zonder kalenders is daar geen plaats (dagen van de eerste tot en met de laatste beurt: minstens {needed}; "
    "dagen in de periode: {found}).",
    en="Not even without calendars is there room (days from the first to the last turn: at least {needed}; days in the "
    "period: {found}).",
)
IN_THE_WAY = Rule(
    "rota.in_the_way",
    nl="Van {name} is vaak geen wethouder vrij (werkdagen: {days}), het meest door: {title} ({times} keer). Alleen "
    "{name} staat in de weg op een deel daarvan (werkdagen: {alone}).",
    en="Of {name} often no alderman is free (working days: {days}), mostly because of: {title} (times: {times}). "
    "{name} alone is in the way on some of these (working days: {alone}).",
)
NOBODY_HOSTS = Rule(
    "rota.nobody_hosts",
    nl="Op andere dagen kan niemand ontvangen die dat in deze cyclus zou kunnen, bijvoorbeeld door een raadsavond "
    "(werkdagen: {days}).",
    en="On other days nobody can be the host who could in this cycle, for example because of a council evening "
    "(working days: {days}).",
)
LONGER = Rule(
    "rota.longer",
    nl="Dit helpt: maak de periode {weeks} weken langer, tot en met {last}, als daar niets meer in de weg komt.",
    en="This helps: make the period {weeks} weeks longer, to {last}, if nothing else gets in the way there.",
)
LONGER_ONE = Rule(
    "rota.longer_one",
    nl="Dit helpt: maak de periode een week langer, tot en met {last}, als daar niets meer in de weg komt.",
    en="This helps: make the period a week longer, to {last}, if nothing else gets in the way there.",
)
ABSENT = Rule(
    "rota.absent",
    nl="Dit helpt: laat {name} een dag missen, of zonder wethouder komen.",
    en="This helps: let {name} be absent on a day, or come without an alderman.",
)
ABSENT_TOGETHER = Rule(
    "rota.absent_together",
    nl="Dit helpt: laat elk van deze gemeenten een dag missen, of zonder wethouder komen: {names}.",
    en="This helps: let each of these municipalities be absent on a day, or come without an alderman: {names}.",
)
CLOSER = Rule(
    "rota.closer",
    nl="Dit helpt: laat minder tijd tussen twee beurten (dagen: hoogstens {days}).",
    en="This helps: leave less time between two turns (days: at most {days}).",
)
FEWER = Rule(
    "rota.fewer",
    nl="Dit helpt: maak de cyclus korter (beurten: hoogstens {turns}).",
    en="This helps: make the cycle shorter (turns: at most {turns}).",
)
RECEIVES = Rule(
    "rota.receives",
    nl="Dit helpt: vraag {name} om toch te ontvangen.",
    en="This helps: ask {name} to be a host after all.",
)
NOTHING_HELPS = Rule(
    "rota.nothing_helps",
    nl="Geen enkele verandering is op zichzelf genoeg. Kies een andere periode, of verander meer dan één ding.",
    en="No single change is enough. Choose another period, or change more than one thing.",
)
