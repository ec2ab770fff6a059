"""What must be known beside a difference in the Dutch figures, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

ZEROS = Rule(
    "figures.differences.zeros",
    nl="Bij {name} staat 0 in {count} van de {known} documenten. Waarschijnlijk is het toen elders geboekt.",
    en="{name} has 0 in {count} of {known} documents. It was then probably booked elsewhere.",
)
ABOVE_SHARE = Rule(
    "figures.differences.above_share",
    nl="{name} zit {amount:.1f} procentpunt boven wat je op grond van grootte en omgeving verwacht.",
    en="{name} is {amount:.1f} percentage points above what one would expect from its size and surroundings.",
)
BELOW_SHARE = Rule(
    "figures.differences.below_share",
    nl="{name} zit {amount:.1f} procentpunt onder wat je op grond van grootte en omgeving verwacht.",
    en="{name} is {amount:.1f} percentage points below what one would expect from its size and surroundings.",
)
FOR_OTHERS = Rule(
    "figures.differences.for_others",
    nl="{name} boekt {share:.0f} % van de lasten hier als baten; in het midden van het land is dat {usual:.0f} %. "
    "Misschien doet {name} dit ook voor andere gemeenten, of betaalt het Rijk mee.",
    en="{name} books {share:.0f} % of its expenses here as revenue; in the middle of the country it is {usual:.0f} %. "
    "{name} may also do this for others, or the state pays part of it.",
)
SEVERAL_FOR_OTHERS = Rule(
    "figures.differences.several_for_others",
    nl="Van de lasten komt hier veel als baten terug: {names}; in het midden van het land {usual:.0f} %. "
    "Misschien is dit werk voor andere gemeenten, of betaalt het Rijk mee.",
    en="Much of the expenses comes back as revenue here: {names}; in the middle of the country {usual:.0f} %. "
    "It may be work for others, or the state pays part of it.",
)
CHARGES_FOR_OTHERS = Rule(
    "figures.differences.charges_for_others",
    nl="{name} ontvangt hier {mine:eur} per inwoner; in het midden van het land is dat {usual:eur}. "
    "Misschien doet {name} dit ook voor andere gemeenten, of betalen bezoekers mee.",
    en="{name} receives {mine:eur} per inhabitant here; in the middle of the country it is {usual:eur}. "
    "{name} may also do this for others, or visitors pay part of it.",
)
TOURIST_TAX = Rule(
    "figures.differences.tourist_tax",
    nl="De toeristenbelasting staat hier bij de baten; kijk naar bruto.",
    en="The tourist tax stands here among the revenues; look at gross cost.",
)
HARDLY = Rule(
    "figures.differences.hardly",
    nl="{name} boekt hier bijna niets: {gross:eur} lasten per inwoner, tegen {usual:eur} in het midden van het land. "
    "Waarschijnlijk staat het elders.",
    en="{name} books hardly anything here: {gross:eur} of expenses per inhabitant, against {usual:eur} in the middle "
    "of the country. It probably stands elsewhere.",
)
ZERO_RATIO = Rule(
    "figures.differences.zero_ratio",
    nl="Bij {name} staat 0 in {count} van de {known} documenten. Misschien is het toen niet ingevuld.",
    en="{name} has 0 in {count} of {known} documents. It may not have been filled in then.",
)
