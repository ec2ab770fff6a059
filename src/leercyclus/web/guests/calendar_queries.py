"""The calendar file of one registration, as it would be sent now."""

from __future__ import annotations

from datetime import datetime
from email.utils import parseaddr

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext

from leercyclus.formats.calendars import TimedDay, write_timed
from leercyclus.web.days.where import where_is
from leercyclus.web.guests.models import Registration

FILE = "uitwisselingsdag.ics"


def file_of(row: Registration, *, is_cancelled: bool = False) -> str:
    """Write the day of a registration as a calendar file, in the language of the person; no query.

    Every file of one registration has the same UID, so that a newer one takes the place of an older.

    Args:
        row: with its day, the host of it, and its person read.
        is_cancelled: whether the file takes the day out of the calendar.
    """
    day = row.day
    with translation.override(row.person.language):
        title = day.title or gettext("Exchange day in %(host)s") % {"host": day.host.name}
        address = f"{settings.PUBLIC_URL}{reverse('answer', args=[day.pk, row.pk])}"
        about = gettext("Your answer and your wishes: %(address)s") % {"address": address}
    return write_timed(
        TimedDay(
            uid=f"{row.pk}@leercyclus",
            sequence=row.calendar_sequence,
            begins=datetime.combine(day.date, day.begins).isoformat(),
            ends=datetime.combine(day.date, day.ends).isoformat(),
            stamp=timezone.now().isoformat(timespec="seconds"),
            title=title,
            place=where_is(day.place, day.host.name),
            about=about,
            url=address,
            organizer=parseaddr(settings.DEFAULT_FROM_EMAIL)[1],
            is_cancelled=is_cancelled,
        )
    )
