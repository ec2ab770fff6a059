"""What a municipality holds in circles, as documents for the law on public records."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.utils.timezone import localdate
from django.utils.translation import gettext

from leercyclus.web.circles.models import Circle, ThreeLines
from leercyclus.web.keeping.periods import Nature
from leercyclus.web.keeping.records import Passage, Record, Sort


def records_of(organisation: UUID, begin: date, end: date) -> list[Record]:
    """Give the purposes of its circles and its three lines, from a day to a day; two queries."""
    circles = Circle.objects.filter(
        memberships__organisation=organisation, founded_at__date__gte=begin, founded_at__date__lte=end
    )
    lines = ThreeLines.objects.filter(
        organisation=organisation, updated_at__date__gte=begin, updated_at__date__lte=end
    ).select_related("cycle__circle")
    return [*map(_purpose, circles.distinct()), *map(_three_lines, lines)]


def _purpose(circle: Circle) -> Record:
    passages = _with_text((gettext("purpose"), circle.purpose, Nature.FACT))
    day = localdate(circle.founded_at)
    return Record(Sort.PURPOSE, day, circle.name, circle.name, passages, circle.founded_by_id)


def _three_lines(row: ThreeLines) -> Record:
    passages = _with_text(
        (gettext("what we start from"), row.start, Nature.FACT),
        (gettext("what we are proud of"), row.proud, Nature.FACT),
        (gettext("where we are stuck"), row.stuck, Nature.VIEW),
    )
    title = gettext("Three lines, %(cycle)s") % {"cycle": row.cycle.name}
    return Record(
        Sort.THREE_LINES, localdate(row.updated_at), title, row.cycle.circle.name, passages, row.updated_by_id
    )


def _with_text(*given: tuple[str, str, Nature]) -> tuple[Passage, ...]:
    return tuple(Passage(label, text, nature) for label, text, nature in given if text)
