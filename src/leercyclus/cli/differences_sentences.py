"""What `leercyclus differences` says around the points, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

TITLE = Rule(
    "cli.differences.title",
    nl="{names}: {real} van de {count} punten verschillen meer dan door toeval, {rare} daarvan zijn zeldzaam.",
    en="{names}: {real} of {count} points differ by more than chance, {rare} of them are unusual.",
)
CALLS = {
    "unusual": Rule("cli.differences.unusual", nl="groter dan toeval en zeldzaam", en="real and unusual"),
    "real": Rule("cli.differences.real", nl="groter dan toeval", en="real"),
    "none": Rule("cli.differences.none", nl="kan toeval zijn", en="may be chance"),
}
NO_JUDGEMENT = Rule("cli.differences.no_judgement", nl="geen oordeel", en="no judgement")
POINT = Rule("cli.differences.point", nl="{rank:>2}  {name}: {call}", en="{rank:>2}  {name}: {call}")
EUR = Rule("cli.differences.eur", nl="{name} {value:eur}", en="{name} {value:eur}")
SHARE = Rule("cli.differences.share", nl="{name} {value:.1f} %", en="{name} {value:.1f}%")
PLAIN = Rule("cli.differences.plain", nl="{name} {value:.1f} {unit}", en="{name} {value:.1f} {unit}")
UNKNOWN = Rule("cli.differences.unknown", nl="{name} onbekend", en="{name} unknown")
COUNTRY = Rule("cli.differences.country", nl="de middelste van allemaal", en="the middle one of all")
PER_INHABITANT = Rule("cli.differences.per_inhabitant", nl="{values} (per inwoner)", en="{values} (per inhabitant)")
CAUTION = Rule("cli.differences.caution", nl="Let op: {text}", en="Mind: {text}")
IN_DOUBT = Rule(
    "cli.differences.in_doubt",
    nl="Verschillen om niet zomaar te geloven (boeken verklaart er een deel van):",
    en="Differences not to be believed at once (booking explains part of them):",
)
EXPLAINED = Rule(
    "cli.differences.explained",
    nl="Niveau van {documents}, gerekend naar het laatste document. Een verschil is groter dan toeval als het na "
    "correctie voor grootte en omgeving en voor schommelingen tussen documenten overblijft. Het is zeldzaam als weinig "
    "kringen van deze grootte ergens zo veel verschillen. Een verschil is geen oordeel: het kan een keuze zijn.",
    en="Level of {documents}, at the national level of the last document. A difference is real when it remains after "
    "correction for size and surroundings and for movement between documents. It is unusual when few circles of this "
    "size differ so much anywhere. A difference is no judgement: it can be a choice.",
)
THEME = Rule(
    "cli.differences.theme",
    nl="Verwacht: een thema uit {known}. Gekregen: ‘{theme}’. Kies er een daarvan.",
    en="Expected a theme out of {known}, got ‘{theme}’. Choose one of them.",
)
NO_THEMES = Rule(
    "cli.differences.no_themes",
    nl="Verwacht: een kolom ‘theme’ in de tabel met kenmerken bij --theme {theme}. Die is er niet. Voeg haar toe.",
    en="Expected a column ‘theme’ in the table of indicators with --theme {theme}, and there is none. Add it.",
)
TOGETHER = Rule(
    "cli.differences.together",
    nl="Verwacht: --figures, --indicators en --context samen. Gekregen: {given}. Geef ze alle drie, of geen.",
    en="Expected --figures, --indicators and --context together, got {given}. Give all three, or none.",
)
TOP = Rule(
    "cli.differences.top",
    nl="Verwacht: een aantal punten van 1 of meer bij --top. Gekregen: {count}. Kies een groter getal.",
    en="Expected a number of points of 1 or more with --top, got {count}. Choose a larger one.",
)
