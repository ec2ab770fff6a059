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
CONTEXT_YEARS = Rule(
    "figures.context_years",
    nl="Cijfers van {context}; grenzen van 2024.",
    en="Figures of {context}; borders of 2024.",
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

TWO_KINDS = Rule(
    "figures.two_kinds",
    nl="Een begroting zegt wat een gemeente van plan is, een jaarrekening wat het werd. Dat zijn twee soorten cijfers: "
    "vergelijk een begroting met een begroting, en een jaarrekening met een jaarrekening.",
    en="A budget says what a municipality plans, accounts say what it came to. These are two kinds of figures: compare "
    "a budget with a budget, and accounts with accounts.",
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

MISSING_COLUMN = Rule(
    "figures.missing_column",
    nl="De tabel {table} hoort een kolom {column} te hebben. Gevonden: {found}. Herstel de eerste rij.",
    en="The table {table} should have a column {column}. Found: {found}. Mend the first row.",
)
CELL_NOT_A_NUMBER = Rule(
    "figures.cell_not_a_number",
    nl="{table}, rij {row}, kolom {column}: verwacht werd een getal, er staat ‘{found}’. Herstel de cel.",
    en="{table}, row {row}, column {column}: expected a number, found ‘{found}’. Mend the cell.",
)
RAGGED = Rule(
    "figures.ragged",
    nl="{table}, rij {row}: verwacht werden {expected} cellen, er staan er {found}. Herstel de rij.",
    en="{table}, row {row}: expected {expected} cells, found {found}. Mend the row.",
)
UNKNOWN_CELL = Rule(
    "figures.unknown_cell",
    nl="{table}, rij {row}, kolom {column}: ‘{found}’ is niet bekend. Herstel de cel.",
    en="{table}, row {row}, column {column}: ‘{found}’ is not known. Mend the cell.",
)
ROW_NOT_THERE = Rule(
    "figures.row_not_there",
    nl="{table}: er is geen rij waar {column} ‘{found}’ is. Zet haar erbij.",
    en="{table}: there is no row where {column} is ‘{found}’. Add it.",
)
UNREADABLE_TABLE = Rule(
    "figures.unreadable_table",
    nl="De tabel {table} is niet te lezen: verwacht werd {expected}. Haal haar opnieuw op.",
    en="The table {table} cannot be read: expected {expected}. Fetch it again.",
)
NO_ADDED_FOLDER = Rule(
    "figures.no_added_folder",
    nl="Er is geen map {folder} met toegevoegde jaren. Geef een map die er is, of laat LEERCYCLUS_FIGURES weg; "
    "`leercyclus figures add` maakt er een.",
    en="There is no folder {folder} with added years. Give a folder that exists, or leave LEERCYCLUS_FIGURES out; "
    "`leercyclus figures add` makes one.",
)
NOT_WRITABLE = Rule(
    "figures.not_writable",
    nl="Verwacht: een plek waar geschreven kan worden. Gekregen: {path} ({problem}). Kies een andere plek.",
    en="Expected a place that can be written to, got {path} ({problem}). Choose another place.",
)

BROKEN_TABLE = Rule(
    "figures.broken_table",
    nl="De tabel {path} is beschadigd. Haal haar weg en voeg het jaar opnieuw toe.",
    en="The table {path} is damaged. Remove it and add the year again.",
)

CHECK_BUT = Rule("figures.check.but", nl="; niet voor {names}", en="; not for {names}")
CHECK_REGISTER = Rule(
    "figures.check.register",
    nl="{count} gemeenten, elk met een eigen code en naam",
    en="{count} municipalities, each with a code and name of its own",
)
CHECK_MERGERS = Rule(
    "figures.check.mergers",
    nl="{count} vroegere gemeenten, elk met een opvolger{but}",
    en="{count} former municipalities, each with a successor{but}",
)
CHECK_CONTEXT = Rule(
    "figures.check.context",
    nl="{count} kenmerken van wat een gemeente niet kiest; {missing} waarden ontbreken, elk met een reden{but}",
    en="{count} indicators of what a municipality does not choose; {missing} values are missing, each for a "
    "reason{but}",
)
CHECK_INHABITANTS = Rule(
    "figures.check.inhabitants",
    nl="{count} inwoners in 2024, zoals gepubliceerd",
    en="{count} inhabitants in 2024, as published",
)
CHECK_INHABITANTS_OTHER = Rule(
    "figures.check.inhabitants_other",
    nl="{count} inwoners in 2024; gepubliceerd zijn er {expected}",
    en="{count} inhabitants in 2024; {expected} were published",
)
CHECK_CHOICES = Rule(
    "figures.check.choices",
    nl="{count} cijfers van wat een gemeente kiest; {missing} waarden ontbreken, met een reden in {gaps} regels{but}",
    en="{count} indicators of what a municipality chooses; {missing} values are missing, for reasons told in {gaps} "
    "lines{but}",
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
    nl="{count} cijfers met naam, uitleg en eenheid in het Nederlands en Engels, van {first} tot en met {last}{but}",
    en="{count} indicators with name, definition and unit in Dutch and English, from {first} up to {last}{but}",
)
CHECK_BORDERS = Rule(
    "figures.check.borders",
    nl="{count} gemeentegrenzen en de omtrek van het land{but}",
    en="{count} municipal borders and the outline of the country{but}",
)

HOLDS = Rule("figures.holds", nl="klopt", en="holds")
FAILS = Rule("figures.fails", nl="KLOPT NIET", en="FAILS")
WRITTEN = Rule("figures.written", nl="{path} ({kilobytes:.0f} kB)", en="{path} ({kilobytes:.0f} kB)")
