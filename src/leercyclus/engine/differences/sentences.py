"""The sentences of `engine.differences`, Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

ABOVE_EUR = Rule(
    "differences.above.eur",
    nl="{name} zit {amount:eur} per inwoner boven wat je op grond van grootte en omgeving verwacht. "
    "Dat is samen {total:eur}.",
    en="{name} is {amount:eur} per inhabitant above what one would expect from its size and surroundings. "
    "That is {total:eur} in all.",
)
BELOW_EUR = Rule(
    "differences.below.eur",
    nl="{name} zit {amount:eur} per inwoner onder wat je op grond van grootte en omgeving verwacht. "
    "Dat is samen {total:eur}.",
    en="{name} is {amount:eur} per inhabitant below what one would expect from its size and surroundings. "
    "That is {total:eur} in all.",
)
ABOVE = Rule(
    "differences.above",
    nl="{name} zit {amount:.1f} {unit} boven wat je op grond van grootte en omgeving verwacht.",
    en="{name} is {amount:.1f} {unit} above what one would expect from its size and surroundings.",
)
BELOW = Rule(
    "differences.below",
    nl="{name} zit {amount:.1f} {unit} onder wat je op grond van grootte en omgeving verwacht.",
    en="{name} is {amount:.1f} {unit} below what one would expect from its size and surroundings.",
)
SAME_WAY = Rule(
    "differences.same_way",
    nl="Bij {name} wijzen {same} van de {known} cijfers dezelfde kant op.",
    en="For {name}, {same} of the {known} figures point the same way.",
)
UNUSUAL = Rule(
    "differences.unusual",
    nl="Dit is groter dan toeval en zeldzaam: op een punt verschilt 1 op de {one_in} kringen van deze grootte zo veel.",
    en="This is real and unusual: on any one point, one in {one_in} circles of this size differs so much.",
)
REAL = Rule(
    "differences.real",
    nl="Dit verschil is groter dan toeval, maar niet zeldzaam: op een punt verschilt 1 op de {one_in} kringen zo veel.",
    en="This gap is real, but not unusual: on any one point, one in {one_in} circles differs so much.",
)
NONE = Rule(
    "differences.none",
    nl="Dit verschil kan toeval zijn, of komen door de omgeving.",
    en="This gap may be chance, or come from the surroundings.",
)
ONE_DOCUMENT = Rule(
    "differences.caution.one_document",
    nl="Van {name} is maar één cijfer bekend. Kijk eerst of het klopt.",
    en="Only one figure of {name} is known. Check it first.",
)
TURNS = Rule(
    "differences.caution.turns",
    nl="Bij {name} wijzen de cijfers niet alle dezelfde kant op ({same} van de {known}).",
    en="The figures of {name} do not all point the same way ({same} of {known}).",
)
ZERO = Rule(
    "differences.caution.zero",
    nl="Bij {name} staat 0 in {document}. Misschien is het dat jaar elders geboekt.",
    en="{name} has 0 in {document}. It may have been booked elsewhere that year.",
)
FOR_OTHERS = Rule(
    "differences.caution.for_others",
    nl="{name} boekt {share:.0f} % van de lasten hier als baten: deze gemeente werkt misschien ook voor andere.",
    en="{name} books {share:.0f} % of its expenses here as revenue: this municipality may also do this for others.",
)
SMALL = Rule(
    "differences.caution.small",
    nl="Het verschil is kleiner dan {floor:.0f} {unit}. Daarom staat het onderaan.",
    en="The gap is smaller than {floor:.0f} {unit}. That is why it stands at the end.",
)
BOOKKEEPING = Rule(
    "differences.caution.bookkeeping",
    nl="Gemeenten boeken dit niet alle op dezelfde manier. Een deel van het verschil kan daarvan komen.",
    en="Municipalities do not all book this in the same way. Part of the gap may come from that.",
)
CIRCLE_SIZE = Rule(
    "differences.bad.size",
    nl="Een kring heeft 2 tot 13 gemeenten; dit zijn er {count}. Kies er {advice}.",
    en="A circle has 2 to 13 municipalities; this one has {count}. Choose {advice}.",
)
UNKNOWN = Rule(
    "differences.bad.unknown",
    nl="Er zijn geen cijfers van {code}. Kies een gemeente uit de tabel.",
    en="There are no figures of {code}. Choose a municipality of the table.",
)
TWICE = Rule(
    "differences.bad.twice",
    nl="{code} staat twee keer in de kring. Laat een van de twee weg.",
    en="{code} is in the circle twice. Leave one of them out.",
)
FEW_ROWS = Rule(
    "differences.bad.rows",
    nl="Om te vergelijken zijn cijfers van minstens {least} gemeenten nodig; de tabel heeft er {count}.",
    en="A comparison needs figures of at least {least} municipalities; the table has {count}. Add more.",
)
NO_POPULATION = Rule(
    "differences.bad.population",
    nl="Elke gemeente heeft een inwonertal boven 0 nodig; bij {count} ontbreekt het. Vul het aan.",
    en="Every municipality needs a population above 0; {count} have none. Fill it in.",
)
ORDER = Rule(
    "differences.bad.method",
    nl="{name} moet tussen {low} en {high} liggen; het is {value}. Pas het aan.",
    en="Expected {name} between {low} and {high}; got {value}. Change it.",
)
