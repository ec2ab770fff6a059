"""The scripts for peer consultation of a circle: the list, one with its timer, and the form."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_GET, require_http_methods

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.circles.route_queries import route_of
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.scripts import incident, rules
from leercyclus.web.scripts.forms import ScriptForm
from leercyclus.web.scripts.rules import ScriptFacts
from leercyclus.web.scripts.script_actions import remove_script, write_script
from leercyclus.web.scripts.script_queries import ShownScript, scripts_of, shown_script
from leercyclus.web.scripts.steps import Step, total_minutes


@require_GET
def scripts(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """List what comes with the product and what the circle wrote."""
    actor = actor_of(request)
    answer = {
        "facts": facts,
        "route": route_of(facts.id, actor),
        "incident": {"title": incident.title(), "about": incident.about(), "minutes": total_minutes(incident.steps())},
        "scripts": scripts_of(facts.id),
        "may_write": rules.may_write_scripts(actor, facts),
    }
    return render(request, "scripts/scripts.html", answer)


@require_GET
def the_incident(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show the incident method with its roles and timer."""
    answer: dict[str, object] = {"title": incident.title(), "about": incident.about(), "roles": incident.roles()}
    return _show(request, facts, incident.steps(), answer)


@require_GET
def script(request: HttpRequest, facts: ScriptFacts) -> HttpResponse:
    """Show a script of the circle with its timer."""
    found = shown_script(facts.script)
    answer: dict[str, object] = {"title": found.title, "about": found.about, "script": found}
    return _show(request, facts.circle, found.steps, answer)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def new(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Write a script."""
    return _write(request, facts, None)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def edit(request: HttpRequest, facts: ScriptFacts) -> HttpResponse:
    """Change a script, or remove it."""
    if request.POST.get("deed") == "remove":
        remove_script(actor=actor_of(request), circle=facts.circle.id, script=facts.script)
        messages.success(request, gettext("The script was removed."))
        return HttpResponseRedirect(reverse("scripts", args=[facts.circle.id]))
    if not facts.is_there:
        raise Http404
    return _write(request, facts.circle, shown_script(facts.script))


def _write(request: HttpRequest, circle: CircleFacts, found: ShownScript | None) -> HttpResponse:
    initial = {}
    if found:
        initial = {"title": found.title, "about": found.about, "steps": found.typed, "version": found.version}
    form = ScriptForm(request.POST or None, parked=unpark(request), initial=initial)
    if request.method == "POST":
        written = form.carry_out(
            lambda: write_script(
                actor=actor_of(request),
                circle=circle.id,
                title=form.cleaned_data["title"],
                about=form.cleaned_data["about"],
                steps=form.cleaned_data["steps"],
                script=found.id if found else None,
                version=form.seen_version,
            ),
            reader(),
        )
        if written:
            messages.success(request, gettext("Saved. Everyone in the circle can use it."))
            return HttpResponseRedirect(reverse("script", args=[circle.id, written.result.pk]))
    answer = {"form": form, "script": found, "route": route_of(circle.id, actor_of(request))}
    return render(request, "scripts/write.html", answer, status=form.status)


def _show(
    request: HttpRequest, circle: CircleFacts, steps: tuple[Step, ...], answer: dict[str, object]
) -> HttpResponse:
    actor = actor_of(request)
    shown = {
        **answer,
        "steps": steps,
        "minutes": total_minutes(steps),
        "route": route_of(circle.id, actor),
        "may_write": rules.may_write_scripts(actor, circle),
    }
    return render(request, "scripts/script.html", shown)
