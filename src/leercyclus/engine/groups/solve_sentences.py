"""The sentences of the search, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

SEED_RANGE = Rule(
    "groups.seed_range",
    nl="Verwacht: een startgetal van 0 of hoger. Gekregen: {seed}. Kies bijvoorbeeld 1.",
    en="Expected a seed of 0 or above, got {seed}. Choose 1, for example.",
)
SECONDS_RANGE = Rule(
    "groups.seconds_range",
    nl="Verwacht: een zoektijd boven 0 seconden. Gekregen: {seconds}. Kies bijvoorbeeld 2.",
    en="Expected a search time above 0 seconds, got {seconds}. Choose 2, for example.",
)
STEPS_RANGE = Rule(
    "groups.steps_range",
    nl="Verwacht: 1 stap of meer. Gekregen: {steps}. Kies bijvoorbeeld 1000000.",
    en="Expected 1 step or more, got {steps}. Choose 1000000, for example.",
)
ONE_BUDGET = Rule(
    "groups.one_budget",
    nl="Verwacht: seconden of stappen. Gekregen: allebei. Laat een van de twee weg.",
    en="Expected seconds or steps, got both. Leave one of the two out.",
)
UNKNOWN_PREFERENCE = Rule(
    "groups.unknown_preference",
    nl="Verwacht: meetings, balance of spread. Gekregen: ‘{prefer}’. Kies een van deze drie.",
    en="Expected meetings, balance or spread, got ‘{prefer}’. Choose one of these three.",
)
STOPPED_EARLY = Rule(
    "groups.stopped_early",
    nl="De zoektocht is gestopt voordat er een indeling was die alle regels houdt. Geef haar meer tijd.",
    en="The search was stopped before there was a plan that keeps all rules. Give it more time.",
)
NEITHER_PLAN_NOR_PROOF = Rule(
    "groups.neither_plan_nor_proof",
    nl="Er is geen indeling gevonden die alle regels houdt, en ook geen bewijs dat die er niet is. Geef meer tijd, of "
    "laat een regel los.",
    en="No plan was found that keeps all rules, and no proof that there is none. Give more time, or let go of a rule.",
)
