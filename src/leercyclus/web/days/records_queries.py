"""What a host wrote for a day, as documents for the law on public records."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.utils.translation import gettext

from leercyclus.web.days.models import Day, Offer, Slot
from leercyclus.web.keeping.periods import Nature
from leercyclus.web.keeping.records import Passage, Record, Sort


def records_of(organisation: UUID, begin: date, end: date) -> list[Record]:
    """Give the programmes of the days that an organisation received, from a day to a day; three queries.

    Who was asked and what that one answered is no part of it.
    """
    rows = Day.objects.filter(host=organisation, date__gte=begin, date__lte=end).select_related("circle")
    return [_record(row) for row in rows.prefetch_related("slots", "offers")]


def _record(row: Day) -> Record:
    given = [
        (gettext("place"), row.place, Nature.FACT),
        (gettext("why more than half an hour together"), row.plenary_reason, Nature.VIEW),
        (gettext("why it was called off"), row.cancelled_why, Nature.VIEW),
    ]
    given.extend((f"{slot.begins:%H:%M}", _told(slot), Nature.FACT) for slot in row.slots.all())
    given.extend((str(offer.get_kind_display()), _offered(offer), Nature.FACT) for offer in row.offers.all())
    passages = tuple(Passage(label, text, nature) for label, text, nature in given if text)
    return Record(Sort.DAY, row.date, row.title or gettext("exchange day"), row.circle.name, passages)


def _told(slot: Slot) -> str:
    return ". ".join(part for part in (slot.title or str(slot.get_kind_display()), slot.question, slot.note) if part)


def _offered(offer: Offer) -> str:
    parts = (offer.title, offer.about, offer.leader_name, offer.secrecy, offer.called_off_why)
    return ". ".join(part for part in parts if part)
