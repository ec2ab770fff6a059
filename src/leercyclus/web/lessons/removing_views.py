"""Take the own lesson back: a page that says what goes along, and one button."""

from __future__ import annotations

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leercyclus.engine.reasons import BadInput
from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.accounts.once_actions import once
from leercyclus.web.design.templatetags.lc import reader
from leercyclus.web.lessons.remove_actions import remove_lesson
from leercyclus.web.lessons.rules import LessonFacts
from leercyclus.web.lessons.shared_queries import lesson_for


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@once
def lesson_remove(request: HttpRequest, facts: LessonFacts) -> HttpResponse:
    """Say what goes when a lesson is taken back, and take it back."""
    actor = actor_of(request)
    told, refused = lesson_for(actor, facts.id), ""
    if request.method == "POST" and told is not None:
        try:
            remove_lesson(actor=actor, lesson=facts.id)
        except BadInput as bad:
            refused = " ".join(bad.say(reader()))
        else:
            messages.success(request, gettext("Your lesson is gone, and so is what was said of it."))
            return HttpResponseRedirect(reverse("lesson", args=[told.visit]))
    status = HTTPStatus.UNPROCESSABLE_ENTITY if refused else HTTPStatus.OK
    shown = {"told": told, "facts": facts, "refused": refused}
    return render(request, "lessons/lesson_remove.html", shown, status=status)
