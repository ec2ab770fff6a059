"""Read a day or a slot to change it: held until the transaction is over, and only while it may still change."""

from __future__ import annotations

from uuid import UUID

from django.utils import timezone
from django.utils.formats import date_format

from leercyclus.engine.reasons import BadInput
from leercyclus.web.days import day_sentences as sentences
from leercyclus.web.days.models import Day, Slot
from leercyclus.web.design.forms import Conflict
from leercyclus.web.guests.own_queries import registered_on


def open_day(day: UUID, version: int | None = None) -> Day:
    """Give a day that can still be changed, held until the transaction is over.

    Args:
        day: which.
        version: of the row that somebody saw; None where a part of the day is changed, which has a version of its own.

    Raises:
        Conflict: somebody else changed the day since that version.
        BadInput: the day is over or was called off.
    """
    row = Day.objects.select_for_update().get(pk=day)
    if version is not None and row.version != version:
        raise Conflict(version=row.version, theirs=day_told(row))
    if row.state == Day.State.CANCELLED or row.date < timezone.localdate():
        raise BadInput(sentences.NO_MORE_CHANGES())
    return row


def can_be_removed(day: Day) -> bool:
    """Tell whether a day can go without a trace: nobody was told of it or asked for it; at most one query."""
    was_told = day.state == Day.State.PUBLISHED or day.published_at is not None
    return not was_told and not registered_on(day.pk)


def day_told(row: Day) -> dict[str, str]:
    """Give what stands in a day, by the name of the field, for who saves after somebody else did."""
    return {
        "title": row.title,
        "date": date_format(row.date, "j F Y"),
        "begins": f"{row.begins:%H:%M}",
        "ends": f"{row.ends:%H:%M}",
        "place": row.place,
        "topics": ", ".join(row.topics),
        "seats": str(row.seats),
        "answer_by": date_format(row.answer_by, "j F Y") if row.answer_by else "",
        "caterer": row.caterer,
        "caterer_email": row.caterer_email,
        "plenary_reason": row.plenary_reason,
        "why": row.cancelled_why,
    }


def slot_told(row: Slot) -> dict[str, str]:
    """Give what stands in a slot, by the name of the field, for who saves after somebody else did."""
    return {
        "kind": str(row.get_kind_display()),
        "title": row.title,
        "begins": f"{row.begins:%H:%M}",
        "minutes": str(row.minutes),
        "question": row.question,
        "note": row.note,
    }
