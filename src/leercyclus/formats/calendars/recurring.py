"""When an event that recurs takes place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.calendars import sentences
from leercyclus.formats.calendars.moments import Moment, wall

_EARLIEST = 1970
"""A rule is followed from its first time on; one that began earlier is refused, as that would take long."""
_CYCLES = 19 * 400
"""Years: the calendar repeats every 400."""
_FREQUENCIES = frozenset(("DAILY", "WEEKLY", "MONTHLY", "YEARLY"))
_SEVERAL_A_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")


def recurs(event: Any) -> bool:  # noqa: ANN401 - icalendar gives its components no types
    """Tell whether an event takes place more than once."""
    return "RRULE" in event or "RDATE" in event


def times(event: Any, start: Moment, zone: dt.tzinfo | None, last: dt.date) -> list[dt.datetime]:  # noqa: ANN401 - as above
    """Give all times from the first on at which an event begins, up to a day, on the wall of its zone.

    Rules are followed on the clock of the zone, so that 19:30 stays 19:30 when summer time begins. Cost grows with the
    days from its first time to the last.

    Args:
        event: an event of icalendar, with RRULE, RDATE and EXDATE.
        start: its first time.
        zone: its zone; None for Dutch time.
        last: up to and including this day.

    Raises:
        BadInput: several rules, a rule of several times a day, or one that cannot be followed.
    """
    begin, limit = wall(start, zone), dt.datetime.combine(last, dt.time.max)
    found = {begin}
    rule = event.get("RRULE")
    if isinstance(rule, list):
        raise BadInput(sentences.ODD_RULE(rule="RRULE × 2"))
    if rule is not None:
        found |= set(_followed(dict(rule), begin, zone, limit))
    found |= {wall(moment, zone) for moment in _listed(event, "RDATE")}
    return without(sorted(one for one in found if one <= limit), _listed(event, "EXDATE"), zone)


def without(moments: Iterable[dt.datetime], left: Iterable[Moment], zone: dt.tzinfo | None) -> list[dt.datetime]:
    """Leave moments on the wall of a zone out of others; a whole day leaves out all of that day."""
    gone = list(left)
    days = {one for one in gone if not isinstance(one, dt.datetime)}
    exact = {wall(one, zone) for one in gone if isinstance(one, dt.datetime)}
    return [one for one in moments if one not in exact and one.date() not in days]


def _followed(
    rule: dict[str, Any], begin: dt.datetime, zone: dt.tzinfo | None, limit: dt.datetime
) -> Iterator[dt.datetime]:
    """Follow a rule from its begin."""
    from dateutil.rrule import rrulestr

    written = _written(rule)
    until, count = _taken_out(rule, "UNTIL"), _taken_out(rule, "COUNT")
    frequency = "".join(map(str, rule.get("FREQ", ()))).upper()
    if frequency not in _FREQUENCIES or any(len(rule.get(part, ())) > 1 for part in _SEVERAL_A_DAY):
        raise BadInput(sentences.TOO_OFTEN(rule=written[:80]))
    if begin.year < _EARLIEST:
        raise BadInput(sentences.TOO_EARLY(year=str(_EARLIEST), begin=begin.date().isoformat()))
    if until:
        end = until[0]
        is_day = not isinstance(end, dt.datetime)
        limit = min(limit, dt.datetime.combine(end, dt.time.max) if is_day else wall(end, zone))
    most = int(count[0]) if count else None
    try:
        rule_ = rrulestr(_written(rule), dtstart=_late(begin)).replace(until=_late(limit))
        # The number of times is counted here: the rule would seek on for one that never comes.
        yielded = {begin}
        for late in rule_:
            moment = late.replace(year=late.year - _CYCLES)
            yielded.add(moment)
            if most is not None and len(yielded) > most:
                return
            yield moment
    except (ValueError, TypeError, OverflowError) as error:
        raise BadInput(sentences.ODD_RULE(rule=written[:80])) from error


def _late(moment: dt.datetime) -> dt.datetime:
    """Move a moment by whole cycles of the calendar, in which weekdays and leap years repeat.

    A rule that never comes (30 February) is sought until year 9999, whatever its end: from here that takes a twentieth.
    """
    return moment.replace(year=moment.year + _CYCLES)


def _taken_out(rule: dict[str, Any], name: str) -> list[Any]:
    """Take a part out of a rule; a part that has one value may be that value alone."""
    part = rule.pop(name, [])
    return part if isinstance(part, list) else [part]


def _written(rule: dict[str, Any]) -> str:
    from icalendar import vRecur

    written: bytes = vRecur(rule).to_ical()  # type: ignore[no-untyped-call] # icalendar types only a part of itself
    return written.decode()


def _listed(event: Any, name: str) -> Iterator[Moment]:  # noqa: ANN401 - as above
    """Give the moments that a property of an event lists; of a period its begin."""
    lists = event.get(name, [])
    for one in lists if isinstance(lists, list) else [lists]:
        for part in getattr(one, "dts", ()):
            moment = part.dt
            yield moment[0] if isinstance(moment, tuple) else moment
