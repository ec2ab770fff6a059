"""One exchange day as an .ics file that goes along with a mail: told again when it changes, or when it is off."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AnnouncedDay:
    """A day that is told to others.

    Attributes:
        uid: the same for the day whenever it is told, however it changes.
        version: higher every time that it changes; a calendar program keeps the highest.
        day: as ISO text.
        title: what the program shows.
        place: where it is.
        url: the page about it.
        is_cancelled: whether it is off.
    """

    uid: str
    version: int
    day: str
    title: str
    place: str = ""
    url: str = ""
    is_cancelled: bool = False


def write_day(announced: AnnouncedDay) -> str:
    r"""Write a day as a calendar with one event (RFC 5546, PUBLISH and CANCEL); the same day gives the same text.

    Examples:
        >>> text = write_day(AnnouncedDay("turn-1@leercyclus", 2, "2027-03-18", "Uitwisselingsdag in Zwolle"))
        >>> "SEQUENCE:2" in text, "DTSTART;VALUE=DATE:20270318" in text, "METHOD:PUBLISH" in text
        (True, True, True)
    """
    import icalendar

    day = dt.date.fromisoformat(announced.day)
    calendar = icalendar.Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//Leercyclus//Leercyclus//NL")
    calendar.add("METHOD", "CANCEL" if announced.is_cancelled else "PUBLISH")
    event = icalendar.Event()
    event.add("UID", announced.uid)
    event.add("SEQUENCE", announced.version)
    # The stamp is of the day itself, so that the same version is the same text whenever it is written.
    event.add("DTSTAMP", dt.datetime.combine(day, dt.time(), dt.UTC))
    event.add("SUMMARY", announced.title)
    event.add("DTSTART", day)
    event.add("DTEND", day + dt.timedelta(days=1))
    event.add("STATUS", "CANCELLED" if announced.is_cancelled else "CONFIRMED")
    if announced.place:
        event.add("LOCATION", announced.place)
    if announced.url:
        event.add("URL", announced.url)
    calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written.decode()
