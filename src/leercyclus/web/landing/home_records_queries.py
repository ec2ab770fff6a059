"""Landing meetings of a municipality, as documents for the law on public records."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext

from leercyclus.web.keeping.records import Passage, Record, Sort
from leercyclus.web.landing.models import Meeting


def records_of(organisation: UUID, begin: date, end: date) -> list[Record]:
    """Give the landing meetings of a municipality, from a day to a day; one query.

    Who was asked is no part of it.
    """
    rows = Meeting.objects.filter(organisation=organisation, begins_at__date__gte=begin, begins_at__date__lte=end)
    return [_record(row) for row in rows.select_related("day__circle")]


def _record(row: Meeting) -> Record:
    given = ((gettext("place"), row.place), (gettext("What about"), row.about))
    passages = tuple(Passage(label, text) for label, text in given if text)
    day = timezone.localtime(row.begins_at).date()
    return Record(Sort.LANDING, day, gettext("landing meeting"), row.day.circle.name, passages, row.created_by_id)
