"""A landing meeting as a file for a calendar, as it would be sent now."""

from __future__ import annotations

from datetime import timedelta
from email.utils import parseaddr

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext

from leercyclus.formats.calendars import TimedDay, write_timed
from leercyclus.web.landing.models import Meeting

FILE = "landingsgesprek.ics"
LOCAL = "%Y-%m-%dT%H:%M:%S"


def file_of(row: Meeting, language: str, *, is_cancelled: bool = False) -> str:
    """Write a meeting as a calendar file in a language; no query.

    Every file of one meeting has the same UID, so that a newer one takes the place of an older.

    Args:
        row: with its day and the host of it read.
        language: of the reader.
        is_cancelled: whether the file takes the meeting out of the calendar.
    """
    begins = timezone.localtime(row.begins_at)
    with translation.override(language):
        title = gettext("Landing meeting after the day in %(host)s") % {"host": row.day.host.name}
        address = f"{settings.PUBLIC_URL}{reverse('meeting', args=[row.pk])}"
        about = " ".join(filter(None, [row.about, gettext("About this meeting: %(address)s") % {"address": address}]))
    return write_timed(
        TimedDay(
            uid=f"{row.pk}@leercyclus",
            sequence=row.sequence,
            begins=begins.strftime(LOCAL),
            ends=(begins + timedelta(minutes=row.minutes)).strftime(LOCAL),
            stamp=timezone.now().isoformat(timespec="seconds"),
            title=title,
            place=row.place,
            about=about,
            url=address,
            organizer=parseaddr(settings.DEFAULT_FROM_EMAIL)[1],
            is_cancelled=is_cancelled,
        )
    )
