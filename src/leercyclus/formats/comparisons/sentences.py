"""What the reader of figures to compare on can say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

TOO_LARGE = Rule(
    "comparisons.too_large",
    nl="{file}: verwacht hoogstens {most} miljoen tekens, gekregen {size}. Kies een kleiner bestand.",
    en="{file}: expected at most {most} million bytes, got {size}. Choose a smaller file.",
)
NOT_TEXT = Rule(
    "comparisons.not_text",
    nl="{file}: verwacht een CSV-bestand in UTF-8. Dit bestand is dat niet. Bewaar het opnieuw als CSV UTF-8.",
    en="{file}: expected a CSV file in UTF-8, and this file is none. Save it again as CSV UTF-8.",
)
NO_HEAD = Rule(
    "comparisons.no_head",
    nl="{file}: verwacht een eerste regel met {head}. Gekregen: ‘{line}’. Zet die kolommen bovenaan.",
    en="{file}: expected a first line with {head}, got ‘{line}’. Put those columns on top.",
)
NOTHING = Rule(
    "comparisons.nothing",
    nl="{file}: verwacht minstens één regel onder de eerste. Er kwam geen. Vul het bestand aan.",
    en="{file}: expected at least one line below the first, and none came. Complete the file.",
)
CELLS = Rule(
    "comparisons.cells",
    nl="{file}, regel {line}: verwacht {wanted} cellen, gekregen {count}. Verbeter deze regel.",
    en="{file}, line {line}: expected {wanted} cells, got {count}. Correct this line.",
)
NUMBER = Rule(
    "comparisons.number",
    nl="{file}, regel {line}, kolom ‘{column}’: verwacht een getal, gekregen ‘{text}’. Verbeter het of laat het leeg.",
    en="{file}, line {line}, column ‘{column}’: expected a number, got ‘{text}’. Correct it or leave it empty.",
)
TWICE = Rule(
    "comparisons.twice",
    nl="{file}, regel {line}: ‘{name}’ staat er al. Laat een van beide regels weg.",
    en="{file}, line {line}: ‘{name}’ is there already. Leave one of both lines out.",
)
UNKNOWN_CODE = Rule(
    "comparisons.unknown_code",
    nl="{file}, regel {line}: ‘{code}’ staat niet in de tabel met de omgeving. Vul haar daar aan of laat haar weg.",
    en="{file}, line {line}: ‘{code}’ is not in the table of context. Add it there or leave it out.",
)
UNKNOWN_INDICATOR = Rule(
    "comparisons.unknown_indicator",
    nl="{file}, regel {line}: ‘{indicator}’ staat niet in de tabel met kenmerken. Vul het daar aan of laat het weg.",
    en="{file}, line {line}: ‘{indicator}’ is not in the table of indicators. Add it there or leave it out.",
)
