"""The calendar of a municipality: a school year, and adding, changing and removing an entry."""

from __future__ import annotations

from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.calendars.actions import add_entries, add_school_holidays, change_entry, remove_entry
from leercyclus.web.calendars.bridge import added_words, calendar_page, school_year
from leercyclus.web.calendars.calendar_queries import entry_of
from leercyclus.web.calendars.forms import EntryForm, RegionForm, filled_from
from leercyclus.web.calendars.models import Entry
from leercyclus.web.calendars.rules import CalendarFacts, EntryFacts, may_edit_calendar, may_see_titles
from leercyclus.web.calendars.school_holidays import REGIONS, holidays_of, known_year, region_of
from leercyclus.web.circles.around_queries import circles_around
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.people.rules import OrganisationFacts, may_see_organisation

YEARS = range(2000, 2100)


@require_safe
def calendar(request: HttpRequest, facts: CalendarFacts) -> HttpResponse:
    """Show a school year of a municipality, or only one kind of what is in it."""
    actor = actor_of(request)
    today = timezone.localdate()
    asked = request.GET.get("jaar", "")
    year = int(asked) if asked.isdecimal() and len(asked) < len("10000") else 0
    year = year if year in YEARS else school_year(today)
    kind = request.GET.get("soort", "")
    page = calendar_page(
        facts.organisation,
        year,
        kind if kind in Entry.Kind.values else "",
        reader(),
        with_titles=may_see_titles(actor, facts),
        today=today,
    )
    circles = circles_around(actor, [one.id for one in facts.circles])
    answer = {
        "facts": facts,
        "circles": circles,
        "route": route_of(circles[0].id, actor) if len(circles) == 1 else None,
        "opens_people": may_see_organisation(
            actor, OrganisationFacts(facts.organisation, circles=frozenset(one.id for one in facts.circles))
        ),
        "page": page,
        "may_edit": may_edit_calendar(actor, facts),
        "may_see_titles": may_see_titles(actor, facts),
        "earlier": f"{year - 1}-{year}",
        "later": f"{year + 1}-{year + 2}",
        "before": f"?{urlencode({'jaar': year - 1, 'soort': page.kind})}",
        "after": f"?{urlencode({'jaar': year + 1, 'soort': page.kind})}",
    }
    return render(request, "calendars/calendar.html", answer)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def add(request: HttpRequest, facts: CalendarFacts) -> HttpResponse:
    """Add one entry by hand."""
    if request.method == "POST":
        form = EntryForm(request.POST)
        added = form.carry_out(
            lambda: add_entries(actor=actor_of(request), organisation=facts.organisation, rows=[form.draft()]),
            reader(),
        )
        if added:
            messages.success(request, added_words(len(added.result)))
            return HttpResponseRedirect(_calendar(facts, form.draft().begins.isoformat()))
    else:
        kind = request.GET.get("soort", "")
        form = EntryForm(
            parked=unpark(request), initial={"kind": kind if kind in Entry.Kind.values else Entry.Kind.COUNCIL}
        )
    return render(request, "calendars/add.html", {"facts": facts, "form": form}, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def entry(request: HttpRequest, facts: EntryFacts) -> HttpResponse:
    """Change one entry."""
    found = entry_of(facts.calendar.organisation, facts.entry)
    if found is None:
        raise Http404
    if request.method == "POST":
        form = EntryForm(request.POST)
        done = form.carry_out(
            lambda: change_entry(
                actor=actor_of(request), entry=facts.entry, draft=form.draft(), version=form.seen_version
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("The entry was changed."))
            return HttpResponseRedirect(_calendar(facts.calendar, done.result.begins.isoformat()))
    else:
        form = EntryForm(parked=unpark(request), initial=filled_from(found))
    answer = {"facts": facts.calendar, "form": form, "entry": found}
    return render(request, "calendars/entry.html", answer, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def remove(request: HttpRequest, facts: EntryFacts) -> HttpResponse:
    """Ask whether an entry is to go, and remove it at the press of the button."""
    found = entry_of(facts.calendar.organisation, facts.entry)
    if request.method == "POST":
        begins = found.begins if found else timezone.localdate()
        remove_entry(actor=actor_of(request), organisation=facts.calendar.organisation, entry=facts.entry)
        messages.success(request, gettext("The entry was removed."))
        return HttpResponseRedirect(_calendar(facts.calendar, begins.isoformat()))
    if found is None:
        raise Http404
    unpark(request)
    return render(request, "calendars/remove.html", {"facts": facts.calendar, "entry": found})


@require_http_methods(["GET", "HEAD", "POST"])
@once
def school_holidays(request: HttpRequest, facts: CalendarFacts) -> HttpResponse:
    """Show the advised school holidays of the three regions, and add those of one."""
    year = known_year(timezone.localdate())
    if request.method == "POST":
        form = RegionForm(request.POST)
        if form.is_valid():
            added = add_school_holidays(
                actor=actor_of(request),
                organisation=facts.organisation,
                year=year,
                region=form.cleaned_data["region"],
            )
            messages.success(request, added_words(len(added)))
            return HttpResponseRedirect(_calendar(facts, f"{year[:4]}-09-01"))
    else:
        form = RegionForm(parked=unpark(request), initial={"region": region_of(facts.province)})
    tables = [(region, holidays_of(year, region)) for region in REGIONS]
    answer = {
        "facts": facts,
        "form": form,
        "year": year,
        "tables": tables,
        "by_name": list(zip(*(rows for _region, rows in tables), strict=True)),
        "proposed": region_of(facts.province),
    }
    return render(request, "calendars/school_holidays.html", answer, status=422 if request.method == "POST" else 200)


def _calendar(facts: CalendarFacts, day: str) -> str:
    """Give the address of the school year in which a day is."""
    year = int(day[:4]) - (int(day[5:7]) < 8)  # noqa: PLR2004 - August
    return f"{reverse('calendar', args=[facts.organisation])}?jaar={year}"
