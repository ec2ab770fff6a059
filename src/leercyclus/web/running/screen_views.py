"""The big screen in the room: the clock, what is on and what comes, readable from ten metres."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from leercyclus.web.days.day_queries import whole_day
from leercyclus.web.days.rules import DayFacts
from leercyclus.web.running.pulse_keys import day_key
from leercyclus.web.running.screen_queries import screen_of
from leercyclus.web.running.stage import in_milliseconds


@require_GET
def screen(request: HttpRequest, facts: DayFacts) -> HttpResponse:
    """Show the screen; no name of anybody stands on it."""
    whole = whole_day(facts.id)
    now = timezone.localtime()
    shown = {
        "day": whole.day,
        "screen": screen_of(whole),
        "key": day_key(facts.id),
        "now": now,
        "moment": in_milliseconds(now),
    }
    return render(request, "running/screen.html", shown)
