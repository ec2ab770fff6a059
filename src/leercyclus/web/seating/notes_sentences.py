"""What who plans the day should look at before groups are made and published, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

LEADER_AWAY = Rule(
    "seating.leader_away",
    nl="{person} leidt ‘{what}’ en komt niet. Kies iemand anders.",
    en="{person} leads ‘{what}’ and does not come. Choose somebody else.",
)
LEADER_WAITING = Rule(
    "seating.leader_waiting",
    nl="{person} leidt ‘{what}’ en staat op de wachtlijst.",
    en="{person} leads ‘{what}’ and is on the waiting list.",
)
LEADER_UNANSWERED = Rule(
    "seating.leader_unanswered",
    nl="{person} leidt ‘{what}’ en heeft nog geen antwoord gegeven.",
    en="{person} leads ‘{what}’ and has not answered yet.",
)
NEED_AND_ACCESS = Rule(
    "seating.need_and_access",
    nl="{person} heeft iets nodig om binnen te komen en zit in ‘{what}’: {access}. Kijk of dat kan.",
    en="{person} needs something to get in and is in ‘{what}’: {access}. See whether that works.",
)
NEED_AND_ROOM = Rule(
    "seating.need_and_room",
    nl="{person} heeft iets nodig om binnen te komen en zit in ‘{what}’: {room} is niet drempelvrij. Kijk of dat kan.",
    en="{person} needs something to get in and is in ‘{what}’: {room} is not step-free. See whether that works.",
)
