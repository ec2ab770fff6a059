"""What the commands say around the answers of the engine, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

TITLE = Rule(
    "cli.peers_title",
    nl="{name}: {count} gemeenten om mee te vergelijken, uit {candidates}.",
    en="{name}: {count} municipalities to compare with, out of {candidates}.",
)
TITLE_ONE = Rule(
    "cli.peers_title_one",
    nl="{name}: één gemeente om mee te vergelijken, uit {candidates}.",
    en="{name}: one municipality to compare with, out of {candidates}.",
)
MERGED = Rule(
    "cli.merged",
    nl="{old} bestaat niet meer. Sinds de herindeling hoort het bij {name}.",
    en="{old} is no more. Since the merger it belongs to {name}.",
)
HEAD = Rule(
    "cli.peers_head",
    nl="nr|gemeente|code|score|afstand|blijft|andersom|bekend",
    en="no|municipality|code|score|distance|stays|other way round|known",
)
NUMBER = Rule("cli.number", nl="{value:.2f}", en="{value:.2f}")
SMALL = Rule("cli.small", nl="{value:.3f}", en="{value:.3f}")
SHARE = Rule("cli.share", nl="{value:.0%}", en="{value:.0%}")
PART = Rule("cli.part", nl="{name} {value:.3f}", en="{name} {value:.3f}")
REST = Rule("cli.rest", nl="{count} andere {value:.3f}", en="{count} others {value:.3f}")
BY_SCORE = Rule(
    "cli.by_score",
    nl="De score bepaalt de volgorde: de afstand, gedeeld door hoe dichtbij anderen bij beide staan. "
    "Zo staat niet steeds dezelfde gemeente op elke lijst.",
    en="The score orders the list: the distance, divided by how near others are to both. "
    "So it is not always the same municipality that is on every list.",
)
BY_DISTANCE = Rule(
    "cli.by_distance",
    nl="De afstand bepaalt de volgorde.",
    en="The distance orders the list.",
)
DISTANCE = Rule(
    "cli.distance",
    nl="De afstand is het gemiddelde verschil in standaardafwijkingen: de som van de delen. "
    "De middelste gemeente om uit te kiezen staat op {median:.2f}.",
    en="The distance is the mean difference in standard deviations: the sum of its parts. "
    "The middle one to choose from is at {median:.2f}.",
)
STAYS = Rule(
    "cli.stays",
    nl="Blijft: we maakten de lijst van {count} nog {resamples} keer, steeds met andere gewichten, door het lot "
    "bepaald, en met iets andere cijfers. Zo vaak stond de gemeente erbij. Andersom: de plaats van "
    "{name} op haar lijst.",
    en="Stays: we drew up the list of {count} {resamples} times more, each time with other weights, drawn by lot, and "
    "slightly other figures. So often the municipality was on it. The other way round: the place of {name} on "
    "its list.",
)
ALL_ON_LIST = Rule(
    "cli.all_on_list",
    nl="Iedere gemeente die meetelt ({count}) staat op de lijst. Daarom zegt ‘blijft’ hier niets. Andersom: de plaats "
    "van {name} op haar lijst.",
    en="Every municipality that counts ({count}) is on the list. So ‘stays’ says nothing here. The other way round: "
    "the place of {name} on its list.",
)
ONLY_THEME = Rule(
    "cli.only_theme",
    nl="Alleen het thema {theme} telt mee.",
    en="Only the theme {theme} counts.",
)
THEME_NAME = Rule("cli.theme_name", nl="thema {theme}", en="theme {theme}")
GENERAL = Rule("cli.general", nl="algemeen", en="general")
UNKNOWN_THEME = Rule(
    "cli.unknown_theme",
    nl="Verwacht: een van de thema’s {known} (of {ids}). Gekregen: ‘{theme}’. Kies een thema uit dit rijtje.",
    en="Expected one of the themes {ids} (or {known}), got ‘{theme}’. Choose a theme from this list.",
)
WEIGHED_TWICE = Rule(
    "cli.weighed_twice",
    nl="‘{name}’ is hetzelfde als {id}, en dat heeft al een gewicht. Haal een van beide weg.",
    en="‘{name}’ is the same as {id}, which has a weight already. Remove one of the two.",
)
ALL_NAMES = Rule(
    "cli.all_names",
    nl="Een kenmerk mag met zijn naam of zijn id. Alle staan in catalogue.csv van `leercyclus figures export MAP`, en "
    "op de bladzijde Bronnen van de site.",
    en="An indicator may go by its name or its id. All are in catalogue.csv of `leercyclus figures export FOLDER`, and "
    "on the page Sources of the site.",
)
NO_THEMES = Rule(
    "cli.no_themes",
    nl="Een tabel van jezelf heeft geen thema’s. Gekregen: --theme {theme}. Haal dat weg.",
    en="A table of your own has no themes, got --theme {theme}. Leave that out.",
)
SAY_DECIMAL = Rule(
    "cli.say_decimal",
    nl="Zeg het met --decimal punt of --decimal komma.",
    en="Say so with --decimal point or --decimal comma.",
)
OTHER_CODES = Rule(
    "cli.other_codes",
    nl="Van de codes zijn er {count} niet van een gemeente van 2024, zoals {some}. Ze tellen mee zoals ze er staan.",
    en="Of the codes, {count} are not of a municipality of 2024, such as {some}. They count as they stand.",
)
NOT_IN_TABLE = Rule(
    "cli.not_in_table",
    nl="Verwacht: een gemeente uit jouw tabel. Gekregen: {name} ({code}). Zet haar erin, of kies een andere.",
    en="Expected a municipality of your table, got {name} ({code}). Add it, or choose another.",
)
WEIGHT = Rule("cli.weight", nl="{name} {weight:g}", en="{name} {weight:g}")
WEIGHED = Rule(
    "cli.weighed",
    nl="Met jouw gewichten: {weights}. Al het andere telt 1.",
    en="With your weights: {weights}. All else counts 1.",
)
WINDOW = Rule(
    "cli.window",
    nl="Alleen gemeenten met {low:.2g} tot {high:.2g} keer zoveel inwoners tellen mee.",
    en="Only municipalities with {low:.2g} to {high:.2g} times as many inhabitants count.",
)
NO_WINDOW = Rule(
    "cli.no_window",
    nl="Er is geen venster voor de grootte: elke gemeente uit de tabel telt mee.",
    en="There is no window for size: every municipality of the table counts.",
)
CIRCLES_TITLE = Rule(
    "cli.circles_title",
    nl="Kringen van {size} rond {name}, binnen {minutes:.0f} minuten reizen:",
    en="Circles of {size} around {name}, within {minutes:.0f} minutes of travel:",
)
DIFFER_MOST = Rule(
    "cli.differ_most",
    nl="Het meest verschillen ze in: {names}.",
    en="They differ most in: {names}.",
)
ESTIMATE = Rule(
    "cli.estimate",
    nl="De reistijd is een schatting: rechte kilometers keer 1,3, met 65 km per uur. Voor de vijf eilanden zonder weg "
    "komt de boot erbij.",
    en="The travel time is an estimate: straight kilometres times 1.3, at 65 km an hour. For the five islands without "
    "a road the ferry is added.",
)
FILE_MISSING = Rule(
    "cli.file_missing",
    nl="Er is geen bestand ‘{path}’. Controleer de naam en de map.",
    en="There is no file ‘{path}’. Check its name and folder.",
)
FILE_IS_A_FOLDER = Rule(
    "cli.file_is_a_folder",
    nl="Verwacht: een bestand. {path} is een map. Noem het bestand dat erin staat.",
    en="Expected a file, {path} is a folder. Name the file in it.",
)
FILE_UNREADABLE = Rule(
    "cli.file_unreadable",
    nl="Verwacht: een bestand dat te lezen is. Gekregen: ‘{path}’ ({problem}). Controleer naam en rechten.",
    en="Expected a file that can be read, got ‘{path}’ ({problem}). Check its name and rights.",
)
TREND_TITLE = Rule("cli.trend_title", nl="{name}, in {unit}", en="{name}, in {unit}")
TREND_HEAD = Rule(
    "cli.trend_head",
    nl="cijfers van|kwart lager|middelste|kwart hoger|bekend",
    en="figures of|quarter below|middle|quarter above|known",
)
TREND_QUARTERS = Rule(
    "cli.trend_quarters",
    nl="Een kwart van de gemeenten zit onder het eerste getal, de helft onder het middelste, een kwart "
    "boven het derde. "
    "Bekend: van zo veel gemeenten is er een cijfer.",
    en="A quarter of the municipalities is below the first number, half below the middle one, a quarter above the "
    "third. Known: so many municipalities have a figure.",
)
TREND_MISSING = Rule(
    "cli.trend_missing",
    nl="{name}, {when}: ontbreekt. {why}",
    en="{name}, {when}: missing. {why}",
)
TREND_BREAK = Rule(
    "cli.trend_break",
    nl="Breuk in {year}: {why}",
    en="Break in {year}: {why}",
)
DID_YOU_MEAN = Rule("cli.did_you_mean", nl="Bedoel je {names}?", en="Did you mean {names}?")
NO_SUCH_COMMAND = Rule(
    "cli.no_such_command",
    nl="Er is geen opdracht ‘{command}’.",
    en="There is no command ‘{command}’.",
)
NO_SUCH_OPTION = Rule(
    "cli.no_such_option",
    nl="Er is geen keuze ‘{option}’.",
    en="There is no option ‘{option}’.",
)
MISSING = Rule(
    "cli.missing",
    nl="Er ontbreekt iets: {name}. Zet het achter de opdracht.",
    en="Something is missing: {name}. Add it after the command.",
)
NOT_A_CHOICE = Rule(
    "cli.not_a_choice",
    nl="Verwacht bij {name}: een van {known}. Gekregen: ‘{found}’.",
    en="Expected one of {known} for {name}, got ‘{found}’.",
)
NOT_A_NUMBER = Rule(
    "cli.not_a_number",
    nl="Verwacht bij {name}: een getal, zoals {example:g}. Gekregen: ‘{found}’.",
    en="Expected a number such as {example:g} for {name}, got ‘{found}’.",
)
NO_VALUE = Rule(
    "cli.no_value",
    nl="Er ontbreekt iets achter {option}. Zet er een waarde achter.",
    en="Something is missing after {option}. Add a value.",
)
TOO_MANY_WORDS = Rule(
    "cli.too_many_words",
    nl='Er staat te veel: ‘{words}’. Zet een naam van meer woorden tussen aanhalingstekens: "Voorne aan Zee".',
    en='There is too much: ‘{words}’. Put a name of several words between quotes: "Voorne aan Zee".',
)
NOT_UNDERSTOOD = Rule(
    "cli.not_understood",
    nl="De opdracht is niet te lezen: {problem}",
    en="The command cannot be read: {problem}",
)
HELP = Rule("cli.help", nl="Alle keuzes staan in {command} --help.", en="All options are in {command} --help.")
INTERRUPTED = Rule("cli.interrupted", nl="Gestopt.", en="Stopped.")
