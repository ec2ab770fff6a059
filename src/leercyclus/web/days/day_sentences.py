"""What cannot be done with a day and its programme: what was expected, what came, what to do."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

HOST_TAKES_NO_PART = Rule(
    "days.host_takes_no_part",
    nl="Verwacht: een gemeente die meedoet aan de leerkring. Kies een gemeente uit de lijst.",
    en="Expected a municipality that takes part in the circle. Choose one from the list.",
)
TURN_IS_PLANNED = Rule(
    "days.turn_is_planned",
    nl="Verwacht: een beurt die nog geen programma heeft. Voor deze beurt is de dag al begonnen. Open die dag.",
    en="Expected a turn that has no programme yet. The day of this turn was begun already. Open that day.",
)
OF_ANOTHER_CIRCLE = Rule(
    "days.of_another_circle",
    nl="Verwacht: een beurt en een dag van deze leerkring. Kies een andere.",
    en="Expected a turn and a day of this circle. Choose another.",
)
DAY_IS_PAST = Rule(
    "days.day_is_past",
    nl="Verwacht: vandaag of een latere dag. Gekregen: {day}. Kies een latere dag.",
    en="Expected today or a later day, got {day}. Choose a later day.",
)
ENDS_TOO_EARLY = Rule(
    "days.ends_too_early",
    nl="Verwacht: de dag eindigt na het begin. Gekregen: van {begins} tot {ends}. Pas een van beide aan.",
    en="Expected a day that ends after it begins, got from {begins} to {ends}. Change one of them.",
)
ANSWER_TOO_LATE = Rule(
    "days.answer_too_late",
    nl="Verwacht: antwoorden kan tot op de dag zelf. Gekregen: {answer_by}. Kies een eerdere datum.",
    en="Expected answers on the day itself at the latest, got {answer_by}. Choose an earlier date.",
)
SAME_COORDINATOR = Rule(
    "days.same_coordinator",
    nl="Verwacht: twee verschillende coördinatoren, zodat er altijd iemand is. Kies een ander als tweede.",
    en="Expected two different coordinators, so that somebody is always there. Choose another as the second.",
)
OUTSIDE = Rule(
    "days.outside",
    nl="Verwacht: alles valt tussen {day_begins} en {day_ends}. {name} zou van {begins} tot {ends} duren. "
    "Kies een andere tijd, of maak de dag langer.",
    en="Expected everything between {day_begins} and {day_ends}. {name} would last from {begins} to {ends}. "
    "Choose another time, or make the day longer.",
)
OVERLAP = Rule(
    "days.overlap",
    nl="Verwacht: onderdelen na elkaar. {later} zou om {begins} beginnen, maar {earlier} duurt tot {ends}. "
    "Laat schuiven wat erna komt, of kies een andere tijd.",
    en="Expected one part after another. {later} would begin at {begins}, but {earlier} lasts until {ends}. "
    "Let what follows shift along, or choose another time.",
)
PLENARY_REASON = Rule(
    "days.plenary_reason",
    nl="Schrijf in één zin waarom er {minutes} minuten plenair is. Of maak het plenaire deel korter: tot {most} "
    "minuten hoef je niets te schrijven.",
    en="Write in one sentence why there are {minutes} plenary minutes. Or make the plenary part shorter: up to {most} "
    "minutes you need not write anything.",
)
IS_PUBLISHED = Rule(
    "days.is_published",
    nl="Verwacht: een concept. Deze dag is al gepubliceerd. Wat je verandert, is meteen te zien.",
    en="Expected a draft. This day was published already. What you change shows at once.",
)
NO_MORE_CHANGES = Rule(
    "days.no_more_changes",
    nl="Verwacht: een dag die nog komt. Deze dag is voorbij of afgelast en verandert niet meer.",
    en="Expected a day to come. This day is over or was called off, and changes no more.",
)
CANNOT_GO = Rule(
    "days.cannot_go",
    nl="Verwacht: een concept waarvoor niemand is gevraagd. Deze dag is gepubliceerd, of er zijn mensen gevraagd. "
    "Zeg de dag af.",
    en="Expected a draft for which nobody was asked. This day was published, or people were asked. Call the day off.",
)
WHY_CANCELLED = Rule(
    "days.why_cancelled",
    nl="Verwacht: één zin waarom de dag niet doorgaat. Gekregen: niets. Schrijf de reden.",
    en="Expected one sentence why the day is called off, got none. Write the reason.",
)
ROOM_OF_ANOTHER_DAY = Rule(
    "days.room_of_another_day",
    nl="Verwacht: een zaal van deze dag. Kies een zaal uit de lijst.",
    en="Expected a room of this day. Choose a room from the list.",
)
