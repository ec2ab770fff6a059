"""Planning a landing meeting, reading it, changing it and calling it off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.dateparse import parse_date
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.landing.bundle_views import facts_of
from leercyclus.web.landing.home_forms import Choices, MeetingForm
from leercyclus.web.landing.home_rules import KeptFacts, may_change_kept
from leercyclus.web.landing.home_views import in_frame
from leercyclus.web.landing.meeting_actions import cancel_meeting, change_meeting, plan_meeting
from leercyclus.web.landing.meeting_file_queries import FILE, file_of
from leercyclus.web.landing.meeting_queries import FreeDays, ToAsk, free_days, meeting_row, to_ask
from leercyclus.web.landing.outcome_queries import carried_of
from leercyclus.web.landing.rules import HomeFacts, may_see_home
from leercyclus.web.landing.standing_queries import standings
from leercyclus.web.people.called import called

DEED, OFF = "doe", "afzeggen"
USUAL_TIME, USUAL_MINUTES = time(15, 0), 45


@require_http_methods(["GET", "HEAD", "POST"])
@once
def meeting_new(request: HttpRequest, facts: HomeFacts) -> HttpResponse:
    """Propose a day, who are asked and what it is about; plan it and mail them."""
    people, free = to_ask(facts.day.id, facts.organisation), free_days(facts.organisation)
    initial = {
        "date": _first(request, free),
        "time": USUAL_TIME,
        "minutes": USUAL_MINUTES,
        "about": _about(request, facts),
        "people": [str(one.person) for one in people],
    }
    given = request.POST if request.method == "POST" else None
    form = MeetingForm(given, parked=unpark(request), initial=initial, people=_choices(people))
    if given is not None and (done := form.carry_out(lambda: _plan(request, facts, form), reader())):
        messages.success(
            request, gettext("The meeting is planned. Who are asked get a mail with a file for the calendar.")
        )
        return HttpResponseRedirect(reverse("meeting", args=[done.result]))
    shown = in_frame(request, facts, form=form, free=free)
    return render(request, "landing/meeting_new.html", shown, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def meeting(request: HttpRequest, facts: KeptFacts) -> HttpResponse:
    """Show a landing meeting; who keeps it for the municipality changes it and calls it off."""
    actor, row, home = actor_of(request), meeting_row(facts.id), facts_of(facts)
    if home is None:
        raise Http404
    may_change = may_change_kept(actor, facts)
    if request.method == "POST" and not may_change:
        raise PermissionDenied
    if request.method == "POST" and request.POST.get(DEED) == OFF:
        cancel_meeting(actor=actor, meeting=facts.id)
        messages.success(request, gettext("The meeting is called off. Who were asked get a mail."))
        return HttpResponseRedirect(reverse("meeting", args=[facts.id]))
    begins = timezone.localtime(row.begins_at)
    initial = {
        "date": begins.date(),
        "time": begins.time(),
        "minutes": row.minutes,
        "place": row.place,
        "about": row.about,
        "people": [str(one) for one in facts.people],
        "version": row.version,
    }
    given = request.POST if request.method == "POST" else None
    people = to_ask(home.day.id, home.organisation) if may_change else ()
    form = MeetingForm(given, parked=unpark(request), initial=initial, people=_choices(people))
    if given is not None and form.carry_out(lambda: _change(request, facts, form), reader()):
        messages.success(request, gettext("Saved. Who are asked get a mail with the new file."))
        return HttpResponseRedirect(reverse("meeting", args=[facts.id]))
    shown = in_frame(
        request,
        home,
        row=row,
        begins=begins,
        form=form,
        asked=len(facts.people),
        may_change=may_change and row.cancelled_at is None,
        may_see_home=may_see_home(actor, home),
        is_past=row.begins_at < timezone.now(),
        asks_off=request.GET.get(DEED) == OFF,
    )
    return render(request, "landing/meeting.html", shown, status=form.status)


@require_safe
def meeting_ics(request: HttpRequest, facts: KeptFacts) -> HttpResponse:
    """Give the file for a calendar, to who reads the meeting."""
    del request
    row = meeting_row(facts.id)
    text = file_of(row, translation.get_language() or "nl", is_cancelled=row.cancelled_at is not None)
    answer = HttpResponse(text, content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{FILE}"'
    return answer


def _first(request: HttpRequest, free: FreeDays) -> date | None:
    try:
        asked = parse_date(request.GET.get("dag", ""))
    except ValueError:
        asked = None
    return asked or (free.days[0] if free.days else None)


def _about(request: HttpRequest, facts: HomeFacts) -> str:
    """Propose what it is about: the joined lessons that the address names, and else the question of the day."""
    named = request.GET.get("over", "")
    carried = carried_of(standings(facts.day.id, facts.organisation, actor_of(request).person)) if named else ()
    found = next((one.title for one in carried if one.bundle and str(one.bundle) == named), "")
    if found:
        return gettext("What do we do with ‘%(title)s’?") % {"title": found}
    return gettext("What did we bring, and what do we do with it?")


def _choices(people: Sequence[ToAsk]) -> Choices:
    return [(str(one.person), _line(one)) for one in people]


def _line(one: ToAsk) -> str:
    boss = gettext("boss of somebody who went") if one.is_boss else ""
    return called(one.name, one.post, boss)


def _plan(request: HttpRequest, facts: HomeFacts, form: MeetingForm) -> object:
    row = plan_meeting(actor=actor_of(request), day=facts.day.id, organisation=facts.organisation, content=form.content)
    return row.pk


def _change(request: HttpRequest, facts: KeptFacts, form: MeetingForm) -> None:
    change_meeting(actor=actor_of(request), meeting=facts.id, content=form.content, version=form.seen_version)
