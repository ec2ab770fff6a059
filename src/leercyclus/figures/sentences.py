"""What the figures say to people, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

ACCOUNTS = Rule("figures.accounts", nl="jaarrekening {year}", en="accounts {year}")
BUDGET = Rule("figures.budget", nl="begroting {year}", en="budget {year}")

YEARS = Rule(
    "figures.years",
    nl="Cijfers van {context}; {documents}; grenzen van 2024.",
    en="Figures of {context}; {documents}; borders of 2024.",
)
YEARS_FUND = Rule("figures.years.fund", nl="gemeentefonds {years}", en="Municipal Fund {years}")
YEARS_CBS = Rule("figures.years.cbs", nl="CBS {years}", en="CBS {years}")
YEARS_BUDGETS = Rule("figures.years.budgets", nl="begrotingen {years}", en="budgets {years}")
YEARS_ACCOUNTS = Rule("figures.years.accounts", nl="jaarrekening {years}", en="accounts {years}")

UNKNOWN_MUNICIPALITY = Rule(
    "figures.unknown_municipality",
    nl="Er is geen gemeente ‘{text}’. Geef een naam of een CBS-code zoals GM0193.",
    en="There is no municipality ‘{text}’. Give a name or a CBS code such as GM0193.",
)
UNKNOWN_MUNICIPALITY_NEAR = Rule(
    "figures.unknown_municipality_near",
    nl="Er is geen gemeente ‘{text}’. Bedoel je {near}?",
    en="There is no municipality ‘{text}’. Do you mean {near}?",
)
SEVERAL_MUNICIPALITIES = Rule(
    "figures.several_municipalities",
    nl="‘{text}’ kan meer dan één gemeente zijn: {names}. Geef de hele naam of de code.",
    en="‘{text}’ can be more than one municipality: {names}. Give the full name or the code.",
)
SPLIT_MUNICIPALITY = Rule(
    "figures.split_municipality",
    nl="{name} bestond tot en met {date} en is verdeeld over {successors}. Kies een van die gemeenten.",
    en="{name} existed until {date} and was split over {successors}. Choose one of those municipalities.",
)
AND = Rule("figures.and", nl=" en ", en=" and ")
NOT_A_CHOICE = Rule(
    "figures.not_a_choice",
    nl="‘{text}’ is context en heeft geen begroting of jaarrekening. Vraag een cijfer zoals iv3.0.4.net.",
    en="‘{text}’ is context and has no budget or accounts. Ask for an indicator such as iv3.0.4.net.",
)
UNKNOWN_INDICATOR = Rule(
    "figures.unknown_indicator",
    nl="Er is geen cijfer ‘{text}’. De lijst staat in `leercyclus figures export`.",
    en="There is no indicator ‘{text}’. The list is in `leercyclus figures export`.",
)
UNKNOWN_INDICATOR_NEAR = Rule(
    "figures.unknown_indicator_near",
    nl="Er is geen cijfer ‘{text}’. Bedoel je {near}?",
    en="There is no indicator ‘{text}’. Do you mean {near}?",
)

GAPS = {
    rule.id.removeprefix("figures.gap."): rule
    for rule in (
        Rule(
            "figures.gap.zero_document",
            nl="In de bron is dit hele document nul; het is niet of niet goed aangeleverd.",
            en="In the source this whole document is zero; it was not delivered, or not well.",
        ),
        Rule(
            "figures.gap.unbalanced",
            nl="De lasten en baten van dit document zijn niet gelijk; er ontbreekt iets.",
            en="The expenses and revenues of this document do not balance; something is missing.",
        ),
        Rule(
            "figures.gap.wrong_field",
            nl="De gemeente boekte dit in dit document op een ander taakveld dan anders.",
            en="In this document the municipality booked this on another task field than usual.",
        ),
        Rule(
            "figures.gap.not_delivered",
            nl="Deze gemeente staat niet in het document.",
            en="This municipality is not in the document.",
        ),
        Rule(
            "figures.gap.not_published",
            nl="De gemeente gaf dit kengetal niet op in haar begroting, of niet als getal.",
            en="The municipality did not give this ratio in its budget, or not as a number.",
        ),
        Rule(
            "figures.gap.zero_ratio",
            nl="In de bron staat nul; dat betekent hier dat het kengetal niet is ingevuld.",
            en="The source says zero, which here means that the ratio was not filled in.",
        ),
        Rule(
            "figures.gap.implausible_ratio",
            nl="De opgegeven waarde kan niet kloppen, zoals een procent waar een deel werd gevraagd.",
            en="The value given cannot be right, such as a percent where a share was asked.",
        ),
        Rule(
            "figures.gap.below_threshold",
            nl="De maatstaf telt alleen wat boven een drempel ligt en staat hier op nul.",
            en="The measure counts only what lies above a threshold and stands at zero here.",
        ),
        Rule(
            "figures.gap.no_value",
            nl="Dit cijfer ontbreekt in de bron.",
            en="This figure is missing in the source.",
        ),
    )
}

NO_SUCH_FOLDER = Rule(
    "figures.no_such_folder",
    nl="De map {folder} bestaat niet. Geef de map met de gepubliceerde tabellen.",
    en="There is no folder {folder}. Give the folder with the published tables.",
)
MISSING_TABLE = Rule(
    "figures.missing_table",
    nl="In {folder} hoort een tabel {name} te staan, maar die is er niet. Zet haar erbij.",
    en="A table {name} is expected in {folder}, but it is not there. Add it.",
)

BROKEN_TABLE = Rule(
    "figures.broken_table",
    nl="De tabel {path} is beschadigd. Haal haar weg en voeg het jaar opnieuw toe.",
    en="The table {path} is damaged. Remove it and add the year again.",
)

CHECK_REGISTER = Rule(
    "figures.check.register",
    nl="{count} gemeenten, elk met een eigen code en naam",
    en="{count} municipalities, each with its own code and name",
)
CHECK_MERGERS = Rule(
    "figures.check.mergers",
    nl="{count} vroegere gemeenten, elk met een opvolger (zonder: {lost})",
    en="{count} former municipalities, each with a successor (without: {lost})",
)
CHECK_CONTEXT = Rule(
    "figures.check.context",
    nl="{count} cijfers van context; {missing} waarden ontbreken, elk met een reden (zonder reden: {unnamed})",
    en="{count} context indicators; {missing} values missing, each with a reason (without: {unnamed})",
)
CHECK_INHABITANTS = Rule(
    "figures.check.inhabitants",
    nl="{count} inwoners in 2024 (gepubliceerd: {expected})",
    en="{count} inhabitants in 2024 (published: {expected})",
)
CHECK_CHOICES = Rule(
    "figures.check.choices",
    nl="{count} cijfers van keuzes; {missing} waarden ontbreken, genoemd in {gaps} regels (niet genoemd: {unnamed})",
    en="{count} choice indicators; {missing} values missing, named in {gaps} lines (not named: {unnamed})",
)
CHECK_TOTAL = Rule(
    "figures.check.total",
    nl="{document}: lasten van {billion:.1f} miljard euro, {people} inwoners",
    en="{document}: expenses of EUR {billion:.1f} billion, {people} inhabitants",
)
CHECK_ADDED = Rule(
    "figures.check.added",
    nl="{document}, zelf toegevoegd: lasten van {billion:.1f} miljard euro",
    en="{document}, added by you: expenses of EUR {billion:.1f} billion",
)
CHECK_CATALOGUE = Rule(
    "figures.check.catalogue",
    nl="{count} cijfers met naam, uitleg en eenheid in twee talen, van {first} tot {last} (onvolledig: {incomplete})",
    en="{count} indicators with name, definition and unit in two languages, {first} to {last} (incomplete: "
    "{incomplete})",
)
CHECK_BORDERS = Rule(
    "figures.check.borders",
    nl="{count} gemeentegrenzen en de omtrek van het land (zonder: {absent})",
    en="{count} municipal borders and the outline of the country (without: {absent})",
)

HOLDS = Rule("figures.holds", nl="klopt", en="holds")
FAILS = Rule("figures.fails", nl="KLOPT NIET", en="FAILS")
WRITTEN = Rule("figures.written", nl="{path} ({kilobytes:.0f} kB)", en="{path} ({kilobytes:.0f} kB)")

ADD_UNKNOWN_TABLE = Rule(
    "figures.add.unknown_table",
    nl="Dit is geen tabel die toegevoegd kan worden. Verwacht werd Iv3 (Gemeenten, TaakveldBalanspost, Categorie, "
    "Verslagsoort, bedragen) of kerncijfers (RegioS of WijkenEnBuurten, AantalInwoners); gevonden: {columns}.",
    en="This is no table that can be added. Expected Iv3 (Gemeenten, TaakveldBalanspost, Categorie, Verslagsoort, "
    "amounts) or key figures (RegioS or WijkenEnBuurten, AantalInwoners); found: {columns}.",
)
ADD_UNKNOWN_CODE = Rule(
    "figures.add.unknown_code",
    nl="Verwacht werd een code van een gemeente van 2024 of van een gemeente die sinds 2021 opging in een andere; "
    "er staat ‘{found}’. Zijn er sindsdien gemeenten samengegaan? Wacht dan op een nieuwe versie van dit programma.",
    en="Expected the code of a municipality of 2024, or of one that merged since 2021; found ‘{found}’. Did "
    "municipalities merge since? Then wait for a new version of this program.",
)
ADD_UNKNOWN_FIELD = Rule(
    "figures.add.unknown_field",
    nl="Deze taakvelden zijn niet bekend: {fields}. Verwacht werden die van 2023-2025. Zijn ze nieuw, wacht dan op "
    "een nieuwe versie van dit programma.",
    en="These task fields are not known: {fields}. Expected those of 2023-2025. If they are new, wait for a new "
    "version of this program.",
)
ADD_FIELD_AS_NUMBER = Rule(
    "figures.add.field_as_number",
    nl="Het taakveld {found} staat er als getal; dan zijn 0.1 en 0.10 niet te onderscheiden. Bewaar het als tekst.",
    en="The task field {found} stands as a number, and then 0.1 and 0.10 cannot be told apart. Save it as text.",
)
ADD_NOT_A_NUMBER = Rule(
    "figures.add.not_a_number",
    nl="{place}: verwacht werd een getal, er staat ‘{found}’. Haal de tabel opnieuw op.",
    en="{place}: expected a number, found ‘{found}’. Fetch the table again.",
)
ADD_DOUBLE_ROW = Rule(
    "figures.add.double_row",
    nl="{code}, taakveld {field}, categorie {category} staat er twee keer in. Geef elke pagina één keer.",
    en="{code}, task field {field}, category {category} stands in it twice. Give every page once.",
)
ADD_DOUBLE_REGION = Rule(
    "figures.add.double_region",
    nl="{code} staat twee keer in {year}. Geef elke pagina één keer.",
    en="{code} stands in {year} twice. Give every page once.",
)
ADD_WHICH_DOCUMENT = Rule(
    "figures.add.which_document",
    nl="De tabel zegt niet of dit een begroting of een jaarrekening is, of van welk jaar. Geef --kind en --year.",
    en="The table does not tell whether this is a budget or accounts, or of which year. Give --kind and --year.",
)
ADD_WHICH_YEAR = Rule(
    "figures.add.which_year",
    nl="De tabel zegt niet van welk jaar zij is. Geef --year.",
    en="The table does not tell of which year it is. Give --year.",
)
ADD_NO_DOCUMENT = Rule(
    "figures.add.no_document",
    nl="Er staat geen begroting (X000) of jaarrekening (X005) van een gemeente in, of niet van het gevraagde jaar.",
    en="There is no budget (X000) or accounts (X005) of a municipality in it, or not of the year asked for.",
)
ADD_NO_KEY_FIGURES = Rule(
    "figures.add.no_key_figures",
    nl="Er staan geen gemeenten in, of niet van het gevraagde jaar.",
    en="There are no municipalities in it, or not of the year asked for.",
)
ADD_FEW = Rule(
    "figures.add.few",
    nl="{name}: er staan {count} van de {of} gemeenten in. Is dit één pagina van meer? Geef ze alle, of --partial.",
    en="{name}: {count} of the {of} municipalities are in it. Is this one page of several? Give all, or --partial.",
)
ADD_TAKEN = Rule(
    "figures.add.taken",
    nl="{name} is er al, met andere cijfers. Geef --replace om die te vervangen.",
    en="{name} is there already, with other figures. Give --replace to put these in their place.",
)
ADD_ALREADY = Rule(
    "figures.add.already",
    nl="{name} was er al, met dezelfde cijfers; er is niets veranderd.",
    en="{name} was there already, with the same figures; nothing has changed.",
)
ADD_IMPLAUSIBLE = Rule(
    "figures.add.implausible",
    nl="{document}: de lasten zijn samen {times:.3g} keer die van {last}. Verwacht werden bedragen in duizend euro. "
    "Kijk de tabel na.",
    en="{document}: expenses are {times:.3g} times those of {last} together. Expected amounts in thousands of euros. "
    "Look the table over.",
)
ADD_AGES = Rule(
    "figures.add.ages",
    nl="{code}: de leeftijden zijn samen {total:.0f}. Verwacht werd het aantal inwoners, {people:.0f}, of 100 %.",
    en="{code}: the ages add up to {total:.0f}. Expected the inhabitants, {people:.0f}, or 100 %.",
)
ADD_RANGE = Rule(
    "figures.add.range",
    nl="{code}: {name} is {found:.1f}. Verwacht werd {low:.0f} tot {high:.0f}. Kijk de kolom na.",
    en="{code}: {name} is {found:.1f}. Expected {low:.0f} to {high:.0f}. Look the column over.",
)
ADD_PEOPLE = Rule(
    "figures.add.people",
    nl="Het aantal inwoners van {year} is {times:.3g} keer dat van {last}. Verwacht werd hooguit 10 % verschil. Kijk "
    "de kolom na.",
    en="The inhabitants of {year} are {times:.3g} times those of {last}. Expected 10 % difference at most. Look the "
    "column over.",
)
ADD_DOCUMENT = Rule(
    "figures.add.document",
    nl="{document}: {count} gemeenten, lasten van {billion:.1f} miljard euro.",
    en="{document}: {count} municipalities, expenses of EUR {billion:.1f} billion.",
)
ADD_INHABITANTS = Rule(
    "figures.add.inhabitants",
    nl="Bedragen per inwoner zijn gerekend met de inwoners van {year}, het naaste jaar dat bekend is.",
    en="Amounts per inhabitant are reckoned with the inhabitants of {year}, the nearest year that is known.",
)
ADD_MISSING = {
    "not_delivered": Rule(
        "figures.add.not_delivered",
        nl="{count} gemeenten staan er niet in en ontbreken: {names}.",
        en="{count} municipalities are not in it and count as missing: {names}.",
    ),
    "zero_document": Rule(
        "figures.add.zero_document",
        nl="{count} gemeenten hebben alleen nullen en tellen als ontbrekend: {names}.",
        en="{count} municipalities have only zeros and count as missing: {names}.",
    ),
    "unbalanced": Rule(
        "figures.add.unbalanced",
        nl="Bij {count} gemeenten zijn lasten en baten niet gelijk; zij tellen als ontbrekend: {names}.",
        en="In {count} municipalities expenses and revenues do not balance; they count as missing: {names}.",
    ),
}
ADD_REMARKABLE = Rule(
    "figures.add.remarkable",
    nl="Kijk na: {names} geven heel andere lasten op dan in {last}.",
    en="Look over: {names} report quite different expenses than in {last}.",
)
ADD_KEY_FIGURES = Rule(
    "figures.add.key_figures",
    nl="Kerncijfers {year}: {count} gemeenten, {people} inwoners.",
    en="Key figures {year}: {count} municipalities, {people} inhabitants.",
)
ADD_OLDER = Rule(
    "figures.add.older",
    nl="Niet in de tabel, en dus nog van een ouder jaar: {names}.",
    en="Not in the table, and so still of an older year: {names}.",
)
ADD_ABSENT = Rule(
    "figures.add.absent",
    nl="{count} gemeenten staan er niet in: {names}.",
    en="{count} municipalities are not in it: {names}.",
)
ADD_COMBINED = Rule(
    "figures.add.combined",
    nl="{name} is opgeteld uit gemeenten die erin opgingen.",
    en="{name} is added up from municipalities that merged into it.",
)
ADD_FOLDER = Rule(
    "figures.add.folder",
    nl="Bewaard in {folder}. Zet LEERCYCLUS_FIGURES op deze map, dan gebruiken alle opdrachten en de website haar.",
    en="Kept in {folder}. Set LEERCYCLUS_FIGURES to this folder, and all commands and the site use it.",
)
