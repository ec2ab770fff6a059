"""What the reader of a spreadsheet of people can say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NO_PEOPLE = Rule(
    "people.no_people",
    nl="In {name} staan geen mensen. Verwacht: een rij met namen van kolommen, en daaronder een rij per mens.",
    en="There are no people in {name}. Expected a row with the names of columns, and below it a row a person.",
)
NO_NAME_COLUMN = Rule(
    "people.no_name_column",
    nl="Verwacht: een kolom ‘naam’. Gekregen: {found}. Noem de kolom met de namen ‘naam’.",
    en="Expected a column ‘name’, got {found}. Call the column with the names ‘name’.",
)
TWO_COLUMNS = Rule(
    "people.two_columns",
    nl="dit betekent hetzelfde als kolom ‘{other}’. Haal een van beide weg, of geef die kolom een andere naam.",
    en="this means the same as column ‘{other}’. Remove one of the two, or give it another name.",
)
NO_NAME = Rule(
    "people.no_name",
    nl="verwacht een naam, de cel is leeg. Vul een naam in of haal de rij weg.",
    en="expected a name, the cell is empty. Fill in a name or remove the row.",
)
SAME_NAME = Rule(
    "people.same_name",
    nl="‘{found}’ staat in rij {rows}. Haal dubbele rijen weg, of maak verschil, zoals met een initiaal of de "
    "gemeente.",
    en="‘{found}’ stands in rows {rows}. Remove double rows, or tell them apart, as by an initial or the municipality.",
)
ALREADY_THERE = Rule(
    "people.already_there",
    nl="‘{found}’ doet al mee. Haal de rij weg, of maak verschil, zoals met een initiaal.",
    en="‘{found}’ takes part already. Remove the row, or tell them apart, as by an initial.",
)
LACKING = Rule(
    "people.lacking",
    nl="verwacht iets om op te mengen, de cel is leeg. Vul de cel in of haal de rij weg.",
    en="expected something to mix by, the cell is empty. Fill it in or remove the row.",
)

BAD_ROUNDS = Rule(
    "people.bad_rounds",
    nl="verwacht rondes, zoals ‘1;2’, ‘1 t/m 3’, ‘vanaf 2’ of ‘alle’. Gekregen: ‘{found}’. Verbeter de cel.",
    en="expected rounds, such as ‘1;2’, ‘1 to 3’, ‘from 2’ or ‘all’, got ‘{found}’. Correct the cell.",
)
NO_SUCH_ROUND = Rule(
    "people.no_such_round",
    nl="verwacht rondes van 1 tot en met {last}. Gekregen: ‘{found}’. Verbeter de cel, of neem meer rondes.",
    en="expected rounds from 1 to {last}, got ‘{found}’. Correct the cell, or take more rounds.",
)
ROUNDS_AS_NUMBER = Rule(
    "people.rounds_as_number",
    nl="verwacht rondes, er staat het getal {found}. Een spreadsheet maakt van ‘1,2’ een getal. Schrijf ‘1 en 2’.",
    en="expected rounds, found the number {found}. A spreadsheet makes a number of ‘1,2’. Write ‘1 and 2’.",
)
ROUNDS_AS_DATE = Rule(
    "people.rounds_as_date",
    nl="verwacht rondes, er staat een datum: ‘{found}’. Een spreadsheet maakt van ‘1-3’ een datum. Schrijf ‘1 t/m 3’.",
    en="expected rounds, found a date: ‘{found}’. A spreadsheet makes a date of ‘1-3’. Write ‘1 to 3’.",
)
UNKNOWN_NEAR = Rule(
    "people.unknown_near",
    nl="verwacht iemand van de lijst. Gekregen: ‘{found}’. Bedoel je {near}?",
    en="expected somebody on the list, got ‘{found}’. Did you mean {near}?",
)
UNKNOWN = Rule(
    "people.unknown",
    nl="verwacht iemand van de lijst. Gekregen: ‘{found}’. Verbeter de naam, of haal die weg.",
    en="expected somebody on the list, got ‘{found}’. Correct the name or remove it.",
)
SEVERAL = Rule(
    "people.several",
    nl="‘{found}’ kan meer dan één mens zijn. Kies: {names}.",
    en="‘{found}’ can be more than one person. Choose: {names}.",
)
ONESELF = Rule(
    "people.oneself",
    nl="verwacht iemand anders. Gekregen: ‘{found}’ zelf. Verbeter de naam, of haal die weg.",
    en="expected somebody else, got ‘{found}’ in person. Correct the name or remove it.",
)

READ = Rule("people.read", nl="Mensen gelezen: {count}.", en="People read: {count}.")
UNDERSTOOD = Rule("people.understood", nl="Begrepen: {columns}.", en="Understood: {columns}.")
COLUMN = Rule("people.column", nl="{role} uit kolom ‘{column}’", en="{role} from column ‘{column}’")
OTHER_COLUMNS = Rule(
    "people.other_columns",
    nl="Andere kolommen, waarop je ook kunt mengen: {columns}.",
    en="Other columns, by which you can mix as well: {columns}.",
)
SKIPPED = Rule("people.skipped", nl="Lege rijen overgeslagen: {count}.", en="Empty rows passed over: {count}.")
NOT_COMING = Rule(
    "people.not_coming",
    nl="Doen niet mee, want zij komen niet: {names}.",
    en="Take no part, because they do not come: {names}.",
)
TOLD_APART = Rule(
    "people.told_apart",
    nl="‘{found}’ staat er {count} keer; de gemeente maakt het verschil.",
    en="‘{found}’ is there {count} times; the municipality tells them apart.",
)
SPELLED = Rule(
    "people.spelled",
    nl="Kolom ‘{column}’: ‘{found}’ ({count} keer) telt als ‘{value}’.",
    en="Column ‘{column}’: ‘{found}’ ({count} times) counts as ‘{value}’.",
)
ODD_VALUE = Rule(
    "people.odd_value",
    nl="Kolom ‘{column}’: ‘{found}’ staat er één keer en telt als iets anders dan ‘{value}’. Klopt dat?",
    en="Column ‘{column}’: ‘{found}’ is there once and counts as something other than ‘{value}’. Is that right?",
)
NOT_ON_LIST = Rule(
    "people.not_on_list",
    nl="Wel genoemd, maar niet op de lijst: {names}. Daarmee is geen rekening gehouden.",
    en="Named, but not on the list: {names}. They were left out of account.",
)
MORE_WISHES = Rule(
    "people.more_wishes",
    nl="{count} mensen hebben meer dan drie wensen. De eerste drie tellen.",
    en="{count} people have more than three wishes. The first three count.",
)
ROW = Rule("people.row", nl="{first}, {second}", en="{first}, {second}")

ROLES = {
    "id": Rule("people.role_id", nl="id", en="id"),
    "name": Rule("people.role_name", nl="naam", en="name"),
    "first": Rule("people.role_first", nl="voornaam", en="first name"),
    "middle": Rule("people.role_middle", nl="tussenvoegsel", en="middle name"),
    "last": Rule("people.role_last", nl="achternaam", en="last name"),
    "municipality": Rule("people.role_municipality", nl="gemeente", en="municipality"),
    "level": Rule("people.role_level", nl="niveau", en="level"),
    "department": Rule("people.role_department", nl="afdeling", en="department"),
    "organisation": Rule("people.role_organisation", nl="organisatie", en="organisation"),
    "present": Rule("people.role_present", nl="aanwezig in ronde", en="present in round"),
    "wishes": Rule("people.role_wishes", nl="wensen", en="wishes"),
    "reports_to": Rule("people.role_reports_to", nl="leidinggevende", en="manager"),
    "hope": Rule("people.role_hope", nl="hoopt te treffen", en="hopes to meet"),
    "languages": Rule("people.role_languages", nl="talen", en="languages"),
    "apart": Rule("people.role_apart", nl="niet bij", en="not with"),
    "together": Rule("people.role_together", nl="samen met", en="together with"),
}
"""What a column can be."""
