"""What the comparison says of a difference, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

SHARE = Rule("pages.differences.share", nl="{value:.0f} %", en="{value:.0f}%")
POINTS = Rule("pages.differences.points", nl="{value:.0f} procentpunt", en="{value:.0f} percentage points")
FINE_SHARE = Rule("pages.differences.fine_share", nl="{value:.1f} %", en="{value:.1f}%")
FINE_POINTS = Rule("pages.differences.fine_points", nl="{value:.1f} procentpunt", en="{value:.1f} percentage points")
MILLIONS = Rule("pages.differences.millions", nl="€ {value:.1f} miljoen", en="€{value:.1f} million")
LABELS = {
    "unusual": Rule("pages.differences.unusual", nl="zeldzaam", en="unusual"),
    "real": Rule("pages.differences.real", nl="groter dan toeval", en="real"),
    "doubted": Rule("pages.differences.doubted", nl="geen oordeel", en="no judgement"),
}
ENDS = {
    "net": Rule(
        "pages.differences.net",
        nl="{high} geeft per inwoner netto {most} uit, {low} {least}.",
        en="{high} spends {most} net per inhabitant, {low} {least}.",
    ),
    "gross": Rule(
        "pages.differences.gross",
        nl="{high} geeft per inwoner {most} uit, {low} {least}.",
        en="{high} spends {most} per inhabitant, {low} {least}.",
    ),
    "revenue": Rule(
        "pages.differences.revenue",
        nl="{high} ontvangt per inwoner {most}, {low} {least}.",
        en="{high} receives {most} per inhabitant, {low} {least}.",
    ),
    "": Rule(
        "pages.differences.ends",
        nl="{high} staat op {most}, {low} op {least}.",
        en="{high} stands at {most}, {low} at {least}.",
    ),
}
NET_BELOW_ZERO = Rule(
    "pages.differences.net_below_zero",
    nl="{high} staat per inwoner netto op {most}, {low} op {least}. Onder nul betekent: meer baten dan lasten.",
    en="{high} stands at {most} net per inhabitant, {low} at {least}. Below zero means more revenue than expenses.",
)
EXPECTED = Rule(
    "pages.differences.expected",
    nl="Op grond van grootte en omgeving verwacht je {most} en {least}.",
    en="From size and surroundings one would expect {most} and {least}.",
)
ABOVE_IN_ALL = Rule(
    "pages.differences.above_in_all",
    nl="{name} zit daar {amount} per inwoner boven. Voor heel {name} is dat {total} per jaar.",
    en="{name} is {amount} per inhabitant above that. For all of {name} that is {total} a year.",
)
BELOW_IN_ALL = Rule(
    "pages.differences.below_in_all",
    nl="{name} zit daar {amount} per inwoner onder. Voor heel {name} is dat {total} per jaar.",
    en="{name} is {amount} per inhabitant below that. For all of {name} that is {total} a year.",
)
ABOVE = Rule("pages.differences.above", nl="{name} zit daar {amount} boven.", en="{name} is {amount} above that.")
BELOW = Rule("pages.differences.below", nl="{name} zit daar {amount} onder.", en="{name} is {amount} below that.")
RARE = Rule("pages.differences.rare", nl="1 op de {count} kringen", en="one in {count} circles")
NOT_RARE = Rule(
    "pages.differences.not_rare",
    nl="niet zeldzaam: 1 op de {count} kringen",
    en="not unusual: one in {count} circles",
)
ASPECTS = {
    "net": Rule("pages.differences.aspect_net", nl="{name}", en="{name}"),
    "gross": Rule("pages.differences.aspect_gross", nl="{name}: lasten", en="{name}: expenses"),
    "revenue": Rule("pages.differences.aspect_revenue", nl="{name}: baten", en="{name}: revenue"),
}
PICTURE = {
    "net": Rule(
        "pages.differences.picture_net",
        nl="{name}: netto per inwoner, {count} gemeenten tussen alle {all}",
        en="{name}: net per inhabitant, {count} municipalities among all {all}",
    ),
    "gross": Rule(
        "pages.differences.picture_gross",
        nl="{name}: lasten per inwoner, {count} gemeenten tussen alle {all}",
        en="{name}: expenses per inhabitant, {count} municipalities among all {all}",
    ),
    "revenue": Rule(
        "pages.differences.picture_revenue",
        nl="{name}: baten per inwoner, {count} gemeenten tussen alle {all}",
        en="{name}: revenue per inhabitant, {count} municipalities among all {all}",
    ),
    "": Rule(
        "pages.differences.picture",
        nl="{name}: {count} gemeenten tussen alle {all}",
        en="{name}: {count} municipalities among all {all}",
    ),
}
STANDS = Rule(
    "pages.differences.stands", nl="{name} {value} (verwacht {expected})", en="{name} {value} (expected {expected})"
)
SEEN = Rule(
    "pages.differences.seen",
    nl="{members}. Het midden van Nederland is {middle}; de middelste helft ligt tussen {low} en {high}.",
    en="{members}. The middle of the country is {middle}; the middle half lies between {low} and {high}.",
)
AXIS = Rule(
    "pages.differences.axis",
    nl="De lijn loopt van {begin} tot {end}. Open vorm: wat je verwacht.",
    en="The line runs from {begin} to {end}. Open shape: what one would expect.",
)
AXIS_OUTSIDE = Rule(
    "pages.differences.axis_outside",
    nl="De lijn loopt van {begin} tot {end}; {outside} gemeenten vallen erbuiten. Open vorm: wat je verwacht.",
    en="The line runs from {begin} to {end}; {outside} municipalities fall outside. Open shape: what one would expect.",
)
MIDDLE = Rule("pages.differences.middle", nl="midden van Nederland {value}", en="middle of the country {value}")
SLOPE_SEEN = Rule(
    "pages.differences.slope_seen",
    nl="{name}: van {first} ({early}) naar {last} ({late}).",
    en="{name}: from {first} ({early}) to {last} ({late}).",
)
SLOPE_TITLE = Rule("pages.differences.slope_title", nl="{name} over de jaren", en="{name} over the years")
PLACE = Rule("pages.differences.place", nl="plek {place}", en="place {place}")
ENDS_OF_CIRCLE = {
    "lowest": Rule("pages.differences.lowest", nl="laagste", en="lowest"),
    "highest": Rule("pages.differences.highest", nl="hoogste", en="highest"),
    "ratio": Rule("pages.differences.least_risk", nl="minste risico", en="least risk"),
}
BESIDE = Rule(
    "pages.differences.beside",
    nl="{name}: {values}; midden van Nederland {middle}.",
    en="{name}: {values}; middle of the country {middle}.",
)
CIRCLE = Rule("pages.differences.circle", nl="gemiddelde van de kring", en="mean of the circle")
COUNTRY = Rule("pages.differences.country", nl="midden van Nederland", en="middle of the country")
SLOPE_AXIS = Rule(
    "pages.differences.slope_axis",
    nl="Onderaan is {low}, bovenaan {high}.",
    en="The bottom is {low}, the top {high}.",
)
TOGETHER = Rule("pages.differences.together", nl="Dit telt ook voor: {names}.", en="This also goes for: {names}.")
FOUND_NONE_RARE = Rule(
    "pages.differences.found_none_rare",
    nl="Op {real} van de {all} punten is het verschil groter dan toeval. Geen daarvan is zeldzaam.",
    en="On {real} of the {all} points the gap is real. None of these is unusual.",
)
HEADING = Rule(
    "pages.differences.heading",
    nl="{count} verschillen om over te praten",
    en="{count} differences to talk about",
)
HEADING_ONE = Rule(
    "pages.differences.heading_one", nl="Eén verschil om over te praten", en="One difference to talk about"
)
HEADING_NONE = Rule("pages.differences.heading_none", nl="Waarin verschillen ze?", en="Where do they differ?")
FOUND = Rule(
    "pages.differences.found",
    nl="Op {real} van de {all} punten is het verschil groter dan toeval. Daarvan zijn er {rare} zeldzaam.",
    en="On {real} of the {all} points the gap is real. Of these, {rare} are unusual.",
)
LIKE = Rule(
    "pages.differences.like",
    nl="Van {low} tot {high}; in heel Nederland ligt de middelste helft tussen {from_} en {to}.",
    en="From {low} to {high}; in the whole country the middle half lies between {from_} and {to}.",
)
OWN_TABLE = Rule("pages.differences.own_table", nl="eigen tabel", en="own table")
ONE_YEAR = Rule(
    "pages.differences.one_year",
    nl="Je eigen tabel heeft één cijfer per gemeente. Of dit verschil toeval is, kunnen we daarom niet zeggen.",
    en="Your own table has one figure a municipality. So we cannot say whether this gap is chance.",
)
EVERYTHING = Rule("pages.differences.everything", nl="alles", en="everything")
LEVEL_OF = Rule(
    "pages.differences.level_of",
    nl="Alle bedragen zijn het midden van {documents}, op het peil van {last}.",
    en="All amounts are the middle of {documents}, at the level of {last}.",
)
BAD_SUBJECT = Rule(
    "pages.bad_subject",
    nl="Verwacht: een van de onderwerpen {known}. Gekregen: ‘{text}’. We laten nu alles zien.",
    en="Expected one of the subjects {known}, got ‘{text}’. We show everything now.",
)
TABLE_TOO_LARGE = Rule(
    "pages.own_table.too_large",
    nl="Verwacht: een bestand tot {most} MB. Dit bestand is {size:.1f} MB. Laat kolommen of rijen weg.",
    en="Expected a file of at most {most} MB. This one is {size:.1f} MB. Leave out columns or rows.",
)
NO_FILE = Rule(
    "pages.own_table.none",
    nl="Er kwam geen bestand mee. Kies een CSV- of Excel-bestand en druk dan op ‘Bekijk’.",
    en="No file came along. Choose a CSV or Excel file and then press ‘Look at it’.",
)
TOO_MANY_COLUMNS = Rule(
    "pages.own_table.columns",
    nl="Verwacht: hoogstens {most} kenmerken. Deze tabel heeft er {count}. Laat kolommen weg.",
    en="Expected at most {most} indicators. This table has {count}. Leave out columns.",
)
TOO_FEW_KNOWN = Rule(
    "pages.own_table.rows",
    nl="Bij ‘{name}’ staan cijfers van {count} gemeenten. Voor een vergelijking zijn er minstens {least} nodig.",
    en="‘{name}’ has figures of {count} municipalities. A comparison needs at least {least}. Add more.",
)
NOT_FOR_ALL = Rule(
    "pages.own_table.absent",
    nl="Deze gemeenten van je kring staan niet in je tabel: {names}. Ze krijgen daar een streep.",
    en="These municipalities of your circle are not in your table: {names}. They get a dash there.",
)
