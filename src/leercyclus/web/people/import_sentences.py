"""Why a row of a list of people is not taken: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

UNKNOWN_BOSS = Rule(
    "people.import.unknown_boss",
    nl="verwacht de naam of het adres van iemand op de lijst of in {organisation}, kreeg ‘{found}’. "
    "Verbeter het of laat het leeg.",
    en="expected the name or the address of somebody on the list or in {organisation}, got ‘{found}’. "
    "Mend it or leave it empty.",
)
TWO_BOSSES = Rule(
    "people.import.two_bosses",
    nl="verwacht één persoon, maar {count} mensen heten ‘{found}’. Zet er het mailadres neer.",
    en="expected one person, but {count} people are called ‘{found}’. Put the mail address there.",
)
OTHER_ORGANISATION = Rule(
    "people.import.other_organisation",
    nl="verwacht {organisation} of een maatschappelijke partner, kreeg ‘{found}’. Haal de rij weg, laat de cel leeg, "
    "of zet als niveau ‘partner’ neer: dan komt de organisatie erbij.",
    en="expected {organisation} or a partner, got ‘{found}’. Take the row out, leave the cell empty, or write "
    "‘partner’ as the level: then the organisation is added.",
)
TWO_OF_A_NAME = Rule(
    "people.import.two_of_a_name",
    nl="{count} mensen heten ‘{found}’ en de rij heeft geen mailadres. Zet het adres erbij.",
    en="{count} people are called ‘{found}’ and the row has no mail address. Add the address.",
)
TOO_LONG = Rule(
    "people.import.too_long",
    nl="verwacht ten hoogste {most} tekens, kreeg er {found}. Maak het korter.",
    en="expected at most {most} characters, got {found}. Make it shorter.",
)
TOO_MANY_TOPICS = Rule(
    "people.import.too_many_topics",
    nl="verwacht ten hoogste {most} onderwerpen, kreeg er {found}. Kies de belangrijkste.",
    en="expected at most {most} topics, got {found}. Choose the most important ones.",
)
OWN_BOSS = Rule(
    "people.import.own_boss",
    nl="verwacht iemand anders dan de persoon zelf, kreeg ‘{found}’. Laat het leeg voor wie aan niemand rapporteert.",
    en="expected somebody else than the person, got ‘{found}’. Leave it empty for who reports to nobody.",
)
ENDS_FIRST = Rule(
    "people.import.ends_first",
    nl="verwacht een dag op of na {begin}, want dan begint het, kreeg {end}. Verbeter de dag.",
    en="expected a day on or after {begin}, when it begins, got {end}. Mend the day.",
)
COLUMNS = {
    "boss": Rule("people.import.column.boss", nl="leidinggevende", en="reports to"),
    "organisation": Rule("people.import.column.organisation", nl="organisatie", en="organisation"),
    "name": Rule("people.import.column.name", nl="naam", en="name"),
    "topics": Rule("people.import.column.topics", nl="onderwerpen", en="topics"),
    "until": Rule("people.import.column.until", nl="tot en met", en="until"),
    "title": Rule("people.import.column.title", nl="functie", en="post"),
    "department": Rule("people.import.column.department", nl="afdeling", en="department"),
}
AT_ROW = Rule("people.import.at_row", nl="Rij {row}, {column}: {reason}", en="Row {row}, {column}: {reason}")
