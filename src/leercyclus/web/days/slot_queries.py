"""Read the slots of a programme: what each is called, and what of it stands on the clock."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from django.utils.translation import gettext

from leercyclus.engine.reasons import BadInput
from leercyclus.web.days import day_sentences as sentences
from leercyclus.web.days.clock import Part, at_minute, minute_of, outside
from leercyclus.web.days.models import Day, Slot


def slot_titles(slots: Sequence[Slot]) -> dict[UUID, str]:
    """Name every slot in the language of the page: its own title, else its kind; several rounds are numbered.

    Args:
        slots: all slots of one day, in the order of the clock.
    """
    rounds = [one.pk for one in slots if one.kind == Slot.Kind.ROUND]
    found: dict[UUID, str] = {}
    for one in slots:
        kind = str(Slot.Kind(one.kind).label)
        if one.kind == Slot.Kind.ROUND and len(rounds) > 1:
            kind = gettext("round %(number)d") % {"number": rounds.index(one.pk) + 1}
        found[one.pk] = one.title or _capital(kind)
    return found


def part_titles(days: Collection[UUID]) -> dict[UUID, str]:
    """Name every part of several days in the language of the page; one query."""
    by_day: dict[UUID, list[Slot]] = {}
    for one in Slot.objects.filter(day__in=days):
        by_day.setdefault(one.day_id, []).append(one)
    return {slot: title for slots in by_day.values() for slot, title in slot_titles(slots).items()}


def clock_parts(slots: Sequence[Slot]) -> list[Part]:
    """Give the slots of a day as parts of the clock, with their names, in the order of the clock."""
    titles = slot_titles(slots)
    in_order = sorted(slots, key=lambda one: (one.begins, one.pk))
    return [Part(titles[one.pk], minute_of(one.begins), one.minutes) for one in in_order]


def refuse_outside(day: Day, parts: Sequence[Part]) -> None:
    """See that every part of a programme lies within its day.

    Raises:
        BadInput: the first that does not, with the hours of both.
    """
    beyond = outside(parts, minute_of(day.begins), minute_of(day.ends))
    if beyond:
        raise BadInput(
            sentences.OUTSIDE(
                name=beyond.name,
                begins=f"{at_minute(beyond.first):%H:%M}",
                ends=f"{at_minute(beyond.last):%H:%M}",
                day_begins=f"{day.begins:%H:%M}",
                day_ends=f"{day.ends:%H:%M}",
            )
        )


def _capital(text: str) -> str:
    """Begin with a capital; in Dutch the accents of ‘één’ that carry stress stay behind: Eén."""
    return f"{text[0].upper()}{text[1:]}".replace("Één", "Eén")
