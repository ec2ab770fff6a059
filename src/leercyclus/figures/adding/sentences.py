"""What adding a year says to people, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

UNKNOWN_TABLE = Rule(
    "figures.add.unknown_table",
    nl="Dit is geen tabel die toegevoegd kan worden. Verwacht werd Iv3 (Gemeenten, TaakveldBalanspost, Categorie, "
    "Verslagsoort, bedragen) of kerncijfers (RegioS of WijkenEnBuurten, AantalInwoners); gevonden: {columns}.",
    en="This is no table that can be added. Expected Iv3 (Gemeenten, TaakveldBalanspost, Categorie, Verslagsoort, "
    "amounts) or key figures (RegioS or WijkenEnBuurten, AantalInwoners); found: {columns}.",
)
UNKNOWN_CODE = Rule(
    "figures.add.unknown_code",
    nl="Verwacht werd een code van een gemeente van 2024 of van een gemeente die sinds 2021 opging in een andere; "
    "er staat ‘{found}’. Zijn er sindsdien gemeenten samengegaan? Wacht dan op een nieuwe versie van dit programma.",
    en="Expected the code of a municipality of 2024, or of one that merged since 2021; found ‘{found}’. Did "
    "municipalities merge since? Then wait for a new version of this program.",
)
UNKNOWN_FIELD = Rule(
    "figures.add.unknown_field",
    nl="Deze taakvelden zijn niet bekend: {fields}. Verwacht werden die van 2023-2025. Zijn ze nieuw, wacht dan op "
    "een nieuwe versie van dit programma.",
    en="These task fields are not known: {fields}. Expected those of 2023-2025. If they are new, wait for a new "
    "version of this program.",
)
FIELD_AS_NUMBER = Rule(
    "figures.add.field_as_number",
    nl="Het taakveld {found} staat er als getal; dan zijn 0.1 en 0.10 niet te onderscheiden. Bewaar het als tekst.",
    en="The task field {found} stands as a number, and then 0.1 and 0.10 cannot be told apart. Save it as text.",
)
NOT_A_NUMBER = Rule(
    "figures.add.not_a_number",
    nl="{place}: verwacht werd een getal, er staat ‘{found}’. Haal de tabel opnieuw op.",
    en="{place}: expected a number, found ‘{found}’. Fetch the table again.",
)
DOUBLE_ROW = Rule(
    "figures.add.double_row",
    nl="{code}, taakveld {field}, categorie {category} staat er twee keer in. Geef elke pagina één keer.",
    en="{code}, task field {field}, category {category} stands in it twice. Give every page once.",
)
DOUBLE_REGION = Rule(
    "figures.add.double_region",
    nl="{code} staat twee keer in {year}. Geef elke pagina één keer.",
    en="{code} stands in {year} twice. Give every page once.",
)
WHICH_DOCUMENT = Rule(
    "figures.add.which_document",
    nl="De tabel zegt niet of dit een begroting of een jaarrekening is, of van welk jaar. Geef --kind en --year.",
    en="The table does not tell whether this is a budget or accounts, or of which year. Give --kind and --year.",
)
WHICH_YEAR = Rule(
    "figures.add.which_year",
    nl="De tabel zegt niet van welk jaar zij is. Geef --year.",
    en="The table does not tell of which year it is. Give --year.",
)
NO_DOCUMENT = Rule(
    "figures.add.no_document",
    nl="Er staat geen begroting (X000) of jaarrekening (X005) van een gemeente in, of niet van het gevraagde jaar.",
    en="There is no budget (X000) or accounts (X005) of a municipality in it, or not of the year asked for.",
)
NO_KEY_FIGURES = Rule(
    "figures.add.no_key_figures",
    nl="Er staan geen gemeenten in, of niet van het gevraagde jaar.",
    en="There are no municipalities in it, or not of the year asked for.",
)
FEW = Rule(
    "figures.add.few",
    nl="{name}: er staan {count} van de {of} gemeenten in. Is dit één pagina van meer? Geef ze alle, of --partial.",
    en="{name}: {count} of the {of} municipalities are in it. Is this one page of several? Give all, or --partial.",
)
TAKEN = Rule(
    "figures.add.taken",
    nl="{name} is er al, met andere cijfers. Geef --replace om die te vervangen.",
    en="{name} is there already, with other figures. Give --replace to put these in their place.",
)
ALREADY = Rule(
    "figures.add.already",
    nl="{name} was er al, met dezelfde cijfers; er is niets veranderd.",
    en="{name} was there already, with the same figures; nothing has changed.",
)
IMPLAUSIBLE = Rule(
    "figures.add.implausible",
    nl="{document}: de lasten zijn samen ongeveer {times} keer die van {last}. Verwacht werden bedragen in duizend "
    "euro. Kijk de tabel na.",
    en="{document}: expenses are about {times} times those of {last} together. Expected amounts in thousands of euros. "
    "Look the table over.",
)
AGES = Rule(
    "figures.add.ages",
    nl="{code}: de leeftijden zijn samen {total:.0f}. Verwacht werd het aantal inwoners, {people:.0f}, of 100 %.",
    en="{code}: the ages add up to {total:.0f}. Expected the inhabitants, {people:.0f}, or 100 %.",
)
RANGE = Rule(
    "figures.add.range",
    nl="{code}: {name} is {found:.1f}. Verwacht werd {low:.0f} tot {high:.0f}. Kijk de kolom na.",
    en="{code}: {name} is {found:.1f}. Expected {low:.0f} to {high:.0f}. Look the column over.",
)
PEOPLE = Rule(
    "figures.add.people",
    nl="Het aantal inwoners van {year} is ongeveer {times} keer dat van {last}. Verwacht werd hooguit 10 % verschil. "
    "Kijk de kolom na.",
    en="The inhabitants of {year} are about {times} times those of {last}. Expected 10 % difference at most. Look the "
    "column over.",
)
DOCUMENT = Rule(
    "figures.add.document",
    nl="{document}: {count} gemeenten, lasten van {billion:.1f} miljard euro.",
    en="{document}: {count} municipalities, expenses of EUR {billion:.1f} billion.",
)
INHABITANTS = Rule(
    "figures.add.inhabitants",
    nl="Bedragen per inwoner zijn gerekend met de inwoners van {year}, het naaste jaar dat bekend is.",
    en="Amounts per inhabitant are reckoned with the inhabitants of {year}, the nearest year that is known.",
)
MISSING = {
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
REMARKABLE = Rule(
    "figures.add.remarkable",
    nl="Kijk na: {names} geven heel andere lasten op dan in {last}.",
    en="Look over: {names} report quite different expenses than in {last}.",
)
KEY_FIGURES = Rule(
    "figures.add.key_figures",
    nl="Kerncijfers {year}: {count} gemeenten, {people} inwoners.",
    en="Key figures {year}: {count} municipalities, {people} inhabitants.",
)
OLDER = Rule(
    "figures.add.older",
    nl="Niet in de tabel, en dus nog van een ouder jaar: {names}.",
    en="Not in the table, and so still of an older year: {names}.",
)
ABSENT = Rule(
    "figures.add.absent",
    nl="{count} gemeenten staan er niet in: {names}.",
    en="{count} municipalities are not in it: {names}.",
)
COMBINED = Rule(
    "figures.add.combined",
    nl="{name} is opgeteld uit gemeenten die erin opgingen.",
    en="{name} is added up from municipalities that merged into it.",
)
YEAR = Rule(
    "figures.add.year",
    nl="{name} gaat over {year}. Verwacht werd een jaar van {first} tot en met {last}. Klopt het jaar toch? "
    "Geef --year {year}.",
    en="{name} is about {year}. Expected a year from {first} to {last}. Is it right after all? Give --year {year}.",
)
FOLDER = Rule(
    "figures.add.folder",
    nl="Bewaard in {folder}. Alle opdrachten gebruiken deze map. Zet LEERCYCLUS_FIGURES erop, dan ook de website.",
    en="Kept in {folder}. All commands use this folder. Set LEERCYCLUS_FIGURES to it, and the site does too.",
)
FOLDER_NAMED = Rule(
    "figures.add.folder_named",
    nl="Bewaard in {folder}. Zet LEERCYCLUS_FIGURES op deze map, dan gebruiken alle opdrachten en de website haar.",
    en="Kept in {folder}. Set LEERCYCLUS_FIGURES to this folder, and all commands and the site use it.",
)


def about(times: float) -> int | float:
    """Round a ratio to what a reader can take in: two digits.

    Examples:
        >>> about(1030.4), about(0.3123)
        (1000, 0.31)
    """
    rounded = float(f"{times:.2g}")
    return round(rounded) if rounded >= 10 else rounded  # noqa: PLR2004 - ten has two digits
