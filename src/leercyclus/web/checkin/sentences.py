"""What cannot be said of who is there, in Dutch and English: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NOT_EXPECTED = Rule(
    "checkin.not_expected",
    nl="Verwacht: iemand die op de lijst van deze dag staat. Deze persoon staat er niet meer op. Laad de lijst "
    "opnieuw, of zet de persoon erbij.",
    en="Expected somebody on the list of this day. This person is no longer on it. Load the list again, or add the "
    "person.",
)
NO_STATE = Rule(
    "checkin.no_state",
    nl="Verwacht: is er, komt niet, is weg of terug. Gekregen: ‘{found}’. Laad de lijst opnieuw en tik nog eens.",
    en="Expected is here, does not come, has left or undo, got ‘{found}’. Load the list again and tap once more.",
)
TOO_OLD = Rule(
    "checkin.too_old",
    nl="Verwacht: een tik van vandaag, hoogstens {hours} uur oud. Deze is van {moment}. Kijk of de persoon er is en "
    "tik nog eens.",
    en="Expected a tap of today, at most {hours} hours old. This one is of {moment}. See whether the person is there "
    "and tap once more.",
)
NO_NAME = Rule(
    "checkin.no_name",
    nl="Verwacht: een naam. Er staat niets. Typ hoe de persoon heet.",
    en="Expected a name, got nothing. Type what the person is called.",
)
NO_ORGANISATION = Rule(
    "checkin.no_organisation",
    nl="Verwacht: een gemeente van de leerkring, of de naam van een andere organisatie. Er staat niets. Kies er een of "
    "typ de naam.",
    en="Expected a municipality of the circle, or the name of another organisation, got nothing. Choose one or type "
    "the name.",
)
NOT_A_MEMBER = Rule(
    "checkin.not_a_member",
    nl="Verwacht: een gemeente die meedoet met de leerkring. Kies een van de gemeenten op de pagina.",
    en="Expected a municipality that takes part in the circle. Choose one of those on the page.",
)
NO_LEVEL = Rule(
    "checkin.no_level",
    nl="Verwacht: een niveau, zoals wethouder of beleidsmedewerker. Gekregen: ‘{found}’. Kies een van de niveaus.",
    en="Expected a level, such as alderman or policy officer, got ‘{found}’. Choose one of the levels.",
)
NOT_WALKED_IN = Rule(
    "checkin.not_walked_in",
    nl="Verwacht: iemand die er vandaag is bijgeschreven. Deze persoon staat er niet meer zo op. Laad de lijst "
    "opnieuw.",
    en="Expected somebody who was added today. This person is no longer on the list as such. Load the list again.",
)
KNOWN_LEVEL = Rule(
    "checkin.known_level",
    nl="{person} stond al bij de mensen van {municipality}; het niveau staat daar. Laat het niveau hier zoals het was, "
    "en laat het daar verbeteren.",
    en="{person} was among the people of {municipality} already; the level is kept there. Leave the level here as it "
    "was, and have it corrected there.",
)
LINE = Rule(
    "checkin.line",
    nl="Regel {line}: verwacht: naam; organisatie; niveau. Gekregen: ‘{found}’. Zet de drie achter elkaar met een "
    "puntkomma ertussen.",
    en="Line {line}: expected name; organisation; level, got ‘{found}’. Put the three behind one another with a "
    "semicolon between them.",
)
LINE_LEVEL = Rule(
    "checkin.line_level",
    nl="Regel {line}: verwacht: een niveau, een van {levels}. Gekregen: ‘{found}’. Schrijf een van deze woorden.",
    en="Line {line}: expected a level, one of {levels}, got ‘{found}’. Write one of these words.",
)
LEVELS = Rule(
    "checkin.levels",
    nl="wethouder, gemeentesecretaris, directeur, afdelingshoofd, beleidsmedewerker, uitvoerend medewerker of partner",
    en="alderman, municipal secretary, director, department head, policy officer, front-line worker or partner",
)
TOO_MANY_LINES = Rule(
    "checkin.too_many_lines",
    nl="Verwacht: hoogstens {most} regels. Gekregen: {found}. Doe het in delen.",
    en="Expected at most {most} lines, got {found}. Do it in parts.",
)
CELL_TABLE = Rule(
    "checkin.cell_table",
    nl="Bij {person}: verwacht: het nummer van een tafel, van 1 tot en met {most}, of niets. Gekregen: ‘{found}’. Typ "
    "het nummer zoals het op papier staat.",
    en="At {person}: expected the number of a table, from 1 to {most}, or nothing, got ‘{found}’. Type the number as "
    "it stands on paper.",
)
CELL_TABLE_MORE = Rule(
    "checkin.cell_table_more",
    nl="Bij {person}: verwacht: het nummer van een tafel, van 1 tot en met {planned} zoals gepubliceerd, of tot en met "
    "{most} als er een tafel bij kwam; of niets. Gekregen: ‘{found}’. Typ het nummer zoals het op papier staat.",
    en="At {person}: expected the number of a table, from 1 to {planned} as published, or up to {most} where a table "
    "was added; or nothing, got ‘{found}’. Type the number as it stands on paper.",
)
CELL_LETTER = Rule(
    "checkin.cell_letter",
    nl="Bij {person}: verwacht: een letter, een van {letters}, of niets. Gekregen: ‘{found}’. Typ de letter die voor "
    "de titel staat.",
    en="At {person}: expected a letter, one of {letters}, or nothing, got ‘{found}’. Type the letter before the title.",
)
