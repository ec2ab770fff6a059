"""Which rule a rota breaks, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

TURNS = Rule(
    "rota.broken_turns",
    nl="Verwacht: {turns} beurten, op volgorde. Gekregen: {found}.",
    en="Expected {turns} turns, in order, got {found}.",
)
UNKNOWN_HOST = Rule(
    "rota.broken_host",
    nl="Beurt {turn}: ‘{id}’ is geen gemeente van deze cyclus en kan niet ontvangen.",
    en="Turn {turn}: ‘{id}’ is no municipality of this cycle and cannot be the host.",
)
CANNOT = Rule(
    "rota.broken_cannot",
    nl="Beurt {turn}: {name} kan niet ontvangen.",
    en="Turn {turn}: {name} cannot be the host.",
)
UNFAIR = Rule(
    "rota.broken_fair",
    nl="Beurt {turn}: {name} ontvangt twee dagen of meer vaker dan {other}, en {other} kan deze beurt ontvangen.",
    en="Turn {turn}: {name} is the host two days or more oftener than {other}, and {other} can be the host here.",
)
TOTAL = Rule(
    "rota.broken_total",
    nl="{name}: gemeld is {told}, geteld is {found}.",
    en="{name}: told is {told}, counted is {found}.",
)
WISHES = Rule(
    "rota.broken_wishes",
    nl="Gemeld zijn {told} wensen die niet gevolgd zijn, geteld zijn er {found}.",
    en="Told are {told} wishes that are not followed, counted are {found}.",
)
NO_WORKING_DAY = Rule(
    "rota.broken_working_day",
    nl="Beurt {turn}: {date} is geen werkdag.",
    en="Turn {turn}: {date} is no working day.",
)
OUTSIDE = Rule(
    "rota.broken_window",
    nl="Beurt {turn}: {date} ligt buiten de periode.",
    en="Turn {turn}: {date} is outside the period.",
)
CLOSE = Rule(
    "rota.broken_between",
    nl="Beurt {turn}: {date} komt minder dan {between} dagen na de beurt ervoor.",
    en="Turn {turn}: {date} is less than {between} days after the turn before.",
)
BLOCKED = Rule(
    "rota.broken_blocked",
    nl="Beurt {turn}: op {date} is geen wethouder van {name} vrij, of kan {name} niet ontvangen.",
    en="Turn {turn}: on {date} no alderman of {name} is free, or {name} cannot be the host.",
)
HINDERED = Rule(
    "rota.broken_hindered",
    nl="Beurt {turn}: gemeld is een ander rijtje gemeenten dat hinder heeft dan er geteld is.",
    en="Turn {turn}: the list of hindered municipalities is not the one that was counted.",
)
