"""What the reader of a list of workshops can say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NO_COLUMN = Rule(
    "workshops.no_column",
    nl="Verwacht: kolommen ‘ronde’, ‘workshop’ en ‘plaatsen’, en als je wilt ‘minstens’. Gekregen: {found}. "
    "Geef de kolommen deze namen.",
    en="Expected columns ‘round’, ‘workshop’ and ‘places’, and if you like ‘at least’, got {found}. "
    "Give the columns these names.",
)
EMPTY = Rule(
    "workshops.empty",
    nl="In {name} staan geen workshops. Verwacht: een rij per workshop onder de namen van de kolommen.",
    en="There are no workshops in {name}. Expected a row a workshop below the names of the columns.",
)
NO_NAME = Rule(
    "workshops.no_name",
    nl="verwacht de naam van een workshop, de cel is leeg. Vul een naam in of haal de rij weg.",
    en="expected the name of a workshop, the cell is empty. Fill in a name or remove the row.",
)
NOT_A_COUNT = Rule(
    "workshops.not_a_count",
    nl="verwacht een heel getal van {least} of meer. Gekregen: ‘{found}’. Verbeter de cel.",
    en="expected a whole number of {least} or more, got ‘{found}’. Correct the cell.",
)
MORE_THAN_PLACES = Rule(
    "workshops.more_than_places",
    nl="verwacht hoogstens het aantal plaatsen ({places}). Gekregen: {found}. Verbeter de cel.",
    en="expected at most the number of places ({places}), got {found}. Correct the cell.",
)
READ = Rule(
    "workshops.read",
    nl="Gelezen: {count} workshops. In die rondes zijn de groepen de workshops.",
    en="Read: {count} workshops. In those rounds the groups are the workshops.",
)
