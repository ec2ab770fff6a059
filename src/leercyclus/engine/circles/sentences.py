"""What the finder of circles can say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

UNKNOWN_CODE = Rule(
    "circles.unknown_code",
    nl="Verwacht: een gemeente waarvan de ligging bekend is. Gekregen: ‘{code}’.",
    en="Expected a municipality whose place is known, got ‘{code}’.",
)
MINUTES_RANGE = Rule(
    "circles.minutes_range",
    nl="Verwacht: nul of meer minuten tussen {one} en {other}. Gekregen: {minutes}. Verbeter dit getal.",
    en="Expected zero or more minutes between {one} and {other}, got {minutes}. Correct this number.",
)
SIZE_RANGE = Rule(
    "circles.size_range",
    nl="Verwacht: een kring van 3, 4 of 5 gemeenten. Gekregen: {size}. Kies een van deze drie.",
    en="Expected a circle of 3, 4 or 5 municipalities, got {size}. Choose one of these three.",
)
LIMIT_RANGE = Rule(
    "circles.limit_range",
    nl="Verwacht: een reistijd van meer dan nul minuten. Gekregen: {minutes}. Kies bijvoorbeeld 150.",
    en="Expected a travel time above zero minutes, got {minutes}. Choose 150, for example.",
)
COUNT_RANGE = Rule(
    "circles.count_range",
    nl="Verwacht: een aantal kringen van 1 of meer. Gekregen: {count}. Kies bijvoorbeeld 4.",
    en="Expected a number of circles of 1 or more, got {count}. Choose 4, for example.",
)
NEAR = Rule(
    "circles.near",
    nl="Ze staan allemaal op elkaars lijst. De verste plaats is {place}: {other} op de lijst van {code}.",
    en="All are on one another’s lists. The farthest place is {place}: {other} on the list of {code}.",
)
TRAVEL = Rule(
    "circles.travel",
    nl="De langste reis, van {one} naar {other}, duurt naar schatting {minutes:.0f} minuten.",
    en="The longest journey, from {one} to {other}, takes an estimated {minutes:.0f} minutes.",
)
TRAVEL_KNOWN = Rule(
    "circles.travel_known",
    nl="De langste reis, van {one} naar {other}, duurt {minutes:.0f} minuten.",
    en="The longest journey, from {one} to {other}, takes {minutes:.0f} minutes.",
)
DIFFER_MORE = Rule(
    "circles.differ_more",
    nl="In wat ze doen verschillen ze meer dan gemeenten die op elkaar lijken meestal doen: {ratio:.2f} keer zoveel.",
    en="In what they do they differ more than comparable municipalities usually do: {ratio:.2f} times as much.",
)
DIFFER_LESS = Rule(
    "circles.differ_less",
    nl="In wat ze doen verschillen ze minder dan gemeenten die op elkaar lijken meestal doen: {ratio:.2f} keer zoveel.",
    en="In what they do they differ less than comparable municipalities usually do: {ratio:.2f} times as much.",
)
DIFFER_ALIKE = Rule(
    "circles.differ_alike",
    nl="In wat ze doen verschillen ze evenveel als gemeenten die op elkaar lijken meestal doen.",
    en="In what they do they differ as much as comparable municipalities usually do.",
)
NONE_FOUND = Rule(
    "circles.none_found",
    nl="Er is geen kring van {size} gemeenten rond {code} binnen {minutes:.0f} minuten. "
    "Kies een langere reistijd of een kleinere kring; 3 is de kleinste.",
    en="There is no circle of {size} municipalities around {code} within {minutes:.0f} minutes. "
    "Choose a longer travel time or a smaller circle; 3 is the smallest.",
)
BROKEN_SIZE = Rule(
    "circles.broken_size",
    nl="Verwacht: {size} verschillende leden, met {code} erbij. Gekregen: {members}.",
    en="Expected {size} different members, {code} among them, got {members}.",
)
BROKEN_PLACE = Rule(
    "circles.broken_place",
    nl="{other} staat niet bij de eerste {limit} op de lijst van {code}.",
    en="{other} is not among the first {limit} on the list of {code}.",
)
BROKEN_TRAVEL = Rule(
    "circles.broken_travel",
    nl="Van {one} naar {other} duurt {minutes:.0f} minuten. Hoogstens {limit:.0f} mag.",
    en="From {one} to {other} takes {minutes:.0f} minutes. At most {limit:.0f} is allowed.",
)
