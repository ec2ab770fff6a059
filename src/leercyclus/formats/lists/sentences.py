"""What the reader of short lists can say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

TOO_LARGE = Rule(
    "lists.too_large",
    nl="Verwacht: een bestand van hoogstens {most} tekens. Gekregen: {size}. Kies een kleiner bestand.",
    en="Expected a file of at most {most} bytes, got {size}. Choose a smaller file.",
)
NOT_TEXT = Rule(
    "lists.not_text",
    nl="Verwacht: een CSV-bestand in UTF-8. Dit bestand is dat niet. Bewaar het opnieuw als CSV UTF-8.",
    en="Expected a CSV file in UTF-8, and this file is none. Save it again as CSV UTF-8.",
)
NO_HEAD = Rule(
    "lists.no_head",
    nl="Verwacht: een eerste regel ‘{dutch}’ of ‘{head}’. Gekregen: ‘{line}’. Zet die regel bovenaan.",
    en="Expected a first line ‘{head}’ or ‘{dutch}’, got ‘{line}’. Put that line on top.",
)
BAD_WEIGHT = Rule(
    "lists.bad_weight",
    nl="Regel {line}: verwacht een kenmerk en een getal. Gekregen: ‘{row}’. Verbeter deze regel.",
    en="Line {line}: expected an indicator and a number, got ‘{row}’. Correct this line.",
)
BAD_JOURNEY = Rule(
    "lists.bad_journey",
    nl="Regel {line}: verwacht twee gemeenten en een aantal minuten. Gekregen: ‘{row}’. Verbeter deze regel.",
    en="Line {line}: expected two municipalities and a number of minutes, got ‘{row}’. Correct this line.",
)
TWICE = Rule(
    "lists.twice",
    nl="Regel {line}: ‘{name}’ staat er al. Laat een van beide regels weg.",
    en="Line {line}: ‘{name}’ is there already. Leave one of both lines out.",
)
NOTHING = Rule(
    "lists.nothing",
    nl="Verwacht: minstens één regel onder ‘{head}’. Er kwam geen. Vul het bestand aan.",
    en="Expected at least one line below ‘{head}’, and none came. Complete the file.",
)
