"""What a municipality holds of the closed purse, as documents for the law on public records."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db.models import Q
from django.utils.timezone import localdate
from django.utils.translation import gettext

from leercyclus.web.keeping.records import Passage, Record, Sort
from leercyclus.web.purse.models import Correction


def records_of(organisation: UUID, begin: date, end: date) -> list[Record]:
    """Give what was put right between it and another, by the day on which that was done; one query.

    What was given is counted from the days and is in their documents.
    """
    rows = Correction.objects.filter(
        Q(giver=organisation) | Q(taker=organisation), made_at__date__gte=begin, made_at__date__lte=end
    ).select_related("circle", "giver", "taker")
    return [_record(row) for row in rows.order_by("made_at", "id")]


def _record(row: Correction) -> Record:
    title = gettext("Giving and taking: %(giver)s gave %(taker)s") % {"giver": row.giver.name, "taker": row.taker.name}
    amount = f"{row.get_kind_display()}: {row.amount}, {row.on.isoformat()}"
    passages = (Passage(gettext("how much"), amount), Passage(gettext("reason"), row.why))
    return Record(Sort.CORRECTION, localdate(row.made_at), title, row.circle.name, passages, row.made_by_id)
