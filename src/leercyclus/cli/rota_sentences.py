"""What `leercyclus rota` says around the answer of the engine, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

TITLE = Rule(
    "cli.rota_title",
    nl="Het rooster van {first} tot en met {last}:",
    en="The rota from {first} to {last}:",
)
DAYS_TITLE = Rule(
    "cli.rota_days_title",
    nl="De beste dagen voor beurt {turn}, ontvangen door {name}:",
    en="The best days for turn {turn}, with {name} as the host:",
)
BARRED_TITLE = Rule("cli.rota_barred_title", nl="Deze dagen kunnen niet:", en="These days cannot be:")
HEAD = Rule(
    "cli.rota_head", nl="gemeente|dagen ontvangen|minuten reizen", en="municipality|days hosted|minutes of travel"
)
GIVEN_UP = Rule("cli.rota_given_up", nl="Wensen die niet gevolgd zijn:", en="Wishes that are not followed:")
NO_DAYS = Rule(
    "cli.rota_no_days",
    nl="In deze periode is geen dag die kan.",
    en="In this period there is no day that can be.",
)
HOST_ALONE = Rule(
    "cli.rota_host_alone",
    nl="Verwacht: een beurt bij {options}. Voeg --turn toe, bijvoorbeeld --turn 1.",
    en="Expected a turn beside {options}. Add --turn, for example --turn 1.",
)
COUNT_RANGE = Rule(
    "cli.rota_count",
    nl="Verwacht: een aantal dagen van 1 of meer. Gekregen: {count}. Kies bijvoorbeeld 10.",
    en="Expected a number of days of 1 or more, got {count}. Choose 10, for example.",
)
MINUTES = Rule("cli.rota_minutes", nl="{minutes:.0f}", en="{minutes:.0f}")
