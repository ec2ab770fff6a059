"""What the peer finder can say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

UNKNOWN_CODE = Rule(
    "peers.unknown_code",
    nl="Verwacht: een code uit de tabel. Gekregen: ‘{code}’.",
    en="Expected a code from the table, got ‘{code}’.",
)
UNKNOWN_THEME = Rule(
    "peers.unknown_theme",
    nl="Verwacht: een van de thema’s {known}. Gekregen: ‘{theme}’. Kies een thema uit dit rijtje.",
    en="Expected one of the themes {known}, got ‘{theme}’. Choose a theme from this list.",
)
UNKNOWN_WEIGHT = Rule(
    "peers.unknown_weight",
    nl="Verwacht: een gewicht voor een kenmerk uit de tabel. Gekregen: ‘{name}’.",
    en="Expected a weight for an indicator of the table, got ‘{name}’.",
)
WEIGHT_RANGE = Rule(
    "peers.weight_range",
    nl="Verwacht: een gewicht van 0 tot en met 10. Gekregen: {weight:g} bij ‘{name}’. Kies een getal daartussen.",
    en="Expected a weight from 0 up to 10, got {weight:g} for ‘{name}’. Choose a number between these.",
)
NO_WEIGHT = Rule(
    "peers.no_weight",
    nl="Er telt geen enkel kenmerk mee: alle gewichten zijn nul of elk kenmerk is overal gelijk. "
    "Geef minstens één kenmerk een gewicht boven nul.",
    en="No indicator counts: every weight is zero or every indicator is the same everywhere. "
    "Give at least one indicator a weight above zero.",
)
COUNT_RANGE = Rule(
    "peers.count_range",
    nl="Verwacht: een aantal van 1 of meer. Gekregen: {count}. Kies bijvoorbeeld 10.",
    en="Expected a count of 1 or more, got {count}. Choose 10, for example.",
)
LOW_COVERAGE = Rule(
    "peers.low_coverage",
    nl="Van {code} is {coverage:.0%} van wat meetelt bekend. Nodig is minstens {minimum:.0%}. "
    "Vul de tabel aan, of kies een thema waarvan meer bekend is.",
    en="Of {code}, {coverage:.0%} of what counts is known. At least {minimum:.0%} is needed. "
    "Complete the table, or choose a theme of which more is known.",
)
NO_OVERLAP = Rule(
    "peers.no_overlap",
    nl="Geen enkele gemeente heeft genoeg cijfers gemeen met {code}: nodig is minstens {minimum:.0%} van wat meetelt. "
    "Vul de tabel aan, of maak het venster voor het inwonertal ruimer.",
    en="No municipality has enough figures in common with {code}: at least {minimum:.0%} of what counts is needed. "
    "Complete the table, or widen the window for the number of inhabitants.",
)
DID_YOU_MEAN = Rule("peers.did_you_mean", nl="Bedoel je {names}?", en="Did you mean {names}?")
SEE_THE_LIST = Rule(
    "peers.see_the_list",
    nl="De tabel kent bijvoorbeeld {names}.",
    en="The table knows {names}, for example.",
)
OUTSIDE_WINDOW = Rule(
    "peers.outside_window",
    nl="{other} valt buiten het venster: de grootte is {ratio:.2f} keer die van {code}.",
    en="{other} is outside the window: its size is {ratio:.2f} times that of {code}.",
)
TOO_LITTLE_KNOWN = Rule(
    "peers.too_little_known",
    nl="{other} en {code} hebben te weinig cijfers gemeen: {coverage:.0%}.",
    en="{other} and {code} have too few figures in common: {coverage:.0%}.",
)
WIDENED = Rule(
    "peers.widened",
    nl="Te weinig gemeenten zijn ongeveer even groot. Daarom tellen er {count} mee die in grootte het dichtst in de "
    "buurt liggen en waarvan genoeg bekend is.",
    en="Too few municipalities are about this large. That is why {count} count that are nearest in size and of "
    "which enough is known.",
)
ONLY_NEAREST = Rule(
    "peers.only_nearest",
    nl="De tabel is groot. Daarom zijn alleen de {count} dichtstbijzijnde met elkaar vergeleken.",
    en="The table is large. That is why only the {count} nearest were compared with one another.",
)
LEFT_OUT = Rule(
    "peers.left_out",
    nl="Van sommige gemeenten ({count}) is te weinig bekend. Die staan niet op de lijst.",
    en="Too little is known of some municipalities ({count}). They are not on the list.",
)
