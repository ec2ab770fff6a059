"""What `leercyclus purse` says around the answer of the engine, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

HEAD = Rule(
    "cli.purse_head",
    nl="gemeente|dagen ontvangen|stoelen gegeven|stoelen gekregen|uren gegeven|uren gekregen|saldo",
    en="municipality|days hosted|seats given|seats received|hours given|hours received|balance",
)
PAIRS = Rule("cli.purse_pairs", nl="Van wie aan wie:", en="From whom to whom:")
PAIR_HEAD = Rule("cli.purse_pair_head", nl="gever|nemer|dagen|stoelen|uren", en="giver|taker|days|seats|hours")
WITHIN = Rule(
    "cli.purse_within",
    nl="Geen saldo valt buiten de marge van {tolerance:tenth} uur.",
    en="No balance goes beyond the tolerance of {tolerance:tenth} hours.",
)
OUTSIDE = Rule(
    "cli.purse_outside",
    nl="Buiten de marge van {tolerance:tenth} uur: {names}.",
    en="Beyond the tolerance of {tolerance:tenth} hours: {names}.",
)
NEXT = Rule("cli.purse_next", nl="Wie de volgende dag ontvangt: {name}", en="Next host: {name}")
NUMBER = Rule("cli.purse_number", nl="{amount:.1f}", en="{amount:.1f}")
WHOLE = Rule("cli.purse_whole", nl="{amount:.0f}", en="{amount:.0f}")
SIGNED = Rule("cli.purse_signed", nl="{amount:+.1f}", en="{amount:+.1f}")
NOT_A_TOLERANCE = Rule(
    "cli.purse_not_a_tolerance",
    nl="Verwacht bij --tolerance: een aantal uren van nul of meer. Gekregen: {found}. Kies bijvoorbeeld 40.",
    en="Expected for --tolerance a number of hours of zero or more, got {found}. Choose 40, for example.",
)
UNKNOWN_NAME = Rule(
    "cli.purse_unknown_name",
    nl="Verwacht bij --cannot: een gemeente uit het bestand. Gekregen: ‘{found}’. Er staan in: {known}.",
    en="Expected for --cannot a municipality of the file, got ‘{found}’. It holds: {known}.",
)
