"""What the reader of a calendar can say, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

TOO_LARGE = Rule(
    "calendars.too_large",
    nl="Verwacht: een bestand van hoogstens {most} MB. Gekregen: {size:.1f} MB. Bewaar een kortere periode.",
    en="Expected a file of at most {most} MB, got {size:.1f} MB. Save a shorter period.",
)
TOO_MANY = Rule(
    "calendars.too_many",
    nl="Verwacht: hoogstens {most} afspraken. Gekregen: {found} of meer. Bewaar een kortere periode.",
    en="Expected at most {most} events, got {found} or more. Save a shorter period.",
)
TOO_MANY_SERIES = Rule(
    "calendars.too_many_series",
    nl="Verwacht: hoogstens {most} afspraken die zich herhalen. Gekregen: {found}. Haal oude herhalingen weg.",
    en="Expected at most {most} events that recur, got {found}. Remove old ones.",
)
TOO_SLOW = Rule(
    "calendars.too_slow",
    nl="Verwacht: herhalingen die snel te volgen zijn. Bij afspraak {number} duurde het te lang. Bewaar een kortere "
    "periode, of haal oude herhalingen weg.",
    en="Expected events that recur in a way that is quick to follow. At event {number} it took too long. Save a "
    "shorter period, or remove old ones.",
)
BROKEN = Rule(
    "calendars.broken",
    nl="Verwacht: een kalender (.ics). Dit bestand is stuk of is geen kalender: ‘{error}’. Bewaar het opnieuw "
    "vanuit het agendaprogramma.",
    en="Expected a calendar (.ics). This file is broken or is no calendar: ‘{error}’. Save it again from the calendar "
    "program.",
)
CUT_OFF = Rule(
    "calendars.cut_off",
    nl="Verwacht: een hele kalender (.ics) met {expected} afspraken. Gekregen: {found}; het bestand breekt af. "
    "Bewaar het opnieuw vanuit het agendaprogramma.",
    en="Expected a whole calendar (.ics) with {expected} events, got {found}; the file breaks off. Save it "
    "again from the calendar program.",
)
NO_EVENTS = Rule(
    "calendars.no_events",
    nl="In de kalender staan geen afspraken. Kies bij het bewaren een periode met afspraken.",
    en="There are no events in the calendar. When saving it, choose a period with events.",
)
NO_ROWS = Rule(
    "calendars.no_rows",
    nl="In het bestand staan geen afspraken. Verwacht: een rij met namen van kolommen, en daaronder een per afspraak.",
    en="There are no events in the file. Expected a row with the names of columns, and below it a row an event.",
)
NO_COLUMNS = Rule(
    "calendars.no_columns",
    nl="Verwacht: een kolom ‘begin’ of ‘weekdag’ in de eerste twintig rijen. Gekregen: {found}. Noem de kolommen zo.",
    en="Expected a column ‘begin’ or ‘weekday’ in the first twenty rows, got {found}. Call the columns so.",
)
TWO_COLUMNS = Rule(
    "calendars.two_columns",
    nl="dit betekent hetzelfde als kolom ‘{other}’. Haal een van beide weg.",
    en="this means the same as column ‘{other}’. Remove one of the two.",
)
AT_EVENT = Rule(
    "calendars.at_event", nl="Afspraak {number}, ‘{title}’: {reason}", en="Event {number}, ‘{title}’: {reason}"
)

NO_BEGIN = Rule(
    "calendars.no_begin",
    nl="verwacht een begin, er staat er geen. Vul het begin in of haal de afspraak weg.",
    en="expected a begin, there is none. Fill it in or remove the event.",
)
BAD_PROPERTY = Rule(
    "calendars.bad_property",
    nl="verwacht een datum of tijd in {name}, die is niet te lezen. Bewaar de afspraak opnieuw of haal haar weg.",
    en="expected a date or time in {name}, it cannot be read. Save the event again or remove it.",
)
ODD_TIMES = Rule(
    "calendars.odd_times",
    nl="verwacht een begin en een eind die bij elkaar passen. Gekregen: ‘{error}’. Bewaar de afspraak opnieuw.",
    en="expected a begin and an end that fit together, got ‘{error}’. Save the event again.",
)
ODD_YEAR = Rule(
    "calendars.odd_year",
    nl="verwacht een jaar van {first} tot en met {last}. Gekregen: {found}. Verbeter de datum.",
    en="expected a year from {first} to {last}, got {found}. Correct the date.",
)
ENDS_FIRST = Rule(
    "calendars.ends_first",
    nl="verwacht een eind op of na het begin ({begin}). Gekregen: {end}. Verbeter een van beide.",
    en="expected an end at or after the begin ({begin}), got {end}. Correct one of the two.",
)
STOPS_FIRST = Rule(
    "calendars.stops_first",
    nl="verwacht een eindtijd na de begintijd ({begin}). Gekregen: {end}. Verbeter een van beide.",
    en="expected an end time after the begin time ({begin}), got {end}. Correct one of the two.",
)
TOO_OFTEN = Rule(
    "calendars.too_often",
    nl="verwacht een herhaling per dag, week, maand of jaar. Gekregen: ‘{rule}’. Maak er losse afspraken van.",
    en="expected an event that recurs by day, week, month or year, got ‘{rule}’. Make single events of it.",
)
TOO_EARLY = Rule(
    "calendars.too_early",
    nl="verwacht een herhaling die begint in {year} of later. Gekregen: {begin}. Laat haar later beginnen.",
    en="expected an event that recurs from {year} or later, got {begin}. Let it begin later.",
)
ODD_RULE = Rule(
    "calendars.odd_rule",
    nl="verwacht een regel voor herhaling die te volgen is. Gekregen: ‘{rule}’. Bewaar de afspraak opnieuw.",
    en="expected a rule of recurrence that can be followed, got ‘{rule}’. Save the event again.",
)
CHANGES_ALL = Rule(
    "calendars.changes_all",
    nl="verwacht een wijziging van één keer; deze geldt ook voor alle keren erna. Maak er een nieuwe reeks van.",
    en="expected a change of one time; this one counts for all later times too. Make a new series of it.",
)
NO_DATE = Rule(
    "calendars.no_date",
    nl="verwacht een datum, zoals 1-9-2026 of 2026-09-01. Gekregen: ‘{found}’. Verbeter de cel.",
    en="expected a date, such as 1-9-2026 (day first) or 2026-09-01, got ‘{found}’. Correct the cell.",
)
NO_DAY = Rule(
    "calendars.no_day",
    nl="verwacht een begin of een weekdag, er staat er geen. Vul de cel in of haal de rij weg.",
    en="expected a begin or a weekday, there is none. Fill in the cell or remove the row.",
)
NO_TIME = Rule(
    "calendars.no_time",
    nl="verwacht een tijd, zoals 19:30 of 19:30-22:00. Gekregen: ‘{found}’. Verbeter de cel of maak haar leeg.",
    en="expected a time, such as 19:30 or 19:30-22:00, got ‘{found}’. Correct the cell or empty it.",
)
NO_WEEKDAY = Rule(
    "calendars.no_weekday",
    nl="verwacht een weekdag, zoals dinsdag. Gekregen: ‘{found}’. Verbeter de cel of maak haar leeg.",
    en="expected a weekday, such as Tuesday, got ‘{found}’. Correct the cell or empty it.",
)
OTHER_WEEKDAY = Rule(
    "calendars.other_weekday",
    nl="verwacht dat {begin} op de weekdag van deze rij valt, en dat is niet zo. Verbeter een van beide, of vul een "
    "eind in voor elke week.",
    en="expected {begin} to fall on the weekday of this row, and it does not. Correct one of the two, or fill in an "
    "end for every week.",
)
NOTHING_SAID = Rule(
    "calendars.nothing_said",
    nl="verwacht een soort of een omschrijving, beide zijn leeg. Vul er een in of haal de rij weg.",
    en="expected a kind or a title, both are empty. Fill one in or remove the row.",
)
FORMULA = Rule(
    "calendars.formula",
    nl="verwacht tekst, er staat een formule: ‘{found}’. Zet de uitkomst in de cel.",
    en="expected text, found a formula: ‘{found}’. Put its result in the cell.",
)

READ = Rule("calendars.read", nl="Afspraken gelezen: {count}.", en="Events read: {count}.")
CANCELLED = Rule(
    "calendars.cancelled", nl="Afgezegd en overgeslagen: {count}.", en="Cancelled and passed over: {count}."
)
PRIVATE = Rule(
    "calendars.private",
    nl="Privé of vertrouwelijk en overgeslagen: {count}.",
    en="Private or confidential and passed over: {count}.",
)
OUTSIDE = Rule(
    "calendars.outside",
    nl="Niet tussen {first} en {last} en overgeslagen: {count}.",
    en="Not between {first} and {last} and passed over: {count}.",
)
COUNTS_AS_OTHER = Rule(
    "calendars.counts_as_other",
    nl="Soort ‘{found}’ is niet bekend en telt als overig ({count} keer).",
    en="Kind ‘{found}’ is not known and counts as other ({count} times).",
)

KINDS = {
    "college": Rule("calendars.college", nl="college van B en W", en="municipal executive"),
    "council": Rule("calendars.council", nl="raad", en="council"),
    "budget": Rule("calendars.budget", nl="begroting", en="budget"),
    "election": Rule("calendars.election", nl="verkiezingen", en="election"),
    "formation": Rule("calendars.formation", nl="formatie", en="formation"),
    "school_holiday": Rule("calendars.school_holiday", nl="schoolvakantie", en="school holiday"),
    "recess": Rule("calendars.recess", nl="reces", en="recess"),
    "other": Rule("calendars.other", nl="overig", en="other"),
}
"""The kinds, as people say them."""
