"""What `leercyclus groups repair` says, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

ALL_FREE = Rule(
    "cli_repair.all_free",
    nl="Er is nog geen ronde geweest: vanaf ronde 1 kan er iets veranderen.",
    en="No round is over yet: from round 1 on something can change.",
)
ONE_STAYS = Rule(
    "cli_repair.one_stays",
    nl="Ronde 1 blijft zoals ze was; {free}.",
    en="Round 1 stays as it was; {free}.",
)
TWO_STAY = Rule(
    "cli_repair.two_stay",
    nl="Ronde 1 en 2 blijven zoals ze waren; {free}.",
    en="Rounds 1 and 2 stay as they were; {free}.",
)
MORE_STAY = Rule(
    "cli_repair.more_stay",
    nl="Ronde 1 tot en met {last} blijven zoals ze waren; {free}.",
    en="Rounds 1 to {last} stay as they were; {free}.",
)
FROM = Rule(
    "cli_repair.from",
    nl="vanaf ronde {round} kan er iets veranderen",
    en="from round {round} on something can change",
)
LAST = Rule(
    "cli_repair.last",
    nl="alleen in ronde {round} kan er iets veranderen",
    en="only in round {round} something can change",
)
FROM_ROUND = Rule(
    "cli_repair.from_round",
    nl="Verwacht bij --from-round: 0 tot en met {last}. Rondes tellen hier vanaf 0, zoals in het bestand: "
    "de tweede ronde is 1. Gekregen: {found}.",
    en="Expected 0 to {last} for --from-round. Rounds count from 0 here, as in the file: the second round is 1. "
    "Got {found}.",
)
NOBODY = Rule(
    "cli_repair.nobody",
    nl="Verwacht: wie er niet komt (--absent) of wie erbij komt (--walk-in). Gekregen: geen van beide.",
    en="Expected who does not come (--absent) or who joins (--walk-in), got neither.",
)
ABSENT = Rule("cli_repair.absent", nl="Bij --absent: {problem}", en="For --absent: {problem}")
MOVE = Rule(
    "cli_repair.move",
    nl="{person} gaat van {before} naar {after}: {reason}.",
    en="{person} goes from {before} to {after}: {reason}.",
)
MOVES = Rule(
    "cli_repair.moves",
    nl="Andere plaatsen voor wie er al zat: {count}.",
    en="Other seats for those who had one: {count}.",
)
NO_MOVES = Rule(
    "cli_repair.no_moves",
    nl="Niemand hoeft een andere plaats te nemen.",
    en="Nobody has to take another seat.",
)
NO_ATTRIBUTE = Rule(
    "cli_repair.no_attribute",
    nl="Verwacht in {file}: een kolom ‘{attribute}’, want daarop wordt gemengd. Gekregen: {found}. Voeg de kolom toe.",
    en="Expected a column ‘{attribute}’ in {file}, as people are mixed by it, got {found}. Add the column.",
)
NO_SPREAD = Rule(
    "cli_repair.no_spread",
    nl="In {file} is geen kolom ‘{attribute}’. Voor de spreiding telt wie erbij komt als een eigen soort.",
    en="There is no column ‘{attribute}’ in {file}. For the spread those who join count as a kind of their own.",
)
ODD_VALUE = Rule(
    "cli_repair.odd_value",
    nl="Kolom ‘{column}’: ‘{found}’ telt als iets anders dan ‘{value}’, dat er al is. Klopt dat?",
    en="Column ‘{column}’: ‘{found}’ counts as something other than ‘{value}’, which is there. Is that right?",
)
STOPPED = Rule(
    "cli_repair.stopped",
    nl="Het zoeken is gestopt. Dit plan houdt zich aan alle regels; wie verhuist kan nog meer winst geven.",
    en="The search was stopped. This plan keeps all rules; other moves may win more.",
)
