"""What cannot be done with a calendar, in Dutch and English: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

NO_FILE = Rule(
    "calendars.no_file",
    nl="Verwacht: een bestand. Er is geen bestand gekozen. Kies een .ics-, CSV- of XLSX-bestand.",
    en="Expected a file. None was chosen. Choose an .ics, CSV or XLSX file.",
)
FILE_TOO_LARGE = Rule(
    "calendars.file_too_large",
    nl="Verwacht: een bestand van hoogstens {most} MB. Gekregen: {size:.1f} MB. Bewaar een kortere periode.",
    en="Expected a file of at most {most} MB, got {size:.1f} MB. Save a shorter period.",
)
NOTHING_WAITS = Rule(
    "calendars.nothing_waits",
    nl="Het bestand dat je bekeek is er niet meer. Kies het opnieuw.",
    en="The file that you looked at is no longer there. Choose it again.",
)
UNKNOWN_KIND = Rule(
    "calendars.unknown_kind",
    nl="Verwacht: een van {known}. Gekregen: ‘{found}’. Kies een soort uit de lijst.",
    en="Expected one of {known}, got ‘{found}’. Choose a kind from the list.",
)
ENDS_FIRST = Rule(
    "calendars.entry_ends_first",
    nl="Verwacht: een laatste dag die niet voor de eerste ligt. Gekregen: {begins} tot {ends}. Pas een van beide aan.",
    en="Expected a last day not before the first, got {begins} to {ends}. Change one of them.",
)
TOO_LONG = Rule(
    "calendars.entry_too_long",
    nl="Verwacht: een periode van hoogstens drie jaar. Gekregen: {begins} tot {ends}. Pas een van beide aan.",
    en="Expected a period of at most three years, got {begins} to {ends}. Change one of them.",
)
WEEKDAY_NEVER = Rule(
    "calendars.weekday_never",
    nl="Tussen {begins} en {ends} komt die weekdag niet voor. Kies een langere periode of een andere weekdag.",
    en="That weekday does not come between {begins} and {ends}. Choose a longer period or another weekday.",
)
STOPS_FIRST = Rule(
    "calendars.entry_stops_first",
    nl="Verwacht: een eindtijd na de begintijd. Gekregen: {begin} tot {end}. Pas een van beide aan.",
    en="Expected an end after the begin, got {begin} to {end}. Change one of them.",
)
NO_SUCH_REGION = Rule(
    "calendars.no_such_region",
    nl="Verwacht: noord, midden of zuid. Gekregen: ‘{found}’. Kies een regio uit de lijst.",
    en="Expected noord, midden or zuid, got ‘{found}’. Choose a region from the list.",
)
