"""Ideas beside the one thing, that nobody but their writer reads: parked in a form, or sent later by a phone."""

from __future__ import annotations

from http import HTTPStatus
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leercyclus.web.accounts.gate import wants_json
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.accounts.parked import unpark
from leercyclus.web.attending.kept import may_be_kept
from leercyclus.web.days.frame_queries import day_row
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.guests.rules import GuestFacts
from leercyclus.web.lessons.forms import IdeaForm
from leercyclus.web.lessons.ideas_actions import drop_idea, park_idea
from leercyclus.web.lessons.own_queries import ideas_of
from leercyclus.web.lessons.phone import phone_key


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@once
def ideas(request: HttpRequest, facts: GuestFacts) -> HttpResponse:
    """Show the ideas that somebody parked, and park or remove one; a script is answered in JSON."""
    is_sent = request.method == "POST"
    if is_sent and request.POST.get("deed") == "drop":
        idea = _id(request.POST.get("idea", ""))
        if idea and drop_idea(visit=facts.registration, idea=idea):
            messages.success(request, gettext("Removed."))
        return HttpResponseRedirect(request.path)
    form = IdeaForm(request.POST if is_sent else None, parked=unpark(request))
    done = is_sent and form.carry_out(
        lambda: park_idea(visit=facts.registration, text=form.cleaned_data["text"]), reader(), beside="text"
    )
    if wants_json(request):
        return _said(request, form)
    if done:
        messages.success(request, gettext("Parked."))
        return HttpResponseRedirect(request.path)
    shown = {
        "facts": facts,
        "visit": facts.registration,
        "day": day_row(facts.day.id),
        "form": form,
        "ideas": ideas_of(facts.registration),
        "key": phone_key(facts.person, facts.registration),
    }
    answer = render(request, "lessons/ideas.html", shown, status=form.status)
    return answer if is_sent else may_be_kept(answer, facts.day.date)


def _said(request: HttpRequest, form: IdeaForm) -> JsonResponse:
    """Say what became of what a phone sent, as it is said of the one thing: it is kept as of when it was written."""
    errors = {name: " ".join(map(str, said)) for name, said in form.errors.items()}
    if errors:
        return JsonResponse({"errors": errors}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    written_at = request.POST.get("written_at") or None
    key = str(_id(request.POST.get("key", "")) or "")
    return JsonResponse({"written_at": written_at, "key": key, "csrf": get_token(request)})


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
