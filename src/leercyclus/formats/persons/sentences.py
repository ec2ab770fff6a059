"""What the reader of a list of persons can say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

PASTED = Rule("persons.pasted", nl="de geplakte tekst", en="the pasted text")
NO_PERSONS = Rule(
    "persons.no_persons",
    nl="In {name} staan geen mensen. Verwacht: een rij met namen van kolommen en daaronder een rij per mens, of "
    "adressen uit een mailprogramma.",
    en="There are no people in {name}. Expected a row with the names of columns and below it a row a person, or "
    "addresses from a mail program.",
)
TOO_MANY = Rule(
    "persons.too_many",
    nl="Verwacht: hoogstens {most} mensen. Gekregen: {found}. Verdeel de lijst over meer bestanden.",
    en="Expected at most {most} people, got {found}. Divide the list over several files.",
)
TOO_LONG_TEXT = Rule(
    "persons.too_long_text",
    nl="Verwacht: tekst van hoogstens {most} MB. Deze is langer. Plak hem in delen.",
    en="Expected text of at most {most} MB, this is longer. Paste it in parts.",
)
NO_NAME_COLUMN = Rule(
    "persons.no_name_column",
    nl="Verwacht: een kolom ‘naam’ of ‘e-mail’ in de eerste twintig rijen. Gekregen: {found}. Zet een rij met namen "
    "van kolommen boven de mensen.",
    en="Expected a column ‘name’ or ‘e-mail’ in the first twenty rows, got {found}. Put a row with the names of "
    "columns above the people.",
)
FIRST_NAME_ONLY = Rule(
    "persons.first_name_only",
    nl="verwacht ook een kolom ‘achternaam’. Voeg die toe, of noem deze kolom ‘naam’.",
    en="expected a column ‘last name’ as well. Add it, or call this column ‘name’.",
)
TWO_COLUMNS = Rule(
    "persons.two_columns",
    nl="dit betekent hetzelfde als kolom ‘{other}’. Haal een van beide weg, of noem haar anders, zoals ‘werkgever’ "
    "voor wie iemand betaalt.",
    en="this means the same as column ‘{other}’. Remove one of the two, or call it otherwise, such as ‘employer’ for "
    "whoever pays somebody.",
)
NOBODY = Rule(
    "persons.nobody",
    nl="verwacht een naam, er staat geen naam en geen adres. Vul een naam in of haal de rij weg.",
    en="expected a name, there is no name and no address. Fill in a name or remove the row.",
)
NO_NAME = Rule(
    "persons.no_name",
    nl="verwacht de naam van {email}, de cel is leeg. Vul een naam in.",
    en="expected the name of {email}, the cell is empty. Fill in a name.",
)
FORMULA = Rule(
    "persons.formula",
    nl="verwacht tekst, er staat een formule: ‘{found}’. Zet de uitkomst neer.",
    en="expected text, found a formula: ‘{found}’. Put its result there.",
)
CONTROL = Rule(
    "persons.control",
    nl="verwacht tekst, er staat een onzichtbaar stuurteken ({code}). Haal het weg of typ de tekst opnieuw.",
    en="expected text, found a control character that cannot be seen ({code}). Take it away or type the text again.",
)
BROKEN_TEXT = Rule(
    "persons.broken_text",
    nl="verwacht tekst, maar een letter is verloren gegaan: ‘{found}’. Bewaar het bestand als UTF-8, of typ de "
    "tekst opnieuw.",
    en="expected text, but a letter was lost: ‘{found}’. Save the file as UTF-8, or type the text again.",
)
TOO_LONG = Rule(
    "persons.too_long",
    nl="verwacht hoogstens {most} tekens, er staan er {found}: ‘{text}’. Maak de tekst korter.",
    en="expected at most {most} characters, found {found}: ‘{text}’. Make the text shorter.",
)
_LEVELS_NL = (
    "wethouder, gemeentesecretaris, directeur, afdelingshoofd, beleidsmedewerker, uitvoerend medewerker of partner"
)
_LEVELS_EN = "alderman, municipal secretary, director, department head, policy officer, front-line worker or partner"
NO_LEVEL = Rule(
    "persons.no_level",
    nl=f"verwacht een niveau: {_LEVELS_NL}. Gekregen: ‘{{found}}’. Kies er een, of noem de kolom ‘functie’.",
    en=f"expected a level: {_LEVELS_EN}, got ‘{{found}}’. Choose one, or call the column ‘function’.",
)
NO_LEVEL_NEAR = Rule(
    "persons.no_level_near",
    nl="verwacht een niveau. Gekregen: ‘{found}’. Bedoel je {near}? Kies er een, of noem de kolom ‘functie’.",
    en="expected a level, got ‘{found}’. Did you mean {near}? Choose one, or call the column ‘function’.",
)
NO_LANGUAGE = Rule(
    "persons.no_language",
    nl="verwacht één taal: Nederlands of Engels. Gekregen: ‘{found}’. Kies er een of maak de cel leeg.",
    en="expected one language: Dutch or English, got ‘{found}’. Choose one or empty the cell.",
)
NO_DATE = Rule(
    "persons.no_date",
    nl="verwacht een datum, zoals 1-9-2026 of 2026-09-01. Gekregen: ‘{found}’. Verbeter de cel of maak haar leeg.",
    en="expected a date, such as 1-9-2026 (day first) or 2026-09-01, got ‘{found}’. Correct the cell or empty it.",
)
ENDS_FIRST = Rule(
    "persons.ends_first",
    nl="verwacht een datum op of na het begin ({begin}). Gekregen: {end}. Verbeter een van beide.",
    en="expected a date on or after the begin ({begin}), got {end}. Correct one of the two.",
)
OWN_BOSS = Rule(
    "persons.own_boss",
    nl="verwacht iemand anders. Gekregen: ‘{found}’, de mens van deze rij. Verbeter de naam of maak de cel leeg.",
    en="expected somebody else, got ‘{found}’, the person of this row. Correct the name or empty the cell.",
)
CONTRADICTS = Rule(
    "persons.contradicts",
    nl="rij {first} en rij {second} hebben hetzelfde adres ({email}) en een ander gegeven ({role}): {facts}. Maak ze "
    "gelijk of haal er een weg.",
    en="row {first} and row {second} have the same address ({email}) and another fact ({role}): {facts}. Make them "
    "alike or remove one.",
)
CONTRADICTS_PERSON = Rule(
    "persons.contradicts_person",
    nl="nummer {first} en nummer {second} hebben hetzelfde adres ({email}) en een ander gegeven ({role}): {facts}. "
    "Maak ze gelijk of haal er een weg.",
    en="person {first} and person {second} have the same address ({email}) and another fact ({role}): {facts}. Make "
    "them alike or remove one.",
)
NO_PERSON = Rule(
    "persons.no_person",
    nl="verwacht een naam met een adres, zoals ‘Anna Bakker <anna@zwolle.example>’. Gekregen: ‘{found}’. Zet een ‘;’ "
    "tussen twee mensen.",
    en="expected a name with an address, such as ‘Anna Bakker <anna@zwolle.example>’, got ‘{found}’. Put a ‘;’ between "
    "two people.",
)
WHOSE_COMMA = Rule(
    "persons.whose_comma",
    nl="hier kan een komma in een naam staan of tussen twee mensen. Zet een ‘;’ tussen mensen, of aanhalingstekens om "
    "een naam met een komma.",
    en="a comma may stand in a name here or between two people. Put a ‘;’ between people, or quotes around a name with "
    "a comma.",
)

READ = Rule("persons.read", nl="Mensen gelezen: {count}.", en="People read: {count}.")
BLANK = Rule("persons.blank", nl="Lege rijen overgeslagen: {count}.", en="Empty rows passed over: {count}.")
TOTALS = Rule(
    "persons.totals",
    nl="Overgeslagen, want daar staat een telling: rij {rows}.",
    en="Passed over, because a count stands there: row {rows}.",
)
HEAD_AGAIN = Rule(
    "persons.head_again",
    nl="Overgeslagen, want daar staan de namen van de kolommen nog eens: rij {rows}.",
    en="Passed over, because the names of the columns stand there again: row {rows}.",
)
PHONE = Rule(
    "persons.phone",
    nl="Kolom ‘{column}’ is niet gelezen: telefoonnummers worden niet bewaard.",
    en="Column ‘{column}’ was not read: phone numbers are not kept.",
)
NAME_PART = Rule(
    "persons.name_part",
    nl="Kolom ‘{column}’ is niet gelezen: de hele naam staat in een andere kolom.",
    en="Column ‘{column}’ was not read: the whole name stands in another column.",
)
MERGED = Rule(
    "persons.merged",
    nl="Kolom ‘{column}’ heeft samengevoegde cellen: de waarde geldt voor rij {rows}.",
    en="Column ‘{column}’ has merged cells: the value counts for rows {rows}.",
)
NAMED = Rule(
    "persons.named",
    nl="Er staan geen namen boven de kolommen. Zo zijn ze gelezen, met hun nummer: {columns}.",
    en="There are no names above the columns. They were read like this, by number: {columns}.",
)
TURNED = Rule(
    "persons.turned",
    nl="Namen die als ‘achternaam, voornaam’ stonden en zijn omgedraaid: {count}.",
    en="Names that stood as ‘last name, first name’ and were turned round: {count}.",
)
LEVEL_READ = Rule(
    "persons.level_read",
    nl="‘{found}’ is gelezen als {level} ({count} keer).",
    en="‘{found}’ was read as {level} ({count} times).",
)
LEVEL_FROM_POST = Rule(
    "persons.level_from_post",
    nl="Niveaus die uit de functie zijn afgeleid, want de cel was leeg: {count}.",
    en="Levels that were taken from the function, because the cell was empty: {count}.",
)
POST_BEHIND_NAME = Rule(
    "persons.post_behind_name",
    nl="Functies die tussen haakjes achter een naam stonden: {count}. Zo vaak gaf de functie ook het niveau: {levels}.",
    en="Posts that stood in brackets behind a name: {count}. The post gave the level as well, times: {levels}.",
)
FOLDED_PERSON = Rule(
    "persons.folded_person",
    nl="{name} staat er twee keer: nummer {row} zegt niets anders dan nummer {first} en telt niet mee.",
    en="{name} is there twice: person {row} says nothing other than person {first} and does not count.",
)
FOLDED = Rule(
    "persons.folded",
    nl="{name} staat er twee keer: rij {row} zegt niets anders dan rij {first} en telt niet mee.",
    en="{name} is there twice: row {row} says nothing other than row {first} and does not count.",
)
NO_ADDRESSES = Rule(
    "persons.no_addresses",
    nl="Mensen zonder mailadres: {count}. Zij krijgen geen uitnodiging per mail.",
    en="People without a mail address: {count}. They get no invitation by mail.",
)
NO_NAMES = Rule(
    "persons.no_names",
    nl="Adressen zonder naam: {count}. Vul de namen later aan.",
    en="Addresses without a name: {count}. Add the names later.",
)

LEVELS = {
    "alderman": Rule("persons.alderman", nl="wethouder", en="alderman"),
    "secretary": Rule("persons.secretary", nl="gemeentesecretaris of directeur", en="municipal secretary or director"),
    "head": Rule("persons.head", nl="afdelingshoofd", en="department head"),
    "policy": Rule("persons.policy", nl="beleidsmedewerker", en="policy officer"),
    "front_line": Rule("persons.front_line", nl="uitvoerend medewerker", en="front-line worker"),
    "partner": Rule("persons.partner", nl="partner", en="partner"),
}
"""The levels, as people say them."""
ROLES = {
    "name": Rule("persons.role_name", nl="naam", en="name"),
    "organisation": Rule("persons.role_organisation", nl="organisatie", en="organisation"),
    "employer": Rule("persons.role_employer", nl="werkgever", en="employer"),
    "level": Rule("persons.role_level", nl="niveau", en="level"),
    "post": Rule("persons.role_post", nl="functie", en="function"),
    "department": Rule("persons.role_department", nl="afdeling", en="department"),
    "topics": Rule("persons.role_topics", nl="onderwerpen", en="topics"),
    "reports_to": Rule("persons.role_reports_to", nl="leidinggevende", en="reports to"),
    "language": Rule("persons.role_language", nl="taal", en="language"),
    "valid_from": Rule("persons.role_valid_from", nl="vanaf", en="from"),
    "valid_to": Rule("persons.role_valid_to", nl="tot en met", en="to"),
}
"""What two rows with the same address can differ in."""
