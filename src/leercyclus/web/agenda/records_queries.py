"""What a municipality wrote on agendas, as documents for the law on public records."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.utils.timezone import localdate
from django.utils.translation import gettext

from leercyclus.engine.reasons import Language
from leercyclus.web.agenda.models import Position
from leercyclus.web.keeping.periods import Nature
from leercyclus.web.keeping.records import Passage, Record, Sort
from leercyclus.web.municipalities.points_queries import indicator_title


def records_of(organisation: UUID, begin: date, end: date, language: Language) -> list[Record]:
    """Give its positions, from a day to a day, each called by its point in the language of the reader; one query."""
    rows = Position.objects.filter(
        organisation=organisation, updated_at__date__gte=begin, updated_at__date__lte=end
    ).select_related("point__cycle__circle", "contact")
    return [_record(row, language) for row in rows]


def _record(row: Position, language: Language) -> Record:
    given = (
        (gettext("how we do it"), row.how, Nature.VIEW),
        (gettext("where the difference comes from"), row.get_reason_display() if row.reason else "", Nature.VIEW),
        (gettext("whom to ask"), row.contact.name if row.contact else "", Nature.PERSONAL),
    )
    passages = tuple(Passage(label, str(text), nature) for label, text, nature in given if text)
    circle = row.point.cycle.circle.name
    title = indicator_title(row.point.indicator, language)
    return Record(Sort.POSITION, localdate(row.updated_at), title, circle, passages, row.updated_by_id)
