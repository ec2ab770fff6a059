"""Months as grids, and days in words."""

from __future__ import annotations

from datetime import date

from django import template
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from leercyclus.web.calendars.months import Cell, Month
from leercyclus.web.calendars.weekdays import SHORT_WEEKDAYS, WEEKDAYS
from leercyclus.web.design.templatetags.lc import reader

register = template.Library()


@register.inclusion_tag("calendars/month.html")
def month(month: Month) -> dict[str, object]:
    """Draw a month as a small grid."""
    name = date_format(month.first, "F")
    weeks = format_html_join("", "<tr>{}</tr>", ((_cells(week, name),) for week in month.weeks))
    return {"month": month, "weeks": weeks, "weekday_names": tuple(zip(SHORT_WEEKDAYS, WEEKDAYS, strict=True))}


def _cells(week: tuple[Cell | None, ...], month: str) -> SafeString:
    """Write seven days; here and not in a template, for a page has hundreds of them."""
    return format_html_join("", "{}", ((_cell(cell, month) if cell else mark_safe("<td></td>"),) for cell in week))


def _cell(cell: Cell, month: str) -> SafeString:
    flags = {"first": cell.is_first, "chosen": cell.is_chosen, "shown": cell.is_shown}
    classes = " ".join(f"lc-dag--{one}" for one in (cell.state, *(name for name, is_so in flags.items() if is_so)))
    if not cell.href:
        plain = '<td class="lc-dag {}"><span>{}</span><span class="lc-vh">: {}</span></td>'
        return format_html(plain, classes, str(cell.day.day), cell.words)
    current = mark_safe(' aria-current="true"') if cell.is_shown else ""
    pressed = '<td class="lc-dag {}"><a href="{}"{}>{}<span class="lc-vh"> {}: {}</span></a></td>'
    return format_html(pressed, classes, cell.href, current, str(cell.day.day), month, cell.words)


@register.simple_tag
def days(begins: date, ends: date, within: date | None = None) -> str:
    """Write first and last day in words; `within` leaves out the month of days that lie in the month of that day.

    Examples:
        >>> days(date(2026, 10, 10), date(2026, 10, 18), date(2026, 10, 1))
        '10-18'
    """
    if within is not None and (begins.year, begins.month) == (ends.year, ends.month) == (within.year, within.month):
        return str(begins.day) if begins == ends else f"{begins.day}-{ends.day}"
    short = "j b" if reader() == "nl" else "j M"
    own = short if within is not None else "j F Y"
    if begins == ends:
        return date_format(begins, own)
    if within is None and (begins.year, begins.month) == (ends.year, ends.month):
        return gettext("%(begins)s to %(ends)s") % {"begins": begins.day, "ends": date_format(ends, own)}
    begin = date_format(begins, own if begins.year != ends.year or within is not None else "j F")
    return gettext("%(begins)s to %(ends)s") % {"begins": begin, "ends": date_format(ends, own)}
