"""An exchange day with its hours, for one person, as an .ics file: told, told again, and taken back.

It is published (RFC 5546, PUBLISH) and not requested: a request lets a calendar program ask for an answer once more,
and mail it to an address that nobody reads. The answer was given on the site already.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from leercyclus.formats.calendars.moments import DUTCH

ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
"""The zone goes along in full: a program that knows no list of zones still shows the right hour."""


@dataclass(frozen=True, slots=True)
class TimedDay:
    """A day from an hour to an hour, as it is told to one person.

    Attributes:
        uid: the same for this person and day, however it changes.
        sequence: higher with every file that is sent; a calendar program keeps the highest.
        begins: day and time on the Dutch clock, as ISO text without a zone.
        ends: as `begins`.
        stamp: when this file was made, as ISO text with a zone.
        title: what the program shows.
        place: where it is.
        about: a few sentences.
        url: the page about it.
        organizer: the mail address from which it is sent; empty for none.
        is_cancelled: whether the day is off, or off for this person.
    """

    uid: str
    sequence: int
    begins: str
    ends: str
    stamp: str
    title: str
    place: str = ""
    about: str = ""
    url: str = ""
    organizer: str = ""
    is_cancelled: bool = False


def write_timed(day: TimedDay) -> str:
    r"""Write a day as a calendar with one event; the same day gives the same text.

    Examples:
        >>> day = TimedDay("a@leercyclus", 2, "2027-03-18T08:30", "2027-03-18T16:30", "2027-01-04T09:00+00:00", "Dag")
        >>> text = write_timed(day)
        >>> "DTSTART;TZID=Europe/Amsterdam:20270318T083000" in text, "SEQUENCE:2" in text, "METHOD:PUBLISH" in text
        (True, True, True)
    """
    import icalendar

    calendar = icalendar.Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//Leercyclus//Leercyclus//NL")
    calendar.add("METHOD", "CANCEL" if day.is_cancelled else "PUBLISH")
    calendar.add_component(icalendar.Timezone.from_ical(ZONE))
    event = icalendar.Event()
    event.add("UID", day.uid)
    event.add("SEQUENCE", day.sequence)
    event.add("DTSTAMP", dt.datetime.fromisoformat(day.stamp).astimezone(dt.UTC))
    event.add("SUMMARY", day.title)
    event.add("DTSTART", dt.datetime.fromisoformat(day.begins).replace(tzinfo=DUTCH))
    event.add("DTEND", dt.datetime.fromisoformat(day.ends).replace(tzinfo=DUTCH))
    event.add("STATUS", "CANCELLED" if day.is_cancelled else "CONFIRMED")
    for name, text in (("LOCATION", day.place), ("DESCRIPTION", day.about), ("URL", day.url)):
        if text:
            event.add(name, text)
    if day.organizer:
        event.add("ORGANIZER", f"mailto:{day.organizer}")
    calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written.decode()
