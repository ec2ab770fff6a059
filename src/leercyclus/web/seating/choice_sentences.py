"""What is said of plans that stand side by side, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

ONE_PLAN = Rule(
    "seating.one_plan",
    nl="We vonden één plan: er is geen keuze tussen meer ontmoeten en beter mengen.",
    en="We found one plan: there is no choice between meeting more people and mixing better.",
)
SOME_CONFLICT = Rule(
    "seating.some_conflict",
    nl="Meer nieuwe ontmoetingen of beter gemengde groepen: het ene gaat een beetje ten koste van het andere. "
    "Het verschil tussen de uitersten: {meetings}, en {seats} van een gelijke spreiding.",
    en="More new meetings or better mixed groups: the one costs a little of the other. "
    "The difference between the extremes: {meetings}, and {seats} an even spread.",
)
MEETINGS = Rule("seating.meetings", nl="{count} ontmoetingen", en="{count} meetings")
ONE_MEETING = Rule("seating.one_meeting", nl="{count} ontmoeting", en="{count} meeting")
SEATS_OFF = Rule("seating.seats_off", nl="{count} plaatsen die afwijken", en="{count} seats off")
ONE_SEAT_OFF = Rule("seating.one_seat_off", nl="{count} plaats die afwijkt", en="{count} seat off")
PROVEN_CONFLICT = Rule(
    "seating.proven_conflict",
    nl="Dat kan niet anders: een plan dat zo gelijk gespreid is, haalt nooit meer dan {most} ontmoetingen. "
    "Dat is bewezen.",
    en="It cannot be otherwise: no plan that is spread so evenly reaches more than {most} meetings. That is proven.",
)
PARTLY_PROVEN = Rule(
    "seating.partly_proven",
    nl="Wie zo gelijk spreidt, haalt nooit meer dan {most} ontmoetingen, van de {whole} die anders de grens zijn. "
    "Dat is bewezen.",
    en="Spread so evenly, no plan reaches more than {most} meetings, of the {whole} that bound it otherwise. "
    "That is proven.",
)
MOST_PROVEN = Rule(
    "seating.most_proven",
    nl="Meer ontmoetingen kan niet, dat is bewezen.",
    en="More meetings cannot be had, that is proven.",
)
EVEN_PROVEN = Rule(
    "seating.even_proven", nl="Beter mengen kan niet, dat is bewezen.", en="Mixing better cannot be, that is proven."
)
NO_CONFLICT = Rule(
    "seating.no_conflict",
    nl="Veel ontmoeten en goed mengen gaan hier samen: één plan is in beide het beste.",
    en="Meeting many and mixing well go together here: one plan is the best in both.",
)
PROPOSED_BOTH = Rule(
    "seating.proposed_both",
    nl="Dit stellen we voor: geen ander plan heeft meer ontmoetingen of is beter gemengd.",
    en="This is what we propose: no other plan has more meetings or is better mixed.",
)
PROPOSED_MOST = Rule(
    "seating.proposed_most",
    nl="Dit stellen we voor: geen ander plan heeft meer ontmoetingen.",
    en="This is what we propose: no other plan has more meetings.",
)
PROPOSED_MIXED = Rule(
    "seating.proposed_mixed",
    nl="Dit stellen we voor: geen ander plan is beter gemengd, en van de {most} ontmoetingen die een plan haalt, houdt "
    "dit er {kept}.",
    en="This is what we propose: no other plan is better mixed, and it keeps {kept} of the {most} meetings that a plan "
    "reaches.",
)
PROPOSED_BALANCE = Rule(
    "seating.proposed_balance",
    nl="Dit stellen we voor: van de plannen met bijna de meeste ontmoetingen ({kept} van {most}) is dit het best "
    "gemengd.",
    en="This is what we propose: of the plans with nearly the most meetings ({kept} of {most}) this one is mixed best.",
)
PROPOSED = Rule("seating.proposed", nl="Dit stellen we voor.", en="This is what we propose.")
ONE_MEETING_FEWER = Rule(
    "seating.one_meeting_fewer",
    nl="Kost één ontmoeting tegenover het plan met de meeste.",
    en="Costs one meeting against the plan with most.",
)
FEWER_MEETINGS = Rule(
    "seating.fewer_meetings",
    nl="Kost {count} ontmoetingen tegenover het plan met de meeste.",
    en="Costs {count} meetings against the plan with most.",
)
ONE_SEAT_MORE = Rule(
    "seating.one_seat_more",
    nl="Eén plaats meer wijkt af van een gelijke spreiding.",
    en="One more seat is off an even spread.",
)
SEATS_MORE = Rule(
    "seating.seats_more",
    nl="{count} plaatsen meer wijken af van een gelijke spreiding.",
    en="{count} more seats are off an even spread.",
)
