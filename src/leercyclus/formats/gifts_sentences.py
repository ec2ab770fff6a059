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
NOT_WHOLE = Rule(
    "gifts.not_whole",
    nl="dagen en stoelen gaan in hele getallen. Gekregen: {found:tenth}. Verbeter de cel, of schrijf het op als uren.",
    en="days and seats go in whole numbers, got {found:tenth}. Correct the cell, or write it down as hours.",
)
TOO_MUCH = Rule(
    "gifts.too_much",
    nl="verwacht een getal tot en met {most:,}. Gekregen: {found:,.0f}. Verbeter de cel.",
    en="expected a number up to {most:,}, got {found:,.0f}. Correct the cell.",
)
AMBIGUOUS_DATE = Rule(
    "gifts.ambiguous_date",
    nl="‘{found}’ kan {one} of {other} zijn. Schrijf de datum als jaar-maand-dag, of met streepjes: dag-maand-jaar.",
    en="‘{found}’ can be {one} or {other}. Write the date as year-month-day, or with hyphens: day-month-year.",
)
DATE_BEYOND = Rule(
    "gifts.date_beyond",
    nl="verwacht een datum van {first} tot en met {last}. Gekregen: {on}. Verbeter de cel.",
    en="expected a date from {first} to {last}, got {on}. Correct the cell.",
)
FORMER = Rule(
    "gifts.former",
    nl="‘{found}’ bestaat niet meer en hoort nu bij {successor}. Schrijf op voor wie het nu telt.",
    en="‘{found}’ does not exist any more and is now part of {successor}. Write for whom it counts now.",
)
READ_ONE = Rule("gifts.read_one", nl="Gelezen: 1 regel van 2 gemeenten.", en="Read: 1 line of 2 municipalities.")
READ = Rule(
    "gifts.read",
    nl="Gelezen: {count} regels van {names} gemeenten.",
    en="Read: {count} lines of {names} municipalities.",
)
