"""What the formats say to people, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

EMPTY_TABLE = Rule(
    "formats.empty_table",
    nl="Er staat niets in het bestand, of alleen een kop. Verwacht werd een regel namen met daaronder de cijfers.",
    en="There is nothing in the file, or only a head. Expected was a line of names with the figures below it.",
)
TOO_LARGE = Rule(
    "formats.too_large",
    nl="Het bestand is te groot: {size} MB, of te veel rijen of kolommen. Ten hoogste {limit} MB, {rows} rijen en "
    "{columns} kolommen.",
    en="The file is too large: {size} MB, or too many rows or columns. At most {limit} MB, {rows} rows and {columns} "
    "columns.",
)
NOT_A_TABLE = Rule(
    "formats.not_a_table",
    nl="‘{name}’ is geen tabel die te lezen is. Bewaar het als CSV of XLSX.",
    en="‘{name}’ is no table that can be read. Save it as CSV or XLSX.",
)
MORE_PAGES = Rule(
    "formats.more_pages",
    nl="Na deze {pages} pagina's volgt er nog een. Haal alle pagina's op en geef ze samen.",
    en="Another page follows after these {pages}. Fetch all pages and give them together.",
)
BROKEN_JSON = Rule(
    "formats.broken_json",
    nl="Het JSON-bestand breekt af of is stuk op regel {line}. Haal het opnieuw op.",
    en="The JSON file breaks off or is broken at line {line}. Fetch it again.",
)
NO_RECORDS = Rule(
    "formats.no_records",
    nl='Verwacht werd een pagina van CBS met "value": [...]. Die is er niet. Haal TypedDataSet op.',
    en='Expected was a page of CBS with "value": [...]. There is none. Fetch TypedDataSet.',
)
RAGGED_ROW = Rule(
    "formats.ragged_row",
    nl="Rij {row} heeft {found} cellen; de kop heeft er {expected}. Staat er een komma in een getal zonder "
    "aanhalingstekens?",
    en="Row {row} has {found} cells; the header has {expected}. Is there a comma in a number without quotes?",
)

AT = Rule("formats.at", nl="Rij {at_row}, kolom ‘{at_column}’: ", en="Row {at_row}, column ‘{at_column}’: ")
AT_ROW = Rule("formats.at_row", nl="Rij {at_row}: ", en="Row {at_row}: ")
AT_COLUMN = Rule("formats.at_column", nl="Kolom ‘{at_column}’: ", en="Column ‘{at_column}’: ")

NOT_A_NUMBER = Rule(
    "formats.not_a_number",
    nl="verwacht werd een getal, er staat ‘{found}’. Verbeter het of laat de cel leeg.",
    en="expected a number, found ‘{found}’. Correct it or leave the cell empty.",
)
OTHER_DECIMAL = Rule(
    "formats.other_decimal",
    nl="er staat ‘{found}’, maar de andere getallen hebben een ‘{decimal}’ voor de decimalen. Schrijf ze gelijk.",
    en="found ‘{found}’, but the other numbers have a ‘{decimal}’ before their decimals. Write them alike.",
)
TWO_READINGS = Rule(
    "formats.two_readings",
    nl="‘{found}’ kan {with_point} of {with_comma} zijn. Zeg wat er voor de decimalen staat: punt of komma.",
    en="‘{found}’ can be {with_point} or {with_comma}. Say what stands before the decimals: point or comma.",
)
TEXT_COLUMN = Rule(
    "formats.text_column",
    nl="verwacht werden getallen, er staat tekst, zoals ‘{found}’. Haal de kolom weg of maak er getallen van.",
    en="expected numbers, found text such as ‘{found}’. Remove the column or make it numbers.",
)
NO_HEADER = Rule(
    "formats.no_header",
    nl="verwacht werd een regel met namen van kolommen, er staan getallen. Zet er een regel namen boven.",
    en="expected a line with the names of the columns, found numbers. Put a line of names above it.",
)
EMPTY_NAME = Rule(
    "formats.empty_name",
    nl="kolom {number} heeft cijfers maar geen naam. Geef haar een naam.",
    en="column {number} has figures but no name. Give it a name.",
)
DOUBLE_NAME = Rule(
    "formats.double_name",
    nl="deze naam staat twee keer in de kop. Geef elke kolom een eigen naam.",
    en="this name stands twice in the header. Give every column its own name.",
)
NO_INDICATOR = Rule(
    "formats.no_indicator",
    nl="Er is geen kolom met cijfers. Verwacht werd een kolom met codes of namen, en ten minste één met getallen.",
    en="There is no column of figures. Expected a column of codes or names, and at least one of numbers.",
)
EMPTY_CODE = Rule(
    "formats.empty_code",
    nl="verwacht werd een code of naam, de cel is leeg. Vul de cel in of haal de rij weg.",
    en="expected a code or name, the cell is empty. Fill it in or remove the row.",
)
UNKNOWN_CODE = Rule(
    "formats.unknown_code",
    nl="‘{found}’ is geen code of naam van een gemeente. Verbeter het of haal de rij weg.",
    en="‘{found}’ is no code or name of a municipality. Correct it or remove the row.",
)
UNKNOWN_CODE_NEAR = Rule(
    "formats.unknown_code_near",
    nl="‘{found}’ is geen code of naam van een gemeente. Bedoel je {near}?",
    en="‘{found}’ is no code or name of a municipality. Do you mean {near}?",
)
FORMER_CODE = Rule(
    "formats.former_code",
    nl="‘{found}’ bestaat niet meer en hoort nu bij {successor}. Tel de cijfers zelf bij elkaar op.",
    en="‘{found}’ does not exist any more and is now part of {successor}. Put the figures together yourself.",
)
SEVERAL_CODES = Rule(
    "formats.several_codes",
    nl="‘{found}’ kan meer dan één gemeente zijn: {names}. Schrijf de hele naam of de code.",
    en="‘{found}’ can be more than one municipality: {names}. Write the full name or the code.",
)
DOUBLE_ROW = Rule(
    "formats.double_row",
    nl="‘{found}’ staat ook in rij {first}. Haal een van beide weg.",
    en="‘{found}’ also stands in row {first}. Remove one of the two.",
)
DOUBLE_VALUE = Rule(
    "formats.double_value",
    nl="‘{indicator}’ van ‘{found}’ staat ook in rij {first}. Haal een van beide weg.",
    en="‘{indicator}’ of ‘{found}’ also stands in row {first}. Remove one of the two.",
)
SEVERAL_YEARS = Rule(
    "formats.several_years",
    nl="er staan meer jaren in: {years}. Kies één jaar.",
    en="there are several years: {years}. Choose one year.",
)
NO_SUCH_YEAR = Rule(
    "formats.no_such_year",
    nl="het jaar {year} staat er niet in, wel {years}. Kies een van die jaren.",
    en="the year {year} is not in it, but {years} are. Choose one of those.",
)
CELLS_IN_ROW = Rule(
    "formats.cells_in_row",
    nl="verwacht werden {expected} cellen, er staan er {found}. Staat er een komma in een getal zonder "
    "aanhalingstekens?",
    en="expected {expected} cells, found {found}. Is there a comma in a number without quotes?",
)

READ_TEXT = Rule(
    "formats.read_text",
    nl="Gelezen als tekst ({encoding}), met {separator} tussen de cellen.",
    en="Read as text ({encoding}), with {separator} between the cells.",
)
READ_SHEET = Rule(
    "formats.read_sheet", nl="Gelezen: werkblad ‘{sheet}’ van een werkmap.", en="Read: sheet ‘{sheet}’ of a workbook."
)
OTHER_SHEETS = Rule("formats.other_sheets", nl="Niet gelezen: werkbladen {sheets}.", en="Not read: sheets {sheets}.")
READ_LAYOUT_WIDE = Rule(
    "formats.read_wide",
    nl="Elke rij is een gemeente (kolom ‘{code}’), elke kolom een cijfer. Rijen: {rows}, kolommen: {columns}.",
    en="Every row is a municipality (column ‘{code}’), every column an indicator. Rows: {rows}, columns: {columns}.",
)
READ_LAYOUT_LONG = Rule(
    "formats.read_long",
    nl="Elke rij is één waarde: gemeente in ‘{code}’, cijfer in ‘{indicator}’, waarde in ‘{value}’; {rows} gemeenten, "
    "{columns} cijfers.",
    en="Every row is one value: municipality in ‘{code}’, indicator in ‘{indicator}’, value in ‘{value}’; {rows} "
    "municipalities, {columns} indicators.",
)
READ_COMMA = Rule("formats.read_comma", nl="Voor de decimalen staat een komma.", en="Decimals come after a comma.")
READ_POINT = Rule("formats.read_point", nl="Voor de decimalen staat een punt.", en="Decimals come after a point.")
READ_EMPTY = Rule(
    "formats.read_empty",
    nl="Lege cellen: {count}. Daar ontbreekt een waarde.",
    en="Empty cells: {count}. There a value is missing.",
)
EMPTY_INDICATOR = Rule(
    "formats.empty_indicator",
    nl="verwacht werd de naam van een cijfer, de cel is leeg. Vul de cel in of haal de rij weg.",
    en="expected the name of an indicator, the cell is empty. Fill it in or remove the row.",
)
READ_NAMES = Rule(
    "formats.read_names",
    nl="Namen die zijn herkend als gemeente: {count}.",
    en="Names that were taken for municipalities: {count}.",
)
READ_POPULATION = Rule(
    "formats.read_population",
    nl="‘{column}’ telt ook als het aantal inwoners, voor het zoeken naar gemeenten van gelijke grootte.",
    en="‘{column}’ also counts as the number of inhabitants, for finding municipalities of comparable size.",
)
READ_LABEL = Rule(
    "formats.read_label",
    nl="Kolom ‘{column}’ geeft de namen.",
    en="Column ‘{column}’ gives the names.",
)
LEFT_OUT = Rule(
    "formats.left_out",
    nl="Kolom ‘{column}’ is niet gebruikt: het is een naam of jaar.",
    en="Column ‘{column}’ is not used: it is a name or year.",
)
READ_MISSING = Rule(
    "formats.read_missing",
    nl="{count} cellen zijn leeg of {signs}; die waarden ontbreken.",
    en="{count} cells are empty or {signs}; those values are missing.",
)
ABSENT = Rule(
    "formats.absent",
    nl="Niet in de tabel: {count} van de {of} gemeenten, zoals {some}.",
    en="Not in the table: {count} of the {of} municipalities, such as {some}.",
)
A_WEB_PAGE = Rule(
    "formats.a_web_page",
    nl="Dit is geen tabel maar een webpagina. Verwacht werd JSON van CBS of CSV. Haal de tabel zelf op.",
    en="This is no table but a web page. Expected JSON of CBS or CSV. Fetch the table itself.",
)
A_BINARY_FILE = Rule(
    "formats.a_binary_file",
    nl="Dit is geen tabel maar een bestand zonder tekst, zoals Excel, een zip of een foto. Verwacht werd JSON van CBS "
    "of CSV. Pak het uit, of bewaar het als CSV.",
    en="This is no table but a file without text, such as Excel, a zip or a photo. Expected JSON of CBS or CSV. "
    "Unpack it, or save it as CSV.",
)
BAD_LANGUAGE = Rule(
    "formats.bad_language",
    nl="verwacht een taal, zoals ‘nl’ of ‘Engels’. Gekregen: ‘{found}’. Bedoel je {near}?",
    en="expected a language, such as ‘nl’ or ‘English’, got ‘{found}’. Did you mean {near}?",
)
TITLES_ABOVE = Rule(
    "formats.titles_above",
    nl="De namen van de kolommen staan in rij {row}. Rijen daarboven die niet zijn gelezen: {count}.",
    en="The names of the columns stand in row {row}. Rows above it that were not read: {count}.",
)
NO_VALUE = Rule(
    "formats.no_value",
    nl="verwacht een waarde, in cel {cell} staat een fout of een formule zonder uitkomst. Open het bestand in een "
    "spreadsheet en bewaar het, of vul de waarde zelf in.",
    en="expected a value, cell {cell} holds an error or a formula without a result. Open the file in a spreadsheet and "
    "save it, or fill in the value yourself.",
)
NOT_KNOWN = Rule(
    "formats.not_known",
    nl="Kolom ‘{column}’ is niet bekend en niet gelezen.",
    en="Column ‘{column}’ is not known and was not read.",
)
NOT_KNOWN_NEAR = Rule(
    "formats.not_known_near",
    nl="Kolom ‘{column}’ is niet bekend en niet gelezen. Bedoel je ‘{near}’? Noem haar dan zo.",
    en="Column ‘{column}’ is not known and was not read. Did you mean ‘{near}’? Then call it so.",
)
TOO_MANY_CELLS = Rule(
    "formats.too_many_cells",
    nl="verwacht hoogstens {expected} cellen, er staan er {found}. Staat er een scheidingsteken in een cel, zet er dan "
    "aanhalingstekens om.",
    en="expected at most {expected} cells, found {found}. Where a cell holds a separator, put quotes around it.",
)
