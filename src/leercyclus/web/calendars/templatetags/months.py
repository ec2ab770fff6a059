"""Months as grids, and days in words."""

from __future__ import annotations

from datetime import date

from django import template
from django.utils.formats import date_format
from django.utils.translation import gettext

from leercyclus.web.calendars.months import Month
from leercyclus.web.calendars.weekdays import SHORT_WEEKDAYS, WEEKDAYS

register = template.Library()


@register.inclusion_tag("calendars/month.html")
def month(month: Month) -> dict[str, object]:
    """Draw a month as a small grid."""
    return {"month": month, "weekday_names": tuple(zip(SHORT_WEEKDAYS, WEEKDAYS, strict=True))}


@register.simple_tag
def days(begins: date, ends: date, within: date | None = None) -> str:
    """Write first and last day in words; `within` leaves out the month of days that lie in the month of that day.

    Examples:
        >>> days(date(2026, 10, 10), date(2026, 10, 18), date(2026, 10, 1))
        '10-18'
    """
    if within is not None and (begins.year, begins.month) == (ends.year, ends.month) == (within.year, within.month):
        return str(begins.day) if begins == ends else f"{begins.day}-{ends.day}"
    own = "j M" if within is not None else "j F Y"
    if begins == ends:
        return date_format(begins, own)
    begin = date_format(begins, own if begins.year != ends.year or within is not None else "j F")
    return gettext("%(begins)s to %(ends)s") % {"begins": begin, "ends": date_format(ends, own)}
