"""The words in the tables of a day, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

ROUND = Rule("day.round", nl="Ronde {round}", en="Round {round}")
TABLE = Rule("day.table", nl="Groep {number}", en="Group {number}")
TABLE_THEME = Rule("day.table_theme", nl="Groep {number} – {theme}", en="Group {number} – {theme}")
NAME = Rule("day.name", nl="naam", en="name")
ABSENT = Rule("day.absent", nl="afwezig", en="absent")
NOT_YET = Rule("day.not_yet", nl="–", en="–")
TITLES = {
    "municipality": Rule("day.municipality", nl="gemeente", en="municipality"),
    "level": Rule("day.level", nl="niveau", en="level"),
    "department": Rule("day.department", nl="afdeling", en="department"),
    "organisation": Rule("day.organisation", nl="organisatie", en="organisation"),
}
"""What attributes are called where the file has no word of its own."""
PEOPLE = Rule("day.people", nl="Iedereen", en="Everybody")
MEETS = Rule("day.meets", nl="Wie treft wie", en="Who meets whom")
MEETS_HEAD = Rule(
    "day.meets_head",
    nl="aantal|van elders|wie|meer dan één keer",
    en="how many|from elsewhere|who|more than once",
)
GRANTED = Rule("day.granted", nl="workshops van eigen keuze", en="workshops of own choice")
HOPE_HEAD = Rule("day.hope_head", nl="hoopte op|is gelukt", en="hoped for|came true")
YES = Rule("day.yes", nl="ja", en="yes")
NO = Rule("day.no", nl="nee", en="no")

CHANGES = Rule("day.changes", nl="Wijzigingen", en="Changes")
CHANGES_HEAD = Rule("day.changes_head", nl="wie|ronde|van|naar|waarom", en="who|round|from|to|why")
LEFT = Rule("day.left", nl="Wie er niet is: {count}", en="Who is not there: {count}")
CAME = Rule("day.came", nl="Wie erbij komt: {count}", en="Who joins: {count}")
MOVED = Rule("day.moved", nl="Wie een andere plaats krijgt: {count}", en="Who gets another seat: {count}")
NOBODY_MOVED = Rule("day.nobody_moved", nl="Niemand krijgt een andere plaats.", en="Nobody gets another seat.")
OTHERWISE = Rule("day.otherwise", nl="Wat er nog meer verandert", en="What else changes")
IS_NOT_THERE = Rule("day.is_not_there", nl="is er niet", en="is not there")
JOINS = Rule("day.joins", nl="komt erbij", en="joins")

REPORT = Rule("day.report", nl="Wat het oplevert", en="What it brings")
REPORT_HEAD = Rule("day.report_head", nl="wat|dit plan|kan het beter?", en="what|this plan|can it be better?")
BEST = Rule("day.best", nl="beter kan niet: dat is bewezen", en="better cannot be: that is proven")
NO_MORE = Rule(
    "day.no_more", nl="meer dan {most} kan niet: dat is bewezen", en="more than {most} cannot be: that is proven"
)
NO_LESS = Rule(
    "day.no_less",
    nl="minder dan {least} kan niet: dat is bewezen",
    en="fewer than {least} cannot be: that is proven",
)
NONE_IS_PERFECT = Rule("day.none_is_perfect", nl="0 is volmaakt", en="0 is perfect")
PAIRS = Rule("day.pairs", nl="paren die elkaar treffen", en="pairs that meet")
CROSS = Rule("day.cross", nl="waarvan niet van dezelfde {cross}", en="of which not of one {cross}")
SPREAD = Rule(
    "day.spread",
    nl="plaatsen naast een volmaakt gelijke spreiding",
    en="seats off a perfectly even spread",
)
REPEATS = Rule(
    "day.repeats", nl="keren dat twee mensen elkaar opnieuw treffen", en="times that two people meet once more"
)
WISHES = Rule("day.wishes", nl="vervulde wensen, in procenten", en="wishes granted, per cent")
HOPES = Rule("day.hopes", nl="mensen die treffen op wie ze hoopten", en="people who meet whom they hoped for")
OF_HOPING = Rule("day.of_hoping", nl="van de {count} die op iemand hopen", en="of the {count} who hope for somebody")
