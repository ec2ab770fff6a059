"""The three lines of the members side by side, and the form to write them."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.circles import rules
from leercyclus.web.circles.circle_queries import circle_row
from leercyclus.web.circles.cycle_queries import current_cycle
from leercyclus.web.circles.lines_actions import remind_lines, write_three_lines
from leercyclus.web.circles.lines_forms import LinesForm
from leercyclus.web.circles.lines_queries import LinesFacts, lines_of
from leercyclus.web.circles.member_queries import members_of
from leercyclus.web.circles.route_queries import route_of, route_with
from leercyclus.web.circles.rules import CircleFacts
from leercyclus.web.design.templatetags.lc import reader


@once
def three_lines(request: HttpRequest, facts: CircleFacts) -> HttpResponse:
    """Show what all members wrote; a press of the circle coordinator reminds those who did not."""
    actor = actor_of(request)
    may_run = rules.may_run_circle(actor, facts)
    if request.method == "POST":
        if not may_run:
            raise PermissionDenied
        names = remind_lines(actor=actor, circle=facts.id)
        said = gettext("Reminded: %(names)s.") % {"names": ", ".join(names)}
        messages.success(request, said if names else gettext("Everyone has written. Nobody was reminded."))
        return HttpResponseRedirect(request.path)
    members = members_of(facts.id)
    cycle = current_cycle(facts.id)
    lines = lines_of(cycle, members)
    row = circle_row(facts.id)
    writable = [one.member.membership for one in lines if rules.may_write_lines(actor, facts, one.member.organisation)]
    answer = {
        "circle": row,
        "cycle": cycle,
        "lines": lines,
        "silent": [one.member.name for one in lines if not one.is_written],
        "writable": writable,
        "may_run": may_run,
        "route": route_with(facts.id, row.name, members, actor),
    }
    return render(request, "circles/three_lines.html", answer)


@once
def write_lines(request: HttpRequest, facts: LinesFacts) -> HttpResponse:
    """Write the three lines of one member."""
    seen = facts.lines
    form = LinesForm(
        request.POST or None,
        parked=unpark(request),
        initial={"start": seen.start, "proud": seen.proud, "stuck": seen.stuck, "version": seen.version},
    )
    if request.method == "POST":
        done = form.carry_out(
            lambda: write_three_lines(
                actor=actor_of(request),
                cycle=facts.cycle,
                organisation=facts.organisation,
                lines=form.lines,
                version=form.seen_version,
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("Saved. Everyone in the circle can read it."))
            return HttpResponseRedirect(reverse("three_lines", args=[facts.circle.id]))
    answer = {
        "form": form,
        "facts": facts,
        "member": seen.member,
        "route": route_of(facts.circle.id, actor_of(request)),
    }
    return render(request, "circles/write_lines.html", answer, status=form.status)
