"""How many people of every level, in words: 'twelve people: no alderman, two department heads'."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import gettext, ngettext

from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.municipalities.wording import in_a_row, in_letters
from leercyclus.web.people.levels import Level


def level_sentence(counts: Mapping[str, int], total: int) -> str:
    """Write how many people there are of every level of the column, the empty ones too, and the partners beside it."""
    if not total:
        return gettext("Nobody is in this delegation yet.")
    parts = [_of_level(level, counts.get(level, 0)) for level in Level.values if level != Level.PARTNER]
    if partners := counts.get(Level.PARTNER, 0):
        parts.append(_of_level(Level.PARTNER, partners))
    if unknown := counts.get("", 0):
        parts.append(
            ngettext("%(number)s of an unknown level", "%(number)s of an unknown level", unknown) % _in(unknown)
        )
    people = ngettext("%(number)s person", "%(number)s people", total) % _in(total)
    return f"{people[:1].upper()}{people[1:]}: {in_a_row(parts, reader())}."


def _of_level(level: str, count: int) -> str:
    if count == 0:
        return {
            Level.ALDERMAN.value: gettext("no alderman"),
            Level.SECRETARY.value: gettext("no municipal secretary or director"),
            Level.HEAD.value: gettext("no department head"),
            Level.POLICY.value: gettext("no policy officer"),
            Level.FRONT_LINE.value: gettext("no front-line worker"),
        }[level]
    said = {
        Level.ALDERMAN.value: ngettext("%(number)s alderman", "%(number)s aldermen", count),
        Level.SECRETARY.value: ngettext(
            "%(number)s municipal secretary or director", "%(number)s municipal secretaries or directors", count
        ),
        Level.HEAD.value: ngettext("%(number)s department head", "%(number)s department heads", count),
        Level.POLICY.value: ngettext("%(number)s policy officer", "%(number)s policy officers", count),
        Level.FRONT_LINE.value: ngettext("%(number)s front-line worker", "%(number)s front-line workers", count),
        Level.PARTNER.value: ngettext("%(number)s outside partner", "%(number)s outside partners", count),
    }[level]
    return said % _in(count)


def _in(count: int) -> dict[str, str]:
    return {"number": gettext("one") if count == 1 else in_letters(count, reader())}
