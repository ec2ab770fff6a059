"""The delegation meter in words: what is missing, and who comes alone."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import gettext, ngettext

from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.meter import LevelRow, Meter
from leercyclus.web.municipalities.wording import in_a_row, in_letters
from leercyclus.web.people.levels import Level


def meter_sentences(meter: Meter) -> tuple[str, ...]:
    """Write what is missing beside what the host asked for, and who comes alone; one sentence where nothing is."""
    found = [
        *_levels(meter.rows),
        *_of(meter.untold, gettext("Nobody of %(names)s.")),
        *_of(
            [one.name for one in meter.topics if one.is_empty],
            gettext("Nobody who comes or was asked works on %(names)s."),
        ),
        *_alone(meter.alone),
    ]
    if found:
        return tuple(found)
    if meter.is_whole and meter.wanted:
        return (gettext("Everybody whom the host asks for comes, and nobody comes alone."),)
    return (gettext("Nothing is missing."),)


def waits_for(meter: Meter) -> str:
    """Say how many answers are open; empty where none is."""
    said = ngettext("%(number)s answer is open.", "%(number)s answers are open.", meter.open)
    return _begin(said % {"number": _number(meter.open)}) if meter.open else ""


def _levels(rows: Sequence[LevelRow]) -> list[str]:
    parts = [_short(row) for row in rows if row.short]
    return [_begin(f"{in_a_row(parts, reader())}.")] if parts else []


def _short(row: LevelRow) -> str:
    if not row.comes:
        return {
            Level.ALDERMAN.value: gettext("no alderman yet"),
            Level.SECRETARY.value: gettext("no municipal secretary or director yet"),
            Level.HEAD.value: gettext("no department head yet"),
            Level.POLICY.value: gettext("no policy officer yet"),
            Level.FRONT_LINE.value: gettext("no front-line worker yet"),
        }.get(row.level) or gettext("no outside partner yet")
    said = {
        Level.ALDERMAN.value: gettext("%(comes)s of the %(wanted)s aldermen"),
        Level.SECRETARY.value: gettext("%(comes)s of the %(wanted)s municipal secretaries or directors"),
        Level.HEAD.value: gettext("%(comes)s of the %(wanted)s department heads"),
        Level.POLICY.value: gettext("%(comes)s of the %(wanted)s policy officers"),
        Level.FRONT_LINE.value: gettext("%(comes)s of the %(wanted)s front-line workers"),
    }.get(row.level) or gettext("%(comes)s of the %(wanted)s outside partners")
    return said % {"comes": _number(row.comes), "wanted": _number(row.wanted)}


def _of(names: Sequence[str], said: str) -> list[str]:
    return [said % {"names": in_a_row(list(names), reader())}] if names else []


def _alone(names: Sequence[str]) -> list[str]:
    if not names:
        return []
    if len(names) == 1:
        said = gettext("One comes alone from %(name)s: at home nobody shares what that one saw.")
        return [said % {"name": names[0]}]
    said = gettext("From each of these one comes alone: %(names)s. At home nobody shares what that one saw.")
    return [said % {"names": in_a_row(list(names), reader())}]


def _number(count: int) -> str:
    return gettext("one") if count == 1 else in_letters(count, reader())


def _begin(text: str) -> str:
    # Dutch writes no accent on a capital here: Eén.
    return f"E{text[1:]}" if text.startswith("é") else f"{text[:1].upper()}{text[1:]}"
