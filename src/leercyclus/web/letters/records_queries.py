"""The letters of a municipality to its council, as documents for the law on public records."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext

from leercyclus.web.keeping.records import Passage, Record, Sort
from leercyclus.web.letters.models import Letter


def records_of(organisation: UUID, begin: date, end: date) -> list[Record]:
    """Give what a municipality wrote around the figures of its letters, from a day to a day; one query.

    The figures themselves are counted each time the letter is made; what was sent lies in the own archive.
    """
    rows = Letter.objects.filter(organisation=organisation, updated_at__date__gte=begin, updated_at__date__lte=end)
    return [_record(row) for row in rows.select_related("day__host", "day__circle")]


def _record(row: Letter) -> Record:
    given = [
        (gettext("to whom"), row.addressee),
        (gettext("the first words"), row.opening),
        (gettext("the last words"), row.closing),
        (gettext("who signs"), row.signature),
    ]
    passages = tuple(Passage(label, text) for label, text in given if text)
    title = gettext("letter to the council about the exchange day in %(host)s") % {"host": row.day.host.name}
    day = timezone.localtime(row.updated_at).date()
    return Record(Sort.LETTER, day, title, row.day.circle.name, passages, writer=row.changed_by_id)
