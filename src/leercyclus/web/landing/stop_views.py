"""No more mails about a lesson, or mails again: one button."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.landing.leaver_queries import carried_by
from leercyclus.web.landing.stop_actions import stop_asking
from leercyclus.web.lessons.rules import LessonFacts


@require_POST
@once
def landing_stop(request: HttpRequest, facts: LessonFacts) -> HttpResponse:
    """Stop the mails about a lesson, with `alle` about all that one carries; with `opnieuw` send them again."""
    actor, stops = actor_of(request), "opnieuw" not in request.POST
    is_about_all = "alle" in request.POST and actor.person is not None
    lessons = carried_by(actor.person) if is_about_all and actor.person else [facts.id]
    for lesson in lessons:
        stop_asking(actor=actor, lesson=lesson, stops=stops)
    if stops and is_about_all:
        messages.success(request, gettext("You get no more mails about any of your lessons. The lessons stay."))
    elif stops:
        messages.success(request, gettext("You get no more mails about this lesson. The lesson itself stays."))
    else:
        messages.success(request, gettext("You are asked again when a wave comes."))
    return HttpResponseRedirect(reverse("landing", args=[facts.id]))
