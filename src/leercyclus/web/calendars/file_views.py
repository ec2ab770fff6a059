"""A calendar from a file: look at what was understood, then take it in; and calendars to take along."""

from __future__ import annotations

from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.calendars import write_ics
from leercyclus.formats.calendars.result import LARGEST_BYTES
from leercyclus.formats.sheets import Sheet
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.calendars.bridge import FIRST_MONTH, school_year, shown_title
from leercyclus.web.calendars.calendar_queries import all_entries
from leercyclus.web.calendars.file_actions import forget_file, show_file, take_file, waiting_file
from leercyclus.web.calendars.file_bridge import plan_of, planned_rows
from leercyclus.web.calendars.forms import MEGABYTE, read_upload
from leercyclus.web.calendars.kept_bridge import to_file
from leercyclus.web.calendars.rules import CalendarFacts, may_see_titles
from leercyclus.web.design.downloads import send_csv
from leercyclus.web.design.templatetags.lc import reader

MOST_ROWS = 200
COLUMNS = ("soort", "omschrijving", "begin", "eind", "weekdag", "tijd")
TEMPLATE = (
    ("college", "College van B en W", "{0}-09-01", "{1}-07-10", "dinsdag", "09:00-12:00"),
    ("raad", "Raadsvergadering", "{0}-09-14", "", "", "19:30-22:30"),
    ("begroting", "Behandeling van de begroting", "{0}-11-09", "{0}-11-10", "", ""),
    ("reces", "Kerstreces", "{0}-12-21", "{1}-01-03", "", ""),
)
DUTCH_KINDS = {
    "college": "college",
    "council": "raad",
    "budget": "begroting",
    "election": "verkiezingen",
    "formation": "formatie",
    "school_holiday": "schoolvakantie",
    "recess": "reces",
    "other": "anders",
}
"""A calendar as a table is in Dutch, as the how-to has it; every word is read again."""
DUTCH_WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@once
def file(request: HttpRequest, facts: CalendarFacts) -> HttpResponse:
    """Look at a file, take it into the calendar, or throw it away."""
    step = request.POST.get("doe", "") if request.method == "POST" else ""
    whose = facts.organisation
    problems: tuple[str, ...] = ()
    if step == "weg":
        forget_file(session=request.session, organisation=whose)
        return HttpResponseRedirect(reverse("calendar_file", args=[whose]))
    if step == "over":
        try:
            taken = take_file(actor=actor_of(request), organisation=whose, file=waiting_file(request.session, whose))
        except BadInput as bad:
            problems = tuple(bad.say(reader()))
        else:
            forget_file(session=request.session, organisation=whose)
            messages.success(request, _taken(len(taken.new), len(taken.changed), len(taken.gone)))
            return HttpResponseRedirect(reverse("calendar", args=[whose]))
    elif step == "bekijk":
        read = read_upload(request.FILES.get("bestand"), *window(timezone.localdate()), reader())
        problems = read.problems
        if read.file:
            show_file(session=request.session, organisation=whose, file=read.file)
            return HttpResponseRedirect(reverse("calendar_file", args=[whose]))
    unpark(request)
    waiting = None if problems else waiting_file(request.session, whose)
    plan = plan_of(whose, waiting) if waiting else None
    rows = list(planned_rows(plan)) if plan else []
    answer = {
        "facts": facts,
        "problems": problems,
        "waiting": waiting,
        "plan": plan,
        "rows": rows[:MOST_ROWS],
        "more": max(len(rows) - MOST_ROWS, 0),
        "window": window(timezone.localdate()),
        "largest": LARGEST_BYTES // MEGABYTE,
    }
    return render(request, "calendars/file.html", answer, status=422 if request.method == "POST" else 200)


@require_safe
def calendar_ics(request: HttpRequest, facts: CalendarFacts) -> HttpResponse:
    """Give the calendar as an .ics file."""
    entries = all_entries(facts.organisation)
    with_titles = may_see_titles(actor_of(request), facts)
    for one in entries:
        one.title = shown_title(one, with_titles=with_titles)
    name = gettext("Calendar of %(name)s") % {"name": facts.name}
    content = write_ics(to_file(entries, f"{facts.name}: {{kind}}"), name, reader())
    return HttpResponse(
        content,
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="agenda.ics"'},
    )


@require_safe
def calendar_csv(request: HttpRequest, facts: CalendarFacts) -> HttpResponse:
    """Give the calendar as CSV, in the columns that are read again."""
    with_titles = may_see_titles(actor_of(request), facts)
    rows = [
        (
            DUTCH_KINDS[one.kind],
            shown_title(one, with_titles=with_titles),
            one.begins.isoformat(),
            one.ends.isoformat() if one.ends != one.begins else "",
            DUTCH_WEEKDAYS[one.weekday] if one.weekday is not None else "",
            "-".join(f"{moment:%H:%M}" for moment in (one.begin_time, one.end_time) if moment),
        )
        for one in all_entries(facts.organisation)
    ]
    return send_csv(Sheet("agenda", COLUMNS, rows))


@require_safe
def calendar_template(request: HttpRequest, facts: CalendarFacts) -> HttpResponse:
    """Give an example of a calendar as CSV, to be filled in."""
    del request, facts
    year = school_year(timezone.localdate())
    rows = [tuple(cell.format(year, year + 1) for cell in row) for row in TEMPLATE]
    return send_csv(Sheet("agenda-voorbeeld", COLUMNS, rows))


def window(today: date) -> tuple[date, date]:
    """Give the days for which a file is read: this school year and the next."""
    year = school_year(today)
    return date(year, FIRST_MONTH, 1), date(year + 2, FIRST_MONTH - 1, 31)


def _taken(new: int, changed: int, gone: int) -> str:
    if not new + changed + gone:
        return gettext("All of it stood in the calendar already. Nothing was changed.")
    told = {"new": new, "changed": changed, "gone": gone}
    return gettext("The file was taken in. New: %(new)s, changed: %(changed)s, gone: %(gone)s.") % told
