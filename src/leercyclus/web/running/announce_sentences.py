"""Why a message cannot be sent, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NOTHING_TOLD = Rule(
    "announce.nothing_told",
    nl="Een bericht heeft tekst nodig. Hier stond niets. Typ wat mensen moeten weten.",
    en="A message needs text. There was none here. Type what people have to know.",
)
TOO_LONG = Rule(
    "announce.too_long",
    nl="Een bericht heeft hoogstens {most} tekens. Dit zijn er {found}. Maak het korter.",
    en="A message has at most {most} characters. These are {found}. Make it shorter.",
)
NO_SUCH_GROUP = Rule(
    "announce.no_such_group",
    nl="Deze groep is er niet (meer) in de indeling die nu geldt. Kies opnieuw aan wie het bericht is.",
    en="This group is not (any more) in the groups that hold now. Choose again to whom the message goes.",
)
