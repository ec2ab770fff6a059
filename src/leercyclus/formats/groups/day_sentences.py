"""The words in the tables of a day, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

ROUND = Rule("day.round", nl="Ronde {round}", en="Round {round}")
GROUP = Rule("day.group", nl="groep", en="group")
NAME = Rule("day.name", nl="naam", en="name")
WORKSHOP = Rule("day.workshop", nl="workshop", en="workshop")
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
    nl="aantal|van elders|wie|meer dan één keer|workshops van eigen keuze|hoopte op|is gelukt",
    en="how many|from elsewhere|who|more than once|workshops of own choice|hoped for|came true",
)
YES = Rule("day.yes", nl="ja", en="yes")
NO = Rule("day.no", nl="nee", en="no")
REPORT = Rule("day.report", nl="Wat het oplevert", en="What it brings")
REPORT_HEAD = Rule("day.report_head", nl="wat|dit plan|geen plan haalt", en="what|this plan|no plan passes")
PAIRS = Rule("day.pairs", nl="paren die elkaar treffen (hoogstens)", en="pairs that meet (at most)")
CROSS = Rule(
    "day.cross", nl="waarvan niet van dezelfde {cross} (hoogstens)", en="of which not of one {cross} (at most)"
)
SPREAD = Rule(
    "day.spread",
    nl="plaatsen naast een volmaakt gelijke spreiding (minstens)",
    en="seats off a perfectly even spread (at least)",
)
REPEATS = Rule("day.repeats", nl="ontmoetingen die er al waren", en="meetings that had been before")
WISHES = Rule("day.wishes", nl="vervulde wensen, in procenten (hoogstens)", en="wishes granted, per cent (at most)")
HOPES = Rule("day.hopes", nl="treft op wie men hoopte (hoogstens)", en="meets who was hoped for (at most)")
