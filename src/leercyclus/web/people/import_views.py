"""Bring in a list of people: read it, look at what it would change, and say yes."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leercyclus.engine.reasons import BadInput
from leercyclus.formats.persons import PersonsList
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.people.facts_queries import waiting_facts, waiting_row
from leercyclus.web.people.import_actions import Counts, Outdated, carry_out, keep_list, throw_away
from leercyclus.web.people.import_bridge import plan_of
from leercyclus.web.people.import_forms import ListForm
from leercyclus.web.people.import_plan import Choice, Kind, Plan
from leercyclus.web.people.organisation_queries import organisation_row
from leercyclus.web.people.rules import OrganisationFacts, WaitingFacts, may_see_waiting

MOST_SHOWN = 200
"""Rows of one kind that are shown; the others are counted."""
MOST_CHOICES = 100
"""Doubtful rows that can be chosen on; a form holds only so many fields."""
FORM_METHODS = ["GET", "HEAD", "POST"]


@never_cache
@require_http_methods(FORM_METHODS)
@once
def people_import(request: HttpRequest, facts: OrganisationFacts) -> HttpResponse:
    """Read a list; nothing of it is kept but for two hours, until somebody says yes."""
    is_sent = request.method == "POST"
    parked = None if is_sent else unpark(request)
    initial = {} if is_sent else {"text": _text_of_earlier(request, facts)}
    form = ListForm(
        request.POST if is_sent else None, request.FILES if is_sent else None, parked=parked, initial=initial
    )
    problems: list[str] = []
    notes: list[str] = []
    if is_sent and form.is_valid():
        name, found = form.read()
        problems = _problems(found)
        notes = [one.say(reader()) for one in found.notes] if problems else []
        if not problems:
            kept = keep_list(
                actor=actor_of(request),
                organisation=facts.id,
                name=name,
                text=form.cleaned_data["text"],
                found=found,
            )
            return HttpResponseRedirect(reverse("people_waiting", args=[facts.id, kept.pk]))
    shown = {"form": form, "organisation": organisation_row(facts.id), "problems": problems, "notes": notes}
    status = 422 if problems or form.errors else 200
    return render(request, "people/import.html", shown, status=status)


@never_cache
@require_http_methods(FORM_METHODS)
@once
def people_waiting(request: HttpRequest, facts: WaitingFacts) -> HttpResponse:
    """Show what a list would change, and change it on a yes: all of it or nothing."""
    back = HttpResponseRedirect(reverse("organisation", args=[facts.organisation.id]))
    if facts.is_done:
        return back
    step = request.POST.get("doe", "") if request.method == "POST" else ""
    if step == "weg":
        throw_away(waiting=facts.id)
        messages.success(request, gettext("The list was thrown away. Nothing was changed."))
        return back
    is_outdated = False
    if step == "ja":
        try:
            counts = carry_out(
                actor=actor_of(request),
                waiting=facts.id,
                choices=_choices(request),
                fingerprint=request.POST.get("beeld", ""),
            )
        except Outdated:
            is_outdated = True
        else:
            messages.success(request, _said(counts))
            return back
    return _show(request, facts, is_outdated=is_outdated)


def _show(request: HttpRequest, facts: WaitingFacts, *, is_outdated: bool) -> HttpResponse:
    waiting = waiting_row(facts.id)
    plan = plan_of(actor_of(request), waiting)
    doubtful = plan.of(Kind.OTHER_ADDRESS, Kind.OTHER_NAME)
    shown = {
        "organisation": organisation_row(facts.organisation.id),
        "waiting": waiting,
        "plan": plan,
        "notes": waiting.notes.get(reader(), []),
        "refused": [one.say(reader()) for one in plan.refused[:MOST_SHOWN]],
        "refused_more": max(0, len(plan.refused) - MOST_SHOWN),
        "new": plan.of(Kind.NEW),
        "coming": plan.of(Kind.BACK, Kind.LINKED),
        "changed": plan.of(Kind.CHANGED),
        "known": plan.of(Kind.KNOWN),
        "doubtful": doubtful[:MOST_CHOICES],
        "doubtful_more": max(0, len(doubtful) - MOST_CHOICES),
        "most": MOST_SHOWN,
        "is_new": _is_new(plan),
        "is_outdated": is_outdated,
    }
    status = 409 if is_outdated else 422 if request.method == "POST" else 200
    return render(request, "people/waiting.html", shown, status=status)


def _is_new(plan: Plan) -> bool:
    """Tell whether the list holds anything that can be written."""
    return any(one.kind is not Kind.KNOWN for one in plan.entries)


def _choices(request: HttpRequest) -> dict[int, Choice]:
    found = {}
    for name, value in request.POST.items():
        row = name.removeprefix("keuze-")
        if row != name and row.isdecimal() and str(value) in set(Choice):
            found[int(row)] = Choice(str(value))
    return found


def _problems(found: PersonsList) -> list[str]:
    try:
        found.checked()
    except BadInput as bad:
        return bad.say(reader())
    return []


def _text_of_earlier(request: HttpRequest, facts: OrganisationFacts) -> str:
    """Give the text of a list that waits, for who goes back to mend it."""
    try:
        waiting = waiting_facts(facts.id, UUID(request.GET.get("uit", "")))
    except ValueError:
        return ""
    return waiting_row(waiting.id).text if waiting and may_see_waiting(actor_of(request), waiting) else ""


def _said(counts: Counts) -> str:
    if not counts.total:
        return gettext("Nothing new. Everybody on the list was known.")
    parts = [
        ngettext("%(count)s person came in.", "%(count)s people came in.", coming) % {"count": coming}
        for coming in [counts.new + counts.linked + counts.back]
        if coming
    ]
    if counts.changed:
        said = ngettext("%(count)s record was changed.", "%(count)s records were changed.", counts.changed)
        parts.append(said % {"count": counts.changed})
    if counts.partners:
        said = ngettext("%(count)s partner was added.", "%(count)s partners were added.", counts.partners)
        parts.append(said % {"count": counts.partners})
    return " ".join(parts)
