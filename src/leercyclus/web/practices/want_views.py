"""What a municipality looks for: writing it, changing it, closing it."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.practices.choices_queries import writer_of
from leercyclus.web.practices.forms import WantForm
from leercyclus.web.practices.models import Practice
from leercyclus.web.practices.practice_queries import want_row
from leercyclus.web.practices.rules import SharedFacts
from leercyclus.web.practices.want_actions import close_want, write_want

FOR, WORDS = "voor", "q"
LONGEST = 280


@require_http_methods(["GET", "HEAD", "POST"])
@once
def want_new(request: HttpRequest) -> HttpResponse:
    """Write what a municipality looks for; words that were searched for stand in it already."""
    actor = actor_of(request)
    writer = writer_of(actor, request.GET.get(FOR, ""))
    if writer is None:
        raise Http404
    sharing = Practice.Sharing.CIRCLE if writer.circles else Practice.Sharing.LIBRARY
    contact = next((one.person for one in writer.contacts if one.person == actor.person), None)
    initial = {"text": request.GET.get(WORDS, "")[:LONGEST], "sharing": sharing, "contact": str(contact or "")}
    form = WantForm(request.POST or None, parked=unpark(request), writer=writer, initial=initial)
    if request.method == "POST":
        done = form.carry_out(
            lambda: write_want(actor=actor, organisation=writer.organisation, content=form.content), reader()
        )
        if done:
            messages.success(request, gettext("Saved. Beside it stands who may help."))
            return HttpResponseRedirect(f"{reverse('practices')}?gemeente={writer.organisation}&soort=gezocht")
    answer = {"form": form, "writer": writer}
    return render(request, "practices/want_form.html", answer, status=form.status)


@require_http_methods(["GET", "HEAD", "POST"])
@once
def want_edit(request: HttpRequest, facts: SharedFacts) -> HttpResponse:
    """Change what a municipality looks for, close it, or open it again."""
    actor = actor_of(request)
    row = want_row(facts.id)
    back = HttpResponseRedirect(f"{reverse('practices')}?gemeente={row.organisation_id}&soort=gezocht")
    deed = request.POST.get("deed")
    if deed in {"close", "open"}:
        close_want(actor=actor, want=facts.id, again=deed == "open")
        messages.success(request, gettext("It is open again.") if deed == "open" else gettext("Closed."))
        return back
    writer = writer_of(actor, str(row.organisation_id), usual=row.organisation_id, keep=row.circle_id)
    if writer is None or writer.organisation != row.organisation_id:
        raise Http404
    initial = {
        "text": row.text,
        "topics": ", ".join(map(str, row.topics)),
        "contact": str(row.contact_id or ""),
        "sharing": row.sharing,
        "circle": str(row.circle_id or ""),
        "version": row.version,
    }
    form = WantForm(request.POST or None, parked=unpark(request), writer=writer, initial=initial)
    if request.method == "POST":
        done = form.carry_out(
            lambda: write_want(
                actor=actor,
                organisation=writer.organisation,
                content=form.content,
                want=facts.id,
                version=form.seen_version,
            ),
            reader(),
        )
        if done:
            messages.success(request, gettext("Saved. Beside it stands who may help."))
            return back
    answer = {"form": form, "writer": writer, "want": row}
    return render(request, "practices/want_form.html", answer, status=form.status)
