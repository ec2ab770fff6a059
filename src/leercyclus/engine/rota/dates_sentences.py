"""Dates in words, in Dutch and English."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

DATE = Rule("rota.date", nl="{weekday} {day} {month} {year}", en="{weekday} {day} {month} {year}")

WEEKDAYS = (
    Rule("rota.monday", nl="maandag", en="Monday"),
    Rule("rota.tuesday", nl="dinsdag", en="Tuesday"),
    Rule("rota.wednesday", nl="woensdag", en="Wednesday"),
    Rule("rota.thursday", nl="donderdag", en="Thursday"),
    Rule("rota.friday", nl="vrijdag", en="Friday"),
    Rule("rota.saturday", nl="zaterdag", en="Saturday"),
    Rule("rota.sunday", nl="zondag", en="Sunday"),
)
MONTHS = (
    Rule("rota.january", nl="januari", en="January"),
    Rule("rota.february", nl="februari", en="February"),
    Rule("rota.march", nl="maart", en="March"),
    Rule("rota.april", nl="april", en="April"),
    Rule("rota.may", nl="mei", en="May"),
    Rule("rota.june", nl="juni", en="June"),
    Rule("rota.july", nl="juli", en="July"),
    Rule("rota.august", nl="augustus", en="August"),
    Rule("rota.september", nl="september", en="September"),
    Rule("rota.october", nl="oktober", en="October"),
    Rule("rota.november", nl="november", en="November"),
    Rule("rota.december", nl="december", en="December"),
)

NEW_YEAR = Rule("rota.new_year", nl="Nieuwjaar", en="New Year’s Day")
GOOD_FRIDAY = Rule("rota.good_friday", nl="Goede Vrijdag", en="Good Friday")
EASTER = Rule("rota.easter", nl="Pasen", en="Easter")
KINGS_DAY = Rule("rota.kings_day", nl="Koningsdag", en="King’s Day")
LIBERATION_DAY = Rule("rota.liberation_day", nl="Bevrijdingsdag", en="Liberation Day")
ASCENSION = Rule("rota.ascension", nl="Hemelvaartsdag", en="Ascension Day")
PENTECOST = Rule("rota.pentecost", nl="Pinksteren", en="Pentecost")
CHRISTMAS = Rule("rota.christmas", nl="Kerstmis", en="Christmas")
