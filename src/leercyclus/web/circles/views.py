"""The circles of the one who asks."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from leercyclus.web.accounts.gate import actor_of
from leercyclus.web.circles.circle_queries import circles_for


def my_circles(request: HttpRequest) -> HttpResponse:
    """Show the circles that the one who asks is in or was asked to join."""
    return render(request, "circles/my_circles.html", {"circles": circles_for(actor_of(request))})
