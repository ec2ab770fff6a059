"""Lessons that their owners let go to everybody: a list for who does not sign in either."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.landing.blind_queries import still_blind
from leercyclus.web.lessons.mine_filter import read_lessons_filter
from leercyclus.web.lessons.models import Lesson
from leercyclus.web.lessons.shared_queries import lessons_for
from leercyclus.web.people.roles import VISITOR


@require_safe
def public_lessons(request: HttpRequest) -> HttpResponse:
    """List the public lessons as a stranger reads them, whoever asks: without a name, a level or a department."""
    blind = still_blind(actor_of(request).person)
    shared = (one for one in lessons_for(VISITOR) if not one.is_nothing_new)
    every = tuple(one.without_step() if one.id in blind else one for one in shared)
    asked = read_lessons_filter(request.GET, Lesson.Kind.values)
    everything = ("", gettext("all"))
    days = {str(one.day): f"{one.host}, {date_format(one.day_date)}" for one in every}
    shown = {
        "lessons": asked.of(every),
        "total": len(every),
        "asked": asked,
        "days": [everything, *days.items()],
        "kinds": [everything, *Lesson.Kind.choices],
    }
    return render(request, "lessons/public_lessons.html", shown)
