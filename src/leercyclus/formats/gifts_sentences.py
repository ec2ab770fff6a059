"""What the reader of a list of gifts can say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NO_COLUMN = Rule(
    "gifts.no_column",
    nl="Verwacht: kolommen ‘gever’, ‘nemer’, ‘soort’, ‘aantal’ en ‘datum’. Gekregen: {found}. "
    "Geef de kolommen deze namen.",
    en="Expected columns ‘giver’, ‘taker’, ‘kind’, ‘amount’ and ‘date’, got {found}. Give the columns these names.",
)
EMPTY = Rule(
    "gifts.empty",
    nl="In {name} staat niets wat gegeven is. Verwacht: een rij per keer onder de namen van de kolommen.",
    en="In {name} stands nothing that was given. Expected a row a gift below the names of the columns.",
)
NO_NAME = Rule(
    "gifts.no_name",
    nl="verwacht de naam van een gemeente, de cel is leeg. Vul een naam in of haal de rij weg.",
    en="expected the name of a municipality, the cell is empty. Fill in a name or remove the row.",
)
TO_ITSELF = Rule(
    "gifts.to_itself",
    nl="verwacht twee gemeenten, hier geeft {name} aan zichzelf. Verbeter een van beide.",
    en="expected two municipalities, here {name} gives to itself. Correct one of the two.",
)
NOT_A_KIND = Rule(
    "gifts.not_a_kind",
    nl="verwacht ‘dag’, ‘stoel’ of ‘uur’. Gekregen: ‘{found}’. Kies een van deze drie.",
    en="expected ‘day’, ‘seat’ or ‘hour’, got ‘{found}’. Choose one of these three.",
)
NOT_AN_AMOUNT = Rule(
    "gifts.not_an_amount",
    nl="verwacht een getal dat niet nul is, zoals 8 of 7,5. Gekregen: ‘{found}’. Verbeter de cel.",
    en="expected a number other than zero, such as 8 or 7.5, got ‘{found}’. Correct the cell.",
)
TWO_READINGS = Rule(
    "gifts.two_readings",
    nl="‘{found}’ kan een getal met duizendtallen of met decimalen zijn. Schrijf het met één of twee decimalen, "
    "of zonder punt en komma.",
    en="‘{found}’ can be a number with thousands or with decimals. Write it with one or two decimals, "
    "or without point and comma.",
)
NOT_A_DATE = Rule(
    "gifts.not_a_date",
    nl="verwacht een datum, zoals 12-3-2026. Gekregen: ‘{found}’. Verbeter de cel.",
    en="expected a date, such as 12-3-2026, got ‘{found}’. Correct the cell.",
)
READ = Rule(
    "gifts.read",
    nl="Gelezen: {count} regels van {names} gemeenten.",
    en="Read: {count} lines of {names} municipalities.",
)
